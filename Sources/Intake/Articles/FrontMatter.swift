internal import Cutline

/// The head of a Markdown file: YAML between `---`, or TOML between `+++`, as Hugo, Jekyll and Eleventy people write
/// it: flat keys, and one level of nesting.
struct FrontMatter {
  struct Entry {
    /// `caption`, or `caption` with the parent `image`; small letters, without `-` and `_`.
    var key: String
    var parent: String
    var value: String
    /// Byte offset of the value.
    var offset: Int
    /// Counts the items of a list of maps, so that their keys stay together.
    var item: Int
  }

  private(set) var entries: [Entry] = []
  /// The first line behind it.
  private(set) var end = 0

  init(_ source: SourceText) {
    let lines = source.lines
    guard let first = lines.first.map(source.string) else { return }
    let fence = FrontMatter.trimmed(first)
    guard fence == "---" || fence == "+++",
      let close = lines.indices.dropFirst().first(where: {
        FrontMatter.trimmed(source.string(lines[$0])) == fence
      })
    else { return }
    end = close + 1
    var parent = ""
    var item = 0
    var block: Int?
    for line in lines[1..<close] {
      let text = source.string(line)
      let body = FrontMatter.trimmed(text)
      if body.isEmpty || body.hasPrefix("#") { continue }
      var indent = text.utf8.prefix { $0 == 0x20 || $0 == 9 }.count
      if indent > 0, let open = block {
        entries[open].value += (entries[open].value.isEmpty ? "" : " ") + body
        continue
      }
      block = nil
      if fence == "+++", body.hasPrefix("[") {
        parent = FrontMatter.folded(
          body.filter { $0 != "[" && $0 != "]" }.split(separator: ".").last.map(String.init) ?? "")
        item += 1
        continue
      }
      var pair = Substring(text).dropFirst(indent)
      if pair.hasPrefix("- ") {
        item += 1
        pair = pair.dropFirst(2)
        indent += 2
      }
      guard let mark = pair.firstIndex(of: fence == "---" ? ":" : "="),
        pair[..<mark].utf8.count <= 40
      else { continue }
      let key = FrontMatter.folded(String(pair[..<mark]))
      let (value, skipped) = FrontMatter.value(pair[pair.index(after: mark)...])
      if fence == "---", indent == 0 { parent = value.isEmpty ? key : "" }
      let isNested = indent > 0 || fence == "+++"
      let offset =
        line.lowerBound + text.utf8.distance(from: text.utf8.startIndex, to: pair.index(after: mark))
        + skipped
      if value == "|" || value == ">" || value == "|-" || value == ">-" {
        entries.append(Entry(key: key, parent: isNested ? parent : "", value: "", offset: offset, item: item))
        block = entries.count - 1
      } else if !value.isEmpty {
        entries.append(
          Entry(
            key: key, parent: isNested ? parent : "", value: value, offset: offset, item: isNested ? item : 0)
        )
      }
    }
  }

  /// The first value of one of these keys at the top.
  subscript(keys: String...) -> String? {
    for key in keys {
      if let entry = entries.first(where: { $0.key == key && $0.parent.isEmpty }) { return entry.value }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String { CaptionText.squeezed(text) }

  private static func folded(_ key: String) -> String {
    String(
      key.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }.map(
        Character.init))
  }

  /// A scalar without its quotes and comment, and how many bytes stand before it.
  private static func value(_ text: Substring) -> (String, Int) {
    let lead = text.utf8.prefix { $0 == 0x20 || $0 == 9 }.count
    let rest = text.dropFirst(lead)
    if let quote = rest.first, quote == "\"" || quote == "'" {
      let inner = rest.dropFirst()
      var out = ""
      var i = inner.startIndex
      while i < inner.endIndex {
        if quote == "\"", inner[i] == "\\", inner.index(after: i) < inner.endIndex {
          i = inner.index(after: i)
          out.append(inner[i])
        } else if inner[i] == quote {
          let next = inner.index(after: i)
          guard quote == "'", next < inner.endIndex, inner[next] == "'" else { break }
          out.append("'")
          i = next
        } else {
          out.append(inner[i])
        }
        i = inner.index(after: i)
      }
      return (out, lead + 1)
    }
    let bytes = Array(rest.utf8)
    let comment = bytes.indices.first { $0 > 0 && bytes[$0] == UInt8(ascii: "#") && bytes[$0 - 1] == 0x20 }
    return (CaptionText.squeezed(String(decoding: bytes[..<(comment ?? bytes.count)], as: UTF8.self)), lead)
  }
}
