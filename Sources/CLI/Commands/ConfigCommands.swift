import ArgumentParser
import Cutline

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "What the configuration says, and where it says it.",
    discussion: """
      A flag outranks the environment, that the project's cutline.toml, that your own
      file, that the default.

      Examples:
        cutline config show --origin
        cutline config get audit.fail-on
        cutline config init
      """,
    subcommands: [ConfigShow.self, ConfigGet.self, ConfigPath.self, ConfigInit.self],
    defaultSubcommand: ConfigShow.self)
}

struct ConfigShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Every value that is in force.")

  @Flag(help: "Tell where each value comes from.")
  var origin = false

  @Flag(help: "Print one JSON array.")
  var json = false

  @OptionGroup var options: SettingsOptions

  func run() throws {
    let settings = try options.settings()
    try settings.audit.checkRules()
    try settings.style.checkSuppliers()
    let values = settings.effective
    if json {
      let objects = values.map { value in
        JSON.object([
          ("key", .string(value.name)), ("value", .string(value.text)), ("origin", .string(value.origin)),
        ])
      }
      return Terminal.print(JSON.array(objects).text(indent: true))
    }
    let lines = values.map { "\($0.name) = \($0.text)" }
    let width = lines.map { min(60, DisplayWidth.of($0)) }.max() ?? 0
    for (line, value) in zip(lines, values) {
      Terminal.print(origin ? "\(DisplayWidth.padded(line, to: width))  # \(value.origin)" : line)
    }
  }
}

struct ConfigGet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "get", abstract: "One value; a text without its quotes.")

  @Argument(help: "A key, such as audit.fail-on.")
  var key: String

  @OptionGroup var options: SettingsOptions

  func run() throws {
    let values = try options.settings().effective.filter { $0.name == key || $0.name.hasPrefix(key + ".") }
    if values.isEmpty, !Settings.keyNames.contains(key) {
      let near = Settings.keyNames.filter {
        Spelling.distance(key.utf8, $0.utf8) <= 3 || $0.hasSuffix("." + key)
      }
      throw Failure(
        .usage, "unknown key \(key.escaped)",
        detail: "\(key.oneLine)\n  " + String(repeating: "^", count: max(1, DisplayWidth.of(key.oneLine)))
          + (near.isEmpty ? "" : " did you mean \(near.prefix(3).joined(separator: " or "))?"),
        help: "cutline config show lists them")
    }
    for value in values {
      Terminal.print(value.name == key ? value.plain : "\(value.name) = \(value.text)")
    }
  }
}

struct ConfigPath: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "The files that are read, the weakest first.")

  @OptionGroup var options: SettingsOptions

  func run() {
    for path in options.files where SettingsOptions.exists(path) { Terminal.print(path) }
  }
}

struct ConfigInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a cutline.toml with every key, commented out.")

  @Argument(help: "Where to.", completion: .file())
  var file = "cutline.toml"

  func run() throws {
    let path = Paths.absolute(file)
    if SettingsOptions.exists(path) {
      throw Failure(
        .usage, "\(Paths.display(path)) is there already",
        help: "cutline config init OTHER writes another one")
    }
    if let problem = writeFile(Settings.template, to: path) {
      throw Failure(.someUnread, "cannot write \(Paths.display(path))", detail: problem)
    }
    Terminal.say(
      "Wrote \(Paths.display(path)).\nnext: take the # off what you want   ·   cutline config show --origin")
  }
}
