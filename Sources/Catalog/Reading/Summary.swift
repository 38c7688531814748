internal import GRDB

/// What is in the catalog, in numbers.
public struct Summary: Sendable, Hashable {
  public var photos = 0
  public var articles = 0
  /// Places in articles where an image stands.
  public var occurrences = 0
  public var photographers = 0
  public var agencies = 0
  /// Files that could not be read.
  public var failures = 0
  /// Files that are no longer where they were.
  public var missing = 0
  /// Further paths of pictures.
  public var copies = 0
  public var links = LinkTally()
  /// The last command that changed the catalog.
  public var lastOperation: Operation?
}

extension PhotoCatalog {
  public func summary() throws(CatalogError) -> Summary {
    let last = try operations(limit: 1).first
    return try read { db throws in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return Summary(
        photos: try count("photo"), articles: try count("article"), occurrences: try count("occurrence"),
        photographers: try count("person WHERE photos > 0 AND id <> 0"),
        agencies: try count("party WHERE photos > 0 AND id <> 0"),
        failures: try count("failure"),
        missing: try count("photo WHERE missing IS NOT NULL") + count("article WHERE missing IS NOT NULL"),
        copies: try count("copy"), links: try tally(in: db), lastOperation: last)
    }
  }
}
