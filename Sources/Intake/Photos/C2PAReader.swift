package import Cutline

/// Reads what a C2PA manifest store says about its active manifest: the program that claims, and who signed.
///
/// A store is JUMBF (ISO/IEC 19566-5): boxes in boxes, each described by a `jumd` box with a label. The claim
/// is CBOR, the signature COSE with the signer's certificates. Nothing is verified.
package enum C2PAReader {
  private static let storeLabel = "c2pa"
  private static let claimLabel = "c2pa.claim"
  private static let signatureLabel = "c2pa.signature"
  /// COSE's number for a chain of certificates (RFC 9360); first drafts used its name.
  private static let chainNumber = 33
  private static let chainName = "x5chain"
  private static let claimLimit = 1 << 20
  private static let assertionsLabel = "c2pa.assertions"
  /// A manifest has four parts and some dozen assertions; its history some manifests.
  private static let storeLimit = 16
  private static let manifestLimit = 64
  private static let assertionLimit = 256

  /// - Parameter source: JUMBF boxes. Of them only what is needed is read: manifests hold pictures too.
  /// - Returns: nil if there is no manifest store among them.
  static func read(_ source: ByteSource, place: String) -> ContentCredentials? {
    guard let store = superboxes(in: source, 0..<source.size).first(where: { $0.label == storeLabel }) else {
      return nil
    }
    let manifests = superboxes(in: source, store.content)
    var credentials = ContentCredentials(place: place, manifestCount: manifests.count)
    guard let active = manifests.last else { return credentials }
    for part in superboxes(in: source, active.content) {
      if part.label.hasPrefix(claimLabel), let claim = cbor(in: part, source) {
        credentials.generator = generator(of: claim)
      } else if part.label == signatureLabel, let signature = cbor(in: part, source) {
        credentials.signer = signer(of: signature)
      }
    }
    return credentials
  }

  package static func read(_ bytes: [UInt8], place: String) -> ContentCredentials? {
    read(ByteSource(bytes), place: place)
  }

  /// What kind of picture the manifests say it is: IPTC's Digital Source Type, as it stands in their actions. Of several
  /// the last one, which is the active manifest's.
  static func readings(_ source: ByteSource, place: String) -> [Reading] {
    let stores = superboxes(in: source, 0..<source.size, limit: storeLimit)
    let manifests = stores.flatMap { superboxes(in: source, $0.content) }
    for manifest in manifests.suffix(manifestLimit).reversed() {
      for part in superboxes(in: source, manifest.content, limit: storeLimit)
      where part.label == assertionsLabel {
        let assertions = superboxes(in: source, part.content, limit: assertionLimit)
        guard let type = assertions.lazy.compactMap({ sourceType(in: $0, source) }).last else { continue }
        return [
          Reading(
            Address(.c2pa, "digitalSourceType"), type, encoding: .ascii, byteCount: type.utf8.count,
            place: place)
        ]
      }
    }
    return []
  }

  /// The last word behind `newscodes/digitalsourcetype/` in what an assertion states, as CBOR or as JSON; pictures are
  /// in boxes of other types.
  private static func sourceType(in assertion: Superbox, _ source: ByteSource) -> String? {
    let mark = Array("newscodes/digitalsourcetype/".utf8)
    var found: String?
    for box in BMFFBox.boxes(in: source, assertion.content) where box.type == "cbor" || box.type == "json" {
      var rest = box.bytes(in: source, limit: claimLimit)[...]
      while let slash = rest.firstIndex(of: mark[0]) {
        rest = rest[slash...]
        guard rest.starts(with: mark) else {
          rest = rest.dropFirst()
          continue
        }
        let term = rest.dropFirst(mark.count).prefix(64).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        found = String(decoding: term, as: UTF8.self)
        rest = rest.dropFirst(mark.count)
      }
    }
    return found
  }

  /// The parts of a signature by themselves, for tests that reach them with any bytes: the signer of a COSE
  /// signature, the name in a certificate.
  package static func signer(ofSignature bytes: [UInt8]) -> String? { CBORValue(bytes).flatMap(signer) }

  package static func name(inCertificate bytes: [UInt8]) -> String? {
    let subject = X509Subject(certificate: bytes[...])
    return subject?.organisation ?? subject?.commonName
  }

  private struct Superbox {
    var label: String
    /// What stands behind the description.
    var content: Range<Int>
  }

  private static func superboxes(
    in source: ByteSource, _ range: Range<Int>, limit: Int = BMFFBox.countLimit
  ) -> [Superbox] {
    BMFFBox.boxes(in: source, range, limit: limit).compactMap { box in
      guard box.type == "jumb", let description = BMFFBox.boxes(in: source, box.payload, limit: 1).first,
        description.type == "jumd"
      else { return nil }
      // 16 bytes of type, one of flags, then the label up to NUL.
      let label = description.bytes(in: source, from: 17, limit: 256).prefix { $0 != 0 }
      return Superbox(
        label: String(decoding: label, as: UTF8.self),
        content: description.payload.upperBound..<box.payload.upperBound)
    }
  }

  private static func cbor(in part: Superbox, _ source: ByteSource) -> CBORValue? {
    BMFFBox.boxes(in: source, part.content).first { $0.type == "cbor" }
      .flatMap { CBORValue($0.bytes(in: source, limit: claimLimit)) }
  }

  /// `claim_generator_info` names the program since version 2, where it is a map; before it was a list beside
  /// `claim_generator`, which is like a browser's user agent.
  private static func generator(of claim: CBORValue) -> String? {
    let info = claim["claim_generator_info"]
    let program = info?.items?.first ?? info
    if let name = program?["name"]?.text, !name.isEmpty {
      return [name, program?["version"]?.text].compactMap { $0 }.joined(separator: " ")
    }
    return claim["claim_generator"]?.text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// COSE_Sign1: protected headers in bytes, others, payload, signature. The first certificate is the signer's.
  private static func signer(of signature: CBORValue) -> String? {
    guard let parts = signature.items, parts.count == 4 else { return nil }
    for headers in [parts[0].bytes.flatMap { CBORValue($0) }, parts[1]] {
      let chain = headers?[chainNumber] ?? headers?[chainName]
      guard let certificate = chain?.bytes ?? chain?.items?.first?.bytes else { continue }
      return name(inCertificate: Array(certificate))
    }
    return nil
  }
}
