internal import Cutline

/// What the first lines of a plain-text article say: headline, byline, date.
struct TextHead {
  private(set) var headline: String?
  private(set) var byline: String?
  private(set) var published: PartialDate?
  private let lines: [TextLine]
  /// Lines that are furniture of the head: byline, date, reading time.
  private var furniture = Set<Int>()

  init(_ lines: [TextLine]) {
    self.lines = lines
    for (i, line) in lines.prefix(12).enumerated() where line.credit == nil {
      let lower = line.text.lowercased()
      if line.text.utf8.count <= 90, let date = PartialDate(written: line.text) {
        furniture.insert(i)
        let isUpdate = ["updated", "update", "aktualisiert", "modified", "mis à jour"].contains {
          lower.contains($0)
        }
        if published == nil, !isUpdate { published = date }
      } else if let name = TextHead.byline(line.text) {
        furniture.insert(i)
        if byline == nil { byline = name }
      } else if TextHead.isFurniture(lower) {
        furniture.insert(i)
      }
    }
    guard let first = lines.indices.first(where: { !furniture.contains($0) }), first < 6 else { return }
    let line = lines[first]
    let ends = line.text.unicodeScalars.last.map { ".,;:".unicodeScalars.contains($0) } ?? true
    let isCaption =
      line.credit != nil || line.isIndented
      || (first + 1 < lines.count && lines[first + 1].isCredit)
    if !ends, !isCaption, line.text.utf8.count <= 240 { headline = line.text }
  }

  /// The index of the line right above a lead picture's caption that is its alt text: short, without a full stop,
  /// not the file's first line, which is the headline.
  func altLine(above i: Int) -> Int? {
    let above = i - 1
    guard above > 0, lines[i].gap <= 1, !furniture.contains(above), above <= 8 else { return nil }
    let line = lines[above]
    let words = line.text.split(separator: " ").count
    let ends = line.text.unicodeScalars.last.map { ".!?:;,\"”".unicodeScalars.contains($0) } ?? true
    guard line.credit == nil, !ends, (3...30).contains(words) else { return nil }
    // Only where nothing but the head stands above: in the body such a line is a subheading.
    return (0..<above).allSatisfy { furniture.contains($0) } ? above : nil
  }

  /// `By JUDITH SUDILOVSKY`, `ByTOBIAS HOLCMAN, REUTERS`, `Von Jan Woitas`.
  static func byline(_ text: String) -> String? {
    guard text.utf8.count <= 120 else { return nil }
    for word in ["By", "Von", "Par", "Por", "BY"] where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      let name = rest.drop { $0 == " " || $0 == ":" }
      guard let first = name.first, first.isUppercase, name.count > 3, !name.hasSuffix(".") else { continue }
      let words = name.split(separator: " ")
      if words.count <= 10, words.filter({ $0.first?.isUppercase == true }).count * 2 >= words.count {
        return String(name)
      }
    }
    return nil
  }

  private static func isFurniture(_ lower: String) -> Bool {
    lower.hasSuffix("minute read.") || lower.hasSuffix("min read") || lower.hasSuffix("minute read")
      || lower.hasPrefix("lesezeit") || lower == "x" || lower == "share" || lower == "advertisement"
  }
}
