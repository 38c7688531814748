/// Reads JSON (RFC 8259) into a ``DataTree`` without recursion, and what people and cut files make of it: comments,
/// commas too many, raw line breaks in strings, an end in the middle, several values one after the other.
struct JSONTree {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var tree = DataTree()
  /// Open maps and lists.
  private var open = [DataTree.root]
  private var key: String?
  private var isCut = false

  /// - Parameter range: The bytes that hold the JSON, as in the head of a Markdown file.
  static func tree(of bytes: [UInt8], in range: Range<Int>? = nil) -> DataTree {
    var reader = JSONTree(bytes, range ?? 0..<bytes.count)
    reader.run()
    return reader.tree
  }

  /// The byte behind the map that begins at an offset; nil if it does not end.
  static func end(ofMapAt start: Int, in bytes: [UInt8]) -> Int? {
    var depth = 0
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return i + 1 }
      case UInt8(ascii: "\""):
        i += 1
        while i < bytes.count, bytes[i] != UInt8(ascii: "\"") { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
      default: break
      }
      i += 1
    }
    return nil
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() {
    var strays = 0
    while at < end, !isCut {
      let start = at
      switch bytes[at] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"): at += 1
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        begin(bytes[at] == UInt8(ascii: "{") ? .map : .list)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        at += 1
        key = nil
        if open.count > 1 { open.removeLast() }
      case UInt8(ascii: "\""):
        let text = string()
        if tree.nodes[open[open.count - 1]].kind == .map, key == nil, isKey {
          key = text
        } else {
          add(.text, text, at: start + 1)
        }
      case UInt8(ascii: "/") where at + 1 < end && (bytes[at + 1] == 0x2F || bytes[at + 1] == 0x2A):
        skipComment()
      default:
        let word = bytes[at..<end].prefix { $0 > 0x20 && !",:]}[{\"".utf8.contains($0) }
        at += max(1, word.count)
        strays += !addWord(word, at: start) ? 1 : 0
        if strays > 100 {
          tree.note("this is no JSON after byte \(start)")
          return
        }
      }
    }
    if open.count > 1, !isCut { tree.note("the JSON ends in the middle") }
  }

  /// A string in a map is a key if a colon follows it.
  private var isKey: Bool { bytes[at..<end].first { $0 > 0x20 } == UInt8(ascii: ":") }

  private mutating func begin(_ kind: DataTree.Kind) {
    guard open.count <= DataTree.depthLimit else {
      tree.note("data nested more than \(DataTree.depthLimit) deep is not read")
      isCut = true
      return
    }
    add(kind, "", at: at)
    at += 1
    if !isCut { open.append(tree.nodes.count - 1) }
  }

  private mutating func add(_ kind: DataTree.Kind, _ text: String, at offset: Int) {
    guard !tree.isFull else {
      tree.note("more than \(grouped(DataTree.nodeLimit)) values, the rest is not read")
      isCut = true
      return
    }
    let parent = open[open.count - 1]
    tree.append(
      kind, key: tree.nodes[parent].kind == .map ? key ?? "" : "", text: text, at: offset, to: parent)
    key = nil
  }

  /// `true`, `null`, a number; false for a word that JSON does not know.
  private mutating func addWord(_ word: ArraySlice<UInt8>, at offset: Int) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "null": add(.null, "", at: offset)
    case "true", "false": add(.flag, text, at: offset)
    case _ where word.first.map { (0x30...0x39).contains($0) || $0 == 0x2D } == true:
      add(.number, text, at: offset)
    default:
      key = nil
      return false
    }
    return true
  }

  private mutating func skipComment() {
    if bytes[at + 1] == UInt8(ascii: "/") {
      while at < end, bytes[at] != 10 { at += 1 }
    } else {
      at += 2
      while at < end, !(bytes[at] == 0x2F && bytes[at - 1] == 0x2A) { at += 1 }
      at += 1
    }
  }

  private mutating func string() -> String {
    let (text, isClosed) = JSONText.read(bytes, &at, end: end)
    if !isClosed { tree.note("the JSON ends inside a string") }
    return text
  }
}
