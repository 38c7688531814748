internal import CGumbo
internal import Intake

extension Benchmark {
  /// What reading an article costs beside parsing its HTML alone: gumbo's parse and free, in turns with the whole
  /// of `ArticleReader` over the same bytes. The limit is 2.0.
  static let pages = Benchmark(name: "pages", usage: "FOLDER  (of .html files)") { arguments in
    let pages = FileFinder().files(at: Array(arguments.prefix(1))).files.filter { $0.kind == .article }
      .compactMap { file in (try? ByteSource(path: file.path)).map { (file.path, $0.bytes(in: 0..<$0.size)) }
      }
    let size = pages.reduce(0) { $0 + $1.1.count }
    var parsing: [Double] = []
    var reading: [Double] = []
    var ratios: [Double] = []
    for _ in 0..<7 {
      let start = threadMicroseconds()
      for (_, bytes) in pages { parse(bytes) }
      let middle = threadMicroseconds()
      for (path, bytes) in pages { _ = try? ArticleReader().article(from: bytes, path: path) }
      let end = threadMicroseconds()
      parsing.append(middle - start)
      reading.append(end - middle)
      ratios.append((end - middle) / (middle - start))
    }
    print(
      "\(pages.count) pages, \(size >> 20) MiB: parser alone \(decimal(parsing.median / 1e3)) ms, whole \(decimal(reading.median / 1e3)) ms, ratio \(decimal(ratios.median, 2))"
    )
  }

  private static func parse(_ bytes: [UInt8]) {
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
