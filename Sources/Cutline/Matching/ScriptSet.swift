/// The scripts that a text's letters belong to, as far as captions need them told apart.
struct ScriptSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let latin = ScriptSet(rawValue: 1)
  static let greek = ScriptSet(rawValue: 2)
  static let cyrillic = ScriptSet(rawValue: 4)
  /// Hebrew and Arabic.
  static let rightToLeft = ScriptSet(rawValue: 8)
  static let eastAsian = ScriptSet(rawValue: 16)
  static let other = ScriptSet(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The script of at least a quarter of the letters: a name in other letters does not make a text bilingual.
  init(of text: String) {
    var counts = [0, 0, 0, 0, 0, 0]
    for scalar in text.unicodeScalars where scalar.isLetter {
      switch scalar.value {
      case 0...0x24F, 0x1E00...0x1EFF: counts[0] += 1
      case 0x370...0x3FF, 0x1F00...0x1FFF: counts[1] += 1
      case 0x400...0x52F: counts[2] += 1
      case _ where scalar.isRightToLeft: counts[3] += 1
      case _ where scalar.isEastAsian: counts[4] += 3  // a character is a word
      default: counts[5] += 1
      }
    }
    let total = counts.reduce(0, +)
    var set: ScriptSet = []
    for (bit, count) in counts.enumerated() where count > 0 && count * 4 >= total {
      set.insert(ScriptSet(rawValue: 1 << UInt8(bit)))
    }
    // Numbers alone may stand in any text.
    self = total == 0 ? [.latin, .greek, .cyrillic, .rightToLeft, .eastAsian, .other] : set
  }
}
