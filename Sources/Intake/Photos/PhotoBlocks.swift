internal import Cutline

/// The blocks of one file and how they belong together: pieces of extended XMP, the digest of the IIM, twins
/// in XMP and EXIF that tell how IIM is encoded.
struct PhotoBlocks {
  private let blocks: [Container.Block]
  private let readings: [Reading]
  private let credentials: ContentCredentials?
  private let claims: [Reading]

  /// A block that a file holds twice, byte for byte, says nothing the second time.
  init(_ contents: Container.Contents) {
    (readings, credentials, claims) = (contents.readings, contents.credentials, contents.claims)
    var kept: [Container.Block] = []
    for block in contents.blocks
    where !kept.contains(where: { $0.kind == block.kind && $0.bytes == block.bytes }) {
      kept.append(block)
    }
    self.blocks = kept
  }

  /// Adds the readings in the order EXIF, IIM, XMP, the thumbnail, and the damage.
  func read(into photo: inout Photo) {
    let exif = readEXIF(into: &photo)
    let xmp = readXMP(into: &photo)
    var iim: [Reading] = []
    for block in blocks where block.kind == .iim {
      iim += take(IIMReader.read(block.bytes, place: block.place, others: xmp + exif), &photo)
    }
    photo.readings = exif
    photo.readings.reserveCapacity(exif.count + iim.count + xmp.count)
    photo.readings += iim
    photo.readings += xmp
    photo.iimDigest = digest
    photo.readings += claims
    photo.credentials = credentials
    if photo.picture.orientation == nil {
      photo.picture.orientation = exif.first { $0.address.name == "Orientation" }.flatMap { Int($0.value) }
        .flatMap { (1...8).contains($0) ? $0 : nil }
    }
  }

  /// A PNG's EXIF may stand in a new place and an old one: once is enough.
  private func readEXIF(into photo: inout Photo) -> [Reading] {
    var found = readings
    var hasThumbnail = false
    var sources = 0
    for block in blocks where block.kind == .exif {
      sources += 1
      let result = EXIFReader.read(block.bytes, place: block.place)
      photo.damage += result.damage
      // EXIF's before Photoshop's: it is the one that other programs show.
      if !hasThumbnail, let thumbnail = result.thumbnail, let offset = block.offset {
        hasThumbnail = true
        photo.picture.thumbnail = Picture.Thumbnail(
          offset: offset + thumbnail.lowerBound, size: thumbnail.count)
      }
      if found.isEmpty { found = result.readings } else { found += result.readings }
    }
    guard sources > 1 || !readings.isEmpty else { return found }
    var kept: [Reading] = []
    kept.reserveCapacity(found.count)
    for reading in found
    where !kept.contains(where: { $0.says(the: reading) }) {
      kept.append(reading)
    }
    return kept
  }

  private func take(_ read: (readings: [Reading], damage: [Damage]), _ photo: inout Photo) -> [Reading] {
    photo.damage += read.damage
    return read.readings
  }

  private func readXMP(into photo: inout Photo) -> [Reading] {
    var readings: [Reading] = []
    for packet in blocks where packet.kind == .xmp {
      let found = take(XMPReader.read(packet.bytes, place: packet.place), &photo)
      if readings.isEmpty { readings = found } else { readings += found }
    }
    // HEIF has items of XMP for the pictures that belong to its picture: depth, gain map.
    let packets = blocks.filter { $0.kind == .xmp && !$0.place.hasPrefix("item") }
    if packets.count > 1, let last = packets.last {
      photo.damage.append(Damage(place: last.place, problem: Damage.xmpTwice))
    }
    let pieces = blocks.filter { $0.kind == .xmpExtension }
    let named = Address(.xmp, "xmpNote:HasExtendedXMP")
    let length = named.name.utf8.count
    var guids: [String] = []
    for reading in readings
    where reading.address.name.utf8.count == length && reading.address == named
      && !guids.contains(reading.value) && guids.count < 4
    {
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
    guard let stored = blocks.first(where: { $0.kind == .iimDigest }), stored.bytes.count == 16,
      let iim = blocks.first(where: { $0.kind == .iim })
    else {
      return .absent
    }
    return MD5.hash(iim.bytes) == stored.bytes ? .current : .stale
  }
}
