internal import Cutline
internal import GRDB

/// Writes photos and articles as they were read.
struct RawWriter {
  let db: Database
  let heuristics: Heuristics
  let words: Words

  init(_ edit: Edit) {
    db = edit.db
    heuristics = edit.heuristics
    words = edit.words
  }

  /// - Parameter known: The number under which the photo is, or was, in the catalog.
  func write(_ photo: Photo, _ stamp: FileStamp, id known: Int64?, added: Int64?) throws -> Int64 {
    try Insertion(
      """
      INSERT INTO photo (id, path, size, modified, fingerprint, format, width, height, iim_digest, taken, added)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET size = excluded.size, modified = excluded.modified,
        fingerprint = excluded.fingerprint, format = excluded.format, width = excluded.width,
        height = excluded.height, iim_digest = excluded.iim_digest, taken = excluded.taken,
        used_taken = NULL, missing = NULL
      """, in: db
    ).run(
      .int(orNull: known), .text(photo.path), .int(stamp.size), .int(stamp.modified),
      .fingerprint(stamp.fingerprint), .text(photo.format), .int(orNull: photo.width),
      .int(orNull: photo.height),
      .text(photo.iimDigest.rawValue), .text(orNull: photo.taken?.description), .int(orNull: added))
    let id = known ?? db.lastInsertedRowID
    try words.phrases.write(
      ReadingPack(photo.readings, words), has: ContentMarks(of: photo.readings), of: id)
    for (position, value) in photo.damage.enumerated() {
      try Insertion("INSERT INTO damage VALUES (?, ?, ?, ?, ?)", in: db).run(
        .int(id), .int(position), .text(value.place), .text(value.problem.stored), .bool(value.isFatal))
    }
    try writeFacts(of: photo, id: id)
    return id
  }

  /// Returns the ids of the article's occurrences, in order.
  func write(_ article: Article, _ stamp: FileStamp, id known: Int64?, added: Int64?) throws -> [Int64] {
    try db.cachedStatement(
      sql: """
        INSERT INTO article (id, path, size, modified, fingerprint, url, headline, byline, language, published,
          notes, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET size = excluded.size, modified = excluded.modified,
          fingerprint = excluded.fingerprint, url = excluded.url, headline = excluded.headline,
          byline = excluded.byline, language = excluded.language, published = excluded.published,
          notes = excluded.notes, missing = NULL
        """
    ).execute(arguments: [
      known, article.path, stamp.size, stamp.modified, stamp.fingerprint, article.url?.stored,
      article.headline?.stored, article.byline?.stored, article.language?.stored,
      article.published?.description,
      JSON(article.notes).text(), added,
    ])
    let id = known ?? db.lastInsertedRowID
    try writeFacts(of: article, id: id)
    return try article.images.enumerated().map { position, occurrence in
      try write(occurrence, position: position, of: id, published: article.published)
    }
  }

  private func write(
    _ occurrence: Occurrence, position: Int, of article: Int64, published: PartialDate?
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO occurrence (article, position, url, line_number, column_number, is_lead, taken)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      article, position, occurrence.url?.stored, occurrence.location.line, occurrence.location.column,
      occurrence.isLead, occurrence.taken?.value.possible?.description,
    ])
    let id = db.lastInsertedRowID
    let evidence = try db.cachedStatement(sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, piece) in occurrence.evidence.enumerated() {
      try evidence.execute(arguments: [
        id, position, piece.slot.rawValue, piece.caption.raw.stored,
        heuristics.isCredit(piece, published: published), piece.location.line, piece.location.column,
      ])
    }
    try writeElements(of: occurrence, id: id)
    return id
  }
}

extension Photo {
  /// When the photo was taken, as the file says; nil for a date that cannot be.
  var taken: PartialDate? { self[.dateCreated].flatMap { PartialDate(metadata: $0) }?.possible }
}

extension PartialDate {
  var possible: PartialDate? { isPossible ? self : nil }
}

/// Text in the database ends at its first NUL for most readers, and PostgreSQL takes none at all; a broken file
/// may well have one. So NUL is written as `␀0`, and `␀` itself, which nobody uses, as `␀␀`.
extension String {
  var stored: String {
    guard utf8.contains(where: { $0 == 0 || $0 == 0xE2 }) else { return self }
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\0": out += "\u{2400}0"
      case "\u{2400}": out += "\u{2400}\u{2400}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  init(stored: String) {
    // U+2400 begins with E2 in UTF-8; most texts have none.
    guard stored.utf8.contains(0xE2), stored.unicodeScalars.contains("\u{2400}") else {
      self = stored
      return
    }
    self = ""
    var isMarked = false
    for scalar in stored.unicodeScalars {
      if isMarked {
        unicodeScalars.append(scalar == "0" ? "\0" : scalar)
        isMarked = false
      } else if scalar == "\u{2400}" {
        isMarked = true
      } else {
        unicodeScalars.append(scalar)
      }
    }
  }
}
