internal import Cutline

/// XMP that did not fit into one JPEG segment: pieces with the MD5 of the whole in hex as their GUID, its
/// length and their offset (XMP specification part 3, §1.1.3.1). The main packet names the GUID.
enum ExtendedXMP {
  private static let sizeLimit = 32 << 20

  /// Puts the pieces of one GUID in order. Nil with a clause of what is wrong, if they do not make a whole.
  static func assemble(
    _ pieces: [Container.Block], guid: String
  ) -> (packet: Container.Block?, damage: Damage?) {
    let own = pieces.filter { $0.bytes.count >= 40 && $0.bytes.prefix(32).elementsEqual(guid.utf8) }
    guard let first = own.first else {
      return (nil, Damage(place: "XMP", problem: "the extended XMP \(guid) is missing"))
    }
    let whole = number(first.bytes, at: 32)
    guard whole <= sizeLimit else {
      return (nil, Damage(place: first.place, problem: "the extended XMP claims \(grouped(whole)) bytes"))
    }
    var bytes: [UInt8] = []
    for piece in own.sorted(by: { number($0.bytes, at: 36) < number($1.bytes, at: 36) }) {
      let offset = number(piece.bytes, at: 36)
      if offset == bytes.count { bytes += piece.bytes.dropFirst(40) }
    }
    guard bytes.count >= whole else {
      let problem =
        "the extended XMP claims \(grouped(whole)) bytes, \(grouped(bytes.count)) of them are there"
      return (
        Container.Block(kind: .xmp, bytes: bytes, place: first.place),
        Damage(place: first.place, problem: problem)
      )
    }
    let isWhole = MD5.hex(bytes).uppercased() == guid.uppercased()
    return (
      Container.Block(kind: .xmp, bytes: bytes, place: first.place),
      isWhole ? nil : Damage(place: first.place, problem: "the extended XMP is not what its GUID promises")
    )
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
