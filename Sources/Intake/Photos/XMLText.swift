/// Text of an XML document: its entities, and nothing that a DOCTYPE could add to them.
enum XMLText {
  /// The five entities of XML and numeric ones are decoded; others stay as they are written.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      guard var ampersand = bytes.firstIndex(of: UInt8(ascii: "&")) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      // What an entity stands for is never longer than the entity.
      let out = [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
        var start = 0
        func copy(upTo end: Int) {
          _ = out[count...].update(fromContentsOf: bytes[start..<end])
          count += end - start
          start = end
        }
        while true {
          copy(upTo: ampersand)
          if let (scalar, end) = entity(in: bytes, at: ampersand) {
            for byte in String(scalar).utf8 {
              out[count] = byte
              count += 1
            }
            start = end
          }
          let from = max(start, ampersand + 1)
          guard let next = bytes[from...].firstIndex(of: UInt8(ascii: "&")) else { break }
          ampersand = next
        }
        copy(upTo: bytes.count)
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// The character of `&…;` and the place after it.
  private static func entity(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (Unicode.Scalar, Int)? {
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
