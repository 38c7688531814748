internal import Cutline
internal import GRDB

/// What files say beyond words. Most of it is rare, so it stands in tables of its own.
extension RawWriter {
  func writeFacts(of photo: Photo, id: Int64) throws {
    let picture = photo.picture
    if picture != Picture() {
      try db.cachedStatement(sql: "REPLACE INTO picture VALUES (?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
        id, picture.orientation, picture.colourMode?.rawValue, picture.bitDepth, picture.thumbnail?.offset,
        picture.thumbnail?.size, picture.dataDigest,
      ])
    }
    for number in photo.imageNumbers {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO image_number VALUES (?, ?)").execute(
        arguments: [number.stored, id])
    }
    if let credentials = photo.credentials {
      try db.cachedStatement(sql: "REPLACE INTO credential VALUES (?, ?, ?, ?, ?)").execute(arguments: [
        id, credentials.place, credentials.generator?.stored, credentials.signer?.stored,
        credentials.manifestCount,
      ])
    }
  }

  func writeFacts(of article: Article, id: Int64) throws {
    if article.publisher == nil, article.modified == nil { return }
    try db.cachedStatement(sql: "REPLACE INTO publication VALUES (?, ?, ?)").execute(
      arguments: [id, article.publisher?.stored, article.modified?.description])
  }

  func writeElements(of occurrence: Occurrence, id: Int64) throws {
    let paths = [occurrence.location.path] + occurrence.evidence.map(\.location.path)
    for (index, path) in paths.enumerated() {
      guard let path else { continue }
      try db.cachedStatement(sql: "REPLACE INTO element VALUES (?, ?, ?)").execute(
        arguments: [id, index - 1, path.stored])
    }
  }
}

extension Picture {
  /// Of table `picture` as `f`.
  static let columns =
    "f.orientation, f.colour_mode, f.bit_depth, f.thumbnail_offset, f.thumbnail_size, f.data_digest"

  init(_ row: Cells, from index: Int32) {
    self.init(
      orientation: row.optionalInt(index),
      colourMode: row.optionalText(index + 1).flatMap { ColourMode(rawValue: $0) },
      bitDepth: row.optionalInt(index + 2))
    if let offset = row.optionalInt(index + 3), let size = row.optionalInt(index + 4) {
      thumbnail = Thumbnail(offset: offset, size: size)
    }
    dataDigest = row.optionalText(index + 5)
  }
}

extension ContentCredentials {
  /// Of table `credential` as `c`.
  static let columns = "c.place, c.generator, c.signer, c.manifest_count"

  init?(_ row: Cells, from index: Int32) {
    guard let place = row.optionalText(index) else { return nil }
    self.init(
      place: place, generator: row.optionalText(index + 1).map { String(stored: $0) },
      signer: row.optionalText(index + 2).map { String(stored: $0) }, manifestCount: row.int(index + 3))
  }
}

extension Loader {
  /// Elements by the position of the evidence; -1 for the image.
  func elements(of occurrence: Int64) throws -> [Int: String] {
    var elements: [Int: String] = [:]
    try Lookup("SELECT position, path FROM element WHERE occurrence = ?", in: db).each(occurrence) {
      elements[$0.int(0)] = String(stored: $0.text(1))
    }
    return elements
  }
}

/// Whether a file says what it said when it was last read. What an earlier program did not keep is filled in: that it
/// is known now is no change of the file.
extension Adder {
  func isSame(_ photo: Photo, _ id: Int64, _ old: Photo) throws -> Bool {
    if old == photo { return true }
    var filled = old
    if old.picture == Picture(), old.credentials == nil {
      (filled.picture, filled.credentials) = (photo.picture, photo.credentials)
    }
    guard filled == photo else { return false }
    try RawWriter(edit).writeFacts(of: photo, id: id)
    return true
  }

  func isSame(_ article: Article, _ id: Int64, _ old: Article) throws -> Bool {
    let raw = edit.heuristics.raw(article)
    if old == raw { return true }
    var filled = old
    if old.publisher == nil, old.modified == nil {
      (filled.publisher, filled.modified) = (article.publisher, article.modified)
    }
    let hadElements = old.images.contains { image in
      image.location.path != nil || image.evidence.contains { $0.location.path != nil }
    }
    if !hadElements, old.images.count == raw.images.count {
      for (i, image) in raw.images.enumerated()
      where old.images[i].evidence.count == image.evidence.count {
        filled.images[i].location.path = image.location.path
        for (j, piece) in image.evidence.enumerated() {
          filled.images[i].evidence[j].location.path = piece.location.path
        }
      }
    }
    guard filled == raw else { return false }
    let writer = RawWriter(edit)
    try writer.writeFacts(of: article, id: id)
    let ids = try Int64.fetchAll(
      edit.db.cachedStatement(sql: "SELECT id FROM occurrence WHERE article = ? ORDER BY position"),
      arguments: [id])
    for (image, id) in zip(raw.images, ids) { try writer.writeElements(of: image, id: id) }
    return true
  }
}
