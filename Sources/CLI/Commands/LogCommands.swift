import ArgumentParser
import Catalog
import Cutline

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "What changed the catalog: every operation, the newest first.",
    discussion: """
      Examples:
        cutline log --limit 5
        cutline undo 12
      """)

  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let operations = try explaining { () throws(CatalogError) in
      try store.operations(limit: list.limit ?? 1000)
    }
    let table = Table(
      headers: ["ID", "WHEN", "COMMAND", "WHAT IT DID", "STATE"],
      lines: operations.map { [String($0.id), $0.started, $0.command, $0.summary.orDash, $0.state] },
      numbers: [0])
    list.print(table) { operations.map(\.document) }
  }
}

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last operation, or the one with that id.",
    discussion: """
      Undoing is an operation itself: undoing an undo does the thing again.
      Only the catalog changes; photo and article files are never touched.

      Examples:
        cutline undo
        cutline undo 12
      """)

  @Argument(help: "The operation's id, as `cutline log` shows it. Default: the last one.")
  var id: Int64?

  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.write()
    try explaining(mistakes: [.cannotUndo]) { () throws(CatalogError) in
      let done = try store.undo(id)
      if try store.changesReadings(done.undone.id) {
        try? catalog.adoptNames(of: store)
        try store.rereadCredits()
      }
      _ = try store.link()
      Terminal.say(
        "Undone: operation \(done.undone.id), \(done.summary.escaped).\nnext: cutline log   ·   cutline undo \(done.operation) does it again"
      )
    }
  }
}

extension Operation {
  var state: String {
    if let undoneBy { return "undone by \(undoneBy)" }
    return finished == nil ? "not finished" : ""
  }

  var document: JSON {
    .object([
      ("id", .int(Int(id))), ("command", .string(command)), ("started", .string(started)),
      ("finished", JSON(finished)), ("summary", .string(summary)), ("undoes", JSON(undoes.map { Int($0) })),
      ("undoneBy", JSON(undoneBy.map { Int($0) })),
    ])
  }
}
