import Testing

@testable import Intake

struct ByteSourceTests {
  private static let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }

  /// From memory, and from a file, which is read in pieces.
  private func sources(_ folder: TemporaryFolder) throws -> [ByteSource] {
    let path = try folder.write("a.bin", ByteSourceTests.bytes)
    return [ByteSource(ByteSourceTests.bytes), try ByteSource(path: path)]
  }

  @Test func `the same bytes from memory and from a file, in any order`() throws {
    let folder = try TemporaryFolder()
    for source in try sources(folder) {
      for range in [
        0..<5, 199_000..<200_000, 16_380..<16_390, 70_000..<70_010, 70_004..<70_006, 65_530..<65_540,
      ] {
        let expected = Array(ByteSourceTests.bytes[range])
        #expect(source.withBytes(in: range) { Array($0) } == expected)
        #expect(source.bytes(in: range) == expected)
        #expect(range.map { source[$0] } == expected)
      }
      #expect(source[200_000] == nil)
      #expect(source.withBytes(in: 199_999..<200_010) { $0.count } == 1)
    }
  }

  @Test func `pieces read as one`() throws {
    let folder = try TemporaryFolder()
    for source in try sources(folder) {
      let pieces = [10..<12, 70_000..<70_003, 150_000..<150_000, 5..<6, 199_999..<300_000]
      let joined = ByteSource(pieces: pieces, of: source)
      let expected = [10, 11, 70_000, 70_001, 70_002, 5, 199_999].map { ByteSourceTests.bytes[$0] }
      #expect(joined.size == 7)
      #expect((0..<7).map { joined[$0] } == expected)
      #expect(joined[7] == nil)
      for lower in 0...7 {
        for upper in lower...7 { #expect(joined.bytes(in: lower..<upper) == Array(expected[lower..<upper])) }
      }
      let inner = ByteSource(part: 1..<6, of: joined)
      #expect(inner.bytes(in: 0..<9) == Array(expected[1..<6]))
      #expect(ByteSource(pieces: [], of: source)[0] == nil)
    }
  }

  @Test func `a part costs no reads but those of its bytes`() throws {
    let folder = try TemporaryFolder()
    let source = try ByteSource(path: try folder.write("a.bin", ByteSourceTests.bytes))
    let before = source.bytesRead
    let part = ByteSource(part: 100_000..<190_000, of: source)
    #expect(source.bytesRead == before)
    #expect(part[0] == ByteSourceTests.bytes[100_000])
    #expect(source.bytesRead - before <= 4096)
  }
}
