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

  /// The same in the query language.
  public var query: Query {
    Query.everything.and("by", anyOf: by).and("agency", anyOf: agency)
  }
}

/// One asset in a list: a photo file, or an image of an article whose file is not in the catalog.
public struct AssetLine: Sendable, Hashable {
  /// The photo's number in the catalog; of an image without a file minus the image's.
  public var number: Int64
  /// The beginning of the photo's fingerprint; nil without a file.
  public var id: String?
  /// The photo's path; `articles/kalin.txt#2` for an article's second image without a file.
  public var path: String
  /// Whom the file and its articles name, in reading order.
  public var photographers: [String]
  public var agencies: [String]
  public var taken: PartialDate?
  public var articleCount: Int
  /// What the content is: `JPEG`; nil without a file, as the following.
  public var format: String?
  /// Pixels, as stored.
  public var width: Int?
  public var height: Int?
  /// Bytes.
  public var size: Int64?
  /// ISO 8601, UTC: since when the file is gone; nil while it is there.
  public var missing: String?
}

/// One field of the order of a list; the next one orders what is equal in it. Equals in all follow by path.
public struct AssetSort: Sendable, Hashable {
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The order in which one finds files.
    case path
    /// When the photo was taken; what has no date comes first.
    case taken
    /// When it came into the catalog. With `-` the default for words.
    case imported
    /// Bytes.
    case size
    /// The content.
    case id
  }
  public var field: Field
  public var isDescending: Bool

  public init(_ field: Field, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }
}

extension PhotoCatalog {
  /// How many assets fit.
  public func assetCount(
    matching query: AssetQuery = AssetQuery()
  ) throws(CatalogError) -> Int { try assetCount(matching: query.query) }

  public func assetCount(matching query: Query, facts: QueryFacts = QueryFacts()) throws(CatalogError) -> Int
  {
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(selection.sql())) a") ?? 0
    }
  }

  /// The assets that fit, by path; at most so many.
  public func assets(
    matching query: AssetQuery = AssetQuery(), limit: Int? = nil
  ) throws(CatalogError) -> [AssetLine] { try assets(matching: query.query, limit: limit) }

  /// The assets that fit; a query with words gives the newest first, others go by path.
  ///
  /// - Parameter last: The last line of the page before.
  public func assets(
    matching query: Query, facts: QueryFacts = QueryFacts(), sort: [AssetSort] = [],
    after last: AssetLine? = nil,
    limit: Int? = nil
  ) throws(CatalogError) -> [AssetLine] {
    var lines: [AssetLine] = []
    try eachAsset(matching: query, facts: facts, sort: sort, after: last, limit: limit) { lines.append($0) }
    return lines
  }

  /// The same line by line, however many there are.
  public func eachAsset(
    matching query: Query, facts: QueryFacts = QueryFacts(), sort: [AssetSort] = [],
    after last: AssetLine? = nil,
    limit: Int? = nil, _ body: (AssetLine) throws -> Void
  ) throws(CatalogError) {
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      let page = AssetPage(selection: selection, sort: sort, last: last, limit: limit)
      try lines(of: page, in: db, body)
    }
  }

  /// The same, each with everything that is known of the asset.
  public func eachAssetWithEntry(
    matching query: Query, facts: QueryFacts = QueryFacts(), sort: [AssetSort] = [],
    limit: Int? = nil, _ body: (AssetLine, Entry) throws -> Void
  ) throws(CatalogError) {
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      let page = AssetPage(selection: selection, sort: sort, last: nil, limit: limit)
      let builder = try EntryBuilder(db: db, heuristics: heuristics)
      try lines(of: page, in: db) { try body($0, builder.entry(asset: $0.number)) }
    }
  }

  /// The statement that answers a query, as ``AssetPage`` makes it: for people who want to know.
  public func sql(
    of query: Query, facts: QueryFacts = QueryFacts(), sort: [AssetSort] = [], limit: Int? = nil
  ) throws(CatalogError) -> String {
    try read { db throws in
      let selection = try Selection(query, facts: facts, heuristics: heuristics, in: db)
      return AssetPage(selection: selection, sort: sort, last: nil, limit: limit).sql
    }
  }

  private func lines(of page: AssetPage, in db: Database, _ body: (AssetLine) throws -> Void) throws {
    var shelf = try AssetShelf(in: db)
    let rows = try Row.fetchCursor(db, sql: page.sql)
    while let row = try rows.next() {
      if let line = try shelf.line(row[0]) { try body(line) }
    }
  }
}
