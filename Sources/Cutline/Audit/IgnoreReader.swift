/// Finds the remarks that accept findings in the text of an article or a sidecar.
///
/// - `cutline:ignore CRD110 wire policy` in a comment of any kind: the next image.
/// - `cutline:ignore-file CRD110, CAP wire policy`: the whole article.
/// - `cutline-ignore: CRD110 wire policy` or a list of such lines in front matter: the whole article.
/// - the first form in an XMP sidecar: its photo.
public struct IgnoreReader {
  private static let sign = Array("cutline:ignore".utf8)
  private static let key = Array("cutline-ignore".utf8)

  /// - Parameters:
  ///   - text: The file's bytes.
  ///   - isSidecar: True for an XMP sidecar, whose remarks are about its photo.
  public static func ignores(in text: [UInt8], path: String, isSidecar: Bool = false) -> [Ignore] {
    var found: [Ignore] = []
    if !isSidecar { found += frontMatter(text, path: path) }
    var start = 0
    while let at = index(of: sign, in: text, from: start) {
      start = at + sign.count
      let isFile = text[start...].starts(with: "-file".utf8)
      if isFile { start += 5 }
      guard start < text.count, isBlank(text[start]), let remark = remark(text[start...]) else { continue }
      let location = location(of: at, in: text)
      let scope: Ignore.Scope
      if isSidecar {
        scope = .photo
      } else if isFile {
        scope = .article
      } else {
        scope = .lines(location.line...nextImage(after: start, in: text, from: location.line))
      }
      found.append(
        Ignore(
          rules: remark.rules, reason: remark.reason, scope: scope,
          source: isSidecar ? "sidecar" : "article.comment",
          raw: "cutline:ignore\(isFile ? "-file" : "") \(remark.raw)", path: path, location: location))
    }
    return found
  }

  /// `CRD110, CAP wire policy` up to the end of the line or the comment: the rules, and why.
  private static func remark(_ text: ArraySlice<UInt8>) -> (rules: [String], reason: String?, raw: String)? {
    var end = text.startIndex
    while end < text.endIndex, text[end] != 0x0A, text[end] != 0x0D, end - text.startIndex < 400,
      !["-->", "*/", "--}", "#}"].contains(where: { text[end...].starts(with: $0.utf8) })
    {
      end += 1
    }
    let raw = String(decoding: text[..<end], as: UTF8.self)
    let words = raw.split(whereSeparator: \.isWhitespace)
    var rules: [String] = []
    var isOpen = true  // before the first word that names no rule
    var rest: [Substring] = []
    for word in words {
      let names = word.split(separator: ",").map(String.init)
      if isOpen, !names.isEmpty, rules.isEmpty || names.allSatisfy(namesRule) {
        rules += names
        continue
      }
      isOpen = false
      rest.append(word)
    }
    if rules.isEmpty { return nil }
    let reason = rest.joined(separator: " ").drop { "-–—: ".contains($0) }
    return (rules, reason.isEmpty ? nil : String(reason), words.joined(separator: " "))
  }

  private static func namesRule(_ word: String) -> Bool {
    word.utf8.count >= 3 && Rule.all.contains { $0.isMeant(by: word) }
  }

  /// The line of the first image behind a remark, by the marks of HTML, Markdown and shortcodes; the third line
  /// below where there is none.
  private static func nextImage(after start: Int, in text: [UInt8], from first: Int) -> Int {
    var line = first
    for index in start..<text.count {
      switch text[index] {
      case 0x0A: line += 1
      case UInt8(ascii: "<"):
        let rest = text[(index + 1)...].prefix(8).map { $0 | 0x20 }
        if ["img", "amp-img", "image", "source"].contains(where: { rest.starts(with: $0.utf8) }) {
          return line
        }
      case UInt8(ascii: "!") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "["): return line
      case UInt8(ascii: "{") where text[index...].starts(with: "{{<".utf8): return line
      case UInt8(ascii: "{") where text[index...].starts(with: "{%".utf8): return line
      default: break
      }
    }
    return min(line, first + 3)
  }

  /// The key of a front matter between two lines of `---` or `+++`.
  private static func frontMatter(_ text: [UInt8], path: String) -> [Ignore] {
    guard text.starts(with: "---".utf8) || text.starts(with: "+++".utf8),
      let key = index(of: key, in: text, from: 0)
    else { return [] }
    let fence = text[0]
    var found: [Ignore] = []
    var isList = false
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if number > 1, line.starts(with: [fence, fence, fence]) { break }
      let words = String(decoding: line, as: UTF8.self)
      let blankless = words.drop(while: \.isWhitespace)
      var values: [String] = []
      if blankless.hasPrefix("cutline-ignore"), let sign = words.firstIndex(where: { $0 == ":" || $0 == "=" })
      {
        isList = true
        values = items(words[words.index(after: sign)...])
      } else if isList, blankless.hasPrefix("- ") {
        values = items(blankless.dropFirst(2))
      } else if !blankless.isEmpty {
        isList = false
      }
      for value in values {
        guard let remark = remark(Array(value.utf8)[...]) else { continue }
        found.append(
          Ignore(
            rules: remark.rules, reason: remark.reason, scope: .article, source: "article.front-matter",
            raw: "cutline-ignore \(remark.raw)", path: path, location: Location(line: number)))
      }
    }
    return key < text.count ? found : []
  }

  /// `CRD110 policy`, `"CRD110 policy"` or `["CRD110 policy", "CAP"]`.
  private static func items(_ text: Substring) -> [String] {
    var text = text.trimmed
    guard text.first == "[" else { return text.isEmpty ? [] : [String(text.unquoted)] }
    text = text.dropFirst().prefix { $0 != "]" }
    return text.split(separator: ",").map { String($0.trimmed.unquoted) }.filter { !$0.isEmpty }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func index(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard start < text.count, let first = needle.first else { return nil }
    var at = start
    while let next = text[at...].firstIndex(of: first) {
      if text[next...].starts(with: needle) { return next }
      at = next + 1
    }
    return nil
  }

  private static func location(of index: Int, in text: [UInt8]) -> Location {
    let before = text[..<index]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: text[start..<index], as: UTF8.self).count + 1
    return Location(line: before.count { $0 == 0x0A } + 1, column: column)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  fileprivate var unquoted: Substring {
    guard count > 1, let first, first == last, first == "\"" || first == "'" else { return self }
    return dropFirst().dropLast()
  }
}
