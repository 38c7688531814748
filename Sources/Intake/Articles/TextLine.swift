internal import Cutline

/// One line of a plain-text article, with the credit that it may end in.
struct TextLine {
  /// Bytes of the text without the blanks around it.
  var range: Range<Int>
  var text: String
  /// A scraped alt text has a space before it.
  var isIndented: Bool
  /// How many blank lines stand above.
  var gap: Int
  /// True if the same line stands elsewhere in the text too: a button, a heading of the page.
  var isRepeated = false
  /// The line without its credit; the line itself if there is none.
  var sentence: String
  var credit: Credit?
  /// What told that the credit is one.
  var basis: CreditSplit.Basis?

  /// Nil for a blank line.
  init?(_ source: SourceText, _ line: Range<Int>) {
    let bytes = source.utf8
    var first = line.lowerBound
    var last = line.upperBound
    while first < last, bytes[first] <= 0x20 || TextLine.isNoBreakSpace(bytes, at: first) {
      first += bytes[first] == 0xC2 ? 2 : 1
    }
    while last > first, bytes[last - 1] <= 0x20 || TextLine.isNoBreakSpace(bytes, at: last - 2) {
      last -= bytes[last - 1] == 0xA0 ? 2 : 1
    }
    guard first < last else { return nil }
    range = first..<last
    isIndented = first > line.lowerBound
    gap = 0
    text = CaptionText.squeezed(source.string(range))
    if text.isEmpty { return nil }
    sentence = text
    guard range.count <= 4_000, TextHead.byline(text) == nil else { return }
    let split = CreditSplit(text)
    guard let found = split.credit, let basis = split.basis, TextLine.isProof(basis, found, text) else {
      return
    }
    credit = found
    self.basis = basis
    sentence = CaptionText.mended(split.sentence)
  }

  private static func isNoBreakSpace(_ bytes: [UInt8], at i: Int) -> Bool {
    i >= 0 && i + 1 < bytes.count && bytes[i] == 0xC2 && bytes[i + 1] == 0xA0
  }

  /// True for a credit on a line of its own.
  var isCredit: Bool { credit != nil && sentence.isEmpty }

  /// In running text only a bracket or a label proves a caption; a tail after a dash or an agency's name at the end
  /// of a paragraph is found in prose as well, and has to name somebody in a short line.
  private static func isProof(_ basis: CreditSplit.Basis, _ credit: Credit, _ text: String) -> Bool {
    // "Headline | Publication" and "© Publisher" are the page's own.
    let isAgencys = credit.chain.contains { [.wire, .agency, .distributor, .stock].contains($0.kind) }
    switch basis {
    case .labelledBracket: return true
    case .bracket:
      // "(dpa)" at the end of a paragraph signs the report: that is long, or tells what somebody said.
      if credit.photographers.isEmpty, credit.chain.count == 1 {
        return text.utf8.count <= 300
          && (!TextSentences.reportsSpeech(text) || Caption(parsing: text).date?.value.day != nil)
      }
      return text.utf8.count <= 800
    // "Bild: So könnte die Seilbahn aussehen", "By clicking …": a label before what is neither name nor house.
    case .label:
      return text.utf8.count <= 600 && !credit.isEmpty
        && (credit.confidence >= 0.45 || !credit.photographers.isEmpty)
    case .copyright:
      guard text.utf8.count <= 300, !credit.isEmpty else { return false }
      if isAgencys || !credit.photographers.isEmpty { return true }
      // "… at the market. © Archive": nothing but a caption goes on behind its last sentence like this.
      let before = text.prefix { $0 != "©" }.reversed().drop { $0 == " " }
      return before.count >= 20 && before.first.map { ".!?”\"“)".contains($0) } == true
    case .wholeLine: return text.utf8.contains(UInt8(ascii: "/")) && isAgencys
    case .separator, .agencyTail: return text.utf8.count <= 400 && isAgencys
    case .leading: return false
    }
  }

  /// The sentence without punctuation, case and blanks, to recognise its twin.
  var key: String { TextLine.key(sentence) }

  static func key(_ text: String) -> String {
    var text = text
    if let key = text.withUTF8(asciiKey) { return key }
    let scalars = text.unicodeScalars.filter {
      $0.isASCII
        ? isLetterOrDigit(UInt8($0.value)) : $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(scalars).lowercased()
  }

  /// The key of ASCII text, for which the tables of Unicode need not be asked; nil for other text.
  private static func asciiKey(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { out in
      var count = 0
      for byte in bytes where isLetterOrDigit(byte) {
        out[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// True if two lines say the same, or one is the other cut off: an alt text and its caption.
  static func areTwins(_ a: String, _ b: String) -> Bool {
    let a = Array(key(a).utf8)
    let b = Array(key(b).utf8)
    let short = min(a.count, b.count)
    guard short >= 12 else { return a == b && short > 0 }
    let common = zip(a, b).prefix { $0 == $1 }.count
    return common >= short - short / 10 && short * 2 >= max(a.count, b.count)
  }
}
