#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a whole file; returns what went wrong, in the system's words.
func writeFile(_ text: String, to path: String) -> String? {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard file >= 0 else { return String(cString: strerror(errno)) }
  defer { close(file) }
  let code = Terminal.write(text, to: file)
  return code == 0 ? nil : String(cString: strerror(code))
}
