import ArgumentParser

@main struct CutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cutline")
}
