import ArgumentParser

/// The door: parses the command line, runs the command, turns every error into a sentence and an exit code.
@main enum Main {
  static func main() async {
    Terminal.holdStreams()
    Signals.ignoreBrokenPipes()
    do {
      if let failure = CommandChoice.failure(in: Array(CommandLine.arguments.dropFirst())) { throw failure }
      var command = try CutlineCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.report()
      leave(failure.code)
    } catch let code as ExitCode {
      leave(Exit(rawValue: code.rawValue) ?? .internalError)
    } catch {
      // ArgumentParser's own: help and version are clean exits, everything else is wrong usage.
      let message = CutlineCommand.fullMessage(for: error)
      if CutlineCommand.exitCode(for: error) == .success {
        Terminal.print(message)
        leave(.done)
      }
      Terminal.say(message.hasPrefix("Error: ") ? "e" + message.dropFirst() : message)
      leave(.usage)
    }
  }

  private static func leave(_ code: Exit) -> Never { exitProcess(code.rawValue) }
}

struct CutlineCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "cutline",
    abstract: "A catalog and linter of news-photo credits.",
    discussion: """
      Start here:
        cutline import PATH...     add photos and articles to the catalog, link them
        cutline audit              find missing or mismatched credits
        cutline list --by NAME     what a photographer made

      Exit codes:
          0  done
          1  the audit found something at or above --fail-on; doctor: a check failed
          2  wrong usage, unknown rule or asset, bad configuration
          3  some inputs could not be read, or output not written
          4  the catalog is missing, locked, damaged, full or newer
          5  a person has to decide, and nobody can be asked
         70  a bug in cutline
        130  interrupted by Ctrl-C (143: by SIGTERM); what was done is saved
      """,
    version: "cutline \(version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Catalog",
        subcommands: [ImportCommand.self, StatusCommand.self, AuditCommand.self, FixCommand.self]),
      CommandGroup(
        name: "Look",
        subcommands: [
          ListCommand.self, ShowCommand.self, PhotographersCommand.self, AgenciesCommand.self,
          SQLCommand.self, ExportCommand.self,
        ]),
      CommandGroup(
        name: "Change",
        subcommands: [LinkCommand.self, UndoCommand.self, LogCommand.self]),
      CommandGroup(name: "Care", subcommands: [DoctorCommand.self, BackupCommand.self]),
      CommandGroup(
        name: "Read without a catalog",
        subcommands: [ParseCommand.self, ExtractCommand.self, InspectCommand.self]),
      CommandGroup(name: "Learn", subcommands: [RulesCommand.self, ExplainCommand.self, ConfigCommand.self]),
    ])
}
