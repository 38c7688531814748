internal import Cutline

/// What is kept of the segments that hold metadata or describe the picture.
extension JPEGWalk {
  static func place(_ marker: UInt8, _ start: Int) -> String {
    "\(name(of: marker)) at byte \(start)"
  }

  mutating func take(_ marker: UInt8, payload: Range<Int>) {
    let start = payload.lowerBound
    switch marker {
    case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
      if payload.count >= 6 { takeFrame(at: start) }
    case 0xE1: takeAPP1(payload)
    case 0xED:
      let header =
        source.stands("Photoshop 3.0\0", at: start)
        ? 14 : source.stands("Adobe_Photoshop2.5:", at: start) ? 19 : 0
      if header > 0, header <= payload.count, photoshop.count < JPEGWalk.keepLimit {
        photoshopOffset = photoshopPlace == nil ? start + header : nil
        photoshop += source.bytes(in: start + header..<payload.upperBound)
        photoshopPlace = photoshopPlace ?? JPEGWalk.place(marker, segmentStart)
      }
    case 0xEB: takeAPP11(payload)
    default: break
    }
  }

  /// A piece of a JUMBF box (ISO/IEC 19566-5 annex D): `JP`, the number of the box, of the piece, then the
  /// box's bytes; each piece but the first begins with the box's header once more.
  private mutating func takeAPP11(_ payload: Range<Int>) {
    let start = payload.lowerBound
    guard source.stands("JP", at: start), payload.count > 16, let box = source.number16(at: start + 2) else {
      return
    }
    if box == jumbfNumber {
      guard jumbf.count < JPEGWalk.blockLimit else { return }
      let header = source.number(at: start + 8, width: 4) == 1 ? 16 : 8
      jumbf.append(min(start + 8 + header, payload.upperBound)..<payload.upperBound)
    } else if source.stands("jumb", at: start + 12) {
      finishManifests()
      jumbfNumber = box
      jumbfPlace = JPEGWalk.place(0xEB, segmentStart)
      jumbf = [start + 8..<payload.upperBound]
    }
  }

  mutating func finishManifests() {
    if !jumbf.isEmpty { contents.takeManifests(jumbf, of: source, place: jumbfPlace) }
    jumbf = []
  }

  /// Precision, height, width, number of channels (T.81, B.2.2). Three are RGB, however they are stored.
  private mutating func takeFrame(at start: Int) {
    guard let depth = source[start], let height = source.number16(at: start + 1),
      let width = source.number16(at: start + 3), let channels = source[start + 5]
    else { return }
    contents.height = height > 0 ? height : contents.height
    contents.width = width > 0 ? width : contents.width
    contents.picture.bitDepth = Int(depth)
    contents.picture.colourMode = channels == 1 ? .grey : channels == 3 ? .rgb : channels == 4 ? .cmyk : nil
  }

  private mutating func takeAPP1(_ payload: Range<Int>) {
    let start = payload.lowerBound
    func rest(from header: Int) -> Range<Int> { min(start + header, payload.upperBound)..<payload.upperBound }
    if source.stands("Exif\0", at: start), payload.count > 6 {
      takeEXIF(rest(from: 6))
    } else if source.stands("http://ns.adobe.com/xap/1.0/\0", at: start) {
      keep(.xmp, rest(from: 29))
    } else if source.stands("http://ns.adobe.com/xmp/extension/\0", at: start) {
      keep(.xmpExtension, rest(from: 35))
    } else if let header = XMPContainer.start(of: source.bytes(in: payload.prefix(256))[...]) {
      contents.note(JPEGWalk.place(0xE1, segmentStart), "the XMP stands behind an unusual header")
      keep(.xmp, rest(from: header))
    }
  }

  /// An EXIF segment that does not begin with a byte order goes on where the last one ended at 64 KiB.
  private mutating func takeEXIF(_ range: Range<Int>) {
    if let last = contents.blocks.indices.last, contents.blocks[last].kind == .exif,
      !EXIFReader.isTIFF(source.bytes(in: range.prefix(4)))
    {
      contents.blocks[last].bytes += source.bytes(in: range)
      contents.blocks[last].offset = nil
    } else {
      keep(.exif, range)
    }
  }

  private mutating func keep(_ kind: Container.Block.Kind, _ range: Range<Int>) {
    kept += range.count
    let place = JPEGWalk.place(0xE1, segmentStart)
    guard kept <= JPEGWalk.keepLimit, contents.blocks.count < JPEGWalk.blockLimit else {
      contents.note(
        place,
        "more than \(JPEGWalk.blockLimit) blocks or \(JPEGWalk.keepLimit >> 20) MiB of metadata, the rest is not read"
      )
      return
    }
    contents.blocks.append(
      Container.Block(kind: kind, bytes: source.bytes(in: range), place: place, offset: range.lowerBound))
  }

  mutating func finishPhotoshop() {
    guard let place = photoshopPlace else { return }
    let resources = PhotoshopResources.blocks(in: photoshop, place: place)
    contents.blocks += resources.blocks
    contents.take(resources.thumbnail, from: photoshopOffset)
    for damage in resources.damage { contents.note(damage.place, damage.problem) }
  }

  private static func name(of marker: UInt8) -> String {
    switch marker {
    case 0xC4: "DHT"
    case 0xC8: "JPG"
    case 0xCC: "DAC"
    case 0xC0...0xCF: "SOF\(marker - 0xC0)"
    case 0xD0...0xD7: "RST\(marker - 0xD0)"
    case 0xD8: "SOI"
    case 0xD9: "EOI"
    case 0xDA: "SOS"
    case 0xDB: "DQT"
    case 0xDD: "DRI"
    case 0xE0...0xEF: "APP\(marker - 0xE0)"
    case 0xFE: "COM"
    default: "marker 0x" + (marker < 16 ? "0" : "") + String(marker, radix: 16, uppercase: true)
    }
  }
}
