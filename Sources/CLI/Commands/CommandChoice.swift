import ArgumentParser
import Cutline

/// Catches a command that does not exist, for which ArgumentParser has no suggestion.
enum CommandChoice {
  /// Nil if the first word is a command, an option or nothing.
  static func failure(in arguments: [String]) -> Failure? {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, !word.hasPrefix("-"), word != "help",
      !commands.contains(where: { name(of: $0) == word || $0.configuration.aliases.contains(word) })
    else {
      return nil
    }
    return Failure(
      .usage, "unknown command \(word.escaped)", detail: suggestion(for: word),
      help: "cutline --help lists the commands")
  }

  private static var commands: [any ParsableCommand.Type] {
    CutlineCommand.configuration.groupedSubcommands.flatMap(\.subcommands)
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  private static func suggestion(for word: String) -> String? {
    let word = word.lowercased()
    let names = commands.map(name)
    let completions = names.filter { word.count > 1 && $0.hasPrefix(word) }
    let distances = names.map { Spelling.distance(word.utf8, $0.utf8) }
    let best = min(distances.min() ?? 3, 2)
    let near =
      completions.isEmpty ? zip(names, distances).filter { $0.1 == best }.map(\.0) : completions
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }
}
