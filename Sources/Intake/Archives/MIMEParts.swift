internal import Cutline

extension ArticleFormat {
  /// A page saved with its pictures (RFC 2557), as browsers save it.
  static let mhtml = ArticleFormat(
    name: "MHTML", extensions: ["mhtml", "mht"], isArchive: true, recognises: MIMEParts.recognises,
    read: { _, path in Article(path: path) })
}

/// The parts of a `multipart/related` message: the pictures first, then the page, so that a reader who has the page
/// has had everything.
final class MIMEParts {
  private(set) var notes: [String] = []
  private var parts: [Piece] = []
  private let bytes: [UInt8]
  private var at = 0
  private var locations: [String: String] = [:]

  /// A page with its advertisements has a few hundred.
  private static let partLimit = 10_000

  private struct Piece {
    var fields: [String: String]
    var body: Range<Int>
    var type: String { fields["content-type"] ?? "text/plain" }
    var location: String? { fields["content-location"] }
    var contentID: String? { fields["content-id"]?.filter { $0 != "<" && $0 != ">" } }
  }

  /// Mail fields at the head, one of which says that the message has related parts, or one page.
  static func recognises(_ head: [UInt8]) -> Bool {
    let beginning = TextBeginning(head, limit: 4096)
    guard
      [
        "from:", "mime-version:", "content-type:", "subject:", "date:", "snapshot-content-location:",
        "message-id:",
      ]
      .contains(where: beginning.hasPrefix)
    else { return false }
    let text = beginning.lowercased
    return text.utf8Contains("mime-version:") && text.utf8Contains("content-type:")
      && (text.utf8Contains("multipart/related") || text.utf8Contains("text/html"))
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    read(0..<bytes.count, depth: 0, limit: MIMEParts.partLimit)
    guard let root = parts.firstIndex(where: { $0.type.lowercased().hasPrefix("text/html") }) else {
      notes.append("there is no page in it")
      return
    }
    let page = parts.remove(at: root)
    // Further pages are frames: advertisements, embedded posts.
    parts.removeAll { $0.type.lowercased().hasPrefix("text/html") }
    parts.append(page)
    for part in parts {
      if let id = part.contentID, let location = part.location { locations["cid:" + id] = location }
    }
  }

  /// The next part, decoded; nil at the end.
  func next() -> Archive.Part? {
    guard at < parts.count else { return nil }
    defer { at += 1 }
    let part = parts[at]
    let isPage = part.type.lowercased().hasPrefix("text/html")
    let content = TransferEncoding.decoded(
      bytes[part.body], encoding: part.fields["content-transfer-encoding"])
    let address = isPage ? nil : part.location ?? part.contentID.map { "cid:" + $0 }
    if !isPage, address == nil {  // no page can refer to it
      return Archive.Part(bytes: [], address: "cid:", base: nil, contentType: "application/x-unnamed")
    }
    return Archive.Part(
      bytes: content, address: address, base: isPage ? part.location : nil, contentType: part.type,
      contentIDs: isPage ? locations : [:], notes: isPage ? notes : [])
  }

  /// Reads a message: its fields, and its parts if it has some.
  private func read(_ range: Range<Int>, depth: Int, limit: Int) {
    var line = range.lowerBound
    let fields = HeaderFields {
      guard line < range.upperBound else { return nil }
      let end = bytes[line..<range.upperBound].firstIndex(of: 10) ?? range.upperBound
      var text = Array(bytes[line..<end].prefix(1 << 14))
      if text.last == 13 { text.removeLast() }
      defer { line = min(end + 1, range.upperBound) }
      return (text, end + 1 - line)
    }.fields
    let body = line..<range.upperBound
    let type = fields["content-type"] ?? ""
    guard type.lowercased().hasPrefix("multipart/"), let boundary = MIMEParts.parameter("boundary", of: type)
    else {
      parts.append(Piece(fields: fields, body: body))
      return
    }
    guard depth < 4 else {
      notes.append("parts nested more than 4 deep are not read")
      return
    }
    for piece in pieces(of: body, boundary: Array(("--" + boundary).utf8)) {
      guard parts.count < limit else {
        notes.append("only the first \(grouped(limit)) parts were read")
        return
      }
      read(piece, depth: depth + 1, limit: limit)
    }
  }

  /// What stands between the lines that begin with the boundary (RFC 2046, section 5.1).
  private func pieces(of body: Range<Int>, boundary: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var line = body.lowerBound
    while line < body.upperBound {
      let end = bytes[line..<body.upperBound].firstIndex(of: 10).map { $0 + 1 } ?? body.upperBound
      if end - line >= boundary.count, bytes[line..<end].starts(with: boundary) {
        if let start {
          // The break before the boundary belongs to it.
          var stop = line
          if stop > start, bytes[stop - 1] == 10 { stop -= 1 }
          if stop > start, bytes[stop - 1] == 13 { stop -= 1 }
          found.append(start..<stop)
        }
        start = end
        if bytes[line..<end].dropFirst(boundary.count).starts(with: "--".utf8) { return found }
        if found.count > MIMEParts.partLimit { return found }
      }
      line = end
    }
    if let start, start < body.upperBound {
      notes.append("the file ends inside a part")
      found.append(start..<body.upperBound)
    }
    return found
  }

  /// `boundary="a b"` of a field's value.
  private static func parameter(_ name: String, of value: String) -> String? {
    for piece in value.split(separator: ";").dropFirst() {
      guard let mark = piece.firstIndex(of: "="),
        CaptionText.squeezed(String(piece[..<mark])).lowercased() == name
      else { continue }
      let text = CaptionText.squeezed(String(piece[piece.index(after: mark)...])).filter { $0 != "\"" }
      if !text.isEmpty, text.utf8.count <= 200 { return text }
    }
    return nil
  }
}

/// How mail carries bytes (RFC 2045, section 6).
enum TransferEncoding {
  static func decoded(_ body: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "quoted-printable": quotedPrintable(body)
    case "base64": base64(body)
    default: Array(body)
    }
  }

  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    var i = body.startIndex
    while i < body.endIndex {
      guard body[i] == UInt8(ascii: "=") else {
        out.append(body[i])
        i += 1
        continue
      }
      if i + 2 < body.endIndex, let high = body[i + 1].hexDigit, let low = body[i + 2].hexDigit {
        out.append(high << 4 | low)
        i += 3
      } else if i + 1 < body.endIndex, body[i + 1] == 10 {
        i += 2
      } else if i + 2 < body.endIndex, body[i + 1] == 13, body[i + 2] == 10 {
        i += 3
      } else {
        out.append(body[i])
        i += 1
      }
    }
    return out
  }

  private static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(body.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case 65...90: value = byte - 65
      case 97...122: value = byte - 71
      case 48...57: value = byte + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
