extension Caption {
  /// Splits a caption into its sentence and its credit, and takes out date and place (credit grammar §2, §10).
  ///
  /// - Parameters:
  ///   - text: The caption as found; it stays in ``raw``.
  ///   - published: The day of the article, from which `on Friday` and `May 18` count back. Without it such a
  ///     date stays unresolved.
  public init(parsing text: String, published: PartialDate? = nil) {
    // By bytes, as in a credit's reading.
    let key = MemoKey(text: Array(text.utf8), published: published)
    self =
      key.text.count > 4000
      ? Caption(reading: text, published: published)
      : Caption.memo.value(for: key) { Caption(reading: text, published: published) }
  }

  private struct MemoKey: Hashable {
    var text: [UInt8]
    var published: PartialDate?
  }

  /// A file has its caption three times, an archive seldom twice.
  private static let memo = Memo<MemoKey, Caption>(limit: 2000)

  private init(reading text: String, published: PartialDate?) {
    let (sentence, credit) = Caption.split(text)
    self.init(raw: text, text: sentence, credit: credit.map { Caption.doubted($0, in: sentence) })
    let tokens = CaptionTokens(sentence)
    if let (date, place) = CaptionDate.stated(in: tokens, published: published) {
      self.date = date
      self.place = CaptionPlace.phrase(at: place, in: tokens)
    } else if let date = credit?.date {
      self.date = CaptionDate(
        value: date, role: .taken, basis: .explicit, text: date.description, confidence: 0.6)
    }
  }

  /// A credit whose photographer is named in the sentence may name the subject: `… Joe Biden / AFP` (credit grammar
  /// §7.2).
  private static func doubted(_ credit: Credit, in sentence: String) -> Credit {
    guard !credit.photographers.isEmpty, !sentence.isEmpty else { return credit }
    // Folding a sentence is slow: first its bytes are asked for a surname.
    guard credit.photographers.contains(where: { holdsSurname(of: $0, sentence) }) else { return credit }
    let words = Name.key(of: sentence).split(separator: " ")
    guard
      let subject = credit.photographers.first(where: { person in
        let name = person.key.split(separator: " ")
        guard name.count > 1, name.count <= words.count else { return false }
        return (0...(words.count - name.count)).contains { words[$0..<($0 + name.count)].elementsEqual(name) }
      })
    else { return credit }
    var credit = credit
    credit.evidence.subject = subject.name
    credit.confidence = Confidence.value(of: credit)
    return credit
  }

  private static func holdsSurname(of person: Person, _ sentence: String) -> Bool {
    [person.name, person.written].contains { name in
      guard let surname = name.utf8.split(separator: 0x20).last, surname.count > 1 else { return false }
      return sentence.contains(surname)
    }
  }

  private static func split(_ text: String) -> (sentence: String, credit: Credit?) {
    // A last line that is a credit and nothing else stands on its own, however the one above ends.
    if let line = text.lastIndex(where: \.isNewline) {
      let last = CreditSplit(CaptionText.squeezed(String(text[line...])))
      let rest = CaptionText.squeezed(String(text[..<line]))
      if last.isWholeLine, !rest.isEmpty { return (CaptionText.mended(rest), last.credit) }
    }
    let split = CreditSplit(CaptionText.squeezed(text))
    return (CaptionText.mended(split.sentence), split.credit)
  }
}

extension String {
  /// True if the bytes stand in it, one after the other.
  fileprivate func contains(_ bytes: Substring.UTF8View) -> Bool {
    var text = self
    let wanted = Array(bytes)
    return text.withUTF8 { utf8 in
      guard let first = wanted.first, utf8.count >= wanted.count else { return false }
      for start in 0...(utf8.count - wanted.count) where utf8[start] == first {
        var length = 1
        while length < wanted.count, utf8[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      return false
    }
  }
}
