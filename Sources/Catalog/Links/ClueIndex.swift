internal import Cutline
internal import GRDB

/// Which photos, or images of articles, have which keys: `photo_clue` and `occurrence_clue`. Pairs of a key and a
/// number stand in order, some dozens a row, as a search tree keeps them in its leaves; a row for each pair takes three
/// times the room.
final class ClueIndex {
  private let table: String
  private let db: Database
  /// What is to be there, or not, by pair.
  private var pending: [Int64: Bool] = [:]

  private static let rowLimit = 96
  /// Inner numbers are smaller.
  private static let numberBits: Int64 = 31

  init(_ table: String, in db: Database) {
    self.table = table
    self.db = db
  }

  private static func pair(_ key: Int64, _ number: Int64) -> Int64 {
    (key & 0xFFFF_FFFF) << numberBits | number
  }

  func add(_ keys: [Int64], of number: Int64) throws {
    for key in keys { pending[ClueIndex.pair(key, number)] = true }
    if pending.count > 100_000 { try flush() }
  }

  func remove(_ keys: [Int64], of number: Int64) throws {
    for key in keys { pending[ClueIndex.pair(key, number)] = false }
    if pending.count > 100_000 { try flush() }
  }

  func removeAll() throws {
    pending = [:]
    try db.execute(sql: "DELETE FROM \(table)")
  }

  /// Who has a key; at most so many.
  func find(_ key: Int64, limit: Int) throws -> [Int64] {
    if !pending.isEmpty { try flush() }
    let (first, end) = (ClueIndex.pair(key, 0), ClueIndex.pair(key, 0) + 1 << ClueIndex.numberBits)
    var found: [Int64] = []
    let rows = try Lookup(
      """
      SELECT first, pairs FROM \(table)
      WHERE first >= coalesce((SELECT max(first) FROM \(table) WHERE first <= ?1), ?1) AND first < ?2 AND ?3 > 0
      ORDER BY first
      """, in: db)
    try rows.each(.int(first), .int(end), .int(limit)) { row in
      for pair in ClueIndex.pairs(row) where pair >= first && pair < end && found.count < limit {
        found.append(pair - first)
      }
    }
    return found
  }

  // MARK: - Writing

  func flush() throws {
    let changes = pending.sorted { $0.key < $1.key }
    pending = [:]
    let own = try Lookup(
      "SELECT first, pairs FROM \(table) WHERE first <= ? ORDER BY first DESC LIMIT 1", in: db)
    let next = try Lookup("SELECT first FROM \(table) WHERE first > ? ORDER BY first LIMIT 1", in: db)
    var index = 0
    while index < changes.count {
      let first = changes[index].key
      let row = try own.first(first) { (first: $0.int64(0), pairs: ClueIndex.pairs($0)) }
      let end = try next.first(first) { $0.int64(0) } ?? Int64.max
      var last = index
      while last < changes.count, changes[last].key < end { last += 1 }
      try write(ClueIndex.merged(row?.pairs ?? [], changes[index..<last]), instead: row?.first)
      index = last
    }
  }

  private static func merged(
    _ pairs: [Int64], _ changes: ArraySlice<(key: Int64, value: Bool)>
  ) -> [Int64] {
    var result: [Int64] = []
    result.reserveCapacity(pairs.count + changes.count)
    var at = 0
    for (pair, isThere) in changes {
      while at < pairs.count, pairs[at] < pair {
        result.append(pairs[at])
        at += 1
      }
      if at < pairs.count, pairs[at] == pair { at += 1 }
      if isThere { result.append(pair) }
    }
    return result + pairs[at...]
  }

  private func write(_ pairs: [Int64], instead old: Int64?) throws {
    if let old, pairs.first != old {
      try Insertion("DELETE FROM \(table) WHERE first = ?", in: db).run(.int(old))
    }
    let count = (pairs.count + ClueIndex.rowLimit - 1) / ClueIndex.rowLimit
    for part in 0..<count {
      let range = pairs.count * part / count..<pairs.count * (part + 1) / count
      try Insertion("REPLACE INTO \(table) VALUES (?, ?)", in: db).run(
        .int(pairs[range.lowerBound]), .bytes(ClueIndex.packed(pairs[range])))
    }
  }

  // MARK: - Packing

  static func packed(_ pairs: ArraySlice<Int64>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pairs.count * 6)
    var (key, number) = ((pairs.first ?? 0) >> numberBits, Int64(0))
    for pair in pairs {
      let (nextKey, next) = (pair >> numberBits, pair & (1 << numberBits - 1))
      bytes.append(leb: UInt64(nextKey - key))
      bytes.append(leb: UInt64(nextKey == key ? next - number : next))
      (key, number) = (nextKey, next)
    }
    return bytes
  }

  private static func pairs(_ row: Cells) -> [Int64] {
    let first = row.int64(0)
    return row.bytes(1) { pairs($0, from: first) }
  }

  static func pairs(_ bytes: UnsafeRawBufferPointer, from first: Int64) -> [Int64] {
    var reader = LEBReader(bytes)
    var pairs: [Int64] = []
    pairs.reserveCapacity(rowLimit)
    var (key, number) = (first >> numberBits, Int64(0))
    while let grown = reader.number(), let next = reader.number() {
      let delta = Int64(truncatingIfNeeded: grown)
      number = delta == 0 ? number &+ Int64(truncatingIfNeeded: next) : Int64(truncatingIfNeeded: next)
      key = key &+ delta
      pairs.append(key << numberBits | number)
    }
    return pairs
  }
}
