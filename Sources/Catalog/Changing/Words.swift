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
  private var places: [ReadingPack.Block: String] = [:]
  /// What the texts of photos are shortened by.
  let phrases: PhraseShelf

  private struct Block: Hashable {
    var place: String
    var encoding: TextEncoding
  }

  init(db: Database) {
    self.db = db
    phrases = PhraseShelf(db: db)
  }

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

  /// The number of a file's block. Where in the file it begins is another number in every file, and kept beside it.
  func id(ofBlock place: String, _ encoding: TextEncoding) throws -> ReadingPack.Block {
    let (name, number) = Words.split(place)
    let key = Block(place: name, encoding: encoding)
    if let known = blockIDs[key] { return ReadingPack.Block(id: known, number: number) }
    if blockIDs.count > 20_000 { blockIDs = [:] }  // a sidecar is a block of its own
    let id = try id(
      "SELECT id FROM block WHERE place = ? AND encoding = ?", [name, encoding.rawValue],
      insert: "INSERT INTO block (place, encoding) VALUES (?, ?)", [name, encoding.rawValue])
    blockIDs[key] = id
    return ReadingPack.Block(id: id, number: number)
  }

  /// A number at the end of a place, if it is written as numbers are.
  static func split(_ place: String) -> (name: String, number: Int?) {
    let utf8 = place.utf8
    let digits = utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...15).contains(digits), digits == 1 || utf8.dropLast(digits - 1).last != 0x30,
      let number = Int(place.suffix(digits))
    else { return (place, nil) }
    return (String(place.dropLast(digits)), number)
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

  func block(_ block: ReadingPack.Block) throws -> (place: String, encoding: TextEncoding) {
    let (name, encoding) = try self.block(block.id)
    guard let number = block.number else { return (name, encoding) }
    if let known = places[block] { return (known, encoding) }
    if places.count > 20_000 { places = [:] }
    let place = name + String(number)
    places[block] = place
    return (place, encoding)
  }

  private func block(_ id: Int64) throws -> (place: String, encoding: TextEncoding) {
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
