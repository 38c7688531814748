#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The tokenizer of the HTML Living Standard (13.2.5) over bytes, without its parse errors.
///
/// It keeps no token: names are numbers, texts and values are ranges of the source. Only what holds a character
/// reference, CR or NUL is written out, into ``side``, whose ranges begin where the source ends.
struct HTMLTokenizer {
  enum Kind { case text, startTag, endTag, doctype, end }

  /// A start or end tag.
  struct Tag {
    var tag: HTMLTag = .other
    /// See ``HTMLNode/name``.
    var name: UInt16 = 0
    /// Byte offset of the `<`.
    var offset = 0
    /// Its attributes in ``HTMLTokenizer/attributes``.
    var firstAttribute = 0
    var attributeCount = 0
    var isSelfClosing = false

    init(_ tag: HTMLTag = .other, offset: Int = 0) {
      self.tag = tag
      self.offset = offset
      name = UInt16(tag.rawValue)
    }
  }

  /// More attributes of one tag than this are left out.
  static let attributeLimit = 500

  let source: UnsafeBufferPointer<UInt8>
  /// Where reading stands.
  var position = 0
  var tag = Tag()
  /// The last text token, in the source.
  private(set) var text = 0..<0
  /// True for a text of white space alone.
  private(set) var isBlank = false
  /// True for a text that must be written out to be read.
  private(set) var isPlain = true
  var attributes: [HTMLAttribute] = []
  var side: [UInt8] = []
  /// The places of names that only this page has: number 256 first.
  var names: [Range<Int>] = []
  var droppedAttributes = false
  /// True where `<![CDATA[` is text: inside SVG and MathML.
  var allowsCDATA = false

  /// The hashes of the names of the tag's attributes that only this page has.
  var ownAttributes: [UInt64] = []
  var namesByHash: [UInt64: UInt16] = [:]
  let tags = HTMLTag.names
  let attributeNames = HTMLAttributeName.names
  /// Where ``side`` begins.
  let sideStart: Int

  /// - Parameter limit: How many bytes of the source are read.
  init(_ source: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.source = UnsafeBufferPointer(rebasing: source[..<min(limit, source.count)])
    sideStart = source.count
    attributes.reserveCapacity(source.count / 64)
  }

  /// Reads one token, comments left out.
  mutating func next() -> Kind {
    while position < source.count {
      if source[position] != UInt8(ascii: "<") { return readText(from: position) }
      guard position + 1 < source.count else { return readText(from: position) }
      switch source[position + 1] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if readTag(nameAt: position + 1) { return .startTag }
      case UInt8(ascii: "/"):
        guard position + 2 < source.count else { return readText(from: position) }
        let byte = source[position + 2]
        if (0x61...0x7A).contains(byte | 0x20) {
          let first = attributes.count
          let isWhole = readTag(nameAt: position + 2)
          attributes.removeLast(attributes.count - first)
          if isWhole { return .endTag }
        } else if byte == UInt8(ascii: ">") {
          position += 3
        } else {
          skipBogusComment(from: position + 2)
        }
      case UInt8(ascii: "!"):
        if let kind = readDeclaration() { return kind }
      case UInt8(ascii: "?"): skipBogusComment(from: position + 1)
      default: return readText(from: position)
      }
    }
    return .end
  }

  // MARK: Text

  /// Text up to the next `<`; the first byte is taken as it is.
  private mutating func readText(from start: Int) -> Kind {
    var i = start
    while i < source.count, HTMLTokenizer.isSpace(source[i]) { i += 1 }
    isBlank = i == source.count || (source[i] == UInt8(ascii: "<") && i > start)
    isPlain = true
    if !isBlank {
      if i == start, source[i] == UInt8(ascii: "<") { i += 1 }
      while i < source.count {
        let byte = source[i]
        if byte == UInt8(ascii: "<") { break }
        if byte == UInt8(ascii: "&") || byte == 0 || byte == 13 { isPlain = false }
        i += 1
      }
    }
    text = start..<i
    position = i
    return .text
  }

  /// The last text as a range of the source or of ``side``.
  mutating func resolvedText(in context: HTMLReferences.Context = .text) -> Range<Int> {
    isPlain ? text : resolved(text, in: context)
  }

  mutating func resolved(_ range: Range<Int>, in context: HTMLReferences.Context) -> Range<Int> {
    let start = sideStart + side.count
    HTMLReferences.standard.append(
      UnsafeBufferPointer(rebasing: source[range]), in: context, to: &side)
    return start..<(sideStart + side.count)
  }

  /// Drops white space from the beginning of the last text.
  mutating func trimText() {
    var start = text.lowerBound
    while start < text.upperBound, HTMLTokenizer.isSpace(source[start]) { start += 1 }
    text = start..<text.upperBound
    isBlank = text.isEmpty
  }

  /// Reads the content of `<title>`, `<style>`, `<script>` and the like up to its end tag, which it takes too.
  mutating func readContent(until tag: HTMLTag) -> Range<Int> {
    let start = position
    var end = start
    if tag == .plaintext {
      end = source.count
      position = end
    } else {
      let name = Array(tag.name.utf8)
      end = tag == .script ? scriptEnd(from: start, name: name) : endTag(name, from: start) ?? source.count
      position = end
      if end < source.count {
        let first = attributes.count
        if !readTag(nameAt: end + 2) { position = source.count }
        attributes.removeLast(attributes.count - first)
      }
    }
    text = start..<end
    isBlank = false
    isPlain = !source[text].contains { $0 == UInt8(ascii: "&") || $0 == 13 || $0 == 0 }
    return resolvedText(in: tag == .title || tag == .textarea ? .title : .raw)
  }

  /// The offset of the next `</name` that ends there.
  private func endTag(_ name: [UInt8], from start: Int) -> Int? {
    var i = start
    while let next = find(UInt8(ascii: "<"), from: i) {
      if next + 1 < source.count, source[next + 1] == UInt8(ascii: "/"), isName(name, at: next + 2) {
        return next
      }
      i = next + 1
    }
    return nil
  }

  /// Where a script's content ends (13.2.5.4, 13.2.5.17–31): a `</script>` inside `<!-- <script>` is none.
  private func scriptEnd(from start: Int, name: [UInt8]) -> Int {
    var i = start
    var isEscaped = false
    var isDouble = false
    while i < source.count {
      let byte = source[i]
      if byte == UInt8(ascii: "<") {
        if i + 1 < source.count, source[i + 1] == UInt8(ascii: "/"), isName(name, at: i + 2) {
          if !isDouble { return i }
          isDouble = false
          i += 2
        } else if isEscaped, !isDouble, isName(name, at: i + 1) {
          isDouble = true
        } else if !isEscaped, matches("<!--", at: i) {
          isEscaped = true
          i += 1  // the two dashes count for the end of the comment
        }
      } else if isEscaped, byte == UInt8(ascii: "-"), matches("-->", at: i) {
        isEscaped = false
        isDouble = false
        i += 2
      }
      i += 1
      if !isEscaped { i = find(UInt8(ascii: "<"), from: i) ?? source.count }
    }
    return source.count
  }

  /// True if a tag's name stands here and ends here.
  private func isName(_ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count < source.count else { return false }
    for i in name.indices where source[start + i] | 0x20 != name[i] { return false }
    let next = source[start + name.count]
    return HTMLTokenizer.isSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  func matches(_ word: StaticString, at start: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard start + count <= source.count else { return false }
    for i in 0..<count {
      let byte = source[start + i]
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if small != word.utf8Start[i] { return false }
    }
    return true
  }

  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < source.count, let base = source.baseAddress,
      let found = memchr(base + start, Int32(byte), source.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 10 || byte == 9 || byte == 13 || byte == 12
  }

  // MARK: Declarations

  private mutating func skipBogusComment(from start: Int) {
    position = find(UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? source.count
  }

  /// `<!--`, `<!DOCTYPE`, `<![CDATA[`; everything else that begins with `<!` is a comment up to the next `>`.
  private mutating func readDeclaration() -> Kind? {
    let start = position
    if matches("<!--", at: start) {
      skipComment(from: start + 4)
      return nil
    }
    if matches("<!doctype", at: start) {
      skipBogusComment(from: start + 9)
      text = (start + 9)..<max(start + 9, position - 1)
      return .doctype
    }
    if allowsCDATA, matches("<![cdata[", at: start) {
      var end = start + 9
      while let next = find(UInt8(ascii: "]"), from: end), !matches("]]>", at: next) { end = next + 1 }
      let close = find(UInt8(ascii: "]"), from: end) ?? source.count
      text = (start + 9)..<close
      isBlank = source[text].allSatisfy(HTMLTokenizer.isSpace)
      isPlain = true
      position = min(source.count, close + 3)
      return text.isEmpty ? nil : .text
    }
    skipBogusComment(from: start + 2)
    return nil
  }

  /// `-->` and `--!>` end a comment; `<!-->` and `<!--->` are whole ones.
  private mutating func skipComment(from start: Int) {
    if matches(">", at: start) {
      position = start + 1
    } else if matches("->", at: start) {
      position = start + 2
    } else {
      var i = start
      while let next = find(UInt8(ascii: "-"), from: i) {
        if matches("-->", at: next) {
          position = next + 3
          return
        }
        if matches("--!>", at: next) {
          position = next + 4
          return
        }
        i = next + 1
      }
      position = source.count
    }
  }

  /// The text of the last DOCTYPE behind the word, in small letters.
  var doctype: String {
    String(decoding: source[text].prefix(400), as: UTF8.self).lowercased()
  }
}
