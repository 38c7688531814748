import ArgumentParser
import Catalog
import Cutline

/// The two kinds of names that assets are listed under: `photographers` and `agencies` have the same verbs.
protocol NameKind {
  static var key: Group.Key { get }
  /// The command: `photographers`
  static var command: String { get }
}

enum PhotographerNames: NameKind {
  static let key = Group.Key.photographer
  static let command = "photographers"
}

enum AgencyNames: NameKind {
  static let key = Group.Key.agency
  static let command = "agencies"
}

extension NameKind {
  static var verbs: [any ParsableCommand.Type] {
    [
      ShowName<Self>.self, MergeNames<Self>.self, RenameName<Self>.self, SplitName<Self>.self,
      AliasName<Self>.self, DistinctNames<Self>.self,
    ]
  }

  /// Notes the decision, and says what to do if it was wrong.
  static func change(_ change: NameChange, _ words: [String], in catalog: CatalogOptions, says: String) throws
  {
    try self.change([change], words, in: catalog, says: says)
  }

  static func change(_ changes: [NameChange], _ words: [String], in catalog: CatalogOptions, says: String)
    throws
  {
    let store = try catalog.write()
    try explaining(mistakes: .unclearName, help: "cutline \(command) lists the names") {
      () throws(CatalogError) in
      try store.change(key, changes, command: ([command] + words).joined(separator: " "))
      Terminal.say("\(says.escaped)\nnext: cutline undo takes it back   ·   cutline \(command)")
    }
  }
}

struct ShowName<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: "One name: counts, spellings, partners.")
  }

  @Argument(help: "A name, or a part of one.") var name: String
  @Flag(help: "Print one JSON object.") var json = false
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let store = try catalog.read()
    try explaining(mistakes: .unclearName) { () throws(CatalogError) in
      let found = try store.contributor(Kind.key, named: name)
      if json { return Terminal.print(found.document.text(indent: true)) }
      var lines = [
        ("name", found.name), ("photos", String(found.photos)), ("articles", String(found.articles)),
      ]
      if let kind = found.kind { lines.append(("kind", kind.rawValue)) }
      lines.append(("taken", "\(found.first?.dayDescription ?? "—") to \(found.last?.dayDescription ?? "—")"))
      lines += found.spellings.map { ("written", "\($0.text) (\($0.count))") }
      lines += found.partners.map { ("with", $0) }
      Terminal.print(aligned(lines), terminator: "")
    }
  }
}

struct MergeNames<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: "List everything under one name under another one, for ever.",
      discussion: """
        Examples:
          cutline \(Kind.command) merge "M. Sezer" "Murad Sezer"
          cutline \(Kind.command) merge "M. Sezer" "Sezer Murad" "Murad Sezer" --keep "Murad Sezer"
        """)
  }

  @Argument(help: "The names: all go but the last, or the one of --keep.") var names: [String]
  @Option(
    help: ArgumentHelp(
      "The name that stays; none of the names before it has to be spelled so.", valueName: "name"))
  var keep: String?
  @OptionGroup var catalog: CatalogOptions

  func validate() throws {
    if names.count < 2 { throw ValidationError("merge takes two names or more") }
  }

  func run() throws {
    let isKept = { (name: String) in keep.map { Name.key(of: name) == Name.key(of: $0) } ?? false }
    let stays = names.first(where: isKept) ?? names[names.count - 1]
    var changes = names.filter { Name.key(of: $0) != Name.key(of: stays) }.map {
      NameChange.merge($0, into: stays)
    }
    if let keep { changes.append(.rename(stays, to: keep)) }
    let gone = names.filter { $0 != stays }.map { "“\($0)”" }.joined(separator: ", ")
    try Kind.change(
      changes, ["merge"] + names + (keep.map { ["--keep", $0] } ?? []), in: catalog,
      says: "\(gone) \(names.count > 2 ? "are" : "is") listed under “\(keep ?? stays)”.")
  }
}

struct RenameName<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rename", abstract: "Display a name in another way.")
  }

  @Argument(help: "The name.") var name: String
  @Argument(help: "As it is to be shown.") var to: String
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    try Kind.change(
      .rename(name, to: to), ["rename", name, to], in: catalog, says: "Shown as “\(to)” from now on.")
  }
}

struct SplitName<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "split", abstract: "Say that one way of writing is somebody else.")
  }

  @Argument(help: "Exactly as written in credits.") var written: String
  @Option(help: "Who that is.") var to: String
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    try Kind.change(
      .split(written: written, to: to), ["split", written, "--to", to], in: catalog,
      says: "What is written “\(written)” is “\(to)”.")
  }
}

struct AliasName<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "alias", abstract: "Add another name for one.")
  }

  @Argument(help: "The name.") var name: String
  @Argument(help: "The other name for it.") var alias: String
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    try Kind.change(
      .alias(alias, of: name), ["alias", name, alias], in: catalog,
      says: "“\(alias)” is “\(name)” from now on.")
  }
}

struct DistinctNames<Kind: NameKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "distinct", abstract: "Say that two names are two, however alike.")
  }

  @Argument(help: "One name.") var first: String
  @Argument(help: "The other one.") var second: String
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    try Kind.change(
      .distinct(first, second), ["distinct", first, second], in: catalog,
      says: "They are not suggested again.")
  }
}
