import ArgumentParser
import Catalog
import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "What is in the catalog, and what needs you.")

  @Flag(help: "Print one JSON object.") var json = false
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let summary = try explaining { () throws(CatalogError) in try store.summary() }
    let pairs = try explaining { () throws(CatalogError) in try store.likelyPairs() }
    if json { return Terminal.print(document(summary, pairs.count).text(indent: true)) }
    var lines = [
      ("Catalog", Paths.display(store.path)),
      (
        "Holds",
        [
          summary.photos.counted("photo"), summary.articles.counted("article"),
          summary.photographers.counted("photographer"),
          summary.agencies.counted("agency", plural: "agencies"),
        ].joined(separator: " · ")
      ),
      (
        "Links",
        "\(summary.links.linked.grouped) of \(summary.occurrences.counted("image")) linked · "
          + "\(summary.links.photosWithoutOccurrence.counted("photo")) in no article"
      ),
    ]
    if let last = summary.lastOperation {
      lines.append(("Last change", "\(last.started)  \(last.command)   (cutline undo)"))
    }
    let needs = [
      (
        summary.links.ambiguous, "image to review (cutline link review)",
        "images to review (cutline link review)"
      ),
      (
        pairs.count, "possible duplicate name (cutline photographers)",
        "possible duplicate names (cutline photographers)"
      ),
      (summary.missing, "file missing (cutline list is:missing)", "files missing (cutline list is:missing)"),
      (summary.failures, "file that could not be read", "files that could not be read"),
    ].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.0 == 1 ? $0.1 : $0.2)" }
    lines.append(("Needs you", needs.isEmpty ? "nothing" : needs.joined(separator: " · ")))
    Terminal.print(aligned(lines), terminator: "")
  }

  private func document(_ summary: Summary, _ pairs: Int) -> JSON {
    .object([
      ("photos", .int(summary.photos)), ("articles", .int(summary.articles)),
      ("images", .int(summary.occurrences)),
      ("photographers", .int(summary.photographers)), ("agencies", .int(summary.agencies)),
      ("linked", .int(summary.links.linked)), ("ambiguous", .int(summary.links.ambiguous)),
      ("imagesWithoutPhoto", .int(summary.links.occurrencesWithoutPhoto)),
      ("photosInNoArticle", .int(summary.links.photosWithoutOccurrence)), ("copies", .int(summary.copies)),
      ("missing", .int(summary.missing)), ("failures", .int(summary.failures)), ("likelyPairs", .int(pairs)),
      ("lastOperation", summary.lastOperation?.document ?? .null),
    ])
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the catalog into one file, while others go on using it.")

  @Argument(help: "The file to write; it must not be there yet.", completion: .file()) var file: String
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let path = Paths.absolute(file)
    if access(path, F_OK) == 0 {
      throw Failure(
        .usage, "\(Paths.display(path)) is there already", help: "name another file, or take it away")
    }
    try explaining { () throws(CatalogError) in try store.backup(to: path) }
    Terminal.say("Copied to \(Paths.display(path)).\nnext: cutline list --catalog \(Paths.display(path))")
  }
}
