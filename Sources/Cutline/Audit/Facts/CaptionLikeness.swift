/// Whether two captions are one text, spaces, quotes, marks and the limits of fields aside.
enum CaptionLikeness {
  /// True if the letters are the same, or those of the one stand in the other (a cut value, a dateline in front).
  static func isSame(_ a: String, _ b: String) -> Bool {
    let (x, y) = (letters(a), letters(b))
    if holds(x, y) { return true }
    // A program without Unicode wrote a question mark for each letter that it lacked.
    guard [a, b].contains(where: { $0.contains("?") || $0.contains("\u{FFFD}") }) else { return false }
    let (plainX, plainY) = (x.filter { $0 < 0x80 }, y.filter { $0 < 0x80 })
    return !plainX.isEmpty && !plainY.isEmpty && holds(plainX, plainY)
  }

  private static func holds(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    if short.isEmpty { return long.isEmpty }
    return long.withUnsafeBufferPointer { long in short.withUnsafeBufferPointer { long.holds($0) } }
  }

  /// Letters and digits in small, as bytes.
  static func letters(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars
    where scalar.isLetter || (scalar.isASCII ? scalar.isDigit : scalar.properties.numericType != nil) {
      if scalar.isASCII {
        out.append(scalar.isUpper ? UInt8(scalar.value) | 0x20 : UInt8(scalar.value))
      } else {
        out += scalar.properties.lowercaseMapping.utf8
      }
    }
    return out
  }

  /// `OLYMPUS DIGITAL CAMERA`, `SONY DSC`: what cameras write by themselves, a few words, all in capitals.
  static func isCameraText(_ text: String) -> Bool {
    // The longest is `Konica Minolta Digital Camera`, some with a number behind it.
    guard text.utf8.count < 80 else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if Placeholder.isCamera(words.joined(separator: " ")) { return true }
    return text.count < 40 && !text.contains(where: \.isLowercase) && !text.contains(".")
      && text.unicodeScalars.allSatisfy(\.isASCII)
      && words.contains { ["camera", "dsc", "dscn", "img", "digital"].contains($0) }
  }
}
