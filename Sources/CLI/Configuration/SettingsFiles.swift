import ArgumentParser
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the configuration is, and reading it. Flag outranks environment, environment the project's file, that the
/// person's, that the defaults.
struct SettingsOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "The configuration to use, or one value of it (audit.fail-on=warning); may repeat. Default: "
        + "$CUTLINE_CONFIG, else cutline.toml here or above.",
      valueName: "file|key=value"))
  var config: [String] = []

  @Flag(help: "Read no configuration file.")
  var isolated = false

  /// Reads the configuration and puts it into force. To be called before the first text is read.
  @discardableResult
  func load() throws -> Settings {
    let settings = try settings()
    Lexicon.adopt(settings.additions)
    return settings
  }

  func settings() throws -> Settings {
    var settings = Settings()
    for path in files where SettingsOptions.exists(path) || isNamed(path) {
      let (document, source) = try SettingsOptions.document(at: path)
      try settings.read(document, of: source)
    }
    for (variable, key) in SettingsOptions.variables {
      guard let value = Terminal.environment(variable) else { continue }
      try settings.read("\(key)=\(JSON.string(value).text())", from: "$\(variable)")
    }
    for pair in config where SettingsOptions.isPair(pair) { try settings.read(pair, from: "--config") }
    return settings
  }

  /// Variables of the environment that stand for a key.
  static let variables = [
    ("CUTLINE_CATALOG", "catalog.path"), ("CUTLINE_OUTPUT_FORMAT", "audit.output-format"),
  ]

  /// The files that are read, weakest first, whether they are there or not: the person's, then the project's; or the
  /// one that was named, and no other.
  var files: [String] {
    if isolated { return [] }
    if let path = named { return [Paths.absolute(path)] }
    return [SettingsOptions.personal, SettingsOptions.project(from: Paths.current)].compactMap { $0 }
  }

  private var named: String? {
    config.last { !SettingsOptions.isPair($0) } ?? Terminal.environment("CUTLINE_CONFIG")
  }

  private func isNamed(_ path: String) -> Bool { named.map { Paths.absolute($0) == path } ?? false }

  /// `~/.config/cutline/config.toml`
  static var personal: String {
    let home = Terminal.environment("XDG_CONFIG_HOME") ?? (Terminal.environment("HOME") ?? "") + "/.config"
    return Paths.absolute(home + "/cutline/config.toml")
  }

  /// `audit.fail-on=warning`, if there is no file of that name.
  private static func isPair(_ text: String) -> Bool {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return false }
    let key = text[..<sign].utf8
    return key.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || "._- ".utf8.contains($0) }
      && !exists(Paths.absolute(text))
  }

  /// The first configuration in a folder or one above it.
  private static func project(from folder: String) -> String? {
    var folder = folder
    while true {
      for name in ["cutline.toml", ".cutline.toml", ".config/cutline.toml"] {
        let path = folder == "/" ? "/" + name : folder + "/" + name
        if exists(path) { return path }
      }
      guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func document(at path: String) throws -> (TOMLTable, SettingsSource) {
    var folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "/"
    // `.config/cutline.toml` speaks of the folder around it.
    if folder.hasSuffix("/.config") { folder.removeLast("/.config".count) }
    var source = SettingsSource(
      name: Paths.display(path), lines: [], folder: folder.isEmpty ? "/" : folder)
    do {
      let file = try ByteSource(path: path)
      let bytes = file.bytes(in: 0..<file.size)
      source.lines = String(decoding: bytes, as: UTF8.self).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      return (try TOMLReader.table(of: bytes), source)
    } catch let error as TOMLError {
      throw source.failure(error.line, error.problem)
    } catch let error as IntakeError where error.reason == .isEmpty {
      return (TOMLTable(), source)
    } catch let error as IntakeError {
      throw Failure(
        .usage, "cannot read the configuration \(Paths.display(path))", detail: error.detail,
        help: "name another file with --config")
    }
  }
}

extension Settings {
  /// Reads `audit.fail-on=warning`; a value that is no TOML is taken as a text.
  mutating func read(_ pair: String, from name: String) throws {
    let source = SettingsSource(
      name: name, isFile: false, lines: [Substring(pair)], folder: Paths.current)
    let sign = pair.firstIndex(of: "=") ?? pair.endIndex
    let value = pair[sign...].dropFirst()
    let quoted = "\(pair[..<sign])=\(JSON.string(String(value)).text())"
    let document: TOMLTable
    do {
      document = try TOMLReader.table(of: Array(pair.utf8))
    } catch let error {
      // A bare word, but not a list that lacks its end.
      guard !value.hasPrefix("["), !value.hasPrefix("{"), !value.hasPrefix("\""),
        let table = try? TOMLReader.table(of: Array(quoted.utf8))
      else { throw source.failure(1, error.problem) }
      document = table
    }
    try read(document, of: source)
  }
}
