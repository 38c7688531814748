internal import Cutline
internal import GRDB

/// The words that are kept once, with their numbers: sources and blocks. Each is looked up once a transaction.
final class Words {
  private let db: Database
  private var sourceIDs: [String: Int64] = [:]
  private var addressIDs: [Address: Int64] = [:]
  private var blockIDs: [Block: Int64] = [:]
  private var addresses: [Int64: Address?] = [:]
  private var blocks: [Int64: (place: String, encoding: TextEncoding)] = [:]

  private struct Block: Hashable {
    var place: String
    var encoding: TextEncoding
  }

  init(db: Database) { self.db = db }

  /// The number of a file's field.
  func id(of address: Address) throws -> Int64 {
    if let known = addressIDs[address] { return known }
    let id = try id(ofSource: "\(address)", field: address.field)
    addressIDs[address] = id
    return id
  }

  /// - Parameter name: `xmp.dc:creator`, `article.caption`
  func id(ofSource name: String, field: @autoclosure () -> Field? = nil) throws -> Int64 {
    if let known = sourceIDs[name] { return known }
    let id = try id(
      "SELECT id FROM source WHERE name = ?", [name],
      insert: "INSERT INTO source (name, field) VALUES (?, ?)",
      [name, field()?.name])
    sourceIDs[name] = id
    return id
  }

  func id(ofBlock place: String, _ encoding: TextEncoding) throws -> Int64 {
    let key = Block(place: place, encoding: encoding)
    if let known = blockIDs[key] { return known }
    if blockIDs.count > 20_000 { blockIDs = [:] }  // places are as many as files have layouts
    let id = try id(
      "SELECT id FROM block WHERE place = ? AND encoding = ?", [place, encoding.rawValue],
      insert: "INSERT INTO block (place, encoding) VALUES (?, ?)", [place, encoding.rawValue])
    blockIDs[key] = id
    return id
  }

  private func id(
    _ select: String, _ key: StatementArguments, insert: String, _ row: StatementArguments
  ) throws -> Int64 {
    if let id = try Int64.fetchOne(db.cachedStatement(sql: select), arguments: key) { return id }
    try db.cachedStatement(sql: insert).execute(arguments: row)
    return db.lastInsertedRowID
  }

  /// The file's field that a source is; nil for a slot of an article.
  func address(_ id: Int64) throws -> Address? {
    if let known = addresses[id] { return known }
    let statement = try db.cachedStatement(sql: "SELECT name FROM source WHERE id = ?")
    let name = try String.fetchOne(statement, arguments: [id]) ?? ""
    var address: Address?
    if let dot = name.firstIndex(of: "."), let standard = Standard(rawValue: String(name[..<dot])) {
      address = Address(standard, String(name[name.index(after: dot)...]))
    }
    addresses[id] = .some(address)
    return address
  }

  func block(_ id: Int64) throws -> (place: String, encoding: TextEncoding) {
    if let known = blocks[id] { return known }
    if blocks.count > 20_000 { blocks = [:] }
    let statement = try db.cachedStatement(sql: "SELECT place, encoding FROM block WHERE id = ?")
    let row = try Row.fetchOne(statement, arguments: [id])
    let (place, encoding): (String, String) = (row?[0] ?? "", row?[1] ?? "")
    let block = (place: place, encoding: TextEncoding(rawValue: encoding) ?? .utf8)
    blocks[id] = block
    return block
  }
}
