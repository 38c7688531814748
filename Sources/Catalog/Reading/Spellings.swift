internal import Cutline
internal import GRDB

/// How the catalog spells people in mixed case, whose names a photo has in capitals. Each name is looked up once: an
/// agency that writes in capitals has few photographers and many photos.
final class Spellings {
  private let lookup: Statement
  private var known: [String: [String]] = [:]

  init(in db: Database) throws {
    lookup = try db.cachedStatement(
      sql: """
        SELECT DISTINCT n.written FROM person p JOIN credit_person n ON n.person = p.id
        WHERE p.key = ? ORDER BY n.written
        """)
  }

  func spellings(for photo: Photo) throws -> [String] {
    try photo.creatorsInCapitals.flatMap { try spellings(of: $0.person.key) }
  }

  private func spellings(of key: String) throws -> [String] {
    if let found = known[key] { return found }
    let written = try String.fetchAll(lookup, arguments: [key]).map { String(stored: $0) }
    let found = written.filter { Person(parsing: $0).name == $0 && $0.contains(where: \.isLowercase) }
    known[key] = found
    return found
  }
}
