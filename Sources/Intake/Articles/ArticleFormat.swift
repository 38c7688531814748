internal import Cutline

/// A kind of article file. To add one: a file with an extension that holds it, and its name in ``all``.
struct ArticleFormat: Sendable {
  var name: String
  /// Lower case, without the dot; the first is the usual one.
  var extensions: [String]
  /// Endings that files of many kinds have (`xml`): in a folder the content decides.
  var sharedExtensions: [String] = []
  /// True if the text itself may declare its encoding.
  var isMarkup = false
  /// True for a file of pages and pictures, which ``Archive`` reads.
  var isArchive = false
  /// Tells from the first bytes, at most 64 KiB; nil where only the name tells.
  var recognises: (@Sendable ([UInt8]) -> Bool)?
  /// Reads a decoded text; the path goes into the article.
  var read: @Sendable (SourceText, String) -> Article

  init(
    name: String, extensions: [String], sharedExtensions: [String] = [], isMarkup: Bool = false,
    isArchive: Bool = false, recognises: (@Sendable ([UInt8]) -> Bool)? = nil,
    read: @escaping @Sendable (SourceText, String) -> Article
  ) {
    self.name = name
    self.extensions = extensions
    self.sharedExtensions = sharedExtensions
    self.isMarkup = isMarkup
    self.isArchive = isArchive
    self.recognises = recognises
    self.read = read
  }

  /// Those that the content tells come first, the surest of them before the others.
  static let all: [ArticleFormat] = [.warc, .mhtml, .newsML, .nitf, .json, .html, .markdown, .plainText]

  /// By the content, and by the ending of the name where the content says nothing: a page or an item in a `.txt` is
  /// still one. Markdown may begin with anything.
  static func format(of path: String, bytes: [UInt8]) -> ArticleFormat {
    let ending = FilePath.fileExtension(of: FilePath.name(of: path))
    let named = all.first { $0.extensions.contains(ending) }
    if let named, named.name == ArticleFormat.markdown.name { return named }
    return recognised(Array(bytes.prefix(1 << 16))) ?? named.flatMap { $0.isArchive ? nil : $0 }
      ?? (ending == "json"
        ? .json : TextBeginning(Array(bytes.prefix(1024))).hasPrefix("<?xml") ? .html : .plainText)
  }

  /// The format that the first bytes tell.
  static func recognised(_ head: [UInt8]) -> ArticleFormat? {
    all.first { $0.recognises?(head) == true }
  }

  /// True if a folder's file with this ending may be an article, and its content must be asked.
  static func mayHold(ending: String) -> Bool {
    // A dot far from the end is part of the name, as in `tag_example.org_2014_story`.
    ending.isEmpty || ending.utf8.count > 8 || shared.contains(ending)
  }

  private static let shared = Set(all.flatMap(\.sharedExtensions))
}

/// What begins a text, behind a byte order mark and blanks. Every format looks at it, so nothing is copied.
struct TextBeginning {
  /// As written.
  let bytes: ArraySlice<UInt8>

  init(_ head: [UInt8], limit: Int = 1024) {
    var rest = head[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if WideText.order(of: head) != nil {
      // Letters of UTF-16 without their zeros: enough to see a tag.
      rest = head.dropFirst(2).prefix(limit * 4).filter { $0 != 0 }[...]
    }
    bytes = rest.drop { $0 <= 0x20 }.prefix(limit)
  }

  /// The text with small ASCII letters.
  var lowercased: String { String(decoding: bytes.lazy.map(TextBeginning.lower), as: UTF8.self) }

  /// - Parameter text: In small letters; the case of ASCII letters does not matter.
  func hasPrefix(_ text: String) -> Bool { begins(text, at: bytes.startIndex) }

  private func begins(_ text: String, at start: Int) -> Bool {
    var i = start
    for byte in text.utf8 {
      guard i < bytes.endIndex, TextBeginning.lower(bytes[i]) == byte else { return false }
      i += 1
    }
    return true
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// The name of the first element, without its prefix, behind the XML declaration, comments and a DOCTYPE.
  var rootElement: String? {
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      guard bytes[i] == UInt8(ascii: "<") else {
        i += 1
        continue
      }
      if begins("<!--", at: i) {
        i += 4
        while i < bytes.endIndex, !begins("-->", at: i) { i += 1 }
      } else if bytes[i + 1] == UInt8(ascii: "?") || bytes[i + 1] == UInt8(ascii: "!") {
        while i < bytes.endIndex, bytes[i] != UInt8(ascii: ">") { i += 1 }
      } else {
        let name = bytes[(i + 1)...].prefix {
          $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        return name.split(separator: UInt8(ascii: ":")).last.map {
          String(decoding: $0.map(TextBeginning.lower), as: UTF8.self)
        }
      }
    }
    return nil
  }
}
