/// Cuts the credit of a composite into what it says of each picture (credit grammar §9).
struct PanelSplitter {
  /// What is said of one picture.
  struct Part {
    var position: Credit.Panel.Position?
    /// The words for its place, as written.
    var sign: String = ""
    var signFollows = false
    var text: [UInt8]
  }

  /// What stands before the first picture's credit: `Photos by`.
  var head: [UInt8] = []
  var parts: [Part] = []

  /// Nil for a line that speaks of one picture, which nearly all do: they are let go at a glance.
  init?(_ line: [UInt8], lexicon: Lexicon) {
    let bytes = PanelSplitter.withoutBrackets(line)
    let marks = PanelMark.all(in: bytes, lexicon: lexicon)
    let order = marks.first { $0.order != nil }
    guard order != nil || marks.count > 1 || marks.first?.place == .inset || bytes.contains(UInt8(ascii: ";"))
    else { return nil }
    let content = LabelReader.opening(of: bytes[...], lexicon: lexicon).end
    if let order, let way = order.order {
      readRow(bytes, order, way, lexicon)
    } else if !marks.isEmpty {
      readMarked(bytes, marks, content)
    }
    if parts.isEmpty { readList(bytes, content) }
    guard parts.count > 1, parts.allSatisfy({ $0.text.contains { $0 > 0x2F } }) else { return nil }
  }

  /// A line that is one bracket, without it.
  private static func withoutBrackets(_ line: [UInt8]) -> [UInt8] {
    let end = line.lastIndex { $0 > 0x20 } ?? 0
    guard let first = line.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
      Segmenter.closing(of: 0, in: line) == end
    else { return line }
    return Array(line[1..<end])
  }

  // MARK: Rows

  /// `From left: A/AP, B/Reuters`, `Photos by (L-R) A; B`.
  private mutating func readRow(
    _ bytes: [UInt8], _ mark: PanelMark, _ order: Credit.Panel.Order, _ lexicon: Lexicon
  ) {
    let before = Array(bytes[..<mark.range.lowerBound])
    let after = Array(bytes[mark.range.upperBound...])
    let isAtEnd = !after.contains { $0 > 0x2F && $0 != UInt8(ascii: ":") }
    if !isAtEnd { head = before }
    var items = PanelSplitter.items(isAtEnd ? before : after)
    if !bytes.contains(UInt8(ascii: ";")) { items = PanelSplitter.sharing(items, lexicon) }
    guard items.count > 1 else { return }
    let sign = String(decoding: bytes[mark.word], as: UTF8.self)
    parts = zip(order.positions(items.count), items).enumerated().map { index, pair in
      Part(position: pair.0, sign: index == 0 ? sign : "", text: pair.1)
    }
  }

  /// One source for all: `From left: A, B, AP`, `From left: A and B/AP`.
  private static func sharing(_ items: [[UInt8]], _ lexicon: Lexicon) -> [[UInt8]] {
    let slash = UInt8(ascii: "/")
    guard let last = items.last, items.count > 1, !items.dropLast().contains(where: { $0.contains(slash) })
    else { return items }
    if let cut = last.firstIndex(of: slash) {
      return items.dropLast().map { $0 + last[cut...] } + [last]
    }
    func isSource(_ item: [UInt8]) -> Bool {
      lexicon.gazetteer.entry(for: String(decoding: item, as: UTF8.self)) != nil
    }
    guard items.count > 2, isSource(last), !items.dropLast().contains(where: isSource) else { return items }
    return items.dropLast().map { $0 + [slash] + last }
  }

  /// Parted by semicolons, else by commas and the word for *and*.
  private static func items(_ bytes: [UInt8]) -> [[UInt8]] {
    if bytes.contains(UInt8(ascii: ";")) { return bytes.split(separator: UInt8(ascii: ";")).map(trimmed) }
    var items: [[UInt8]] = []
    var item: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: ",") {
        items.append(item)
        item = []
      } else if i > 0, bytes[i - 1] == 0x20, let end = PanelMark.conjunction(at: i, in: bytes) {
        items.append(item)
        item = []
        i = end
      } else {
        item.append(bytes[i])
      }
      i += 1
    }
    items.append(item)
    return items.map(trimmed).filter { !$0.isEmpty }
  }

  // MARK: Places

  private mutating func readMarked(_ bytes: [UInt8], _ all: [PanelMark], _ content: Int) {
    guard let first = all.first else { return }
    let hasHead = bytes[content..<max(content, first.range.lowerBound)].contains { $0 > 0x40 }
    let leads: Bool
    switch first.form {
    case .colon, .before: leads = true
    case .comma, .after: leads = false
    case .bracket: leads = !hasHead
    }
    let marks = all.filter { mark in
      switch mark.form {
      case .colon, .before: leads
      case .comma, .after: !leads
      case .bracket: true
      }
    }
    guard PanelSplitter.areNumbered(marks), Set(marks.compactMap(\.place)).count == marks.count else {
      return
    }
    if leads {
      readLeading(bytes, marks, hasHead ? content : first.range.lowerBound)
    } else if marks.count > 1 {
      readTrailing(bytes, marks, content)
    }
  }

  /// Numbers count on from 1; without that they are no numbers of pictures.
  private static func areNumbered(_ marks: [PanelMark]) -> Bool {
    let numbers = marks.compactMap { mark in
      if case .number(let number) = mark.place { number } else { nil }
    }
    return numbers.isEmpty || numbers.count == marks.count && numbers == Array(1...numbers.count)
  }

  /// `Left: A/AP. Right: B/Getty`; what stands before the first place is another picture: `A/AP; inset: B`.
  private mutating func readLeading(_ bytes: [UInt8], _ marks: [PanelMark], _ start: Int) {
    head = Array(bytes[..<start])
    if start < marks[0].range.lowerBound {
      parts.append(Part(position: nil, text: PanelSplitter.trimmed(bytes[start..<marks[0].range.lowerBound])))
    }
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : bytes.count
      parts.append(
        Part(
          position: mark.place, sign: String(decoding: bytes[mark.word], as: UTF8.self),
          text: PanelSplitter.trimmed(bytes[mark.range.upperBound..<end])))
    }
  }

  /// `A/AP (oben), B (unten)`, `A, left, and B, right/AFP`.
  private mutating func readTrailing(_ bytes: [UInt8], _ marks: [PanelMark], _ content: Int) {
    head = Array(bytes[..<content])
    var start = content
    var ownTails = 0
    var tail: [UInt8] = []
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : bytes.count
      var text = PanelSplitter.trimmed(bytes[start..<max(start, mark.range.lowerBound)])
      tail = PanelSplitter.tail(bytes[mark.range.upperBound..<end])
      start = mark.range.upperBound + tail.count
      if index + 1 < marks.count, !tail.isEmpty {
        text += tail
        ownTails += 1
      }
      parts.append(
        Part(
          position: mark.place, sign: String(decoding: bytes[mark.word], as: UTF8.self), signFollows: true,
          text: text))
    }
    guard !tail.isEmpty else { return }
    if ownTails > 0 {
      parts[parts.count - 1].text += tail
    } else {
      for index in parts.indices { parts[index].text += tail }
    }
  }

  /// `/AP` or ` via AP` right behind a place.
  private static func tail(_ slice: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(slice)
    let text = bytes.drop { $0 == 0x20 }
    guard text.first == UInt8(ascii: "/") || text.first == UInt8(ascii: "|") || text.starts(with: "via ".utf8)
    else {
      return []
    }
    var end = text.startIndex
    while end < text.endIndex, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";") {
      if bytes[end] == 0x20, PanelMark.conjunction(at: end + 1, in: bytes) != nil { break }
      end += 1
    }
    return Array(bytes[..<end])
  }

  // MARK: Lists

  /// `Photo: A/Reuters; B/AFP`: no places, one picture to each semicolon.
  private mutating func readList(_ bytes: [UInt8], _ content: Int) {
    guard bytes.contains(UInt8(ascii: ";")) else { return }
    head = Array(bytes[..<content])
    parts = bytes[content...].split(separator: UInt8(ascii: ";")).map {
      Part(position: nil, text: PanelSplitter.trimmed($0))
    }.filter { !$0.text.isEmpty }
  }

  /// Without blanks and signs at the ends, and without an *and* that leads or ends it.
  private static func trimmed(_ slice: some Collection<UInt8>) -> [UInt8] {
    var bytes = Array(slice)[...]
    func trim() {
      while let first = bytes.first, first == 0x20 || ",;|".utf8.contains(first) { bytes.removeFirst() }
      while let last = bytes.last, last == 0x20 || ",;|".utf8.contains(last) { bytes.removeLast() }
    }
    trim()
    if let end = PanelMark.conjunction(at: 0, in: Array(bytes)) { bytes = bytes.dropFirst(end) }
    if let space = bytes.lastIndex(of: 0x20),
      PanelMark.conjunction(at: 0, in: Array(bytes[(space + 1)...]) + [0x20]) != nil
    {
      bytes = bytes[..<space]
    }
    trim()
    return Array(bytes)
  }
}
