public import Cutline
internal import GRDB

/// A photographer or an agency, with everything that is listed under the name.
public struct Contributor: Sendable, Hashable {
  /// How the name was written, and how often.
  public struct Spelling: Sendable, Hashable {
    public var text: String
    public var count: Int
  }
  public var name: String
  /// What names are compared by: the folded name; an agency's id.
  public var key: String
  /// An agency's kind; nil for a photographer.
  public var kind: Party.Kind?
  /// Assets: photo files, and images of articles whose file is not there.
  public var photos: Int
  public var articles: Int
  public var first: PartialDate?
  public var last: PartialDate?
  /// Every spelling in files and articles, the most frequent first.
  public var spellings: [Spelling]
  /// A photographer's agencies, the most frequent first; an agency's photographers.
  public var partners: [String]
}

extension PhotoCatalog {
  /// Everyone whom a photo is listed under, the one with most photos first.
  public func photographers() throws(CatalogError) -> [Contributor] {
    try contributors(.person, with: .party)
  }

  /// Every agency or other party that a photo is listed under, the one with most photos first.
  public func agencies() throws(CatalogError) -> [Contributor] { try contributors(.party, with: .person) }

  private func contributors(_ roll: Roll, with other: Roll) throws(CatalogError) -> [Contributor] {
    try read { db throws in
      let spellings = try grouped(
        db,
        """
        SELECT \(roll), written, count(*) FROM credit_\(roll) GROUP BY \(roll), written
        ORDER BY 1, 3 DESC, 2
        """)
      let partners = try grouped(
        db,
        """
        SELECT n.\(roll), who.name, count(*) FROM asset_\(roll) n JOIN asset_\(other) m ON m.asset = n.asset
        JOIN \(other) who ON who.id = m.\(other) GROUP BY n.\(roll), who.id
        ORDER BY 1, 3 DESC, who.key
        """)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT who.id, who.name, who.key, \(roll == .party ? "who.kind" : "NULL"),
            count(DISTINCT a.id) AS photos, count(DISTINCT u.article), min(a.taken), max(a.taken)
          FROM asset a JOIN asset_\(roll) n ON n.asset = a.id JOIN \(roll) who ON who.id = n.\(roll)
            LEFT JOIN asset_use u ON u.asset = a.id
          GROUP BY who.id ORDER BY photos DESC, who.key
          """
      ).map { row in
        let kind: String? = row[3]
        return Contributor(
          name: String(stored: row[1]), key: String(stored: row[2]),
          kind: kind.map { Party.Kind(rawValue: $0) ?? .unknown }, photos: row[4], articles: row[5],
          first: date(row[6]), last: date(row[7]), spellings: spellings[row[0]] ?? [],
          partners: (partners[row[0]] ?? []).map(\.text))
      }
    }
  }

  /// Rows of id, text and count, by id.
  private func grouped(_ db: Database, _ sql: String) throws -> [Int64: [Contributor.Spelling]] {
    var table: [Int64: [Contributor.Spelling]] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      table[row[0], default: []].append(.init(text: String(stored: row[1]), count: row[2]))
    }
    return table
  }
}
