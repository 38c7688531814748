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
  /// A photographer's agencies, the most frequent first; an agency's photographers. Only of one that was asked for by
  /// name: to find them, all photos of everybody are looked at.
  public var partners: [String]
}

extension PhotoCatalog {
  /// Everyone whom a photo is listed under, the one with most photos first; at most so many.
  public func photographers(limit: Int? = nil) throws(CatalogError) -> [Contributor] {
    try read { db throws in try contributors(.person, "photos > 0 AND id <> 0", limit: limit, in: db) }
  }

  /// Every agency or other party that a photo is listed under, the one with most photos first.
  public func agencies(limit: Int? = nil) throws(CatalogError) -> [Contributor] {
    try read { db throws in try contributors(.party, "photos > 0 AND id <> 0", limit: limit, in: db) }
  }

  func contributors(
    _ roll: Roll, _ condition: String, limit: Int? = nil, hasPartners: Bool = false, in db: Database
  ) throws -> [Contributor] {
    let other: Roll = roll == .person ? .party : .person
    let rows = try Lookup(
      """
      SELECT id, name, key, \(roll == .party ? "kind" : "NULL"), photos, articles, first, last FROM \(roll)
      WHERE \(condition) ORDER BY photos DESC, key\(limit.map { " LIMIT \($0)" } ?? "")
      """, in: db)
    let spellings = try Lookup(
      """
      SELECT n.written, sum(c.uses) FROM credit_\(roll) n JOIN credit c ON c.id = n.credit
      WHERE n.\(roll) = ? AND c.uses > 0 GROUP BY n.written ORDER BY 2 DESC, 1
      """, in: db)
    // An agency's photographers are told by their own page; of a wire there are thousands.
    let partners = try Lookup(
      """
      SELECT who.name, count(DISTINCT n.asset) AS assets FROM asset_\(roll) n
        CROSS JOIN credit_use u ON u.asset = n.asset OR (n.asset > 0 AND u.asset IN (
          SELECT -l.occurrence FROM link l WHERE l.photo = n.asset AND l.\(Selection.holds)))
        JOIN credit_\(other) m ON m.credit = u.credit JOIN \(other) who ON who.id = m.\(other)
      WHERE n.\(roll) = ? AND u.\(other.flag) = 1 GROUP BY who.id ORDER BY 2 DESC, who.key LIMIT 20
      """, in: db)
    var found: [Contributor] = []
    try rows.each { row in
      var contributor = Contributor(
        name: String(stored: row.text(1)), key: String(stored: row.text(2)),
        kind: row.optionalText(3).map { Party.Kind(rawValue: $0) ?? .unknown }, photos: row.int(4),
        articles: row.int(5), first: row.date(6), last: row.date(7),
        spellings: [],
        partners: [])
      try spellings.each(row.int64(0)) {
        contributor.spellings.append(.init(text: String(stored: $0.text(0)), count: $0.int(1)))
      }
      if hasPartners {
        try partners.each(row.int64(0)) { contributor.partners.append(String(stored: $0.text(0))) }
      }
      found.append(contributor)
    }
    return found
  }
}
