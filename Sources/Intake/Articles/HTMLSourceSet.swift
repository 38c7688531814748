/// A `srcset`: addresses with the width or the density of the picture behind each.
enum HTMLSourceSet {
  /// The widest candidate; nil if none states its width.
  static func widest(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    candidates(text).filter { $0.width > 0 }.max { $0.width < $1.width }.map { text[$0.url] }
  }

  static func first(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    candidates(text).first.map { text[$0.url] }
  }

  /// Addresses may hold commas: a candidate ends at a comma before a blank, or behind its width.
  private static func candidates(_ text: ArraySlice<UInt8>) -> [(url: Range<Int>, width: Double)] {
    var found: [(url: Range<Int>, width: Double)] = []
    var url: Range<Int>?
    var words = 0
    var i = text.startIndex
    while words < 200 {
      while i < text.endIndex, text[i] <= 0x20 { i += 1 }
      if i == text.endIndex { break }
      let start = i
      while i < text.endIndex, text[i] > 0x20 { i += 1 }
      words += 1
      guard let begun = url else {
        if text[i - 1] == UInt8(ascii: ",") { found.append((start..<(i - 1), 0)) } else { url = start..<i }
        continue
      }
      let comma = text[start..<i].firstIndex(of: UInt8(ascii: ",")) ?? i
      found.append((begun, width(text[start..<comma])))
      url = comma + 1 < i ? (comma + 1)..<i : nil
    }
    if let url { found.append((url, 0)) }
    return found
  }

  /// `800w`; 0 for anything else.
  private static func width(_ size: ArraySlice<UInt8>) -> Double {
    guard size.last == UInt8(ascii: "w") else { return 0 }
    var value = 0.0
    var unit = 1.0
    var isFraction = false
    for byte in size.dropLast() {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte >= 0x30, byte <= 0x39 {
        value = value * 10 + Double(byte - 0x30)
        if isFraction { unit *= 10 }
      } else {
        return 0
      }
    }
    return value / unit
  }
}
