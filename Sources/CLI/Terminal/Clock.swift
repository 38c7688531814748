import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Today, in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, so that reports can be reproduced.
enum Clock {
  static var today: PartialDate {
    let now = Terminal.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
    return PartialDate(dayNumber: now / 86_400)
  }
}

/// Writes a whole file; returns what went wrong, in the system's words.
func writeFile(_ text: String, to path: String) -> String? {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { return String(cString: strerror(errno)) }
  defer { close(file) }
  let bytes = Array(text.utf8)
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + done, bytes.count - done) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return String(cString: strerror(errno)) }
    done += count
  }
  return nil
}
