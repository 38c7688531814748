/// Where an address stands among all fields: in ``Field/all``, and in that field's ``Field/addresses``.
package struct FieldPlace: Sendable, Hashable {
  package var field: Int
  package var rank: Int
}

/// Finds fields by address. It is asked for every value of every photo, so it hashes with less care than a
/// `Dictionary`, which has to withstand keys that somebody chose to collide; these are ours.
struct FieldTable: Sendable {
  private typealias Entry = (address: Address, place: FieldPlace)
  private static let size = 512
  /// Each entry at the place of its hash or at the next free one behind it; less than a quarter is taken.
  private let places: [Entry?]

  init() {
    var places = [Entry?](repeating: nil, count: FieldTable.size)
    for (index, field) in Field.all.enumerated() {
      for (rank, address) in field.addresses.enumerated() {
        var place = FieldTable.hash(address.name)
        while places[place] != nil { place = (place + 1) % FieldTable.size }
        places[place] = (address, FieldPlace(field: index, rank: rank))
      }
    }
    self.places = places
  }

  func place(of address: Address) -> FieldPlace? {
    var place = FieldTable.hash(address.name)
    while let entry = places[place] {
      if entry.address == address { return entry.place }
      place = (place + 1) % FieldTable.size
    }
    return nil
  }

  /// Over eight bytes at a time, the last ones once more, and the length.
  private static func hash(_ name: String) -> Int {
    let hash: UInt64? = name.utf8.withContiguousStorageIfAvailable { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(raw.count)
      guard raw.count >= 8 else {
        for byte in raw { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
      }
      var at = 0
      while at < raw.count {
        let start = min(at, raw.count - 8)
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        at += 8
      }
      return hash
    }
    guard let hash else { return Int(name.utf8.reduce(0) { $0 &* 31 &+ UInt32($1) } % UInt32(size)) }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29 ^ hash >> 47) % UInt64(size))
  }
}
