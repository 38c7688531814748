/// Finds fields by address. It is asked for every value of every photo, so it hashes with less care than a
/// `Dictionary`, which has to withstand keys that somebody chose to collide; these are ours.
struct FieldTable: Sendable {
  private typealias Entry = (address: Address, field: Int)
  private static let size = 512
  /// Each entry at the place of its hash or at the next free one behind it; less than a quarter is taken.
  private let places: [Entry?]

  init() {
    var places = [Entry?](repeating: nil, count: FieldTable.size)
    for (index, field) in Field.all.enumerated() {
      for address in field.addresses {
        var place = FieldTable.hash(address.name)
        while places[place] != nil { place = (place + 1) % FieldTable.size }
        places[place] = (address, index)
      }
    }
    self.places = places
  }

  func index(of address: Address) -> Int? {
    var place = FieldTable.hash(address.name)
    while let entry = places[place] {
      if entry.address == address { return entry.field }
      place = (place + 1) % FieldTable.size
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ name: String) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 16) % UInt32(size))
  }
}
