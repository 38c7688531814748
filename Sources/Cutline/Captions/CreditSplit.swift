/// A caption cut into its sentence and its credit (credit grammar §2).
///
/// A credit in a caption is a trailing bracket group or a run of them, a labelled tail, what follows ©, a tail
/// behind a separator, or a tail that ends in a known agency. Other brackets (`(R)`, `(UCLA)`, `(2014)`) belong to
/// the sentence.
package struct CreditSplit {
  /// What told that the credit is one, the surest first.
  package enum Basis: Int, Sendable {
    case labelledBracket, bracket, label, copyright, separator, agencyTail, wholeLine, leading
  }

  /// What is left without the credit; marks between the two are still there.
  package private(set) var sentence: String
  package private(set) var credit: Credit?
  package private(set) var basis: Basis?

  /// - Parameter text: A caption with its white space squeezed; see ``CaptionText``.
  package init(_ text: String) {
    sentence = ""
    split(text)
  }

  private mutating func split(_ text: String) {
    if text.utf8.count > 2, text.utf8.count <= 20_000 {
      text.withBytes { original in
        let signs = CaptionSigns(words: original)
        guard signs.contains(.wide) else { return split(original, original, signs) }
        CreditSplit.withPlainBrackets(original).withUnsafeBufferPointer {
          split($0, original, CaptionSigns(words: $0))
        }
      }
    }
    if basis == nil {
      sentence = text
      credit = nil
    }
  }

  /// - Parameters:
  ///   - bytes: The caption with plain brackets.
  ///   - original: The same as found.
  private mutating func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ original: UnsafeBufferPointer<UInt8>, _ signs: CaptionSigns
  ) {
    let finder = CreditFinder(bytes, signs)
    let found: CreditFinder.Found
    if let place = finder.plainBracket(into: &credit) {
      found = place
    } else {
      guard let place = finder.find(into: &credit) else { return }
      found = place
      if credit == nil { read(bytes, found) }
      let isSure = found.basis == .labelledBracket || found.basis == .bracket
      guard isSure || namesSomebody else { return }
    }
    if CreditSplit.isFilePhoto(finder.clues) {
      credit?.isFile = true
      credit?.markers.insert(.file)
    }
    basis = found.basis
    let start = CreditSplit.border(found.cut.lowerBound, in: original)
    let end = CreditSplit.border(found.cut.upperBound, in: original)
    sentence = String(decoding: original[..<start], as: UTF8.self)
    if end < original.count { sentence += String(decoding: original[end...], as: UTF8.self) }
  }

  /// Reads the credit. A plain label (`photo credit:`) is the page's word, not part of the line that must be printed.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ found: CreditFinder.Found) {
    let line = UnsafeBufferPointer(rebasing: bytes[found.credit].drop { $0 == 0x20 })
    func raw() -> String {
      found.label > 0
        ? CaptionText.squeezed(
          String(decoding: bytes[found.credit].dropFirst(found.label), as: UTF8.self))
        : String(decoding: line, as: UTF8.self)
    }
    if PlainCredit.read(line, as: .creditLine, with: .standard, into: &credit, raw: { _ in raw() }) {
      return
    }
    credit = Credit(remembering: String(decoding: line, as: UTF8.self), as: .creditLine)
    if found.label > 0 { credit?.raw = raw() }
  }

  /// False for a description behind a label: `The picture: a river in winter`.
  private var namesSomebody: Bool {
    // Asked piece by piece: a credit is large, and its copy dear.
    credit?.photographers.isEmpty == false || credit?.markers.isEmpty == false
      || credit?.chain.contains { $0.id != nil || $0.written.first?.isLowercase == false } == true
  }

  /// The next byte that begins a character: a wide bracket is three bytes, of which two were taken for blanks.
  private static func border(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var place = place
    while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// East Asian brackets, `（写真：共同通信社）` and `【图片】`, as the ASCII bracket and two blanks: every other byte
  /// keeps its place.
  private static func withPlainBrackets(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out = Array(bytes)
    for i in 0..<max(0, bytes.count - 2) {
      let bracket: Character? =
        switch (bytes[i], bytes[i + 1], bytes[i + 2]) {
        case (0xEF, 0xBC, 0x88): "("
        case (0xEF, 0xBC, 0x89): ")"
        case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): "["
        case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): "]"
        default: nil
        }
      guard let byte = bracket?.asciiValue else { continue }
      out.replaceSubrange(i..<(i + 3), with: [byte, 0x20, 0x20])
    }
    return out
  }

  /// True if the sentence itself says that the picture is old: `FILE PHOTO: …`, `Archivbild: …`, `In this … file photo`.
  private static func isFilePhoto(_ clues: CreditClues) -> Bool {
    let bytes = clues.bytes
    if let first = Labels.standard.match(at: 0, in: bytes), first.meaning(at: .label) == .file {
      let rest = bytes[first.end...].drop { $0 == 0x20 }
      if rest.first == 0x3A || rest.first == 0x2D || rest.starts(with: "dated".utf8) { return true }
    }
    if bytes[0] == 0x46, clues.reads("FILE - ", at: 0) || clues.reads("FILE – ", at: 0) { return true }
    var i = clues.signs.contains(.file) ? 0 : bytes.count
    while i + 11 <= bytes.count {
      if bytes[i] == 0x20, bytes[i + 1] == 0x66, clues.reads(" file photo", at: i) { return true }
      i += 1
    }
    return false
  }

  /// True if the text is a credit and nothing else: `(photo credit: REUTERS/MURAD SEZER)` on a line of its own.
  package var isWholeLine: Bool { credit != nil && CaptionText.mended(sentence).isEmpty }
}
