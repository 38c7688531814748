internal import Cutline

/// The blocks of one file and how they belong together: pieces of extended XMP, the digest of the IIM, twins
/// in XMP and EXIF that tell how IIM is encoded.
struct PhotoBlocks {
  private let blocks: [Container.Block]
  private let readings: [Reading]

  /// A block that a file holds twice, byte for byte, says nothing the second time.
  init(_ contents: Container.Contents) {
    readings = contents.readings
    var kept: [Container.Block] = []
    for block in contents.blocks
    where !kept.contains(where: { $0.kind == block.kind && $0.bytes == block.bytes }) {
      kept.append(block)
    }
    self.blocks = kept
  }

  private func all(_ kind: Container.Block.Kind) -> [Container.Block] { blocks.filter { $0.kind == kind } }

  private struct Statement: Hashable {
    var address: Address
    var value: String
  }

  /// Adds the readings in the order EXIF, IIM, XMP, and the damage.
  func read(into photo: inout Photo) {
    var exif: [Reading] = []
    // A tag may stand in two directories, a PNG's EXIF in a new place and an old one: once is enough.
    var stated: Set<Statement> = []
    func add(_ new: [Reading]) {
      exif += new.filter { stated.insert(Statement(address: $0.address, value: $0.value)).inserted }
    }
    add(readings)
    for block in all(.exif) { add(take(EXIFReader.read(block.bytes, place: block.place), &photo)) }
    let xmp = readXMP(into: &photo)
    var iim: [Reading] = []
    for block in all(.iim) {
      iim += take(IIMReader.read(block.bytes, place: block.place, others: xmp + exif), &photo)
    }
    photo.readings += exif + iim + xmp
    photo.iimDigest = digest
  }

  private func take(_ read: (readings: [Reading], damage: [Damage]), _ photo: inout Photo) -> [Reading] {
    photo.damage += read.damage
    return read.readings
  }

  private func readXMP(into photo: inout Photo) -> [Reading] {
    let packets = all(.xmp)
    var readings: [Reading] = []
    for packet in packets { readings += take(XMPReader.read(packet.bytes, place: packet.place), &photo) }
    let pieces = all(.xmpExtension)
    let named = Address(.xmp, "xmpNote:HasExtendedXMP")
    var guids: [String] = []
    for reading in readings
    where reading.address == named && !guids.contains(reading.value) && guids.count < 4 {
      guids.append(reading.value)
    }
    for guid in guids {
      let (packet, damage) = ExtendedXMP.assemble(pieces, guid: guid)
      if let damage { photo.damage.append(damage) }
      if let packet { readings += take(XMPReader.read(packet.bytes, place: packet.place), &photo) }
    }
    if guids.isEmpty, let piece = pieces.first {
      photo.damage.append(Damage(place: piece.place, problem: "extended XMP that no main packet names"))
    }
    return readings
  }

  /// Photoshop joins a block's digest with the resource as it is stored, padding left off.
  private var digest: IIMDigest {
    guard let stored = all(.iimDigest).first, stored.bytes.count == 16, let iim = all(.iim).first else {
      return .absent
    }
    return MD5.hash(iim.bytes) == stored.bytes ? .current : .stale
  }
}
