#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Paths as text: made absolute, taken apart. Nothing here touches the disk but the name of the folder
/// that we stand in.
package enum FilePath {
  /// Absolute, without `.`, `..`, doubled or trailing slashes. Links are not resolved.
  package static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : workingFolder + "/" + path).split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  package static var workingFolder: String {
    guard let buffer = getcwd(nil, 0) else { return "/" }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// In small letters, without its dot; empty if there is none.
  static func fileExtension(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// `a.b.jpg` → `a.b`; of a whole path too.
  static func withoutExtension(_ path: String) -> String {
    let length = fileExtension(of: name(of: path)).utf8.count
    guard length > 0 || path.hasSuffix(".") else { return path }
    return String(path.utf8.dropLast(length + 1)) ?? path
  }
}
