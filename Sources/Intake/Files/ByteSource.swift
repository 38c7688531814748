#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file, read as they are asked for: one `pread` of the first 64 KiB, which holds all
/// metadata of most photos, then small pieces. The same over an array, for tests and embedded files.
package final class ByteSource {
  /// Bytes in the file; less if reading stopped short of what the file system said.
  package private(set) var size: Int
  private let descriptor: Int32
  private var window: [UInt8]
  private var windowStart = 0

  package static let headSize = 65_536
  private static let pieceSize = 4096

  package init(_ bytes: [UInt8]) {
    descriptor = -1
    window = bytes
    size = bytes.count
  }

  /// Opens a regular file. Throws `notFound`, `noRights`, `isEmpty` or `unreadable`.
  package init(path: String) throws(IntakeError) {
    let status = try FileStatus(path: path)
    guard status.kind == .file else {
      throw IntakeError(
        path: path, reason: .unreadable, detail: status.kind == .folder ? "is a folder" : "is not a file")
    }
    guard status.size > 0 else {
      throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty")
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw IntakeError(path: path, errno: errno) }
    size = Int(clamping: status.size)
    window = []
    load(at: 0, count: ByteSource.headSize)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The first bytes, at most 64 KiB of a file.
  package var head: [UInt8] {
    windowStart == 0 && !window.isEmpty ? window : bytes(in: 0..<ByteSource.headSize)
  }

  /// The byte at an offset; nil outside the file.
  package subscript(offset: Int) -> UInt8? {
    guard offset >= 0, offset < size else { return nil }
    if offset < windowStart || offset - windowStart >= window.count {
      load(at: offset, count: ByteSource.pieceSize)
      guard offset - windowStart < window.count else { return nil }
    }
    return window[offset - windowStart]
  }

  /// A big-endian 16-bit number; nil if it does not lie wholly in the file.
  package func number16(at offset: Int) -> Int? {
    guard let high = self[offset], let low = self[offset + 1] else { return nil }
    return Int(high) << 8 | Int(low)
  }

  /// The bytes of a range, as far as they are in the file.
  package func bytes(in range: Range<Int>) -> [UInt8] {
    let lower = min(max(range.lowerBound, 0), size)
    let upper = min(max(range.upperBound, lower), size)
    if lower >= windowStart, upper - windowStart <= window.count {
      return Array(window[(lower - windowStart)..<(upper - windowStart)])
    }
    return descriptor < 0 ? [] : read(at: lower, count: upper - lower)
  }

  private func load(at offset: Int, count: Int) {
    guard descriptor >= 0 else { return }
    window = read(at: offset, count: min(count, size - offset))
    windowStart = offset
  }

  private func read(at offset: Int, count: Int) -> [UInt8] {
    guard count > 0 else { return [] }
    let file = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let got = pread(file, base + filled, count - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        filled += got
      }
    }
    if bytes.count < count { size = offset + bytes.count }
    return bytes
  }
}
