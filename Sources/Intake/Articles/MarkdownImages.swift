internal import Cutline

/// A picture as a Markdown line refers to it.
struct MarkdownImage {
  var url: String
  /// Slot, text and byte offset in the line.
  var texts: [(slot: Evidence.Slot, text: String, offset: Int)] = []
  /// The bytes of the whole reference in the line.
  var range: Range<Int>

  /// `![alt](url "title")`, `![alt][ref]`.
  static func references(in line: [UInt8], definitions: [String: (url: String, title: String?)])
    -> [MarkdownImage]
  {
    var found: [MarkdownImage] = []
    var i = 0
    while i + 3 < line.count {
      guard line[i] == UInt8(ascii: "!"), line[i + 1] == UInt8(ascii: "["),
        let close = matching(line, open: i + 1, UInt8(ascii: "["), UInt8(ascii: "]"))
      else {
        i += 1
        continue
      }
      let alt = string(line, (i + 2)..<close)
      var image = MarkdownImage(url: "", range: i..<(close + 1))
      if !alt.isEmpty { image.texts.append((.alt, plain(alt), i + 2)) }
      if close + 1 < line.count, line[close + 1] == UInt8(ascii: "("),
        let end = matching(line, open: close + 1, UInt8(ascii: "("), UInt8(ascii: ")"))
      {
        let (url, title, offset) = target(line, (close + 2)..<end)
        image.url = url
        if let title { image.texts.append((.title, plain(title), offset)) }
        image.range = i..<(end + 1)
      } else {
        var label = alt
        if close + 1 < line.count, line[close + 1] == UInt8(ascii: "["),
          let end = line[(close + 1)...].firstIndex(of: UInt8(ascii: "]"))
        {
          if end > close + 2 { label = string(line, (close + 2)..<end) }
          image.range = i..<(end + 1)
        }
        guard let definition = definitions[label.lowercased()] else {
          i = close
          continue
        }
        image.url = definition.url
        if let title = definition.title { image.texts.append((.title, plain(title), i)) }
      }
      if !image.url.isEmpty { found.append(image) }
      i = image.range.upperBound
    }
    return found
  }

  /// `{{< figure src="…" caption="…" attr="…" >}}` of Hugo, `{% include figure.html url="…" caption="…" %}` of Jekyll.
  static func shortcode(in line: [UInt8]) -> MarkdownImage? {
    guard let open = line.firstIndex(of: UInt8(ascii: "{")), open + 2 < line.count,
      line[open + 1] == UInt8(ascii: "{") || line[open + 1] == UInt8(ascii: "%")
    else { return nil }
    let text = string(line, open..<line.count)
    let name = text.drop { "{<%- ".contains($0) }
    guard
      [
        "figure", "include figure", "include image", "include img", "image", "img", "include photo", "photo",
        "picture",
      ].contains(where: {
        name.hasPrefix($0) && !(name.dropFirst($0.count).first?.isLetter ?? false)
      })
    else { return nil }
    var image = MarkdownImage(url: "", range: open..<line.count)
    for (key, value, offset) in arguments(line, from: open) {
      switch key {
      case "src", "url", "path", "image", "image_path", "file": image.url = value
      case "alt": image.texts.append((.alt, plain(value), offset))
      case "title": image.texts.append((.title, plain(value), offset))
      case "caption", "description", "legend": image.texts.append((.caption, plain(value), offset))
      case "attr", "attribution", "credit", "copyright", "photographer", "source", "author":
        image.texts.append((.credit, plain(value), offset))
      default: break
      }
    }
    return image.url.isEmpty ? nil : image
  }

  /// Without links, emphasis and escapes.
  static func plain(_ text: String) -> String {
    var out = ""
    var i = text.startIndex
    let marks: Set<Character> = ["*", "_", "`", "~"]
    while i < text.endIndex {
      let next = text.index(after: i)
      if text[i] == "\\", next < text.endIndex, !text[next].isLetter {
        out.append(text[next])
        i = text.index(after: next)
        continue
      }
      if text[i] == "[", let close = text[i...].firstIndex(of: "]"), text.index(after: close) < text.endIndex,
        text[text.index(after: close)] == "(", let end = text[close...].firstIndex(of: ")")
      {
        out += plain(String(text[next..<close]))
        i = text.index(after: end)
        continue
      }
      // An underscore inside a word is part of it.
      let isInWord =
        text[i] == "_" && i > text.startIndex && text[text.index(before: i)].isLetter && next < text.endIndex
        && text[next].isLetter
      if !marks.contains(text[i]) || isInWord { out.append(text[i]) }
      i = next
    }
    return CaptionText.squeezed(HTMLDocument.plain(out))
  }

  private static func arguments(_ line: [UInt8], from start: Int) -> [(
    key: String, value: String, offset: Int
  )] {
    var found: [(String, String, Int)] = []
    var i = start
    while i < line.count {
      guard line[i] == UInt8(ascii: "="), i + 1 < line.count else {
        i += 1
        continue
      }
      var begin = i
      while begin > start, line[begin - 1] > 0x20 { begin -= 1 }
      let key = string(line, begin..<i).lowercased()
      let quote = line[i + 1]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`") {
        var end = i + 2
        while end < line.count, line[end] != quote || line[end - 1] == UInt8(ascii: "\\") { end += 1 }
        found.append((key, string(line, (i + 2)..<end).replacing("\\\"", with: "\""), i + 2))
        i = end + 1
      } else {
        let end = line[(i + 1)...].firstIndex { $0 <= 0x20 } ?? line.count
        found.append((key, string(line, (i + 1)..<end), i + 1))
        i = end
      }
    }
    return found
  }

  /// Address and title between the parentheses.
  static func target(_ line: [UInt8], _ range: Range<Int>) -> (url: String, title: String?, offset: Int) {
    var start = range.lowerBound
    while start < range.upperBound, line[start] <= 0x20 { start += 1 }
    var end = start
    if start < range.upperBound, line[start] == UInt8(ascii: "<") {
      end = line[start..<range.upperBound].firstIndex(of: UInt8(ascii: ">")) ?? range.upperBound
      start += 1
    } else {
      while end < range.upperBound, line[end] > 0x20 { end += 1 }
    }
    let url = string(line, min(start, end)..<end)
    guard let quote = line[end..<range.upperBound].firstIndex(where: { [0x22, 0x27, 0x28].contains($0) }),
      let close = line[..<range.upperBound].lastIndex(where: { [0x22, 0x27, 0x29].contains($0) }),
      close > quote
    else { return (url, nil, end) }
    return (url, string(line, (quote + 1)..<close), quote + 1)
  }

  private static func matching(_ line: [UInt8], open: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
    var depth = 0
    var i = open
    while i < line.count {
      if line[i] == UInt8(ascii: "\\") {
        i += 2
        continue
      }
      if line[i] == opening { depth += 1 }
      if line[i] == closing {
        depth -= 1
        if depth == 0 { return i }
      }
      i += 1
    }
    return nil
  }

  private static func string(_ line: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: line[range], as: UTF8.self)
  }
}
