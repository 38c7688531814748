internal import Catalog
internal import CatalogFloor
internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Benchmark {
  /// Every entry of a catalog, as the audit gets them, beside SQLite's C API fetching the same columns; and the audit
  /// itself (limit 2.5), its first finding (before a hundredth of the photos is read), its memory (limit 150 MiB).
  static let stream = Benchmark(name: "stream", usage: "CATALOG [AUDITED-ENTRIES]") { arguments in
    guard let path = arguments.first, let floor = catalog_floor_open(path, nil) else {
      return print("CATALOG")
    }
    do {
      let catalog = try PhotoCatalog(at: path, access: .reading)
      var rows = 0
      let texts = (["SELECT id FROM photo ORDER BY path"] + CatalogBenchmark.entryStatements).map {
        strdup($0)
      }
      var list = texts.map { UnsafePointer($0) }
      let theirs = catalog_floor_walk(floor, &list, Int32(list.count), &rows)
      print("C: \(rows) photos, \(decimal(theirs / Double(max(1, rows)))) µs each")
      var count = 0
      var readings = 0
      _ = peakMemory(startsAnew: true)
      var start = threadMicroseconds()
      try catalog.eachEntry {
        count += 1
        readings += $0.photo?.readings.count ?? 0
        return true
      }
      let ours = threadMicroseconds() - start
      print(
        "entries: \(count) with \(readings) values, \(decimal(ours / Double(max(1, count)))) µs each, ratio \(decimal(ours / theirs * Double(rows) / Double(max(1, count)), 2)), most memory \(peakMemory(startsAnew: false) >> 20) MiB"
      )
      let limit = arguments.dropFirst().first.flatMap { Int($0) } ?? count
      let audit = Audit(style: Style(today: PartialDate(year: 2026, month: 11, day: 1)))
      (count, readings) = (0, 0)
      var first = 0
      _ = peakMemory(startsAnew: true)
      start = threadMicroseconds()
      try catalog.eachEntry {
        count += 1
        readings += audit.findings(in: $0).count
        if readings > 0, first == 0 { first = count }
        return count < limit
      }
      let audited = threadMicroseconds() - start
      print(
        "audit: \(count) entries, \(readings) findings, the first at \(first); \(decimal(audited / Double(max(1, count)))) µs each, ratio \(decimal(audited / Double(max(1, count)) / theirs * Double(rows), 2)) (limit 2.5), most memory \(peakMemory(startsAnew: false) >> 20) MiB (limit 150)"
      )
    } catch {
      print(error)
    }
  }
}
