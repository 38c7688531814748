#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where words go: stdout is data, stderr is talk.
enum Terminal {
  /// Writes to stdout. A reader that went away (`cutline list | head -1`) ends the program quietly.
  static func print(_ text: String, terminator: String = "\n") { write(text + terminator, to: 1) }

  /// Writes a line to stderr.
  static func say(_ text: String) { write(text + "\n", to: 2) }

  /// Writes to stderr without a line end; for the progress bar.
  static func draw(_ text: String) { write(text, to: 2) }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal, else `COLUMNS`, else 80.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0 || ioctl(2, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// The variable's value; nil if it is unset or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        #else
          let count = Darwin.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        #endif
        if count > 0 {
          done += count
        } else if errno == EINTR {
          continue
        } else if errno == EPIPE {
          exit(0)
        } else {
          exit(Exit.internalError.rawValue)
        }
      }
    }
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
