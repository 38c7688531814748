internal import Cutline

/// Header fields as WARC, HTTP and mail write them: `Name: value`, a blank line behind the last.
struct HeaderFields {
  /// By name in small letters, folded lines joined; the first of each.
  private(set) var fields: [String: String] = [:]

  /// - Parameter next: The next line and the bytes that it took; nil at the end.
  init(next: () -> (line: [UInt8], size: Int)?) {
    var last = ""
    var count = 0
    while let (line, _) = next(), !line.isEmpty {
      count += 1
      guard count <= 500 else { continue }  // what is not kept still is read past
      let text = String(decoding: line, as: UTF8.self)
      if line[0] == 0x20 || line[0] == 9 {
        if let value = fields[last], value.utf8.count < 1 << 16 {
          fields[last] = CaptionText.squeezed(value + " " + text)
        }
      } else if let colon = text.firstIndex(of: ":") {
        last = text[..<colon].lowercased()
        if fields[last] == nil {
          fields[last] = CaptionText.squeezed(String(text[text.index(after: colon)...]))
        }
      }
    }
  }
}

/// The body of a stored HTTP response.
enum HTTPMessage {
  /// `HTTP/1.1 200 OK` → 200; 0 for what is no status line.
  static func status(of line: [UInt8]) -> Int {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 2)
    return words.count > 1 && words[0].hasPrefix("HTTP") ? Int(words[1]) ?? 0 : 0
  }

  /// Pages, news as JSON, pictures, and what nobody says the type of.
  static func isWanted(_ type: String) -> Bool {
    let type = type.prefix { $0 != ";" }.lowercased().filter { $0 > " " }
    return [
      "", "text/html", "application/xhtml+xml", "application/json", "application/ld+json", "text/json",
      "text/xml",
      "application/xml", "application/octet-stream",
    ].contains(type) || type.hasPrefix("image/") && type != "image/svg+xml"
  }

  /// The content out of its codings. Many programs store it decoded and leave the headers as they were: what does not
  /// look coded is taken as it is.
  static func decoded(
    _ body: [UInt8], transfer: String?, content: String?
  ) -> (bytes: [UInt8], problem: String?) {
    var bytes = body
    if transfer?.lowercased().contains("chunked") == true { bytes = withoutChunks(bytes) ?? bytes }
    switch content?.lowercased() {
    case "gzip", "x-gzip":
      guard bytes.starts(with: [0x1F, 0x8B]) else { return (bytes, nil) }
      let (text, isWhole) = Inflate.unpack(bytes[...], limit: WARCReader.contentLimit, window: 31)
      return (
        text,
        isWhole ? nil : "its gzip is broken or unpacks to more than \(WARCReader.contentLimit >> 20) MiB"
      )
    case "deflate":
      // The standard means zlib's format; some servers send the bare stream.
      for window in [Int32(15), -15] {
        let (text, isWhole) = Inflate.unpack(bytes[...], limit: WARCReader.contentLimit, window: window)
        if isWhole { return (text, nil) }
      }
      return (bytes, nil)
    case "br", "zstd":
      let isText = bytes.prefix(64).allSatisfy {
        $0 < 0x80 && ($0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13)
      }
      return isText || bytes.isEmpty ? (bytes, nil) : ([], "packed with \(content ?? ""), which is not read")
    default: return (bytes, nil)
    }
  }

  /// RFC 9112, section 7.1; nil if the body does not begin with a chunk.
  private static func withoutChunks(_ body: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var i = 0
    while i < body.count {
      guard let end = body[i...].prefix(64).firstIndex(of: 10) else { break }
      let digits = body[i..<end].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return i == 0 ? nil : out
      }
      if size == 0 { return out }
      let start = end + 1
      let stop = size > body.count - start ? body.count : start + size
      out += body[start..<stop]
      i = stop
      if i < body.count, body[i] == 13 { i += 1 }
      if i < body.count, body[i] == 10 { i += 1 }
    }
    return i == 0 ? nil : out
  }
}
