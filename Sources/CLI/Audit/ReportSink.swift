import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a report goes: stdout, or a file that is written as findings come.
struct ReportSink {
  private let file: Int32?
  private let path: String

  init(_ output: String?) throws {
    path = output ?? ""
    guard let output else {
      file = nil
      return
    }
    let opened = open(Paths.absolute(output), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    file = opened
    if opened < 0 { throw failure(errno) }
  }

  func write(_ text: String) throws {
    if text.isEmpty { return }
    guard let file else { return Terminal.print(text, terminator: "") }
    let code = Terminal.write(text, to: file)
    if code != 0 { throw failure(code) }
  }

  func close() { if let file { _ = closeFile(file) } }

  private func failure(_ code: Int32) -> Failure {
    Failure(
      .someUnread, "cannot write \(path.escaped)", detail: String(cString: strerror(code)),
      help: "name a file in a folder that you may write to")
  }
}

/// The system's `close`, whose name is taken inside.
private func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }
