/// The words that say what a credit's names are: `Photo by`, `Quelle:`, `Archivbild`, `צילום`.
///
/// They are found in UTF-8 bytes by a trie that takes ASCII letters in either case and holds the others in small,
/// with a capital first letter, and in capitals, so that no text is copied while it is searched.
public struct Labels: Sendable {
  /// What a word says.
  public enum Meaning: String, Sendable, Hashable, CaseIterable {
    case credit, photographer, source
    case file, symbolic, courtesy, screenshot, illustration, ai, handout, pool, stringer, staff, contributor,
      uncredited, social, orphan, composite
    /// Credits something else than the picture: `Styling:`, `Vídeo:`.
    case other

    /// True for words that only introduce a name: `Foto:`.
    public var isPlain: Bool { self == .credit || self == .photographer || self == .source }

    var marker: Marker? { isPlain ? nil : Marker(rawValue: rawValue) }
  }

  /// Where a word may stand.
  public struct Position: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Before a colon, `=` or the like.
    public static let label = Position(rawValue: 1)
    /// Before a name, with only a space between.
    public static let lead = Position(rawValue: 2)
    /// After a name.
    public static let tail = Position(rawValue: 4)
    /// As a whole segment.
    public static let alone = Position(rawValue: 8)
  }

  /// What a word says in each position in which it may stand.
  public struct Meanings: Sendable, Hashable {
    private var label: Meaning?
    private var lead: Meaning?
    private var tail: Meaning?
    private var alone: Meaning?

    /// The meaning in one position; a set of several has none.
    public internal(set) subscript(position: Position) -> Meaning? {
      get {
        switch position {
        case .label: label
        case .lead: lead
        case .tail: tail
        case .alone: alone
        default: nil
        }
      }
      set {
        switch position {
        case .label: label = newValue
        case .lead: lead = newValue
        case .tail: tail = newValue
        case .alone: alone = newValue
        default: break
        }
      }
    }

    func contains(_ meaning: Meaning) -> Bool {
      label == meaning || lead == meaning || tail == meaning || alone == meaning
    }
  }

  /// A word found in a text.
  public struct Match: Sendable, Hashable {
    public var meanings: Meanings
    /// Where the word ends, as an index into the bytes.
    public var end: Int

    /// The meaning that the word has in a position, if it may stand there.
    public func meaning(at position: Position) -> Meaning? { meanings[position] }
  }

  /// A node of the trie: its children are a list that begins at `child` and goes on at `sibling`.
  private struct Node {
    var byte: UInt8
    var child: Int32 = -1
    var sibling: Int32 = -1
    var word: Int32 = -1
  }
  private var nodes = [Node(byte: 0)]
  /// The children of the root by their byte: most words of a text end their search here.
  private var roots = [Int32](repeating: -1, count: 256)
  /// The pairs of bytes that words begin with, a bit each.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// The pairs that words of fewer than five bytes begin with.
  private var short = [UInt64](repeating: 0, count: 1024)
  /// The first five bytes of all others, hashed, a bit each: what is not there begins no word.
  private var fives = [UInt64](repeating: 0, count: 1024)
  /// How many bytes the longest word has that stands before a colon.
  private(set) var reach = 0
  private var meanings: [Meanings] = []
  private var index: [String: Int] = [:]

  /// Every word, in small.
  var words: some Collection<String> { index.keys }

  /// The words that Cutline ships with, and those of the house; see ``Lexicon/adopt(_:)``. The first meaning stays, so
  /// the house's come first.
  public static let standard = Labels(rows: (Lexicon.house.labelRows + [table]).joined(separator: "\n"))

  /// Reads rows of four columns that are parted by tabs: meaning, positions (parted by commas), languages,
  /// words (parted by `|`). Blank lines, lines that begin with `#` and unknown meanings are skipped.
  public init(rows: String) { extend(with: rows) }

  /// Adds rows; see ``init(rows:)``. The first meaning that a word gets for a position stays.
  public mutating func extend(with rows: String) {
    for row in Rows.lines(of: rows) {
      let columns = Rows.parts(of: row, at: 0x09)
      guard columns.count == 4, let meaning = Meaning(rawValue: columns[0]) else { continue }
      var positions: [Position] = []
      for name in columns[1].split(separator: ",") {
        switch name {
        case "label": positions.append(.label)
        case "lead": positions.append(.lead)
        case "tail": positions.append(.tail)
        case "alone": positions.append(.alone)
        default: break
        }
      }
      for word in Rows.parts(of: columns[3].utf8[...], at: 0x7C) where !word.isEmpty {
        add(word, meaning, positions)
      }
    }
  }

  private mutating func add(_ word: String, _ meaning: Meaning, _ positions: [Position]) {
    let number: Int
    if let known = index[word] {
      number = known
    } else {
      number = meanings.count
      meanings.append(Meanings())
      index[word] = number
      let titled = word.prefix(1).uppercased() + word.dropFirst()
      for form in [word, titled, word.uppercased()] { insert(form, number) }
    }
    if positions.contains(.label) { reach = max(reach, word.utf8.count, word.uppercased().utf8.count) }
    for position in positions where meanings[number][position] == nil {
      meanings[number][position] = meaning
    }
  }

  private mutating func insert(_ form: String, _ number: Int) {
    var node = 0
    for byte in form.utf8.lazy.map(Labels.small) {
      if let next = child(of: node, for: byte) {
        node = next
      } else {
        nodes.append(Node(byte: byte, sibling: nodes[node].child))
        nodes[node].child = Int32(nodes.count - 1)
        if node == 0 { roots[Int(byte)] = Int32(nodes.count - 1) }
        node = nodes.count - 1
      }
    }
    nodes[node].word = Int32(number)
    let first = form.utf8.prefix(5).map(Labels.small)
    if first.count == 5 {
      let five = Labels.five(first[0], first[1], first[2], first[3], first[4])
      fives[five >> 6] |= 1 << UInt64(five & 63)
    }
    if first.count > 1 {
      let (place, bit) = Labels.pair(first[0], first[1])
      pairs[place] |= bit
      if first.count < 5 { short[place] |= bit }
    } else if let byte = first.first {
      for part in 0..<4 {
        pairs[Int(byte) << 2 | part] = .max
        short[Int(byte) << 2 | part] = .max
      }
    }
  }

  @inline(__always) private static func pair(_ a: UInt8, _ b: UInt8) -> (place: Int, bit: UInt64) {
    (Int(a) << 2 | Int(b >> 6), 1 << UInt64(b & 63))
  }

  /// A number below 65 536.
  @inline(__always) private static func five(
    _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ e: UInt8
  ) -> Int {
    let number = UInt64(a) << 32 | UInt64(b) << 24 | UInt64(c) << 16 | UInt64(d) << 8 | UInt64(e)
    return Int((number &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  private func child(of node: Int, for byte: UInt8) -> Int? {
    nodes.withUnsafeBufferPointer { nodes in
      var next = Int(node == 0 ? roots[Int(byte)] : nodes[node].child)
      while next >= 0 {
        if nodes[next].byte == byte { return next }
        next = Int(nodes[next].sibling)
      }
      return nil
    }
  }

  /// An ASCII letter in small.
  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The longest word that begins at `start` and ends at the end of a word. `start` has to be the beginning
  /// of a word; that is not looked at.
  public func match(at start: Int, in bytes: some RandomAccessCollection<UInt8>) -> Match? {
    var longest: Match?
    search(at: start, in: bytes) { longest = $0 }
    return longest
  }

  /// What a text that is one of the words, and nothing else, says by itself: `File Photo`.
  func meaning(ofWhole bytes: some RandomAccessCollection<UInt8>) -> Meaning? {
    guard let match = match(at: 0, in: bytes), match.end == bytes.count else { return nil }
    return match.meaning(at: .alone)
  }

  /// Every word that begins at `start` and ends at the end of a word, the shortest first.
  func matches(at start: Int, in bytes: some RandomAccessCollection<UInt8>) -> [Match] {
    var found: [Match] = []
    search(at: start, in: bytes) { found.append($0) }
    return found
  }

  /// True if a word begins at `start` that says something beside a name, not only as a whole segment: `(l)`, `(r)` do
  /// not.
  func speaks(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var speaks = false
    search(at: start, in: bytes) { match in
      let alone = match.meaning(at: .alone)
      speaks =
        speaks || match.meaning(at: .label) != nil || match.meaning(at: .lead) != nil
        || match.meaning(at: .tail) != nil || alone == .file || alone == .pool || alone == .handout
        || alone != nil && start == 0 && match.end >= bytes.count - 1
    }
    return speaks
  }

  @inline(__always) private func search(
    at start: Int, in bytes: some RandomAccessCollection<UInt8>, _ body: (Match) -> Void
  ) {
    var node = 0
    var offset = start
    var position = bytes.index(bytes.startIndex, offsetBy: start, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let second = position < bytes.endIndex ? bytes.index(after: position) : position
    if second < bytes.endIndex {
      let (a, b) = (Labels.small(bytes[position]), Labels.small(bytes[second]))
      let (place, bit) = Labels.pair(a, b)
      if pairs[place] & bit == 0 { return }
      if short[place] & bit == 0 {
        guard bytes.distance(from: position, to: bytes.endIndex) > 4 else { return }
        let third = bytes.index(after: second)
        let fourth = bytes.index(after: third)
        let five = Labels.five(
          a, b, Labels.small(bytes[third]), Labels.small(bytes[fourth]),
          Labels.small(bytes[bytes.index(after: fourth)]))
        if fives[five >> 6] & 1 << UInt64(five & 63) == 0 { return }
      }
    }
    while position < bytes.endIndex, let next = child(of: node, for: Labels.small(bytes[position])) {
      node = next
      bytes.formIndex(after: &position)
      offset += 1
      guard nodes[node].word >= 0 else { continue }
      if position == bytes.endIndex
        || Labels.isBoundary(bytes[position], after: bytes[bytes.index(before: position)])
      {
        body(Match(meanings: meanings[Int(nodes[node].word)], end: offset))
      }
    }
  }

  /// True if a word that ends in `last` may be followed by `byte`. Letters of East Asian scripts run on.
  private static func isBoundary(_ byte: UInt8, after last: UInt8) -> Bool {
    if last == UInt8(ascii: ".") || last == UInt8(ascii: "/") { return true }
    if byte < 0x80 {
      let isWord = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || (byte >= 0x30 && byte <= 0x39)
      return !isWord || last >= 0x80
    }
    // General punctuation and East Asian letters, E2…ED, end a word; Latin, Greek, Cyrillic and Semitic do not.
    return byte >= 0xE2 || byte == 0xC2
  }

  /// True if a bracket's content, or a line, begins with a label and so is a credit: `photo credit: …`,
  /// `Foto von …`, `Archivbild`, `© …`. `start` is an index into the bytes; spaces there are skipped.
  public func isCredit(at start: Int = 0, in bytes: some RandomAccessCollection<UInt8>) -> Bool {
    var offset = start
    var position = bytes.index(bytes.startIndex, offsetBy: start, limitedBy: bytes.endIndex) ?? bytes.endIndex
    while position < bytes.endIndex, bytes[position] == 0x20 {
      bytes.formIndex(after: &position)
      offset += 1
    }
    var isCredit = false
    search(at: offset, in: bytes) { match in
      // The longest word that says anything decides.
      if let answer = says(match, at: offset, in: bytes) { isCredit = answer }
    }
    return isCredit
  }

  /// What a word at an offset says of the rest; nil if it says nothing there.
  private func says(_ match: Match, at offset: Int, in bytes: some RandomAccessCollection<UInt8>) -> Bool? {
    var after = bytes.index(bytes.startIndex, offsetBy: match.end)
    while after < bytes.endIndex, bytes[after] == 0x20 { bytes.formIndex(after: &after) }
    let isAtEnd =
      after == bytes.endIndex || bytes[after] == UInt8(ascii: ")") || bytes[after] == UInt8(ascii: "]")
    if isAtEnd { return match.meaning(at: .alone).map { $0 != .uncredited && $0 != .composite } ?? false }
    // `(by the river)`, `(AI models …)` are prose: a short lead needs a name after it.
    let first = bytes[bytes.index(bytes.startIndex, offsetBy: offset)]
    let isShort = match.end - offset <= 8 && first < 0x80
    let startsName = bytes[after] >= 0x80 || !(0x61...0x7A).contains(bytes[after])
    if match.meaning(at: .lead) != nil, !isShort || startsName { return true }
    let isDelimiter = bytes[after] == UInt8(ascii: ":") || bytes[after] == UInt8(ascii: "=")
    let isWide = bytes[after] == 0xEF  // `：` and `＝`, U+FF1A and U+FF1D
    return match.meaning(at: .label) != nil && (isDelimiter || isWide) ? true : nil
  }
}
