import Catalog
import Cutline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes decisions in the catalog.
struct FixWriter {
  let catalog: CatalogOptions

  func apply(_ edits: [Fix.CatalogEdit]) throws {
    let store = try catalog.write()
    var aliases: [(agency: String, spellings: [String])] = []
    for edit in edits {
      switch edit {
      case .alias(let spelling, let agency):
        if let index = aliases.firstIndex(where: { $0.agency == agency }) {
          aliases[index].spellings.append(spelling)
        } else {
          aliases.append((agency, [spelling]))
        }
      case .addAgency(let name): aliases.append((name, []))
      case .mergePhotographers(let name, let other):
        try explaining { () throws(CatalogError) in
          try store.change(.photographer, .merge(name, into: other), command: "fix: \(name) is \(other)")
        }
      case .chooseCreator, .dropCreator, .moveToSupplier: break  // see Fix.CatalogEdit.isDone
      }
    }
    for (agency, spellings) in aliases { try add(spellings, to: agency, in: store) }
  }

  /// The tables of names are made once in a program, and this one has read with the old ones: the decision is made,
  /// and the credits are read anew, by another run of it.
  private func add(_ spellings: [String], to agency: String, in store: PhotoCatalog) throws {
    var names: [String] = []
    let decisions = try explaining { () throws(CatalogError) in try store.nameDecisions() }
    for decision in decisions where decision.name == agency {
      // A decision replaces the one before it: what else the agency is called stays.
      if case .party(_, _, let others) = decision.bearer { names = others }
    }
    names += spellings.filter { !names.contains($0) }
    var words = ["cutline", "agencies", "add", agency]
    for name in names { words += ["--alias=\(name)"] }
    words += ["--catalog", try catalog.location]
    for value in catalog.settings.config { words += ["--config", value] }
    if catalog.settings.isolated { words.append("--isolated") }
    let code = FixWriter.run(words)
    if code != 0 {
      throw Failure(
        Exit(rawValue: code) ?? .internalError, "cannot note that \(agency.escaped) has another name",
        help: "cutline agencies add \(agency.escaped) --alias NAME tells why")
    }
  }

  /// Runs this program with other words, silently; returns its exit code.
  private static func run(_ words: [String]) -> Int32 {
    #if os(Linux)
      let program = "/proc/self/exe"
    #else
      let program = CommandLine.arguments[0]
    #endif
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, program, &actions, nil, &arguments, environ) == 0 else {
      return Exit.internalError.rawValue
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : Exit.internalError.rawValue
  }
}
