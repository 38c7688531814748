/// A `srcset`: addresses with the width or the density of the picture behind each.
enum HTMLSourceSet {
  /// The widest candidate; nil if none states its width.
  static func widest(_ text: String) -> String? {
    candidates(text).filter { $0.width > 0 }.max { $0.width < $1.width }?.url
  }

  static func first(_ text: String) -> String? { candidates(text).first?.url }

  /// Addresses may hold commas: a candidate ends at a comma before a blank, or behind its width.
  private static func candidates(_ text: String) -> [(url: String, width: Double)] {
    var found: [(url: String, width: Double)] = []
    var url: Substring?
    for word in text.split(whereSeparator: \.isWhitespace).prefix(200) {
      guard let begun = url else {
        if word.hasSuffix(",") { found.append((String(word.dropLast()), 0)) } else { url = word }
        continue
      }
      let comma = word.firstIndex(of: ",") ?? word.endIndex
      let size = word[..<comma]
      found.append((String(begun), size.hasSuffix("w") ? Double(size.dropLast()) ?? 0 : 0))
      let rest = word[comma...].dropFirst()
      url = rest.isEmpty ? nil : rest
    }
    if let url { found.append((String(url), 0)) }
    return found
  }
}
