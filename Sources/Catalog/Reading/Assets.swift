public import Cutline
internal import GRDB

/// Which assets to list. Names of one kind are alternatives; both kinds together have to fit.
public struct AssetQuery: Sendable, Hashable {
  /// Photographers: a name in any case, with or without accents, or a part of it such as the surname.
  public var by: [String]
  /// Agencies and other parties: a name, an alias or an id, or a part of the name.
  public var agency: [String]

  /// As a name: assets for which nobody is named.
  public static let none = "none"

  public init(by: [String] = [], agency: [String] = []) {
    self.by = by
    self.agency = agency
  }

  /// The condition on the asset `a`.
  func condition(heuristics: Heuristics, in db: Database) throws -> String {
    let parts = [
      try Roll.person.condition(by, heuristics: heuristics, in: db),
      try Roll.party.condition(agency, heuristics: heuristics, in: db),
    ]
    let given = parts.compactMap { $0 }
    return given.isEmpty ? "1 = 1" : given.joined(separator: " AND ")
  }
}

/// One asset in a list: a photo file, or an image of an article whose file is not in the catalog.
public struct AssetLine: Sendable, Hashable {
  /// The beginning of the photo's fingerprint; nil without a file.
  public var id: String?
  /// The photo's path; `articles/kalin.txt#2` for an article's second image without a file.
  public var path: String
  /// Whom the file and its articles name, in reading order.
  public var photographers: [String]
  public var agencies: [String]
  public var taken: PartialDate?
  public var articleCount: Int
}

extension PhotoCatalog {
  /// The assets that fit, by path.
  public func assets(matching query: AssetQuery = AssetQuery()) throws(CatalogError) -> [AssetLine] {
    try read { db throws in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT
            substr((SELECT fingerprint FROM photo WHERE id = a.photo), 1, (SELECT id_length FROM catalog)),
            a.path, a.position, a.taken, \(Roll.person.names), \(Roll.party.names),
            CASE WHEN a.photo IS NULL THEN 1 ELSE (
              SELECT count(DISTINCT o.article) FROM link l JOIN occurrence o ON o.id = l.occurrence
              WHERE l.photo = a.photo AND l.state IN ('linked', 'confirmed', 'ambiguous')) END
          FROM asset a
          WHERE \(try query.condition(heuristics: heuristics, in: db))
          ORDER BY a.path, a.position
          """)
      var lines: [AssetLine] = []
      while let row = try rows.next() {
        let (path, position, taken): (String, Int?, String?) = (row[1], row[2], row[3])
        lines.append(
          AssetLine(
            id: row[0], path: position.map { "\(path)#\($0 + 1)" } ?? path,
            photographers: Roll.list(row[4]), agencies: Roll.list(row[5]),
            taken: taken.flatMap { PartialDate(metadata: $0) }, articleCount: row[6]))
      }
      return lines
    }
  }
}
