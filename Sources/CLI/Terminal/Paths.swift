import Intake

/// Paths as people type and read them.
enum Paths {
  /// The working folder.
  static var current: String { FilePath.workingFolder }

  /// Absolute, without `.` and `..`; links are left alone.
  static func absolute(_ path: String) -> String { FilePath.normalised(path) }

  /// Relative to the working folder where the path lies below it; safe to print.
  static func display(_ path: String) -> String { display(path, from: base) }

  /// The same of many paths: the working folder is asked for once.
  static func display(_ path: String, from base: String) -> String {
    path.utf8.starts(with: base.utf8)
      ? String(Substring(path.utf8.dropFirst(base.utf8.count))).escaped : path.escaped
  }

  /// The working folder with a slash behind it.
  static var base: String { current == "/" ? "/" : current + "/" }

  /// Paths one a line, or each ended by NUL.
  static func list(_ bytes: [UInt8], endedByNUL: Bool) -> [String] {
    bytes.split(separator: endedByNUL ? 0 : 10)
      .map { String(decoding: $0.last == 13 && !endedByNUL ? $0.dropLast() : $0, as: UTF8.self) }
  }

  /// `$XDG_DATA_HOME/cutline/catalog.db`, else `~/.local/share/cutline/catalog.db`.
  static var defaultCatalog: String {
    let data =
      Terminal.environment("XDG_DATA_HOME") ?? (Terminal.environment("HOME") ?? "") + "/.local/share"
    return absolute(data + "/cutline/catalog.db")
  }
}
