/// Whom an X.509 certificate (RFC 5280) is made out to. The certificate is not checked.
struct X509Subject {
  private(set) var commonName: String?
  private(set) var organisation: String?

  /// `2.5.4.3` and `2.5.4.10`
  private static let commonNameID: [UInt8] = [0x55, 0x04, 0x03]
  private static let organisationID: [UInt8] = [0x55, 0x04, 0x0A]
  private static let partLimit = 64

  /// Nil if the bytes are no certificate in DER as far as its subject.
  init?(certificate: ArraySlice<UInt8>) {
    var outer = DERReader(certificate)
    guard let whole = outer.take(DERReader.sequence) else { return nil }
    var inner = DERReader(whole)
    guard let signed = inner.take(DERReader.sequence) else { return nil }
    var fields = DERReader(signed)
    _ = fields.take(DERReader.version)  // may be left out
    // Serial number, algorithm, issuer, validity; then the subject.
    guard fields.take(DERReader.integer) != nil, fields.take(DERReader.sequence) != nil,
      fields.take(DERReader.sequence) != nil, fields.take(DERReader.sequence) != nil,
      let subject = fields.take(DERReader.sequence)
    else { return nil }
    var parts = DERReader(subject)
    for _ in 0..<X509Subject.partLimit {
      guard let set = parts.take(DERReader.set) else { break }
      var alternatives = DERReader(set)
      guard let pair = alternatives.take(DERReader.sequence) else { continue }
      take(DERReader(pair))
    }
  }

  private mutating func take(_ pair: DERReader) {
    var pair = pair
    guard let id = pair.take(DERReader.identifier), let (type, bytes) = pair.takeAny() else { return }
    let text = X509Subject.text(bytes, type: type)
    if id.elementsEqual(X509Subject.commonNameID) { commonName = commonName ?? text }
    if id.elementsEqual(X509Subject.organisationID) { organisation = organisation ?? text }
  }

  /// UTF8String, PrintableString and the like; BMPString is UTF-16.
  private static func text(_ bytes: ArraySlice<UInt8>, type: UInt8) -> String? {
    let text =
      type == 0x1E
      ? DecodedText(utf16: bytes, isLittleEndian: false).value : DecodedText(guessing: bytes).value
    return text.isEmpty ? nil : text
  }
}

/// The parts of a DER value (X.690) one after the other.
private struct DERReader {
  private var rest: ArraySlice<UInt8>

  static let integer: UInt8 = 0x02
  static let identifier: UInt8 = 0x06
  static let sequence: UInt8 = 0x30
  static let set: UInt8 = 0x31
  /// `[0]`, which holds the version of a certificate.
  static let version: UInt8 = 0xA0

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The content of the next part if it is of that type, else nil and nothing is taken.
  mutating func take(_ type: UInt8) -> ArraySlice<UInt8>? {
    guard rest.first == type else { return nil }
    return takeAny()?.bytes
  }

  mutating func takeAny() -> (type: UInt8, bytes: ArraySlice<UInt8>)? {
    guard let type = rest.first, let short = rest.dropFirst().first else { return nil }
    var start = rest.startIndex + 2
    var length = Int(short)
    if short >= 0x80 {  // the number of bytes of length that follow
      let width = Int(short & 0x7F)
      guard (1...4).contains(width), width <= rest.endIndex - start else { return nil }
      length = rest[start..<start + width].reduce(0) { $0 << 8 | Int($1) }
      start += width
    }
    guard length <= rest.endIndex - start else { return nil }
    defer { rest = rest[(start + length)...] }
    return (type, rest[start..<start + length])
  }
}
