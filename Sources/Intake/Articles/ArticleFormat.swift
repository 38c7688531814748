internal import Cutline

/// A kind of article file. To add one: a file with an extension that holds it, and its name in ``all``.
struct ArticleFormat: Sendable {
  var name: String
  /// Lower case, without the dot; the first is the usual one.
  var extensions: [String]
  /// True if the text itself may declare its encoding.
  var isMarkup = false
  /// Reads a decoded text; the path goes into the article.
  var read: @Sendable (SourceText, String) -> Article

  static let all: [ArticleFormat] = [.plainText, .html, .markdown]

  /// By the ending of the name; a text that begins like a web page is one, whatever its name says.
  static func format(of path: String, bytes: [UInt8]) -> ArticleFormat {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    let named = all.first { $0.extensions.contains(ending) }
    if let named, named.name != ArticleFormat.plainText.name { return named }
    return looksLikeHTML(bytes) ? .html : .plainText
  }

  /// True if the first kilobyte opens a page: a doctype, or one of the tags that stand at its head.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024).map { (65...90).contains($0) ? $0 + 32 : $0 }
    guard let first = head.firstIndex(where: { $0 > 0x20 && $0 < 0x80 }), head[first] == UInt8(ascii: "<")
    else {
      return false
    }
    let opening = String(decoding: head[first...].prefix(20), as: UTF8.self)
    return [
      "<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<figure", "<?xml", "<div", "<meta",
    ]
    .contains { opening.hasPrefix($0) }
  }
}
