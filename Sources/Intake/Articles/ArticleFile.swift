#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads a whole file with the errors told apart.
enum ArticleFile {
  static func bytes(at path: String, limit: Int) throws(IntakeError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw failure(errno, path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw IntakeError(path: path, reason: .unreadable, detail: "not a file that can be read")
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      throw IntakeError(path: path, reason: .tooLarge, detail: tooLarge(size))
    }
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = bytes.withUnsafeMutableBytes {
        read(file, $0.baseAddress.map { $0 + filled }, size - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno, path: path) }
      if count == 0 { break }  // the file shrank while it was read
      filled += count
    }
    bytes.removeLast(size - filled)
    return bytes
  }

  static func tooLarge(_ size: Int) -> String {
    "\(size >> 20) MiB; articles over \(ArticleReader.sizeLimit >> 20) MiB are not read"
  }

  private static func failure(_ code: Int32, path: String) -> IntakeError {
    switch code {
    case ENOENT, ENOTDIR: IntakeError(path: path, reason: .notFound, detail: "no such file")
    case EACCES, EPERM:
      IntakeError(
        path: path, reason: .noRights, detail: "no right to read it", help: "check the file's permissions")
    default: IntakeError(path: path, reason: .unreadable, detail: String(cString: strerror(code)))
    }
  }
}
