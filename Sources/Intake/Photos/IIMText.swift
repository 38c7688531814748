internal import Cutline

/// How the texts of one IIM block are encoded. 1:90 may declare it, most blocks declare nothing, and some mix
/// encodings, so each value is judged by itself.
struct IIMText {
  private enum Declared { case nothing, utf8, latin1 }
  private let declared: Declared
  /// What the values of the block that prove something prove; settles the doubtful ones.
  private let preferred: TextEncoding?
  /// What the other standards say, by field; empty where no value is in doubt.
  private let twins: [Field: [String]]

  init(of sets: [IIMReader.DataSet], others: () -> [Reading]) {
    let declared = IIMText.declaration(sets)
    self.declared = declared
    let doubtful = sets.filter { $0.record == 2 && IIMText.isEightBit($0.bytes) }
    let twins = doubtful.isEmpty ? [:] : IIMText.twins(in: others())
    self.twins = twins
    var votes: [TextEncoding: Int] = [:]
    for set in doubtful {
      let own = Address(.iim, set.name).field.flatMap { twins[$0] } ?? []
      if let encoding = CodePage.evidence(set.bytes, twins: own) { votes[encoding, default: 0] += 1 }
    }
    preferred = votes.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
  }

  /// ISO 2022 escapes (IIM 1:90): `ESC % G` and `ESC % / I` are UTF-8, `ESC - A` and `ESC . A` Latin-1.
  private static func declaration(_ sets: [IIMReader.DataSet]) -> Declared {
    guard let escape = sets.first(where: { $0.record == 1 && $0.number == 90 })?.bytes else {
      return .nothing
    }
    let known: [([UInt8], Declared)] = [
      ([0x1B, 0x25, 0x47], .utf8), ([0x1B, 0x25, 0x2F, 0x47], .utf8), ([0x1B, 0x25, 0x2F, 0x48], .utf8),
      ([0x1B, 0x25, 0x2F, 0x49], .utf8), ([0x1B, 0x2D, 0x41], .latin1), ([0x1B, 0x2E, 0x41], .latin1),
    ]
    return known.first { escape.starts(with: $0.0) }?.1 ?? .nothing
  }

  private static func isEightBit(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 >= 0x80 } && String(validating: bytes, as: UTF8.self) == nil && !isCutUTF8(bytes)
  }

  /// A field's first values are enough: keywords may be many.
  private static func twins(in others: [Reading]) -> [Field: [String]] {
    var twins: [Field: [String]] = [:]
    for reading in others {
      if let field = reading.field, twins[field, default: []].count < 64 {
        twins[field, default: []].append(reading.value)
      }
    }
    return twins
  }

  func value(of set: IIMReader.DataSet) -> DecodedText {
    var field: Field? { Address(.iim, set.name).field }
    let bytes = IIMText.withoutNULs(set.bytes, limit: field?.iimLimit)
    if let text = DecodedText(ascii: bytes) {
      return declared == .utf8 ? DecodedText(value: text.value, encoding: .utf8) : text
    }
    let asUTF8: TextEncoding = declared == .utf8 ? .utf8 : .utf8Undeclared
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(value: text, encoding: asUTF8)
    }
    if declared == .latin1, !bytes.contains(where: { (0x80..<0xA0).contains($0) }) {
      return DecodedText(value: CodePage.windows1252.text(bytes), encoding: .latin1)
    }
    let limit = declared == .utf8 ? field?.iimLimit : nil
    if IIMText.isCutUTF8(bytes, limit: limit) {
      return DecodedText(value: String(decoding: bytes, as: UTF8.self), encoding: asUTF8)
    }
    let own = field.flatMap { twins[$0] } ?? []
    return CodePage.decode(bytes, twins: own, preferred: preferred)
  }

  /// NUL is no character of any text: it pads, and is the other half of UTF-16. What stands behind one is kept, as
  /// other readers do, but where the value is longer than its dataset may be: a wrong length took in the next ones.
  private static func withoutNULs(_ bytes: [UInt8], limit: @autoclosure () -> Int?) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    let others = bytes.filter { $0 != 0 }
    guard let limit = limit(), others.count > limit else { return others }
    return Array(bytes.drop { $0 == 0 }.prefix { $0 != 0 })
  }

  /// UTF-8 that was cut inside a character: valid but for up to three last bytes. Without a declaration there
  /// must be another whole character over ASCII, which 8-bit text would hardly form by chance; with one it must
  /// stand at the limit of its dataset, since blocks that declare UTF-8 hold Latin-1 too.
  private static func isCutUTF8(_ bytes: [UInt8], limit: Int? = nil) -> Bool {
    guard let lead = bytes.lastIndex(where: { $0 >= 0xC2 && $0 < 0xF5 }), bytes.count - lead < 4 else {
      return false
    }
    let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
    let tail = bytes[(lead + 1)...]
    guard tail.count < length - 1, tail.allSatisfy({ (0x80..<0xC0).contains($0) }) else { return false }
    let whole = bytes[..<lead]
    let isAtLimit = limit.map { bytes.count <= $0 && bytes.count > $0 - 4 } ?? false
    return (isAtLimit || whole.contains { $0 >= 0x80 }) && String(validating: whole, as: UTF8.self) != nil
  }
}
