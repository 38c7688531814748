internal import GRDB

/// Where an asset is listed: by path, and in an article by the image's position; -1 for a photo.
struct ListPlace: Hashable, Comparable {
  var path: String
  var position: Int

  /// As SQLite compares texts: byte by byte.
  static func < (a: ListPlace, b: ListPlace) -> Bool {
    if a.path == b.path, a.path.utf8.elementsEqual(b.path.utf8) { return a.position < b.position }
    return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}

/// Keeps `list_person` or `list_party`: the assets of each name by path, a hundred a row. A row for each asset would
/// repeat its path for everybody whom it is listed under, which was a tenth of a catalog.
///
/// Changes are gathered and written at the end, name by name: photos come in by folders, and go to the end of few rows.
final class Listing {
  private let roll: Roll
  private let db: Database
  private var removed: [Int64: [Int64: ListPlace]] = [:]
  private var added: [Int64: [Int64: ListPlace]] = [:]
  private var count = 0

  /// So many assets are one row.
  static let rowLimit = 100

  init(_ roll: Roll, in db: Database) {
    self.roll = roll
    self.db = db
  }

  func remove(_ asset: Int64, of name: Int64, at place: ListPlace) throws {
    removed[name, default: [:]][asset] = place
    try flushIfMany()
  }

  func add(_ asset: Int64, to name: Int64, at place: ListPlace) throws {
    added[name, default: [:]][asset] = place
    try flushIfMany()
  }

  private func flushIfMany() throws {
    count += 1
    if count > 50_000 { try flush() }
  }

  func flush() throws {
    for name in Set(removed.keys).union(added.keys).sorted() {
      var (gone, new) = (removed[name] ?? [:], added[name] ?? [:])
      // What is taken out and put back where it was stays.
      for (asset, place) in new where gone[asset] == place {
        gone[asset] = nil
        new[asset] = nil
      }
      for (asset, place) in gone { try take(asset, from: name, at: place) }
      try put(new.map { ($0.value, $0.key) }.sorted { $0.0 < $1.0 }, under: name)
    }
    (removed, added, count) = ([:], [:], 0)
  }

  // MARK: - Rows

  private struct ListRow {
    /// As it stands in the table; nil if it is not there.
    var start: ListPlace?
    var assets: [Int64]
  }

  private func row(_ name: Int64, _ order: String, _ place: ListPlace) throws -> ListRow? {
    var found: ListRow?
    try Lookup(
      "SELECT path, position, assets FROM list_\(roll) WHERE \(roll) = ? AND \(order) LIMIT 1", in: db
    ).each(
      .int(name), .text(place.path), .int(place.position)
    ) {
      found = ListRow(
        start: ListPlace(path: $0.text(0), position: $0.int(1)), assets: Listing.assets($0.text(2)))
    }
    return found
  }

  private func row(of name: Int64, before place: ListPlace) throws -> ListRow? {
    try row(name, "(path, position) <= (?, ?) ORDER BY path DESC, position DESC", place)
  }

  private func row(of name: Int64, after place: ListPlace) throws -> ListRow? {
    try row(name, "(path, position) > (?, ?) ORDER BY path, position", place)
  }

  private func take(_ asset: Int64, from name: Int64, at place: ListPlace) throws {
    guard var row = try row(of: name, before: place), let start = row.start,
      let index = row.assets.firstIndex(of: asset)
    else { return }
    row.assets.remove(at: index)
    try write(row.assets, of: name, from: start, to: start)
  }

  private func put(_ new: [(place: ListPlace, asset: Int64)], under name: Int64) throws {
    var rest = new[...]
    while let first = rest.first {
      let own = try row(of: name, before: first.place)
      // What comes before all others goes to the first row.
      let row = try own ?? self.row(of: name, after: first.place) ?? ListRow(start: nil, assets: [])
      let next = try row.start.flatMap { try self.row(of: name, after: $0)?.start }
      let fitting = rest.prefix { new in next.map { new.place < $0 } ?? true }
      rest = rest[fitting.endIndex...]
      try put(Array(fitting), into: row, under: name)
    }
  }

  /// - Parameter new: Not empty, in order.
  private func put(_ new: [(place: ListPlace, asset: Int64)], into row: ListRow, under name: Int64) throws {
    var places: [Int64: ListPlace] = [:]
    for (place, asset) in new { places[asset] = place }
    func place(_ asset: Int64) throws -> ListPlace {
      if let known = places[asset] { return known }
      let found = try self.place(of: asset)
      places[asset] = found
      return found
    }
    var assets = row.assets
    let isAtEnd = try assets.last.map { try place($0) < new[0].place } ?? true
    if isAtEnd {
      assets += new.map(\.asset)
    } else {
      for (own, asset) in new {
        var (low, high) = (0, assets.count)
        while low < high {
          let middle = (low + high) / 2
          if try place(assets[middle]) < own { low = middle + 1 } else { high = middle }
        }
        assets.insert(asset, at: low)
      }
    }
    // At the end rows are filled; in the middle there is to be room for more.
    let limit = Listing.rowLimit
    let size = isAtEnd || assets.count <= limit ? limit : limit * 2 / 3
    var start = row.start.map { min($0, new[0].place) } ?? new[0].place
    var old = row.start
    for index in stride(from: 0, to: assets.count, by: size) {
      if index > 0 { start = try place(assets[index]) }
      try write(Array(assets[index..<min(assets.count, index + size)]), of: name, from: old, to: start)
      old = nil
    }
  }

  private func place(of asset: Int64) throws -> ListPlace {
    let lookup = try Lookup(
      asset > 0
        ? "SELECT path, -1 FROM photo WHERE id = ?" : "SELECT path, position FROM lone WHERE -occurrence = ?",
      in: db)
    return try lookup.first(asset) { ListPlace(path: $0.text(0), position: $0.int(1)) }
      ?? ListPlace(path: "", position: -1)
  }

  private func write(_ assets: [Int64], of name: Int64, from old: ListPlace?, to new: ListPlace) throws {
    let key = "\(roll) = ? AND path = ? AND position = ?"
    if let old, old != new || assets.isEmpty {
      try Insertion("DELETE FROM list_\(roll) WHERE \(key)", in: db).run(
        .int(name), .text(old.path), .int(old.position))
    }
    if assets.isEmpty { return }
    let text = Listing.text(of: assets)
    if let old, old == new {
      try Insertion("UPDATE list_\(roll) SET assets = ? WHERE \(key)", in: db).run(
        .text(text), .int(name), .text(old.path), .int(old.position))
    } else {
      try Insertion("INSERT INTO list_\(roll) VALUES (?, ?, ?, ?)", in: db).run(
        .int(name), .text(new.path), .int(new.position), .text(text))
    }
  }

  static func text(of assets: [Int64]) -> String {
    var text = "["
    for (index, asset) in assets.enumerated() {
      if index > 0 { text += "," }
      text += String(asset)
    }
    return text + "]"
  }

  /// The numbers of a JSON list.
  static func assets(_ json: String) -> [Int64] {
    var assets: [Int64] = []
    var (number, isNegative, isOpen): (Int64, Bool, Bool) = (0, false, false)
    for byte in json.utf8 {
      switch byte {
      case 0x30...0x39:
        number = number &* 10 &+ Int64(byte - 0x30)
        isOpen = true
      case 0x2D: isNegative = true
      default:
        if isOpen { assets.append(isNegative ? -number : number) }
        (number, isNegative, isOpen) = (0, false, false)
      }
    }
    return assets
  }
}
