/// Builds an IIM block.
struct IIMBuilder {
  private(set) var bytes: [UInt8] = []

  /// 1:90 = ESC % G
  func utf8() -> IIMBuilder { adding(1, 90, [0x1B, 0x25, 0x47]) }

  func adding(_ record: UInt8, _ number: UInt8, _ value: [UInt8]) -> IIMBuilder {
    adding(raw: [0x1C, record, number, UInt8(value.count >> 8), UInt8(value.count & 0xFF)] + value)
  }

  func text(_ number: UInt8, _ value: String) -> IIMBuilder { adding(2, number, Array(value.utf8)) }

  func adding(raw: [UInt8]) -> IIMBuilder {
    var copy = self
    copy.bytes += raw
    return copy
  }
}
