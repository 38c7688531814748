package import Cutline

/// Reads an XMP packet (ISO 16684-1): properties as text, by namespace URI, structures flattened to paths
/// such as `Iptc4xmpExt:LocationCreated[1]/Iptc4xmpExt:City`.
package enum XMPReader {
  /// - Parameter bytes: the packet in UTF-8 or UTF-16, with or without its `<?xpacket` wrapper.
  package static func read(_ bytes: [UInt8], place: String) -> (readings: [Reading], damage: [Damage]) {
    var damage: [Damage] = []
    func note(_ problem: String) {
      damage.append(Damage(place: place, problem: Damage.xmpBroken + problem))
    }
    guard bytes.count <= sizeLimit else {
      return (
        [], [Damage(place: place, problem: "the XMP has \(grouped(bytes.count)) bytes, it is not read")]
      )
    }
    var packet = XMPPacket(bytes)
    if let fault = packet.repairEncoding() { note(fault) }
    let tree = XMLParser.tree(of: packet.bytes)
    tree.problems.forEach(note)
    var layer = RDFLayer(tree: tree, place: place, encoding: packet.encoding)
    layer.run()
    if !layer.hasRDF, damage.isEmpty { note("there is no rdf:RDF") }
    layer.problems.forEach(note)
    damage += layer.unusualForms.map { Damage(place: place, problem: Damage.xmpForm + $0) }
    return (layer.readings, damage)
  }

  private static let sizeLimit = 64 << 20
}

/// The bytes of a packet, made UTF-8.
struct XMPPacket {
  private(set) var bytes: [UInt8]
  /// What the file's own bytes were in.
  private(set) var encoding = TextEncoding.utf8

  init(_ raw: [UInt8]) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = Array(raw.dropFirst(3))
    } else if let isLittleEndian = XMPPacket.utf16Order(of: raw) {
      var units: [UInt16] = []
      units.reserveCapacity(raw.count / 2)
      for at in stride(from: 0, to: raw.count - 1, by: 2) {
        let (first, second) = (UInt16(raw[at]), UInt16(raw[at + 1]))
        let unit = isLittleEndian ? second << 8 | first : first << 8 | second
        if unit != 0xFEFF, unit != 0 { units.append(unit) }
      }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
      encoding = .utf16
    } else {
      bytes = raw
    }
  }

  /// Big-endian false, little-endian true, nil for UTF-8. A packet begins with `<` or a byte order mark.
  private static func utf16Order(of raw: [UInt8]) -> Bool? {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0x3C, 0x00]) { return true }
    if raw.starts(with: [0xFE, 0xFF]) || raw.starts(with: [0x00, 0x3C]) { return false }
    return nil
  }

  /// Bytes that are no UTF-8 are taken as the Latin letters that some programs write into XMP, and said so.
  mutating func repairEncoding() -> String? {
    guard !XMPPacket.isUTF8(bytes) else { return nil }
    var fault: Int?
    var fixed: [UInt8] = []
    fixed.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let length = XMPPacket.sequenceLength(bytes, at: at)
      if length > 0 {
        fixed += bytes[at..<at + length]
        at += length
      } else {
        fault = fault ?? at
        fixed += String(CodePage.windows1252.scalar(bytes[at])).utf8
        at += 1
      }
    }
    bytes = fixed
    return fault.map { "byte \($0) is no UTF-8" }
  }

  /// Without a copy: texts of ASCII in steps of eight bytes.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at < buffer.count {
        if at + 8 <= buffer.count,
          buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
        } else if buffer[at] < 0x80 {
          at += 1
        } else {
          let length = sequenceLength(bytes, at: at)
          if length == 0 { return false }
          at += length
        }
      }
      return true
    }
  }

  /// Bytes of the UTF-8 sequence that begins here; 0 if there is none.
  static func sequenceLength(_ bytes: [UInt8], at start: Int) -> Int {
    let first = bytes[start]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, start + length <= bytes.count else { return 0 }
    for byte in bytes[start + 1..<start + length] where byte & 0xC0 != 0x80 { return 0 }
    // Too long for their value, surrogates, over U+10FFFF.
    switch (first, bytes[start + 1]) {
    case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
    default: return length
    }
  }
}
