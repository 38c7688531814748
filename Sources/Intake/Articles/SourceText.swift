internal import Cutline

/// A decoded text whose byte offsets can be told as line and column.
struct SourceText: Sendable {
  let utf8: [UInt8]
  let notes: [String]
  /// Where the text begins in the file, if it is a piece of one.
  let start: Location
  private let lineStarts: [Int]

  init(_ decoded: TextDecoding) { self.init(decoded.text, notes: decoded.notes) }

  init(_ text: String, notes: [String] = [], start: Location = Location(line: 1)) {
    let bytes = Array(text.utf8)
    var starts = [0]
    for i in bytes.indices
    where bytes[i] == 10 || (bytes[i] == 13 && (i + 1 == bytes.count || bytes[i + 1] != 10)) {
      starts.append(i + 1)
    }
    utf8 = bytes
    lineStarts = starts
    self.notes = notes
    self.start = start
  }

  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  /// Line and column of a byte; columns count characters.
  func location(at offset: Int) -> Location {
    let offset = min(max(0, offset), utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = String(decoding: utf8[lineStarts[low]..<offset], as: UTF8.self).count + 1
    return Location(line: start.line + low, column: low == 0 ? start.column + column - 1 : column)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The lines without their breaks, as byte ranges.
  var lines: [Range<Int>] {
    lineStarts.indices.map { i in
      let next = i + 1 < lineStarts.count ? lineStarts[i + 1] : utf8.count
      var end = next
      while end > lineStarts[i], utf8[end - 1] == 10 || utf8[end - 1] == 13 { end -= 1 }
      return lineStarts[i]..<end
    }
  }
}
