import ArgumentParser
import Cutline

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read a credit line: who took the photo, who supplied it, in which role.",
    discussion: """
      Examples:
        cutline parse "(photo credit: REUTERS/MURAD SEZER)"
        cutline parse --explain "Sven Simon/imago"    with the reasons, and the readings that lost
        cutline parse --ndjson - < lines.txt          one JSON object a line
      """)

  @Argument(help: "A credit line, or - to read lines from stdin.")
  var line: String = "-"

  @Flag(help: "Print one JSON object a line.")
  var ndjson = false

  @Flag(help: "Say why each piece was read so, where it stands, and what else it could have been.")
  var explain = false

  @OptionGroup var settings: SettingsOptions

  func run() throws {
    try settings.load()
    let lines =
      line == "-"
      ? splitLines(readStandardInput()) : [line]
    for (index, line) in lines.enumerated() {
      let credit = Credit(parsing: line)
      if ndjson {
        Terminal.print((explain ? credit.explainedDocument : credit.document).text())
      } else {
        if index > 0 { Terminal.print("") }
        Terminal.print(CreditSheet.text(of: credit, explain: explain), terminator: "")
      }
    }
  }
}

/// Lines of a text; a last line without a line end counts.
private func splitLines(_ bytes: [UInt8]) -> [String] {
  var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) }
}
