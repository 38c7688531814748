#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file, read as they are asked for: the first 16 KiB, which hold all metadata of most photos,
/// up to 64 KiB if they do not, then small pieces. The same over an array, for tests and embedded files.
///
/// It is asked for byte after byte, so the checks that nobody reads it while it changes are left out: it belongs to one
/// reader, and calls nobody while it changes.
package final class ByteSource {
  /// Bytes in the file; less if reading stopped short of what the file system said.
  @exclusivity(unchecked) package private(set) var size: Int
  /// What was asked of the file so far; nothing for an array.
  @exclusivity(unchecked) package private(set) var bytesRead = 0
  private let descriptor: Int32
  /// Of a part, the whole, which reads for it, and the pieces of the whole that it is made of.
  private let whole: ByteSource?
  private let pieces: [Piece]
  /// The first bytes: `headCount` of them. Of a file, a buffer that is used again for the next one; behind the head
  /// stand the bytes of the window, which come from elsewhere.
  @exclusivity(unchecked) private var first: [UInt8]
  @exclusivity(unchecked) private var headCount: Int
  @exclusivity(unchecked) private var windowStart = 0
  @exclusivity(unchecked) private var windowCount = 0

  package static let headSize = 65_536
  private static let firstRead = 16_384
  private static let windowSize = 4096
  static let bufferSize = headSize + windowSize

  /// Bytes of the whole, and where in the part they stand.
  private struct Piece {
    var start: Int
    var range: Range<Int>
    var end: Int { start + range.count }
  }

  package init(_ bytes: [UInt8]) {
    descriptor = -1
    (whole, pieces) = (nil, [])
    first = bytes
    (headCount, size) = (bytes.count, bytes.count)
  }

  /// Opens a regular file. Throws `notFound`, `noRights`, `isEmpty` or `unreadable`.
  package init(path: String) throws(IntakeError) {
    // A pipe would let us wait for its other end.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw IntakeError(path: path, errno: errno) }
    descriptor = file
    (whole, pieces) = (nil, [])
    (first, headCount, size) = ([], 0, 0)
    let status = try FileStatus(of: file, path: path)
    guard status.kind == .file else {
      throw IntakeError(
        path: path, reason: .unreadable, detail: status.kind == .folder ? "is a folder" : "is not a file")
    }
    guard status.size > 0 else {
      throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty")
    }
    size = Int(clamping: status.size)
    loadHead()
  }

  /// A part of another source as if it were a file: the preview in a RAW file. Empty if it lies outside.
  package convenience init(part range: Range<Int>, of source: ByteSource) {
    self.init(pieces: [range], of: source)
  }

  /// Pieces of another source, one behind the other: a box that a JPEG cuts into segments. Nothing is read but what
  /// is asked for, and that by the other source.
  package init(pieces ranges: [Range<Int>], of source: ByteSource) {
    descriptor = -1
    whole = source
    var pieces: [Piece] = []
    var start = 0
    for range in ranges {
      let lower = min(max(range.lowerBound, 0), source.size)
      let upper = min(max(range.upperBound, lower), source.size)
      guard lower < upper else { continue }
      pieces.append(Piece(start: start, range: lower..<upper))
      start += upper - lower
    }
    self.pieces = pieces
    (first, headCount, size) = ([], 0, start)
  }

  deinit {
    if descriptor >= 0 {
      Buffers.giveBack(first)
      close(descriptor)
    }
  }

  /// The first bytes, up to a limit that all formats can be told by.
  package func head(_ count: Int = 4096) -> [UInt8] { bytes(in: 0..<min(count, size)) }

  /// The byte at an offset; nil outside the file.
  package subscript(offset: Int) -> UInt8? {
    guard offset >= 0 else { return nil }
    if offset < headCount { return first[offset] }
    return distant(offset)
  }

  /// A byte behind the head.
  @inline(never)
  private func distant(_ offset: Int) -> UInt8? {
    guard offset < size else { return nil }
    if let whole {
      let piece = pieces[index(ofPieceAt: offset)]
      return whole[piece.range.lowerBound + offset - piece.start]
    }
    guard descriptor >= 0 else { return nil }
    if offset < ByteSource.headSize {
      loadHead(upTo: ByteSource.headSize)
      return offset < headCount ? first[offset] : nil
    }
    if !windowHolds(offset..<offset + 1) { loadWindow(at: offset, count: ByteSource.windowSize) }
    return windowHolds(offset..<offset + 1) ? first[ByteSource.headSize + offset - windowStart] : nil
  }

  private func windowHolds(_ range: Range<Int>) -> Bool {
    range.lowerBound >= windowStart && range.upperBound <= windowStart + windowCount
  }

  private func loadWindow(at offset: Int, count: Int) {
    let count = min(count, size - offset)
    windowStart = offset
    first.withUnsafeMutableBytes {
      let window = UnsafeMutableRawBufferPointer(rebasing: $0[ByteSource.headSize...])
      windowCount = fill(window, at: offset, count: count)
    }
    note(windowCount, of: count, at: offset)
  }

  /// The bytes of a range as far as they are in the file, without a copy where that can be.
  package func withBytes<Result>(in range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let lower = min(max(range.lowerBound, 0), size)
    let upper = min(max(range.upperBound, lower), size)
    if upper <= headCount {
      return first.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[lower..<upper])) }
    }
    guard descriptor >= 0, upper - lower <= ByteSource.windowSize else {
      return bytes(in: range).withUnsafeBytes(body)
    }
    if !windowHolds(lower..<upper) { loadWindow(at: lower, count: upper - lower) }
    let start = ByteSource.headSize + lower - windowStart
    return first.withUnsafeBytes {
      body(UnsafeRawBufferPointer(rebasing: $0[start..<start + min(upper - lower, windowCount)]))
    }
  }

  /// A big-endian 16-bit number; nil if it does not lie wholly in the file.
  package func number16(at offset: Int) -> Int? {
    guard let high = self[offset], let low = self[offset + 1] else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// True if the bytes stand at an offset.
  package func stands(_ text: StaticString, at offset: Int) -> Bool {
    for i in 0..<text.utf8CodeUnitCount where self[offset + i] != text.utf8Start[i] { return false }
    return true
  }

  /// The bytes of a range, as far as they are in the file.
  package func bytes(in range: Range<Int>) -> [UInt8] {
    let lower = min(max(range.lowerBound, 0), size)
    let upper = min(max(range.upperBound, lower), size)
    if upper <= headCount { return Array(first[lower..<upper]) }
    if whole != nil { return joined(lower..<upper) }
    if windowHolds(lower..<upper) {
      let start = ByteSource.headSize + lower - windowStart
      return Array(first[start..<start + upper - lower])
    }
    return descriptor < 0 ? [] : read(at: lower, count: upper - lower)
  }

  /// Which piece an offset inside the part lies in.
  private func index(ofPieceAt offset: Int) -> Int {
    var (low, high) = (0, pieces.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offset < pieces[middle].end { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What the whole has for a range.
  private func joined(_ range: Range<Int>) -> [UInt8] {
    guard let whole else { return [] }
    var bytes: [UInt8] = []
    guard !range.isEmpty else { return bytes }
    for piece in pieces[index(ofPieceAt: range.lowerBound)...] {
      guard piece.start < range.upperBound else { break }
      let shift = piece.range.lowerBound - piece.start
      let part = whole.bytes(
        in: max(range.lowerBound, piece.start) + shift..<min(range.upperBound, piece.end) + shift)
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    return bytes
  }

  private func loadHead() {
    first = Buffers.take()
    loadHead(upTo: ByteSource.firstRead)
  }

  /// Reads on from where the head ends.
  private func loadHead(upTo end: Int) {
    let (start, count) = (headCount, min(end, size) - headCount)
    first.withUnsafeMutableBytes {
      headCount += fill(UnsafeMutableRawBufferPointer(rebasing: $0[start...]), at: start, count: count)
    }
    note(headCount - start, of: count, at: start)
  }

  private func read(at offset: Int, count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fill(UnsafeMutableRawBufferPointer(buffer), at: offset, count: count)
    }
    note(bytes.count, of: count, at: offset)
    return bytes
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int, count: Int) -> Int {
    var filled = 0
    while filled < count, let start = buffer.baseAddress {
      let got = pread(descriptor, start + filled, count - filled, off_t(offset + filled))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      filled += got
    }
    return filled
  }

  /// Counts what was read; a file that ends before its size says so is as long as it can be read.
  private func note(_ got: Int, of count: Int, at offset: Int) {
    bytesRead += got
    if got < count { size = offset + got }
  }
}
