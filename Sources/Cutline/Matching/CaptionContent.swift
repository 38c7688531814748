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

  /// Two words of one sentence, or three, whatever stands between them, as numbers; of each sentence the smallest ones.
  /// Whoever has the same words in a sentence has the same smallest numbers, and who shares half of the words still
  /// some of them. Pairs survive rewriting; three words together are rare even where a million captions speak of
  /// `prime minister`.
  ///
  /// - Parameter counts: How many of the first sentence, of the second, …
  func keys(_ counts: [MatchKey.Sample]) -> [Int64] {
    var keys: [Int64] = []
    for (words, count) in zip(sentences, counts) {
      if words.count < 2 {
        keys += words.map(MatchKey.run)
        continue
      }
      var pairs = Smallest(count.pairs)
      // Forty words say it all; the smallest stand for the same ones in every caption.
      let most = min(words.count, 40)
      for first in 0..<most {
        for second in (first + 1)..<most { pairs.add(CaptionContent.mixed(words[first], words[second])) }
      }
      var triples = Smallest(count.triples)
      let few = min(words.count, 16)
      for first in 0..<few {
        for second in (first + 1)..<few {
          let pair = CaptionContent.mixed(words[first], words[second])
          for third in (second + 1)..<few { triples.add(CaptionContent.mixed(pair, words[third])) }
        }
      }
      keys += (pairs.values + triples.values).map(MatchKey.run)
    }
    return keys
  }

  /// Two numbers in one, in this order.
  ///
  /// Source: the finalizer of SplitMix64.
  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var mixed = (a &* 0x9E37_79B9_7F4A_7C15) ^ b
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ (mixed >> 27)
  }

  /// The smallest of the numbers that it was given, in order.
  private struct Smallest {
    private(set) var values: [UInt64] = []
    private let count: Int

    init(_ count: Int) {
      self.count = count
      values.reserveCapacity(count + 1)
    }

    mutating func add(_ value: UInt64) {
      if values.count == count {
        guard let last = values.last, value < last else { return }
        values.removeLast()
      }
      values.insert(value, at: values.firstIndex { $0 > value } ?? values.endIndex)
    }
  }

  /// Too common to say what a caption is about.
  static let ignored: Set<UInt64> = {
    var hashes: Set<UInt64> = []
    for word in CaptionWords.smallWords { hashes.formUnion(WordHashes.of(word)) }
    for word in CaptionWords.calendar { hashes.formUnion(WordHashes.of(word)) }
    for word in reporting { hashes.formUnion(WordHashes.of(word)) }
    for number in 0...31 { hashes.formUnion(WordHashes.of(String(number))) }
    for year in 1970...2040 { hashes.formUnion(WordHashes.of(String(year))) }
    return hashes
  }()

  /// Who says what stands in every second caption.
  private static let reporting = [
    "said", "says", "told", "called", "according", "had", "has", "have", "been", "be", "it", "which", "sagte",
    "sagt", "hatte", "haben", "wurde", "wurden", "laut", "dit", "selon", "été", "ont", "dijo", "según", "ha",
    "han", "sido", "disse", "segundo", "foram", "ha detto", "secondo", "zei", "volgens", "heeft", "sa",
  ]

  /// Capitalised words within sentences, which are names: a desk rewrites a caption and leaves its names. Nil where
  /// capitals say nothing: German nouns, lines in capitals, scripts that have none.
  static func names(in text: String) -> Set<UInt64>? {
    var names: Set<UInt64> = []
    var (capitalised, all) = (0, 0)
    for sentence in sentences(of: text) {
      for word in sentence.split(separator: " ").dropFirst() {
        guard let first = word.first(where: { $0.isLetter || $0.isNumber }), first.isCased else { continue }
        all += 1
        guard first.isUppercase else { continue }
        capitalised += 1
        names.formUnion(WordHashes.of(String(word)))
      }
    }
    if capitalised * 5 > all * 2 { return nil }
    return names.subtracting(ignored)
  }

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
