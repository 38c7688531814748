#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an export goes: stdout, or a file that is there only when it is whole. It is written under another name first
/// and put in its place at the end.
final class Output {
  private let path: String?
  private let file: Int32
  private var buffer = ""

  /// - Parameter path: As given; nil or `-` for stdout.
  init(path: String?) throws {
    self.path = path.flatMap { $0 == "-" ? nil : Paths.absolute($0) }
    guard let path = self.path else {
      file = 1
      return
    }
    file = open(path + ".unfinished", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(errno) }
  }

  deinit {
    guard let path, file >= 0 else { return }
    close(file)
    unlink(path + ".unfinished")
  }

  func write(_ text: String) throws {
    buffer += text
    if buffer.utf8.count > 1 << 16 { try flush() }
  }

  /// Puts the file in its place.
  func finish() throws {
    try flush()
    guard let path else { return }
    guard rename(path + ".unfinished", path) == 0 else { throw failure(errno) }
  }

  private func flush() throws {
    defer { buffer = "" }
    guard path != nil else { return Terminal.print(buffer, terminator: "") }
    let code = Terminal.write(buffer, to: file)
    if code != 0 { throw failure(code) }
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(
      .someUnread, "cannot write \(Paths.display(path ?? "stdout"))", detail: String(cString: strerror(code)),
      help: "name a file in a folder that you may write to")
  }
}
