internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A decoded text whose byte offsets can be told as line and column.
struct SourceText: Sendable {
  let utf8: [UInt8]
  let notes: [String]
  /// Where the text begins in the file, if it is a piece of one.
  let start: Location
  private let lineStarts: [Int]

  init(_ decoded: TextDecoding) { self.init(utf8: decoded.utf8, notes: decoded.notes) }

  init(_ text: String, notes: [String] = [], start: Location = Location(line: 1)) {
    self.init(utf8: Array(text.utf8), notes: notes, start: start)
  }

  private init(utf8: [UInt8], notes: [String], start: Location = Location(line: 1)) {
    self.utf8 = utf8
    self.notes = notes
    self.start = start
    lineStarts = utf8.withUnsafeBufferPointer(SourceText.lineStarts)
  }

  /// LF, CR LF and CR end a line.
  private static func lineStarts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    guard let base = bytes.baseAddress else { return starts }
    func find(_ byte: Int32, from i: Int) -> Int? {
      i < bytes.count
        ? memchr(base + i, byte, bytes.count - i).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } : nil
    }
    var carriageReturn = find(13, from: 0)
    var i = 0
    while let next = find(10, from: i) {
      while let at = carriageReturn, at < next {
        if at + 1 < next { starts.append(at + 1) }
        carriageReturn = find(13, from: at + 1)
      }
      starts.append(next + 1)
      i = next + 1
    }
    while let at = carriageReturn {
      starts.append(at + 1)
      carriageReturn = find(13, from: at + 1)
    }
    return starts
  }

  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }

  /// Line and column of a byte; columns count characters.
  func location(at offset: Int) -> Location {
    let offset = min(max(0, offset), utf8.count)
    let line = line(at: offset)
    return location(
      line: line, column: SourceText.characters(in: utf8, from: lineStarts[line], to: offset) + 1)
  }

  /// - Parameters:
  ///   - line: Counted from 0, within this text.
  ///   - column: Counted from 1, within the line.
  func location(line: Int, column: Int) -> Location {
    Location(line: start.line + line, column: line == 0 ? start.column + column - 1 : column)
  }

  /// The line of a byte, counted from 0.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  func start(ofLine line: Int) -> Int { lineStarts[line] }

  /// How many characters stand in a piece of one line. Two ASCII characters are always two; only what lies between
  /// is looked at by the rules of Unicode.
  static func characters(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var count = 0
      var i = start
      while i < end {
        if i + 8 <= end, bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          count += 7  // the eighth may be followed by a mark that joins it
          i += 7
          continue
        }
        if bytes[i] < 0x80, i + 1 == end || bytes[i + 1] < 0x80 {
          count += 1
          i += 1
          continue
        }
        var next = i + 1
        while next < end, bytes[next] >= 0x80 || (next + 1 < end && bytes[next + 1] >= 0x80) { next += 1 }
        next = min(end, next + 1)
        count += String(decoding: bytes[i..<next], as: UTF8.self).count
        i = next
      }
      return count
    }
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

/// Locations in a text that are asked for one after the other: of a page in one line no piece is counted twice.
final class SourcePlaces {
  private let source: SourceText
  private var line = -1
  /// Places in the line whose column is known, in their order.
  private var marks: [(offset: Int, characters: Int)] = []

  init(_ source: SourceText) { self.source = source }

  func location(at offset: Int) -> Location {
    let offset = min(max(0, offset), source.utf8.count)
    let line = source.line(at: offset)
    if line != self.line {
      self.line = line
      marks = [(source.start(ofLine: line), 0)]
    }
    let near = marks.lastIndex { $0.offset <= offset } ?? 0
    let characters =
      marks[near].characters + SourceText.characters(in: source.utf8, from: marks[near].offset, to: offset)
    if offset > marks[near].offset, offset < source.utf8.count, source.utf8[offset - 1] < 0x80,
      source.utf8[offset] < 0x80
    {
      marks.insert((offset, characters), at: near + 1)
    }
    return source.location(line: line, column: characters + 1)
  }
}
