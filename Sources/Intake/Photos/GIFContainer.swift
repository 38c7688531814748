internal import Cutline

extension Container {
  /// GIF 87a and 89a: XMP in an application extension, the only one of the three that it can hold.
  package static let gif = Container(
    name: "GIF", extensions: ["gif"],
    recognises: { stands("GIF87a", in: $0) || stands("GIF89a", in: $0) },
    contents: { source in
      var walk = GIFWalk(source: source)
      walk.run()
      return walk.contents
    })
}

/// Walks the blocks of a GIF, its frames passed over.
private struct GIFWalk {
  let source: ByteSource
  var contents = Container.Contents()
  private var at = 13

  private static let blockLimit = 65_536
  /// Pieces of 255 bytes: a picture of 256 MiB.
  private static let pieceLimit = 1 << 20
  private static let xmpLimit = 16 << 20
  /// Behind the packet stands a ramp of bytes that leads every reader of pieces to the end.
  private static let trailer: [UInt8] = [0x01, 0xFF, 0xFE, 0xFD]

  init(source: ByteSource) { self.source = source }

  mutating func run() {
    contents.width = source.number(at: 6, width: 2, isLittleEndian: true).flatMap { $0 > 0 ? $0 : nil }
    contents.height = source.number(at: 8, width: 2, isLittleEndian: true).flatMap { $0 > 0 ? $0 : nil }
    at += tableSize(flags: source[10])
    contents.picture.colourMode = .indexed
    contents.picture.bitDepth = source[10].map { Int($0 & 7) + 1 }
    var hasPicture = false
    for _ in 0..<GIFWalk.blockLimit {
      switch source[at] {
      case 0x21: takeExtension()
      case 0x2C:
        hasPicture = true
        at += 11 + tableSize(flags: source[at + 9])
        passPieces()
      case 0x3B:
        if !hasPicture { contents.note("byte \(at)", "the file ends without a picture", isFatal: true) }
        return
      case let byte?:
        contents.note("byte \(at)", "no block begins with \(byte)", isFatal: true)
        return
      case nil:
        contents.note(
          "file", "the file ends before its trailer, after \(grouped(source.size)) bytes", isFatal: true)
        return
      }
    }
  }

  /// Bytes of a colour table: three for each of 2 to 256 colours.
  private func tableSize(flags: UInt8?) -> Int {
    guard let flags, flags & 0x80 != 0 else { return 0 }
    return 3 << (Int(flags & 7) + 1)
  }

  private mutating func takeExtension() {
    let start = at
    let isXMP =
      source[at + 1] == 0xFF && source[at + 2] == 11
      && stands("XMP DataXMP", in: source.bytes(at: at + 3, count: 11))
    at += 2
    guard isXMP else { return passPieces() }
    at += 12
    let packet = at
    passPieces()
    var bytes = source.bytes(at: packet, count: min(at - packet, GIFWalk.xmpLimit))
    if let end = bytes.indices.last(where: { bytes[$0...].starts(with: GIFWalk.trailer) }) {
      bytes.removeSubrange(end...)
    }
    if contents.blocks.count < 16 {
      contents.blocks.append(
        Container.Block(kind: .xmp, bytes: bytes, place: "application extension at byte \(start)"))
    }
  }

  /// To behind the empty piece that ends a block.
  private mutating func passPieces() {
    for _ in 0..<GIFWalk.pieceLimit {
      guard let count = source[at] else { return }
      at += 1 + Int(count)
      if count == 0 { return }
    }
  }
}
