/// Builds C2PA manifest stores: JUMBF boxes around a claim in CBOR and a COSE signature with a certificate.
enum C2PABuilder {
  indirect enum Value {
    case int(Int)
    case bytes([UInt8])
    case text(String)
    case array([Value])
    case map([(Value, Value)])
    case tagged(Int, Value)
    case null

    var bytes: [UInt8] {
      switch self {
      case .int(let number): number < 0 ? Value.head(1, -1 - number) : Value.head(0, number)
      case .bytes(let bytes): Value.head(2, bytes.count) + bytes
      case .text(let text): Value.head(3, text.utf8.count) + Array(text.utf8)
      case .array(let items): Value.head(4, items.count) + items.flatMap(\.bytes)
      case .map(let pairs): Value.head(5, pairs.count) + pairs.flatMap { $0.0.bytes + $0.1.bytes }
      case .tagged(let tag, let value): Value.head(6, tag) + value.bytes
      case .null: [0xF6]
      }
    }

    private static func head(_ major: UInt8, _ number: Int) -> [UInt8] {
      if number < 24 { return [major << 5 | UInt8(number)] }
      if number < 256 { return [major << 5 | 24, UInt8(number)] }
      return [major << 5 | 25, UInt8(number >> 8), UInt8(number & 0xFF)]
    }
  }

  /// A box with a label, and boxes in it.
  static func superbox(_ label: String, _ content: [UInt8]) -> [UInt8] {
    let description = [UInt8](repeating: 0x63, count: 16) + [3] + Array(label.utf8) + [0]
    return BMFFBuilder.box("jumb", BMFFBuilder.box("jumd", description) + content)
  }

  static func manifest(_ label: String, claim: Value, signature: Value) -> [UInt8] {
    superbox(
      label,
      superbox("c2pa.assertions", superbox("c2pa.hash.data", BMFFBuilder.box("cbor", Value.map([]).bytes)))
        + superbox("c2pa.claim.v2", BMFFBuilder.box("cbor", claim.bytes))
        + superbox("c2pa.signature", BMFFBuilder.box("cbor", signature.bytes)))
  }

  /// Of an older claim by a program of that name, and the active one by another.
  static let store = superbox(
    "c2pa",
    manifest("urn:uuid:1", claim: claim("Camera", "1.0"), signature: signature(certificate(["Old"])))
      + manifest(
        "urn:uuid:2", claim: claim("Kalin Edit", "2.1"),
        signature: signature(certificate(["desk", "Reuters"]))))

  static func claim(_ name: String, _ version: String) -> Value {
    .map([
      (.text("instanceID"), .text("xmp:iid:1")),
      (
        .text("claim_generator_info"),
        .map([(.text("name"), .text(name)), (.text("version"), .text(version))])
      ),
    ])
  }

  /// COSE_Sign1 with the certificates under number 33 of the protected headers.
  static func signature(_ certificate: [UInt8]) -> Value {
    .tagged(
      18,
      .array([
        .bytes(Value.map([(.int(1), .int(-7)), (.int(33), .array([.bytes(certificate)]))]).bytes), .map([]),
        .null, .bytes([UInt8](repeating: 9, count: 64)),
      ]))
  }

  /// A certificate as far as its subject; the first name is the common name, the second the organisation.
  static func certificate(_ names: [String], hasVersion: Bool = true, type: UInt8 = 0x0C) -> [UInt8] {
    let subject = zip(names, [3, 10] as [UInt8]).flatMap { name, kind in
      der(0x31, der(0x30, der(0x06, [0x55, 0x04, kind]) + der(type, Array(name.utf8))))
    }
    let version = hasVersion ? der(0xA0, der(0x02, [2])) : []
    let fields =
      version + der(0x02, [1]) + der(0x30, []) + der(0x30, der(0x31, [])) + der(0x30, []) + der(0x30, subject)
    return der(0x30, der(0x30, fields + der(0x30, [UInt8](repeating: 1, count: 200))))
  }

  private static func der(_ type: UInt8, _ content: [UInt8]) -> [UInt8] {
    content.count < 128
      ? [type, UInt8(content.count)] + content
      : [type, 0x82, UInt8(content.count >> 8), UInt8(content.count & 0xFF)] + content
  }

  /// A store in JPEG's APP11 segments of `piece` bytes.
  static func segments(_ store: [UInt8], piece: Int = 60_000, in jpeg: JPEGBuilder = JPEGBuilder())
    -> JPEGBuilder
  {
    var jpeg = jpeg
    for (index, start) in stride(from: 0, to: store.count, by: piece).enumerated() {
      let header = Array("JP".utf8) + BMFFBuilder.number(1, 2) + BMFFBuilder.number(index + 1, 4)
      jpeg = jpeg.adding(
        0xEB, header + (index > 0 ? store.prefix(8) : []) + store[start..<min(start + piece, store.count)])
    }
    return jpeg
  }
}
