#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where words go: stdout is data, stderr is talk.
enum Terminal {
  /// Writes to stdout. A reader that went away (`cutline list | head -1`) ends the program quietly; output
  /// that cannot be written (a full disk, `>&-`) ends it with a word on stderr, for data would be lost.
  static func print(_ text: String, terminator: String = "\n") {
    var text = text + terminator
    text.withUTF8 { print($0) }
  }

  static func print(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { print($0) } }

  private static func print(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch write(bytes, to: 1) {
    case 0: return
    case EPIPE: exit(Exit.done.rawValue)
    case let code:
      Failure(.someUnread, "cannot write to stdout", detail: String(cString: strerror(code))).report()
      exit(Exit.someUnread.rawValue)
    }
  }

  /// Writes a line to stderr. If nobody can hear it, the work goes on and the exit code tells.
  static func say(_ text: String) { draw(text + "\n") }

  /// Writes to stderr without a line end; for the progress bar.
  static func draw(_ text: String) { _ = write(text, to: 2) }

  /// Opens the standard streams that the caller closed (`>&-`) on `/dev/null`, so that no file that we open
  /// takes their numbers and gets our talk written into it. stdout gets it for reading: a write still fails.
  static func holdStreams() {
    for (descriptor, mode) in [(Int32(0), O_RDONLY), (1, O_RDONLY), (2, O_WRONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", mode)  // gets the lowest free number: this one
    }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The variable's value; nil if it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Writes all of a text to an open file; returns 0, or the system's error code.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { write($0, to: descriptor) }
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count, let start = bytes.baseAddress {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, start + done, bytes.count - done)
      #else
        let count = Darwin.write(descriptor, start + done, bytes.count - done)
      #endif
      if count > 0 {
        done += count
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// Reads stdin to its end.
func readStandardInput() -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(0, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[0..<count]
    } else if count < 0, errno == EINTR {
      continue
    } else {
      return bytes
    }
  }
}
