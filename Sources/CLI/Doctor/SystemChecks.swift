import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The checks of what is around a catalog.
extension Check {
  /// Room for the catalog to grow, and for a copy of it.
  static func disk(at path: String, catalog bytes: Int64) -> Check {
    var folder = path
    var facts = statvfs()
    while statvfs(folder, &facts) != 0, let slash = folder.lastIndex(of: "/"), folder != "/" {
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    let free = Int64(
      clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize)).partialValue)
    let message = "\(size(free)) free in \(Paths.display(folder))"
    if free < max(bytes, 50 << 20) {
      return Check("disk", .problem, message + ": no room for a copy of the catalog", help: "free some space")
    }
    if free < 3 * bytes { return Check("disk", .warning, message + ", little for a growing catalog") }
    return Check("disk", .ok, message)
  }

  /// What can be read.
  static var formats: Check {
    let photos = FileKind.photo.extensions.map { ".\($0)" }.joined(separator: " ")
    let articles = ArticleReader.formats.map(\.name).joined(separator: ", ")
    return Check("formats", .ok, "photos \(photos) · articles \(articles)")
  }

  /// The configuration that counts here.
  static func configuration(_ options: SettingsOptions) -> Check {
    do {
      _ = try options.settings()
      return Check("configuration", .ok, "read")
    } catch let failure as Failure {
      return Check("configuration", .problem, failure.message, help: failure.help)
    } catch {
      return Check("configuration", .problem, "cannot be read")
    }
  }

  /// What tables look like here.
  static var terminal: Check {
    let isTerminal = Terminal.isTerminal(1)
    return Check(
      "terminal", .ok,
      (isTerminal ? "a terminal" : "piped") + (needsASCII ? ", signs in ASCII" : ", UTF-8"))
  }
}
