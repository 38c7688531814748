internal import Cutline

extension Benchmark {
  /// Captions split and their credits read, beside a plain scan of the same text.
  static let credits = Benchmark(name: "credits", usage: "") { _ in CreditsBenchmark.run() }
}

/// How fast captions are split and their credits read, beside a plain scan of the same bytes in the same run.
///
/// Every round has captions that no round before had, so that nothing is remembered.
enum CreditsBenchmark {
  static func run(rounds: Int = 7) {
    var rates: [(scan: Double, split: Double)] = []
    var maker = CaptionMaker(seed: 42)
    for _ in 0..<rounds {
      var lines: [String] = []
      var bytes = 0
      while bytes < 4_000_000 {
        lines.append(maker.next())
        bytes += lines[lines.count - 1].utf8.count
      }
      var found = 0
      let scan = seconds { for line in lines { found &+= slashes(in: line) } }
      found = 0
      let split = seconds { for line in lines where CreditSplit(line).basis != nil { found += 1 } }
      rates.append((Double(bytes) / scan / 1e6, Double(bytes) / split / 1e6))
      print(
        "\(lines.count) captions of \(bytes / lines.count) bytes, \(found) with a credit: scan \(Int(rates[rates.count - 1].scan)) MB/s, "
          + "split and read \(Int(rates[rates.count - 1].split)) MB/s")
    }
    rates.sort { $0.split < $1.split }
    let median = rates[rounds / 2]
    print("median: \(Int(median.split)) MB/s, 1/\(Int(median.scan / median.split)) of a plain scan")
  }

  /// A plain scan: one look at each byte.
  @inline(never) private static func slashes(in line: String) -> Int {
    var count = 0
    for byte in line.utf8 where byte == 0x2F { count &+= 1 }
    return count
  }

  /// CPU seconds that a piece of work takes, whatever else the machine is doing.
  private static func seconds(_ body: () -> Void) -> Double {
    let start = threadMicroseconds()
    body()
    return (threadMicroseconds() - start) / 1e6
  }
}
