internal import Intake

extension Benchmark {
  /// How many bytes of each file are read.
  static let rawReads = Benchmark(name: "reads", usage: "FOLDER") { arguments in
    var all: [Double] = []
    for file in FileFinder().files(at: Array(arguments.prefix(1))).files where file.kind == .photo {
      guard let source = try? ByteSource(path: file.path) else { continue }
      guard (try? PhotoReader().photo(from: source, path: file.path)) != nil else { continue }
      all.append(Double(source.bytesRead))
    }
    let mean = all.reduce(0, +) / Double(max(1, all.count))
    print(
      "bytes read of \(all.count) photos: median \(Int(all.median)), mean \(Int(mean)), most \(Int(all.max() ?? 0))"
    )
  }
}
