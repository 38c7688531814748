/// What a caption's sentences are about: their words without small words, dates and numbers, in any order.
///
/// Frames of one event share their second sentence, the place and the day, so that most of their words agree; what
/// tells them apart is whether *every* sentence of the one is found in the other.
struct CaptionContent: Sendable, Hashable {
  /// Per sentence, sorted, each word once. Sentences of under four such words stand with the next.
  let sentences: [[UInt64]]
  /// All of them, sorted, each once.
  let words: [UInt64]

  init(_ text: String) {
    var sentences: [[UInt64]] = []
    var open: Set<UInt64> = []
    for sentence in CaptionContent.sentences(of: text) {
      open.formUnion(WordHashes.of(String(sentence)).filter { !CaptionContent.ignored.contains($0) })
      if open.count >= 4 {
        sentences.append(open.sorted())
        open = []
      }
    }
    if !open.isEmpty {
      if let last = sentences.popLast() { open.formUnion(last) }
      sentences.append(open.sorted())
    }
    self.sentences = sentences
    words = Set(sentences.joined()).sorted()
  }

  /// How much of each sentence stands in the other caption, of the sentence of which least does: 0 to 1. Nil if
  /// there are too few words to tell.
  ///
  /// - Parameter credits: Words of the other's credits, which may have been left in this caption.
  func coverage(by other: CaptionContent, credits: Set<UInt64>) -> Double? {
    guard words.count >= 3, other.words.count >= 3 else { return nil }
    let known = credits.union(other.words)
    return sentences.map { sentence in
      Double(sentence.count { known.contains($0) }) / Double(sentence.count)
    }.min()
  }

  /// How many words stand here and in the one, but not in the other caption.
  func advantage(of one: CaptionContent, over other: CaptionContent) -> Int {
    let (mine, theirs) = (Set(one.words), Set(other.words))
    return words.count { mine.contains($0) && !theirs.contains($0) }
  }

  /// Two words of one sentence, whatever stands between them, as numbers; of each sentence the smallest ones.
  /// Whoever has the same words in a sentence has the same smallest numbers, and who shares half of the words still
  /// some of them.
  ///
  /// - Parameter counts: How many of the first sentence, of the second, …
  func keys(_ counts: [Int]) -> [Int64] {
    var keys: [Int64] = []
    for (sentence, count) in zip(sentences, counts) {
      var pairs: [UInt64] = []
      // Forty words say it all; the smallest stand for the same ones in every caption.
      let words = sentence.prefix(40)
      for (index, first) in words.enumerated() {
        for second in words[(index + 1)...] {
          var hash = StableHash()
          hash.combine(first)
          hash.combine(second)
          pairs.append(hash.value)
        }
      }
      if pairs.isEmpty { pairs = Array(words) }
      pairs.sort()
      keys += pairs.prefix(count).map(MatchKey.run)
    }
    return keys
  }

  /// Too common to say what a caption is about.
  static let ignored: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    for word in CaptionWords.smallWords { hashes.formUnion(WordHashes.of(word)) }
    for word in CaptionWords.calendar { hashes.formUnion(WordHashes.of(word)) }
    for number in 0...31 { hashes.formUnion(WordHashes.of(String(number))) }
    for year in 1970...2040 { hashes.formUnion(WordHashes.of(String(year))) }
    return hashes
  }()

  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var previous: Character = " "
    for index in text.indices {
      let character = text[index]
      let isEnd =
        character == "。" || character == "\n" || (character == " " && [".", "!", "?"].contains(previous))
      if isEnd {
        sentences.append(text[start..<index])
        start = text.index(after: index)
      }
      previous = character
    }
    sentences.append(text[start...])
    return sentences
  }
}
