internal import CZlib

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file's bytes from the first to the last in constant memory, unpacked on the way if it is gzip (RFC 1952) with
/// any number of members. A broken member is passed over: reading goes on with the next.
final class ByteStream {
  private static let pieceSize = 1 << 16
  private static let windowSize = 1 << 18

  private let descriptor: Int32
  /// What has been read from the file, packed or not.
  private let raw: UnsafeMutableBufferPointer<UInt8>
  private var rawRange = 0..<0
  /// Unpacked bytes that nobody has taken yet.
  private let window: UnsafeMutableBufferPointer<UInt8>
  private var range = 0..<0
  private var inflater = z_stream()
  private var isPacked = false
  private var isDone = false
  private var memory: [UInt8] = []
  private var memoryAt = 0
  /// What is broken, in words.
  private(set) var notes: [String] = []
  /// Bytes of the file that have been read.
  private(set) var bytesRead = 0

  /// Throws `notFound`, `noRights`, `isEmpty` or `unreadable`.
  convenience init(path: String) throws(IntakeError) {
    let status = try FileStatus(path: path)
    guard status.kind == .file else {
      throw IntakeError(path: path, reason: .unreadable, detail: "is not a file")
    }
    guard status.size > 0 else {
      throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty")
    }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw IntakeError(path: path, errno: errno) }
    self.init(descriptor: file, memory: [])
  }

  /// The same over an array.
  convenience init(_ bytes: [UInt8]) { self.init(descriptor: -1, memory: bytes) }

  private init(descriptor: Int32, memory: [UInt8]) {
    self.descriptor = descriptor
    self.memory = memory
    raw = .allocate(capacity: ByteStream.pieceSize)
    window = .allocate(capacity: ByteStream.windowSize)
    fillRaw()
    // 16 + 15: gzip with the largest window.
    isPacked =
      rawRange.count > 2 && raw[0] == 0x1F && raw[1] == 0x8B && cutline_inflate_init2(&inflater, 31) == Z_OK
  }

  deinit {
    if isPacked { inflateEnd(&inflater) }
    if descriptor >= 0 { close(descriptor) }
    raw.deallocate()
    window.deallocate()
  }

  // MARK: - Taking

  /// A line without its break, and how many bytes it took with it; nil at the end. A longer line is cut, and its rest
  /// is the next one.
  func line(limit: Int = 1 << 14) -> (line: [UInt8], size: Int)? {
    var line: [UInt8] = []
    while line.count < limit {
      if range.isEmpty, !fill() { break }
      let found = range.prefix(limit - line.count).first { window[$0] == 10 }
      let piece = found.map { range.lowerBound..<($0 + 1) } ?? range.prefix(limit - line.count)
      line.append(contentsOf: window[piece])
      range = piece.upperBound..<range.upperBound
      if found != nil { break }
    }
    let size = line.count
    if line.last == 10 { line.removeLast() }
    if line.last == 13 { line.removeLast() }
    return size == 0 ? nil : (line, size)
  }

  /// The next bytes, fewer only at the end.
  func take(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, 1 << 24))
    while bytes.count < count, !range.isEmpty || fill() {
      let piece = range.prefix(count - bytes.count)
      bytes.append(contentsOf: window[piece])
      range = piece.upperBound..<range.upperBound
    }
    return bytes
  }

  /// Passes over bytes; returns how many there were.
  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0, !range.isEmpty || fill() {
      let step = min(left, range.count)
      range = (range.lowerBound + step)..<range.upperBound
      left -= step
    }
    return count - left
  }

  // MARK: - Filling

  private func note(_ problem: String) { if notes.count < 8 { notes.append(problem) } }

  /// Refills the empty window; false at the end.
  private func fill() -> Bool {
    guard !isDone else { return false }
    range = 0..<0
    while range.isEmpty {
      if rawRange.isEmpty { fillRaw() }
      if rawRange.isEmpty {
        isDone = true
        if isPacked, inflater.total_in > 0 { note("the file ends inside a gzip member") }
        return false
      }
      if isPacked { inflateOnce() } else { copyRaw() }
    }
    return true
  }

  private func copyRaw() {
    let count = min(rawRange.count, window.count)
    if let from = raw.baseAddress {
      window.baseAddress?.update(from: from + rawRange.lowerBound, count: count)
    }
    rawRange = (rawRange.lowerBound + count)..<rawRange.upperBound
    range = 0..<count
  }

  private func inflateOnce() {
    inflater.next_in = raw.baseAddress.map { $0 + rawRange.lowerBound }
    inflater.avail_in = UInt32(rawRange.count)
    inflater.next_out = window.baseAddress
    inflater.avail_out = UInt32(window.count)
    let status = inflate(&inflater, Z_NO_FLUSH)
    rawRange = (rawRange.upperBound - Int(inflater.avail_in))..<rawRange.upperBound
    range = 0..<(window.count - Int(inflater.avail_out))
    if status == Z_STREAM_END {
      inflateReset(&inflater)
      inflater.total_in = 0
    } else if status != Z_OK, status != Z_BUF_ERROR {
      note(
        "a gzip member is broken before byte \(grouped(bytesRead - rawRange.count)); what can be read after it is"
      )
      findMember()
    }
  }

  /// Goes on to what looks like the head of a member: `1F 8B 08`.
  private func findMember() {
    inflateReset(&inflater)
    inflater.total_in = 0
    while true {
      while rawRange.count >= 3 {
        let i = rawRange.lowerBound
        if raw[i] == 0x1F, raw[i + 1] == 0x8B, raw[i + 2] == 8 { return }
        rawRange = (i + 1)..<rawRange.upperBound
      }
      guard fillRaw() else {
        rawRange = 0..<0
        return
      }
    }
  }

  /// Reads on behind what is left; false at the file's end.
  @discardableResult
  private func fillRaw() -> Bool {
    let left = rawRange.count
    if let start = raw.baseAddress { start.update(from: start + rawRange.lowerBound, count: left) }
    var count = 0
    if descriptor >= 0 {
      repeat {
        count = read(descriptor, raw.baseAddress.map { $0 + left }, raw.count - left)
      } while count < 0 && errno == EINTR
      if count < 0 { note("reading stopped: " + String(cString: strerror(errno))) }
      count = max(0, count)
    } else {
      count = min(raw.count - left, memory.count - memoryAt)
      for i in 0..<count { raw[left + i] = memory[memoryAt + i] }
      memoryAt += count
    }
    bytesRead += count
    rawRange = 0..<(left + count)
    return count > 0
  }
}
