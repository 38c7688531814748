/// Text of an XML document: its entities, and nothing that a DOCTYPE could add to them.
enum XMLText {
  /// The five entities of XML and numeric ones are decoded; others stay as they are written.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let plain = bytes.withUnsafeBufferPointer { bytes in
      bytes.firstIndex(of: UInt8(ascii: "&")) == nil ? String(decoding: bytes, as: UTF8.self) : nil
    }
    if let plain { return plain }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"), let (scalar, end) = entity(in: bytes, at: at) {
        out += String(scalar).utf8
        at = end
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The character of `&…;` and the place after it.
  private static func entity(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int)? {
    guard let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[start + 1..<end]
    let text = String(decoding: name, as: UTF8.self)
    let scalar: Unicode.Scalar? =
      switch text {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos": "'"
      case _ where text.hasPrefix("#x") || text.hasPrefix("#X"):
        UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      case _ where text.hasPrefix("#"): UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
      default: nil
      }
    return scalar.map { ($0, end + 1) }
  }
}
