import Testing

@testable import Cutline

struct ByteTextTests {
  @Test(arguments: [0, 7, 10, 999, 1000, 40_000, 123_456, 1_234_567, -1, -1234, Int.max, Int.min])
  func `numbers are written as they are, and in groups of three`(_ number: Int) {
    var text = ByteText(capacity: 1)
    text.append(number)
    text.append(" ")
    text.append(number, grouped: true)
    let digits = String(number.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    let written = text.text
    #expect(written == "\(number) \(number < 0 ? "-" : "")\(grouped)")
  }

  @Test func `texts grow without end`() {
    var text = ByteText(capacity: 1)
    for _ in 0..<1000 {
      text.append("ab")
      text.append(blanks: 3)
    }
    let (written, count) = (text.text, text.withBytes { $0.count })
    #expect(written == String(repeating: "ab   ", count: 1000))
    #expect(count == 5000)
  }
}
