/// Writes a JSON document as it comes, without building it first: ``JSON`` for what is small, this for what
/// there are thousands of. Keys keep the order in which they are written.
public struct JSONWriter: ~Copyable {
  private var out: ByteText
  /// How deep the next value stands; nil on one line.
  private var level: Int?
  /// True where nothing stands yet in the innermost object or array.
  private var isEmpty = true

  /// - Parameter indent: two blanks a level, else one line.
  public init(indent: Bool = false) {
    out = ByteText()
    level = indent ? 0 : nil
  }

  /// A document on one line behind what a text holds already; ``finish()`` gives the text back.
  package init(behind text: consuming ByteText) { out = text }

  package consuming func finish() -> ByteText { out }

  /// UTF-8.
  public var bytes: [UInt8] { out.bytes }
  public var text: String { out.text }

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  public mutating func array<Items: Sequence>(
    _ items: Items, _ write: (Items.Element, inout JSONWriter) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items {
      separate()
      write(item, &self)
    }
    close(UInt8(ascii: "]"))
  }

  /// A member's key, which its value has to follow. A name that needs no escape.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append(level == nil ? "\":" : "\": ")
  }

  public mutating func key(_ name: String) {
    separate()
    value(name)
    out.append(level == nil ? ":" : ": ")
  }

  /// A name that needs no escape.
  mutating func key(plain name: String) {
    separate()
    value(plain: name)
    out.append(level == nil ? ":" : ": ")
  }

  public mutating func null() { out.append("null") }

  public mutating func value(_ text: String?) {
    guard let text else { return null() }
    out.append(UInt8(ascii: "\""))
    escape(text)
    out.append(UInt8(ascii: "\""))
  }

  /// Several texts as one, without making one of them.
  mutating func value<Items: Collection>(
    _ items: Items, separator: StaticString, _ text: (Items.Element) -> String
  ) {
    out.append(UInt8(ascii: "\""))
    var isFirst = true
    for item in items {
      if !isFirst { out.append(separator) }
      isFirst = false
      escape(text(item))
    }
    out.append(UInt8(ascii: "\""))
  }

  public mutating func value(_ number: Int?) {
    if let number { out.append(number) } else { null() }
  }

  /// A text that needs no escape: a name from one of our lists.
  mutating func value(plain text: String) {
    out.append(UInt8(ascii: "\""))
    out.append(text)
    out.append(UInt8(ascii: "\""))
  }

  mutating func value(plain start: String, _ middle: StaticString, _ end: String) {
    out.append(UInt8(ascii: "\""))
    out.append(start)
    out.append(middle)
    out.append(end)
    out.append(UInt8(ascii: "\""))
  }

  /// A number as it is to stand there.
  mutating func value(literal: String) { out.append(literal) }

  public mutating func value(_ bool: Bool) { out.append(bool ? "true" : "false") }

  public mutating func value(_ tree: JSON) { tree.write(to: &self) }

  /// The line end after a document.
  public mutating func endLine() {
    out.append("\n")
    isEmpty = true
  }

  private mutating func open(_ bracket: UInt8) {
    out.append(bracket)
    level = level.map { $0 + 1 }
    isEmpty = true
  }

  private mutating func close(_ bracket: UInt8) {
    level = level.map { $0 - 1 }
    if !isEmpty { breakLine() }
    out.append(bracket)
    isEmpty = false
  }

  @inline(__always)
  private mutating func separate() {
    if !isEmpty { out.append(UInt8(ascii: ",")) }
    isEmpty = false
    if level != nil { breakLine() }
  }

  private mutating func breakLine() {
    guard let level else { return }
    out.append(UInt8(ascii: "\n"))
    out.append(blanks: 2 * level)
  }
}

extension JSONWriter {
  private mutating func escape(_ text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0  // of what is not yet written
    while let index = JSONWriter.special(in: text, from: start) {
      out.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(text[index])
      start = index + 1
    }
    out.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): out.append("\\\"")
    case UInt8(ascii: "\\"): out.append("\\\\")
    case UInt8(ascii: "\n"): out.append("\\n")
    case UInt8(ascii: "\r"): out.append("\\r")
    case UInt8(ascii: "\t"): out.append("\\t")
    default:
      out.append(byte < 16 ? "\\u000" : "\\u00")
      out.append(String(byte, radix: 16))
    }
  }

  /// The first byte that cannot stand for itself: a control, a quote, a backslash. Most texts have none, so they
  /// are looked through eight bytes at a time (a byte's highest bit tells in each of the four sums).
  private static func special(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func hasSpecial(_ word: UInt64) -> Bool {
      let (quote, backslash, delete) = (word ^ 0x22 &* ones, word ^ 0x5C &* ones, word ^ 0x7F &* ones)
      let found =
        (word &- 0x20 &* ones) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
        | (delete &- ones) & ~delete
      return found & (0x80 &* ones) != 0
    }
    let raw = UnsafeRawBufferPointer(text)
    var at = start
    while at + 8 <= raw.count, !hasSpecial(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { at += 8 }
    // The last eight bytes once more, instead of the rest one by one.
    if at + 8 > raw.count, raw.count >= 8,
      !hasSpecial(raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
    {
      return nil
    }
    while at < raw.count {
      if isSpecial(raw[at]) { return at }
      at += 1
    }
    return nil
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }
}
