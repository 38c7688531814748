internal import Cutline
internal import GRDB

/// Two names that may be one person's.
public struct LikelyPair: Sendable, Hashable {
  /// The one with more photos first.
  public var first: String
  public var second: String
}

extension PhotoCatalog {
  /// Photographers who may be one: the same surname, and given names that agree or are an initial of each other, or
  /// one letter apart. Never merged without a person; those that somebody called distinct are left out.
  ///
  /// - Parameter count: Looked for only among so many, those with most photos; nil for everybody.
  public func likelyPairs(limit: Int = 100, among count: Int? = nil) throws(CatalogError) -> [LikelyPair] {
    try read { db throws in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT key, name FROM person WHERE photos > 0 AND id <> 0 ORDER BY photos DESC, key
          LIMIT \(count ?? -1)
          """)
      var bySurname: [Substring: [(rank: Int, key: String, person: Person)]] = [:]
      var rank = 0
      while let row = try rows.next() {
        let key: String = row[0]
        guard let surname = key.split(separator: " ").last, surname.utf8.count > 1 else { continue }
        bySurname[surname, default: []].append((rank, key, Person(parsing: String(stored: row[1]))))
        rank += 1
      }
      let distinct = Set(
        try Row.fetchAll(
          db, sql: "SELECT subject, object FROM naming WHERE kind = 'person' AND verb = 'distinct'"
        ).map { [$0[0] as String, $0[1] as String] })
      var pairs: [(rank: Int, pair: LikelyPair)] = []
      for people in bySurname.values where people.count > 1 {
        for (index, first) in people.prefix(200).enumerated() {
          for second in people.prefix(200).dropFirst(index + 1)
          where first.person.match(second.person) >= .similar {
            if distinct.contains([first.key, second.key].sorted()) { continue }
            pairs.append((first.rank, LikelyPair(first: first.person.name, second: second.person.name)))
          }
        }
      }
      return pairs.sorted { ($0.rank, $0.pair.second) < ($1.rank, $1.pair.second) }.prefix(limit).map(\.pair)
    }
  }
}
