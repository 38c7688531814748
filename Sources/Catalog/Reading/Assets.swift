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
  /// How many assets fit.
  public func assetCount(matching query: AssetQuery = AssetQuery()) throws(CatalogError) -> Int {
    try read { db throws in
      let selection = try Selection(query, heuristics: heuristics, in: db).sql(["p.id"], lone: ["o.id"])
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(selection)) a") ?? 0
    }
  }

  /// The assets that fit, by path; at most so many.
  public func assets(
    matching query: AssetQuery = AssetQuery(), limit: Int? = nil
  ) throws(CatalogError) -> [AssetLine] {
    try read { db throws in
      let articles = """
        (SELECT group_concat(o.article, ' ') FROM link l JOIN occurrence o ON o.id = l.occurrence
        WHERE l.photo = p.id AND l.\(Selection.holds))
        """
      let selection = try Selection(query, heuristics: heuristics, in: db).sql(
        [
          "p.path AS path", "NULL AS position",
          "substr(p.fingerprint, 1, (SELECT id_length FROM catalog))", Selection.taken, articles,
          Roll.person.ids(of: "photo"), Roll.person.idsInUse, Roll.party.ids(of: "photo"),
          Roll.party.idsInUse,
        ],
        lone: [
          "d.path", "o.position", "NULL", "o.taken", "CAST(o.article AS TEXT)", "NULL",
          Roll.person.ids(of: "occurrence"), "NULL",
          Roll.party.ids(of: "occurrence"),
        ])
      var (people, parties) = (try NameShelf(.person, in: db), try NameShelf(.party, in: db))
      let rows = try Row.fetchCursor(
        db, sql: selection + "\nORDER BY path, position\(limit.map { " LIMIT \($0)" } ?? "")")
      var lines: [AssetLine] = []
      while let row = try rows.next() {
        let (path, position): (String, Int?) = (row[0], row[1])
        lines.append(
          AssetLine(
            id: row[2], path: position.map { "\(path)#\($0 + 1)" } ?? path,
            photographers: try people.names(row[5], row[6]), agencies: try parties.names(row[7], row[8]),
            taken: date(row[3]), articleCount: PhotoCatalog.distinct(row[4])))
      }
      return lines
    }
  }

  /// How many different ids there are in a list such as `12 7 12`. Counted here: SQLite's `count(DISTINCT)`
  /// makes a table for every row.
  private static func distinct(_ list: String?) -> Int {
    guard let list else { return 0 }
    return list.utf8.contains(UInt8(ascii: " ")) ? Set(list.split(separator: " ")).count : 1
  }
}
