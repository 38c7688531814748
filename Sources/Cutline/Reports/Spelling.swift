/// What was probably meant.
public enum Spelling {
  /// The nearest word, if one is near enough to be meant: a beginning, or two letters off at most.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let word = word.lowercased()
    if word.count > 1, let longer = words.first(where: { $0.hasPrefix(word) }) { return longer }
    let limit = word.count < 4 ? 1 : 3
    let near = words.map { ($0, distance(word, $0)) }.filter { $0.1 <= limit }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    return near?.0
  }

  /// How many letters must be added, left out or changed.
  public static func distance<Letters: Sequence>(_ a: Letters, _ b: Letters) -> Int
  where Letters.Element: Equatable {
    let (a, b) = (Array(a), Array(b))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}
