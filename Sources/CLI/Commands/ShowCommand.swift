import ArgumentParser
import Catalog
import Cutline

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one asset: every field, its chosen value and all its sources.",
    discussion: """
      Examples:
        cutline show 3f9a1c07
        cutline show photos/kalin.jpg
      """)

  @Argument(help: "An id (its first characters are enough), or a path.", completion: .file())
  var asset: String

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let entry = try entry(in: store)
    guard json else { return Terminal.print(EntrySheet.text(of: entry), terminator: "") }
    var document = JSONWriter(indent: true)
    entry.write(to: &document)
    Terminal.print(document.text)
  }

  /// A path from the working folder comes first, so that `kalin.jpg` here is not in doubt for its namesakes.
  private func entry(in store: PhotoCatalog) throws -> Entry {
    do {
      if let entry = try? store.entry(for: Paths.absolute(asset)) { return entry }
      return try store.entry(for: asset)
    } catch let error where error.reason == .noSuchAsset || error.reason == .ambiguousAsset {
      throw Failure(.usage, error.detail.escaped, help: error.help?.escaped)
    } catch {
      throw Failure(error)
    }
  }
}
