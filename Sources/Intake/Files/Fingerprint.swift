internal import CXXHash

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Tells files apart by their content without reading all of it.
public enum Fingerprint {
  static let edge = 65_536

  /// XXH3-128 over the size (8 bytes, little-endian), the first 64 KiB and the last 64 KiB; as 32 hex
  /// digits. In a file under 128 KiB nothing counts twice: the tail begins where the head ends.
  public static func of(_ path: String) throws(IntakeError) -> String {
    let status = try FileStatus(path: path)
    guard status.kind == .file else {
      throw IntakeError(path: path, reason: .unreadable, detail: "is not a file")
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw IntakeError(path: path, errno: errno) }
    defer { close(file) }
    let size = Int(clamping: status.size)
    var bytes = withUnsafeBytes(of: UInt64(size).littleEndian, Array.init)
    bytes.reserveCapacity(8 + min(size, 2 * edge))
    try append(0..<min(size, edge), of: file, to: &bytes, path: path)
    try append(max(min(size, edge), size - edge)..<size, of: file, to: &bytes, path: path)
    return hash(bytes)
  }

  /// The same of a file in memory: a picture in an archive is the same picture as on the disk.
  public static func of(_ content: [UInt8]) -> String {
    let head = content.prefix(edge)
    let tail = content.dropFirst(head.count).suffix(edge)
    return hash(withUnsafeBytes(of: UInt64(content.count).littleEndian, Array.init) + head + tail)
  }

  private static func append(
    _ range: Range<Int>, of file: Int32, to bytes: inout [UInt8], path: String
  ) throws(IntakeError) {
    var at = range.lowerBound
    var buffer = [UInt8](repeating: 0, count: range.count)
    while at < range.upperBound {
      let got = buffer.withUnsafeMutableBytes {
        pread(file, $0.baseAddress.map { $0 + (at - range.lowerBound) }, range.upperBound - at, off_t(at))
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw IntakeError(path: path, errno: errno) }
      guard got > 0 else { break }
      at += got
    }
    bytes += buffer.prefix(at - range.lowerBound)
  }

  /// 16 hex digits over a length and some bytes: XXH3.
  static func digest(of bytes: UnsafeRawBufferPointer, length: Int) -> String {
    withUnsafeTemporaryAllocation(byteCount: 8 + bytes.count, alignment: 8) { buffer in
      buffer.storeBytes(of: UInt64(length).littleEndian, as: UInt64.self)
      UnsafeMutableRawBufferPointer(rebasing: buffer[8...]).copyMemory(from: bytes)
      return hex(XXH3_128bits(buffer.baseAddress, buffer.count).high64)
    }
  }

  static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    return hex(hash.high64) + hex(hash.low64)
  }

  private static func hex(_ number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
      for index in 0..<16 {
        let value = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 15
        digits[index] = value < 10 ? 0x30 + value : 0x57 + value
      }
      return 16
    }
  }
}
