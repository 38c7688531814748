/// The file names that an image reference may mean, resizers and proxies unwrapped:
/// `/_next/image?url=%2Fimg%2Fkalin.jpg&w=640` → `img/kalin.jpg`.
package enum ImageURL {
  /// What an image file's name ends in, and what a resizer may change it into.
  static let extensions: Set<String> = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "tif", "tiff", "avif", "heic", "heif", "bmp", "psd",
    "dng",
  ]

  /// Paths, the likeliest first; the last part of each is the file name. Never empty for a reference with a
  /// name in it.
  static func paths(in reference: String) -> [[String]] {
    let decoded = percentDecoded(reference)
    var found: [[String]] = []
    var folders: [String] = []
    for part in pieces(of: decoded) {
      if part.isEmpty {
        continue
      } else if let name = nameUpToExtension(part.text) {
        found.append(folders + [name])
        folders.append(part.text)
      } else {
        folders.append(part.text)
      }
      if part.endsPath { folders = [] }
    }
    if !found.isEmpty { return found.reversed() }
    let bare = decoded.prefix { $0 != "?" && $0 != "#" }
    let parts = withoutScheme(bare).split(separator: "/").map(String.init)
    return parts.isEmpty ? [] : [parts]
  }

  /// True for a file beside the article: a relative or root-relative path or `file:`, not the web, not data.
  package static func isLocal(_ reference: String) -> Bool {
    let text = trimmed(reference)
    if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("?") || text.hasPrefix("//") { return false }
    if text.contains("{{") || text.contains("${") || text.contains("<%") { return false }
    guard let colon = text.firstIndex(of: ":") else { return true }
    let scheme = text[..<colon]
    let isScheme = scheme.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == 43 || $0 == 45 || $0 == 46 }
    if !isScheme || scheme.utf8.count < 2 { return true }  // C:\ and a/b:c are paths
    return scheme.lowercased() == "file"
  }

  /// The path of a local reference as seen from the article's folder: `../img/a.jpg` → `img/a.jpg`.
  package static func resolved(_ reference: String, from article: String) -> String? {
    guard isLocal(reference) else { return nil }
    var text = percentDecoded(trimmed(reference))
    if text.lowercased().hasPrefix("file:") {
      text = String(text.dropFirst(5))
      while text.hasPrefix("//") { text.removeFirst() }
    }
    if let mark = text.firstIndex(where: { $0 == "?" || $0 == "#" }) { text = String(text[..<mark]) }
    var parts = text.hasPrefix("/") ? [] : article.split(separator: "/").dropLast().map(String.init)
    for part in text.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(String(part)) }
    }
    let isAbsolute = text.hasPrefix("/") || article.hasPrefix("/")
    return parts.isEmpty ? nil : (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// `%20` → a blank, twice if it was encoded twice. Text that is not valid afterwards stays as it is.
  static func percentDecoded(_ text: String) -> String {
    var current = text
    for _ in 0..<2 {
      guard current.utf8.contains(37) else { break }
      let bytes = Array(current.utf8)
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var i = 0
      while i < bytes.count {
        if bytes[i] == 37, i + 2 < bytes.count, let high = bytes[i + 1].hexDigit,
          let low = bytes[i + 2].hexDigit
        {
          out.append(high << 4 | low)
          i += 3
        } else {
          out.append(bytes[i])
          i += 1
        }
      }
      guard let decoded = String(validating: out, as: UTF8.self), decoded != current else { break }
      current = decoded
    }
    return current
  }

  private struct Piece {
    var text: String
    /// A new path begins after it: the next query value, a URL inside the URL.
    var endsPath: Bool
    var isEmpty: Bool { text.isEmpty }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    for character in withoutScheme(Substring(text)) {
      switch character {
      case "/", "\\":
        pieces.append(Piece(text: current, endsPath: current.hasSuffix(":")))
        current = ""
      case "?", "&", "=", "#":
        pieces.append(Piece(text: current, endsPath: true))
        current = ""
      default: current.append(character)
      }
    }
    pieces.append(Piece(text: current, endsPath: true))
    return pieces
  }

  private static func withoutScheme(_ text: Substring) -> Substring {
    guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return text }
    return text[text.index(colon, offsetBy: 3)...]
  }

  /// `kalin.jpg@webp` → `kalin.jpg`; nil if no image extension is there.
  private static func nameUpToExtension(_ part: String) -> String? {
    let end = part.firstIndex { $0 == "@" || $0 == "!" || $0 == ";" || $0 == "," }
    if let end, let name = nameUpToExtension(String(part[..<end])) { return name }
    guard let dot = part.lastIndex(of: "."), dot != part.startIndex else { return nil }
    return extensions.contains(part[part.index(after: dot)...].lowercased()) ? part : nil
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

extension UInt8 {
  /// What an ASCII hexadecimal digit stands for, in either case; nil for another byte.
  package var hexDigit: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }
}
