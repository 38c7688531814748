import Cutline
import Testing

@testable import Intake

/// Lines and columns of a text, and what its bytes are.
struct SourceTextTests {
  @Test(
    "Columns count characters",
    arguments: [
      "plain ASCII text of more than eight bytes", "Fähre über die Elbe", "e\u{301}clair de lune",
      "a👨‍👩‍👧b and more",
      "Паром вышел из гавани, порт", "港の前の写真", "\u{600}1 number sign", "flags 🇩🇪🇫🇷 end", "é", "",
    ])
  func characters(text: String) {
    let bytes = Array(text.utf8)
    #expect(SourceText.characters(in: bytes, from: 0, to: bytes.count) == text.count)
  }

  @Test func linesEndInThreeWays() {
    let source = SourceText("a\nb\r\nc\rd\r\r\ne\r")
    #expect(source.lines.map { source.string($0) } == ["a", "b", "c", "d", "", "e", ""])
    #expect(source.location(at: 5) == Location(line: 3, column: 1))
    #expect(source.location(at: 7) == Location(line: 4, column: 1))
  }

  @Test func placesAskedForInAnyOrder() {
    let source = SourceText("<p>Fähre über die Elbe und ein é</p>\n<i>x</i>")
    let places = SourcePlaces(source)
    for offset in [3, 30, 10, source.utf8.count, 25, 24, 0, 33, 45, 3] {
      #expect(places.location(at: offset) == source.location(at: offset))
    }
  }

  @Test(
    "Well-formed UTF-8 and no other",
    arguments: [
      [0x61, 0xC3, 0xA4], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xED, 0x9F, 0xBF],
      [0xF4, 0x8F, 0xBF, 0xBF],
      [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xFF],
    ] as [[UInt8]])
  func validity(bytes: [UInt8]) {
    let padded = Array("twelve bytes".utf8) + bytes + Array(" end".utf8)
    for text in [bytes, padded] {
      let isValid = String(validating: text, as: UTF8.self) != nil
      #expect(text.withUnsafeBufferPointer(UTF8Bytes.areValid) == isValid)
    }
  }
}
