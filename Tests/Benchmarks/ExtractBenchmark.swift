internal import CGumbo
internal import Intake

extension Benchmark {
  /// What reading articles costs beside parsing their HTML alone, and beside gumbo's parse and free, in turns over the
  /// same bytes. The limit is 2.0 times our parser. Another extractor's time is taken by a script beside this one:
  /// `trafilatura.extract` over the same folder in one process.
  static let pages = Benchmark(name: "pages", usage: "FOLDER  (of .html files)") { arguments in
    let pages = FileFinder().files(at: Array(arguments.prefix(1))).files.filter { $0.kind == .article }
      .compactMap { file in (try? ByteSource(path: file.path)).map { (file.path, $0.bytes(in: 0..<$0.size)) }
      }
    let size = Double(pages.reduce(0) { $0 + $1.1.count })
    var times: [String: [Double]] = [:]
    func measure(_ name: String, _ work: (String, [UInt8]) -> Void) {
      let start = threadMicroseconds()
      for (path, bytes) in pages { work(path, bytes) }
      times[name, default: []].append(threadMicroseconds() - start)
    }
    for _ in 0..<7 {
      measure("gumbo") { gumbo($1) }
      measure("parser") { _ = HTMLDocument($1) }
      measure("whole") { _ = try? ArticleReader().article(from: $1, path: $0) }
    }
    print("\(pages.count) pages, \(Int(size) >> 20) MiB")
    let parser = times["parser"]?.median ?? 0
    for name in ["gumbo", "parser", "whole"] {
      let time = times[name]?.median ?? 0
      print(
        "\(name): \(decimal(time / 1e3)) ms, \(decimal(size / time)) MB/s, \(decimal(time / parser, 2)) times our parser"
      )
    }
  }

  private static func gumbo(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        if let base = chars.baseAddress, let output = gumbo_parse_with_options(&options, base, chars.count) {
          gumbo_destroy_output(&options, output)
        }
      }
    }
  }
}
