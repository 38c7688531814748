#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file, read as they are asked for: the first 16 KiB, which hold all metadata of most photos,
/// up to 64 KiB if they do not, then small pieces. The same over an array, for tests and embedded files.
package final class ByteSource {
  /// Bytes in the file; less if reading stopped short of what the file system said.
  package private(set) var size: Int
  /// What was asked of the file so far; nothing for an array.
  package private(set) var bytesRead = 0
  private let descriptor: Int32
  /// Of a part, the whole, which closes the file, and where in it the part begins.
  private let whole: ByteSource?
  private let base: Int
  /// The first bytes: `headCount` of them. A buffer is used again for the next file.
  private var first: [UInt8]
  private var headCount: Int
  /// Some bytes from elsewhere.
  private var piece: [UInt8] = []
  private var pieceStart = 0

  package static let headSize = 65_536
  private static let firstRead = 16_384
  private static let pieceSize = 4096

  package init(_ bytes: [UInt8]) {
    descriptor = -1
    (whole, base) = (nil, 0)
    first = bytes
    (headCount, size) = (bytes.count, bytes.count)
  }

  /// Opens a regular file. Throws `notFound`, `noRights`, `isEmpty` or `unreadable`.
  package init(path: String) throws(IntakeError) {
    // A pipe would let us wait for its other end.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw IntakeError(path: path, errno: errno) }
    descriptor = file
    (whole, base) = (nil, 0)
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
  package init(part range: Range<Int>, of source: ByteSource) {
    let lower = min(max(range.lowerBound, 0), source.size)
    let upper = min(max(range.upperBound, lower), source.size)
    if source.descriptor < 0 {
      descriptor = -1
      (whole, base) = (nil, 0)
      first = source.bytes(in: lower..<upper)
      (headCount, size) = (first.count, first.count)
    } else {
      descriptor = source.descriptor
      (whole, base) = (source, source.base + lower)
      (first, headCount, size) = ([], 0, upper - lower)
      loadHead()
    }
  }

  deinit {
    if descriptor >= 0 {
      Buffers.giveBack(first)
      if whole == nil { close(descriptor) }
    }
  }

  /// The first bytes, up to a limit that all formats can be told by.
  package func head(_ count: Int = 4096) -> [UInt8] { bytes(in: 0..<min(count, size)) }

  /// The byte at an offset; nil outside the file.
  package subscript(offset: Int) -> UInt8? {
    guard offset >= 0 else { return nil }
    if offset < headCount { return first[offset] }
    guard offset < size else { return nil }
    if offset < first.count, descriptor >= 0 {
      loadHead(upTo: first.count)
      return offset < headCount ? first[offset] : nil
    }
    if offset < pieceStart || offset - pieceStart >= piece.count {
      guard descriptor >= 0 else { return nil }
      piece = read(at: offset, count: min(ByteSource.pieceSize, size - offset))
      pieceStart = offset
    }
    let index = offset - pieceStart
    return index < piece.count ? piece[index] : nil
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
    return descriptor < 0 ? [] : read(at: lower, count: upper - lower)
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
      let got = pread(descriptor, start + filled, count - filled, off_t(base + offset + filled))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      filled += got
    }
    return filled
  }

  /// Counts what was read; a file that ends before its size says so is as long as it can be read.
  private func note(_ got: Int, of count: Int, at offset: Int) {
    bytesRead += got
    whole?.bytesRead += got
    if got < count { size = offset + got }
  }
}
