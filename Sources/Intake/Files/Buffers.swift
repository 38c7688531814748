internal import Synchronization

/// Buffers for the beginnings of files, used again from file to file: to get and to free 64 KiB costs more
/// than to read most photos.
enum Buffers {
  private static let free = Mutex<[[UInt8]]>([])
  /// As many files as are ever read at once.
  private static let limit = 16

  /// A buffer with anything in it.
  static func take() -> [UInt8] {
    free.withLock { $0.popLast() } ?? [UInt8](repeating: 0, count: ByteSource.bufferSize)
  }

  static func giveBack(_ buffer: [UInt8]) {
    guard buffer.count == ByteSource.bufferSize else { return }
    free.withLock { if $0.count < limit { $0.append(buffer) } }
  }
}
