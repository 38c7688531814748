/// A parsed page: the nodes in document order, so that the descendants of a node are the ones right after it.
///
/// A tag is a number, a text or a value a range of ``bytes``: nothing is made a `String` until somebody keeps it.
package struct HTMLDocument {
  /// More of a page than this is not read.
  static let byteLimit = 8 << 20

  /// The source, and behind it the texts and values that had to be written anew.
  let bytes: [UInt8]
  let nodes: [HTMLNode]
  let attributes: [HTMLAttribute]
  /// What was cut off, in words.
  private(set) var notes: [String] = []
  /// The names that only this page has, in the source: number 256 first.
  private let names: [Range<Int>]
  /// Bytes of visible text before each node, blanks squeezed: how much text an element holds is a subtraction.
  private let textBefore: [Int32]
  /// The elements sorted by their tag, each tag's in document order, and where each tag begins.
  private let byTag: [Int32]
  private let tagStarts: [Int32]
  private let purposes: HTMLPurposes

  package init(_ source: [UInt8]) {
    let limit = min(source.count, HTMLDocument.byteLimit)
    var builder = source.withUnsafeBufferPointer { buffer in
      var builder = HTMLTreeBuilder(buffer, limit: limit)
      builder.build()
      return builder
    }
    if source.count > limit {
      notes.append("only the first \(limit >> 20) MiB of the page were read")
    }
    notes += builder.notes
    bytes = builder.tokenizer.side.isEmpty ? source : source + builder.tokenizer.side
    attributes = builder.tokenizer.attributes
    names = builder.tokenizer.names
    HTMLDocument.hide(&builder.nodes, attributes, bytes)
    nodes = builder.nodes
    textBefore = HTMLDocument.textBefore(nodes, bytes)
    (byTag, tagStarts) = HTMLDocument.sorted(nodes)
    purposes = HTMLPurposes(count: nodes.count)
  }

  /// About how many bytes ``text(of:excluding:)`` returns, without making the text.
  func textLength(of i: Int) -> Int { Int(textBefore[Int(nodes[i].end)] - textBefore[i]) }

  func name(of i: Int) -> String { name(numbered: nodes[i].name) }

  func name(numbered number: UInt16) -> String {
    if let tag = HTMLTag(rawValue: UInt8(truncatingIfNeeded: number)), number < 256 { return tag.name }
    return number >= 256 ? string(names[Int(number) - 256]).lowercased() : ""
  }

  /// The numbers of the names that only this page has.
  var ownNames: Range<UInt16> { 256..<UInt16(256 + names.count) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The first attribute with this name.
  func attribute(_ name: HTMLAttributeName, of i: Int) -> HTMLAttribute? {
    guard !nodes[i].isText else { return nil }
    for place in nodes[i].range where attributes[place].name == name { return attributes[place] }
    return nil
  }

  /// The bytes of an attribute's value.
  func value(_ name: HTMLAttributeName, of i: Int) -> ArraySlice<UInt8>? {
    attribute(name, of: i).map { bytes[$0.range] }
  }

  subscript(i: Int, name: HTMLAttributeName) -> String? {
    attribute(name, of: i).map { string($0.range) }
  }

  /// True if an attribute is a list with this word in it.
  func hasWord(_ word: String, in name: HTMLAttributeName, of i: Int) -> Bool {
    value(name, of: i)?.split { $0 <= 0x20 }.contains { $0.elementsEqual(word.utf8) } == true
  }

  /// The attributes of an element.
  func attributes(of i: Int) -> ArraySlice<HTMLAttribute> {
    nodes[i].isText ? [] : attributes[nodes[i].range]
  }

  /// An attribute's name in small letters.
  func name(of attribute: HTMLAttribute) -> String {
    attribute.name == .other ? string(HTMLDocument.nameRange(attribute)).lowercased() : attribute.name.name
  }

  /// True for `data-…` attributes whose name ends so; the ending is in small letters.
  func isDataName(_ attribute: HTMLAttribute, endingWith ending: StaticString) -> Bool {
    let name = bytes[HTMLDocument.nameRange(attribute)]
    let count = ending.utf8CodeUnitCount
    guard name.count >= count + 5, name.starts(with: "data-".utf8) || name.starts(with: "DATA-".utf8) else {
      return false
    }
    return (0..<count).allSatisfy { name[name.endIndex - count + $0] | 0x20 == ending.utf8Start[$0] | 0x20 }
  }

  static func nameRange(_ attribute: HTMLAttribute) -> Range<Int> {
    Int(attribute.nameStart)..<(Int(attribute.nameStart) + Int(attribute.nameCount))
  }

  /// What the element is for.
  func purpose(of i: Int) -> HTMLPurpose { purposes.purpose(of: i, in: self) }

  /// The elements with this tag below `root`, in document order.
  func elements(_ tag: HTMLTag, in root: Int = 0) -> some Sequence<Int> {
    elementPlaces(tag, in: root).lazy.map(Int.init)
  }

  private func elementPlaces(_ tag: HTMLTag, in root: Int) -> ArraySlice<Int32> {
    let all = byTag[Int(tagStarts[Int(tag.rawValue)])..<Int(tagStarts[Int(tag.rawValue) + 1])]
    if root == 0 || all.isEmpty { return all }
    let low = all.partition(Int32(root))
    return all[low..<all[low...].partition(nodes[root].end)]
  }

  /// The elements with one of these tags below `root`, in document order.
  func elements(_ tags: HTMLTag..., in root: Int = 0) -> [Int] {
    tags.flatMap { elementPlaces($0, in: root) }.map(Int.init).sorted()
  }

  func first(_ tag: HTMLTag, in root: Int = 0) -> Int? {
    elementPlaces(tag, in: root).first.map(Int.init)
  }

  // MARK: Made once

  private static func sorted(_ nodes: [HTMLNode]) -> (byTag: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: 258)
    for node in nodes where !node.isText { starts[Int(node.tag.rawValue) + 2] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var byTag = [Int32](repeating: 0, count: Int(starts[257]))
    for (i, node) in nodes.enumerated() where !node.isText {
      let slot = Int(node.tag.rawValue) + 1
      byTag[Int(starts[slot])] = Int32(i)
      starts[slot] += 1
    }
    return (byTag, starts)
  }

  private static func textBefore(_ nodes: [HTMLNode], _ bytes: [UInt8]) -> [Int32] {
    var before = [Int32](repeating: 0, count: nodes.count + 1)
    var sum: Int32 = 0
    var hiddenUntil = 0
    bytes.withUnsafeBufferPointer { bytes in
      for (i, node) in nodes.enumerated() {
        before[i] = sum
        if i < hiddenUntil { continue }
        if node.isText {
          var wasBlank = true
          for byte in bytes[node.range] {
            let isBlank = byte <= 0x20
            if !isBlank || !wasBlank { sum += 1 }
            wasBlank = isBlank
          }
        } else if node.isHidden {
          hiddenUntil = Int(node.end)
        }
      }
    }
    before[nodes.count] = sum
    return before
  }

  /// Marks what attributes hide.
  private static func hide(_ nodes: inout [HTMLNode], _ attributes: [HTMLAttribute], _ bytes: [UInt8]) {
    for i in nodes.indices where nodes[i].count > 0 && !nodes[i].isText && !nodes[i].isHidden {
      for attribute in attributes[nodes[i].range] {
        switch attribute.name {
        case .hidden:
          // React streams parts of a page as <div hidden id="S:1"> and moves them into place.
          nodes[i].isHidden = !attributes[nodes[i].range].contains {
            $0.name == .id && bytes[$0.range].starts(with: "S:".utf8)
          }
        case .class: if spokenOnly.occur(in: bytes, attribute.range) { nodes[i].isHidden = true }
        default: continue
        }
        if nodes[i].isHidden || attribute.name == .hidden { break }
      }
    }
  }

  private static let spokenOnly = ByteNeedles([
    "visually-hidden", "visuallyhidden", "visually_hidden", "sr-only", "screen-reader", "screenreader",
    "hide-visually", "offscreen",
  ])
}

extension ArraySlice<Int32> {
  /// The first place whose value is not below this one; the values ascend.
  fileprivate func partition(_ value: Int32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
