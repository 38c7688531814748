import ArgumentParser
import Catalog
import Cutline

struct LinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Which photo is which image: list, review, confirm, reject.",
    discussion: """
      Links make themselves when photos and articles are imported. What a person decides
      here stands for ever, whatever is imported later; `cutline undo` takes it back.

      Examples:
        cutline link list --state ambiguous
        cutline link review
        cutline link add articles/kalin.txt#2 photos/nyc-protest.jpg
      """,
    subcommands: [LinkListCommand.self, LinkReviewCommand.self, LinkAddCommand.self, LinkRemoveCommand.self])
}

struct LinkListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every link with its score, its state and the reasons.")

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Only this state; may repeat: linked, ambiguous, candidate, confirmed, rejected.", valueName: "state"))
  var state: [LinkState] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    let lines = try explaining { () throws(CatalogError) in
      try store.links(in: state.map(\.state), limit: list.limit)
    }
    if list.json {
      Terminal.print(JSON.object([("links", .array(lines.map(\.document)))]).text())
      return
    }
    let base = Paths.base
    let table = Table(
      headers: ["ARTICLE", "PHOTO", "SCORE", "STATE", "EVIDENCE"],
      lines: lines.map { line in
        [
          Paths.display("\(line.article)#\(line.image + 1)", from: base),
          Paths.display(line.photo, from: base),
          JSON.decimal(line.link.score, digits: 2).text(), line.link.state.rawValue,
          line.link.reasons.joined(separator: "; "),
        ]
      }, numbers: [2])
    list.print(table) { [] }
  }
}

/// A link's state as an option's value.
enum LinkState: String, ExpressibleByArgument, CaseIterable {
  case linked, ambiguous, candidate, confirmed, rejected

  var state: Link.State { Link.State(rawValue: rawValue) ?? .candidate }
}

extension LinkLine {
  var document: JSON {
    .object([
      ("article", .string(article)), ("image", .int(image)), ("photo", .string(photo)),
      ("score", .decimal(link.score, digits: 4)), ("state", .string(link.state.rawValue)),
      ("evidence", JSON(link.reasons)),
    ])
  }
}

struct LinkAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Confirm that a photo is the image of an article.")

  @OptionGroup var pair: LinkPair
  @OptionGroup var catalog: CatalogOptions

  func run() throws { try pair.decide(isMatch: true, command: "link add", in: catalog) }
}

struct LinkRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Say that a photo is not the image of an article.")

  @OptionGroup var pair: LinkPair
  @OptionGroup var catalog: CatalogOptions

  func run() throws { try pair.decide(isMatch: false, command: "link remove", in: catalog) }
}

/// An image of an article, and a photo.
struct LinkPair: ParsableArguments {
  @Argument(help: "The image: articles/kalin.txt#2 is the second of the article.")
  var image: String

  @Argument(help: "The photo: an id, or a path.", completion: .file())
  var photo: String

  func decide(isMatch: Bool, command: String, in catalog: CatalogOptions) throws {
    let store = try catalog.write()
    guard let hash = image.lastIndex(of: "#"), let number = Int(image[image.index(after: hash)...]),
      number > 0
    else {
      throw Failure(
        .usage, "\(image.escaped) names no image",
        help: "write articles/kalin.txt#2 for the article's second image")
    }
    let article = Paths.absolute(String(image[..<hash]))
    try explaining(mistakes: .unclearName) { () throws(CatalogError) in
      let absolute = Paths.absolute(photo)
      let near = try? store.photoPath(for: absolute)
      let path = if let near { near } else { try store.photoPath(for: photo) }
      try store.decide(
        [LinkDecision(isMatch: isMatch, photo: path, article: article, image: number - 1)],
        command: "\(command) \(image) \(photo)")
      let verb = isMatch ? "is" : "is not"
      Terminal.say(
        "\(Paths.display(path)) \(verb) image \(number) of \(Paths.display(article)), whatever is imported later.\nnext: cutline undo takes it back   ·   cutline link list"
      )
    }
  }
}
