import Testing

@testable import Intake

struct FingerprintTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `XXH3-128 of nothing, as its authors print it`() {
    #expect(Fingerprint.hash([]) == "99aa06d3014798d86001c324468d497f")
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 400_000])
  func `covers size, head and tail, and no byte twice`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let head = bytes.prefix(65_536)
    let tail = bytes.dropFirst(head.count).suffix(65_536)
    let size = (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    #expect(try Fingerprint.of(folder.write("a.jpg", bytes)) == Fingerprint.hash(size + head + tail))
  }

  @Test func `a change in the head, the tail or the size shows; one in the middle does not`() throws {
    let bytes = [UInt8](repeating: 1, count: 300_000)
    func fingerprint(_ change: (inout [UInt8]) -> Void) throws -> String {
      var copy = bytes
      change(&copy)
      return try Fingerprint.of(folder.write("a.jpg", copy))
    }
    let before = try fingerprint { _ in }
    #expect(before.count == 32)
    #expect(try fingerprint { $0[0] = 2 } != before)
    #expect(try fingerprint { $0[299_999] = 2 } != before)
    #expect(try fingerprint { $0.append(1) } != before)
    #expect(try fingerprint { $0[150_000] = 2 } == before)
  }

  @Test func `a missing file is an error`() {
    #expect(throws: IntakeError(path: "/no/such.jpg", reason: .notFound, detail: "does not exist")) {
      try Fingerprint.of("/no/such.jpg")
    }
  }
}
