internal import Cutline

extension Cells {
  /// A date as the catalog keeps it, as ``PartialDate/description`` writes it.
  func date(_ column: Int32) -> PartialDate? {
    if isNull(column) { return nil }
    return utf8(column) { PartialDate(stored: $0) } ?? PartialDate(metadata: text(column))
  }
}

extension PartialDate {
  /// `2022`, `2022-05`, `2022-05-14`, `2022-05-14T11:02:00`, the last also with `Z`; nil for anything else.
  fileprivate init?(stored text: UnsafeBufferPointer<UInt8>) {
    var isDigits = true
    func number(_ range: Range<Int>) -> Int {
      var value = 0
      for index in range {
        let digit = Int(text[index]) - 0x30
        if digit < 0 || digit > 9 { isDigits = false }
        value = value * 10 + digit
      }
      return value
    }
    guard [4, 7, 10, 19, 20].contains(text.count), text.count < 20 || text[19] == 0x5A else { return nil }
    self.init(year: number(0..<4))
    guard year > 1 else { return nil }
    if text.count > 4 {
      guard text[4] == 0x2D, case let month = number(5..<7), month > 0 else { return nil }
      self.month = month
    }
    if text.count > 7 {
      guard text[7] == 0x2D, case let day = number(8..<10), day > 0 else { return nil }
      self.day = day
    }
    if text.count > 10 {
      guard text[10] == 0x54, text[13] == 0x3A, text[16] == 0x3A else { return nil }
      second = number(11..<13) * 3600 + number(14..<16) * 60 + number(17..<19)
      if text.count == 20 { zone = 0 }
    }
    guard isDigits else { return nil }
  }
}
