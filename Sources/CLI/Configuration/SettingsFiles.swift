import ArgumentParser
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the configuration is, and reading it.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration to use. Default: $CUTLINE_CONFIG, else cutline.toml here or above.",
      valueName: "file"))
  var config: String?

  /// Reads the configuration and puts it into force. To be called before the first text is read.
  func load() throws { Lexicon.adopt(try settings().additions) }

  func settings() throws -> Settings {
    var settings = Settings()
    for path in paths { try settings.read(try SettingsOptions.document(at: path), of: path) }
    return settings
  }

  /// The person's file, then the project's, which outranks it; or the one that was named, and no other.
  private var paths: [String] {
    if let path = config ?? Terminal.environment("CUTLINE_CONFIG") { return [Paths.absolute(path)] }
    let home = Terminal.environment("XDG_CONFIG_HOME") ?? (Terminal.environment("HOME") ?? "") + "/.config"
    let own = Paths.absolute(home + "/cutline/config.toml")
    return [own, SettingsOptions.project(from: Paths.current)].compactMap { $0 }.filter(
      SettingsOptions.exists)
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

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func document(at path: String) throws -> TOMLTable {
    do {
      let source = try ByteSource(path: path)
      return try TOMLReader.table(of: source.bytes(in: 0..<source.size))
    } catch let error as TOMLError {
      throw Settings.failure(path, error.line, error.problem)
    } catch let error as IntakeError where error.reason == .isEmpty {
      return TOMLTable()
    } catch let error as IntakeError {
      throw Failure(
        .usage, "cannot read the configuration \(Paths.display(path))", detail: error.detail,
        help: "name another file with --config")
    }
  }
}
