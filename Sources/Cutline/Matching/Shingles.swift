/// A caption as overlapping runs of words. Two captions that share most of their runs say the same, even where
/// one has lost a sentence.
struct Shingles: Sendable, Hashable {
  /// How many words the caption has.
  let wordCount: Int
  /// Runs of two words, sorted, each once: what two captions are compared by.
  private let pairs: [UInt64]
  /// The scripts of its letters.
  private let scripts: ScriptSet
  let content: CaptionContent

  init(_ text: String) {
    let words = WordHashes.of(text)
    wordCount = words.count
    pairs = Shingles.runs(of: 2, in: words)
    scripts = ScriptSet(of: text)
    content = CaptionContent(text)
  }

  /// False if the two are written in different scripts: then their words say nothing about each other.
  func isComparable(to other: Shingles) -> Bool { !scripts.isDisjoint(with: other.scripts) }

  /// A text shorter than a run is one run.
  private static func runs(of length: Int, in words: [UInt64]) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let count = max(1, words.count - length + 1)
    var runs: [UInt64] = []
    runs.reserveCapacity(count)
    for start in 0..<count {
      var hash = StableHash()
      for word in words[start..<min(start + length, words.count)] { hash.combine(word) }
      runs.append(hash.value)
    }
    runs.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(runs.count)
    for run in runs where run != unique.last { unique.append(run) }
    return unique
  }

  /// 0 to 1. Mostly how much of the shorter caption stands in the longer one; captions of under six words say
  /// little and count for less.
  func similarity(to other: Shingles) -> Double {
    guard !pairs.isEmpty, !other.pairs.isEmpty else { return 0 }
    var (i, j, common) = (0, 0, 0)
    while i < pairs.count, j < other.pairs.count {
      if pairs[i] == other.pairs[j] {
        common += 1
        i += 1
        j += 1
      } else if pairs[i] < other.pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let shorter = Double(min(pairs.count, other.pairs.count))
    let union = Double(pairs.count + other.pairs.count - common)
    let jaccard = Double(common) / union
    let containment = Double(common) / shorter
    let length = min(1, Double(min(wordCount, other.wordCount) + 2) / 8)
    return max(jaccard, 0.8 * containment + 0.2 * jaccard) * length
  }
}
