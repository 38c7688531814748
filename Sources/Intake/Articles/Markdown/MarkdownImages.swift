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
        if let embed = embed(alt) {
          image.url = embed.url
          image.texts = embed.text.map { [(.alt, $0, i + 3)] } ?? []
          found.append(image)
          i = image.range.upperBound
          continue
        }
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

  /// `![[sea.jpg|A calm sea]]` of Obsidian and wikis, without its outer brackets; a number is a width.
  private static func embed(_ inside: String) -> (url: String, text: String?)? {
    guard inside.hasPrefix("["), inside.hasSuffix("]") else { return nil }
    let parts = inside.dropFirst().dropLast().split(separator: "|", maxSplits: 1).map {
      CaptionText.squeezed(String($0))
    }
    guard let url = parts.first, DataPictures.isImageName(url) else { return nil }
    let text = parts.count > 1 && !parts[1].allSatisfy { $0.isNumber || $0 == "x" } ? plain(parts[1]) : nil
    return (url, text)
  }

  /// Markdown's pictures made `<img>`, where they stand among HTML.
  static func withTags(_ text: String) -> String {
    var out: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bytes = Array(line.utf8)
      var at = 0
      for image in references(in: bytes, definitions: [:]) {
        out += bytes[at..<image.range.lowerBound]
        let alt = image.texts.first { $0.slot == .alt }?.text ?? ""
        out += Array(
          "<img src=\"\(image.url.filter { $0 != "\"" })\" alt=\"\(alt.filter { $0 != "\"" })\">".utf8)
        at = image.range.upperBound
      }
      out += bytes[at...] + [10]
    }
    return String(decoding: out.dropLast(), as: UTF8.self)
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
