extension Container {
  /// A file that is nothing but an XMP packet: a sidecar.
  package static let xmp = Container(
    name: "XMP", isSidecar: true, extensions: ["xmp"],
    recognises: { XMPContainer.isXMP($0) },
    contents: { XMPContainer.blocks(in: $0) })
}

/// Sidecar files, and packets that have to be found by their first words.
package enum XMPContainer {
  /// Sidecars hold settings and masks too, but not more than this many bytes.
  private static let sizeLimit = 64 << 20

  package static func blocks(in source: ByteSource) -> Container.Contents {
    var contents = Container.Contents()
    if source.size > sizeLimit {
      contents.note("file", "only the first \(sizeLimit >> 20) MiB are read")
    }
    let bytes = source.bytes(in: 0..<min(source.size, sizeLimit))
    contents.blocks = [Container.Block(kind: .xmp, bytes: bytes, place: "packet")]
    return contents
  }

  /// Where a packet begins that has no header or an unusual one; nil if it does not look like XMP.
  package static func start(of bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "<")
        && ["<?xpacket", "<x:xmpmeta", "<x:xapmeta", "<rdf:RDF", "<exif:"].contains { word in
          bytes.count - (index - bytes.startIndex) >= word.utf8.count
            && bytes[index...].starts(with: word.utf8)
        }
    }
  }

  /// True for text whose first kilobytes name XMP or RDF.
  static func isXMP(_ head: [UInt8]) -> Bool {
    let packet = XMPPacket(Array(head.prefix(4096))).bytes
    guard packet.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return false }
    return packet.indices.contains {
      packet[$0] == UInt8(ascii: "<")
        && (stands("<?xpacket", in: packet, at: $0) || stands("<x:xmpmeta", in: packet, at: $0)
          || stands("<x:xapmeta", in: packet, at: $0) || stands("<rdf:RDF", in: packet, at: $0))
    }
  }
}
