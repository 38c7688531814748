internal import Cutline
internal import GRDB

/// The phrasebooks of a catalog. A new one is learned when there are ten times as many photos as the last one had
/// seen; what was packed with an earlier one stays so.
final class PhraseShelf {
  private let db: Database
  private var books: [Int64: Phrasebook] = [:]
  private var newest: (id: Int64, photos: Int)??

  init(db: Database) { self.db = db }

  /// Looks whether it is time for a new book.
  ///
  /// - Parameter photos: What is about to be added.
  func learn(from photos: [Photo], words: Words) throws {
    guard photos.count >= 8 else { return }
    let known = try Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM photo")) ?? 0
    if let last = try last(), known < 10 * max(500, last.photos) { return }
    var parts: [ArraySlice<UInt8>] = []
    // Of the catalog as many as of what comes: a book of one day's photos would serve no other.
    for step in 0..<(known > 0 ? 150 : 0) {
      try content("WHERE photo >= ?1 ORDER BY photo LIMIT 1", of: Int64(1 + known / 150 * step)) { bytes in
        var pack = ReadingPack()
        for element in ReadingPack.elements(of: bytes) { pack.add(element) }
        parts += pack.parts
      }
    }
    let stride = max(1, photos.count / 150)
    for index in Swift.stride(from: 0, to: photos.count, by: stride) {
      parts += try ReadingPack(photos[index].readings, words).parts
    }
    // Neither of the two fills it alone.
    let half = parts.count / 2
    let mixed = (0..<half).flatMap { [parts[$0], parts[parts.count - 1 - $0]] }
    try keep(Phrasebook(learning: mixed), photos: known + photos.count)
  }

  func keep(_ book: Phrasebook, photos: Int) throws {
    try Insertion("INSERT INTO phrasebook (photos, phrases) VALUES (?, ?)", in: db).run(
      .int(photos), .bytes(book.phrases))
    newest = .some((db.lastInsertedRowID, photos))
    books[db.lastInsertedRowID] = book
  }

  private func last() throws -> (id: Int64, photos: Int)? {
    if let newest { return newest }
    var found: (id: Int64, photos: Int)?
    try Lookup("SELECT id, photos FROM phrasebook ORDER BY id DESC LIMIT ?", in: db).each(1) {
      found = ($0.int64(0), $0.int(1))
    }
    newest = .some(found)
    return found
  }

  /// Without a number: the one without phrases.
  func book(_ id: Int64?) throws -> Phrasebook {
    if let known = books[id ?? 0] { return known }
    var phrases: [UInt8] = []
    if let id {
      phrases =
        try Lookup("SELECT phrases FROM phrasebook WHERE id = ?", in: db).first(id) {
          $0.bytes(0, Array.init)
        } ?? []
    }
    let book = Phrasebook(phrases)
    books[id ?? 0] = book
    return book
  }

  // MARK: - Contents

  func write(_ pack: ReadingPack, has marks: ContentMarks, of photo: Int64) throws {
    let bytes = pack.bytes
    let id = try last()?.id
    try Insertion("INSERT INTO content VALUES (?, ?, ?, ?, ?)", in: db).run(
      .int(photo), .int(marks.rawValue), .int(orNull: id), .int(bytes.count), .bytes(book(id).pack(bytes)))
  }

  func elements(of photo: Int64) throws -> [ReadingPack.Element] {
    var elements: [ReadingPack.Element] = []
    try content("WHERE photo = ?", of: photo) { elements = ReadingPack.elements(of: $0) }
    return elements
  }

  private func content(_ condition: String, of photo: Int64, _ body: (UnsafeRawBufferPointer) -> Void) throws
  {
    try Lookup("SELECT phrasebook, size, readings FROM content \(condition)", in: db).each(photo) { row in
      let book = try self.book(row.isNull(0) ? nil : row.int64(0))
      row.bytes(2) { book.unpack($0, size: row.int(1), body) }
    }
  }
}

extension ReadingPack {
  /// A photo's readings with the numbers of their words.
  init(_ readings: [Reading], _ words: Words) throws {
    self.init()
    for reading in readings {
      add(
        Element(
          source: try words.id(of: reading.address),
          block: try words.id(ofBlock: reading.place, reading.encoding),
          text: reading.value, byteCount: reading.byteCount))
    }
  }
}
