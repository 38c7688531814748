#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Something whose cost is held to a limit. To measure another thing, write a file with its value, and add it
/// to ``all``.
struct Benchmark: Sendable {
  let name: String
  /// The arguments behind the name, and what they mean.
  let usage: String
  let run: @Sendable ([String]) -> Void

  static let all: [Benchmark] = [
    photos, rawReads, mutations, pages, credits, archive, tree, imports, catalog, stream,
  ]
}

/// CPU time, user and system, of the calling thread in microseconds.
func threadMicroseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

extension [Double] {
  /// The value that this share of all values lies below; 0 for none.
  func quantile(_ share: Double) -> Double {
    let all = sorted()
    return all.isEmpty ? 0 : all[Swift.min(all.count - 1, Int(Double(all.count) * share))]
  }

  var median: Double { quantile(0.5) }
}

/// `12.3`
func decimal(_ value: Double, _ digits: Int = 1) -> String {
  let scale = digits == 2 ? 100.0 : 10.0
  let whole = Int((value * scale).rounded())
  let rest = String(whole % Int(scale))
  return "\(whole / Int(scale))." + String(repeating: "0", count: digits - rest.count) + rest
}
