/// What the head of a page or of an XML file says about its own encoding.
enum CharsetDeclaration {
  /// `<meta charset=…>`, the `content` of an old `http-equiv`, or `<?xml encoding="…"?>`, in the first 4 KiB.
  static func label(in bytes: ArraySlice<UInt8>) -> String? {
    let head = bytes.prefix(4096).map { (65...90).contains($0) ? $0 + 32 : $0 }
    if head.starts(with: "<?xml".utf8) {
      let declaration = head.prefix { $0 != UInt8(ascii: ">") }
      if let label = value(after: "encoding", in: declaration) { return label }
    }
    return value(after: "charset", in: head[...])
  }

  /// The `charset` of a Content-Type header: `text/html; charset="koi8-r"`.
  static func label(inContentType header: String) -> String? {
    value(after: "charset", in: Array(header.lowercased().utf8)[...])
  }

  private static func value(after word: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
    let length = word.utf8CodeUnitCount
    var i = bytes.startIndex
    while i + length < bytes.endIndex {
      defer { i += 1 }
      guard bytes[i] == word.utf8Start[0], (0..<length).allSatisfy({ bytes[i + $0] == word.utf8Start[$0] })
      else { continue }
      var rest = bytes[(i + length)...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 == 0x22 || $0 == 0x27 || $0 <= 0x20 }
      let name = rest.prefix { ($0 > 0x2C && $0 < 0x3B) || (0x61...0x7A).contains($0) || $0 == 0x5F }
      if !name.isEmpty, name.count <= 40 { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
