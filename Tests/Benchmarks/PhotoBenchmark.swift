internal import Cutline
internal import Intake
internal import PhotoFloor

extension Benchmark {
  /// CPU per JPEG of ``PhotoReader`` against the least that a C program must do. The two take turns file by
  /// file, so that what else the machine does falls on both.
  static let photos = Benchmark(name: "photos", usage: "FOLDER [COUNT]") { arguments in
    let found = FileFinder().files(at: Array(arguments.prefix(1))).files
    let paths = found.filter { $0.kind == .photo }.map(\.path).filter { photo_floor($0) >= 0 }
      .filter { ((try? PhotoReader().photo(at: $0))?.format ?? "") == "JPEG" }
    guard !paths.isEmpty else { return print("no JPEGs in \(arguments.first ?? "")") }
    let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
    var floor: [Double] = []
    var ours: [Double] = []
    var sum = 0
    let reader = PhotoReader()
    for index in 0..<count {
      let path = paths[index % paths.count]
      let start = threadMicroseconds()
      sum &+= Int(photo_floor(path))
      let middle = threadMicroseconds()
      sum &+= (try? reader.photo(at: path, sidecars: []))?.readings.count ?? 0
      let end = threadMicroseconds()
      floor.append(middle - start)
      ours.append(end - middle)
    }
    print("\(count) reads of \(paths.count) JPEGs, µs CPU a file: median, mean, p99 (check sum \(sum))")
    for (name, times) in [("C floor", floor), ("cutline", ours)] {
      let mean = times.reduce(0, +) / Double(times.count)
      print("\(name)  \(decimal(times.median))  \(decimal(mean))  \(decimal(times.quantile(0.99)))")
    }
    print(
      "ratio of medians \(decimal(ours.median / floor.median, 2)), of sums \(decimal(ours.reduce(0, +) / floor.reduce(0, +), 2))"
    )
  }
}
