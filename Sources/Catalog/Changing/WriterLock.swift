internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Lets one command at a time change a catalog, from its beginning to its end, however many transactions it
/// takes. It is a lock on a file beside the catalog, in which its holder says who it is; the system lets go of it
/// when the holder ends, however that happens. Readers never look at it.
final class WriterLock: Sendable {
  private let path: String
  /// Seconds to wait for another command.
  private let timeout: Double
  private let waiting: @Sendable (String) -> Void
  private let file = Mutex<Int32?>(nil)

  /// - Parameters:
  ///   - catalog: The catalog's path.
  ///   - waiting: Is told once who holds the catalog, before it is waited for.
  init(catalog: String, timeout: Double, waiting: @escaping @Sendable (String) -> Void) {
    path = catalog + "-writer"
    self.timeout = timeout
    self.waiting = waiting
  }

  deinit { release() }

  func acquire(command: String) throws(CatalogError) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard opened >= 0 else {
      let said = String(cString: strerror(errno))
      throw CatalogError(
        errno == ENOSPC ? .full : .noRights, path: path.dropSuffix("-writer"),
        detail: "the catalog cannot be locked: \(said)",
        help: "check the rights of the file and of its folder")
    }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(timeout)
    var hasTold = false
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let holder = WriterLock.text(of: opened)
      if clock.now >= end {
        close(opened)
        let waited = timeout == timeout.rounded() ? "\(Int(timeout)) s" : "\(timeout) s"
        throw CatalogError(
          .locked, path: path.dropSuffix("-writer"),
          detail: "the catalog is in use by \(holder); waited \(waited)",
          help: "wait until it has ended; reading is possible meanwhile")
      }
      if !hasTold { waiting(holder) }
      hasTold = true
      usleep(20_000)
    }
    let text = "another cutline (process \(getpid()), \(command), since \(now()))"
    ftruncate(opened, 0)
    _ = Array(text.utf8).withUnsafeBytes { pwrite(opened, $0.baseAddress, $0.count, 0) }
    file.withLock { $0 = opened }
  }

  func release() {
    file.withLock { file in
      if let file { close(file) }
      file = nil
    }
  }

  private static func text(of file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 400)
    let count = pread(file, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.isEmpty ? "another program" : text
  }
}

extension String {
  fileprivate func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
