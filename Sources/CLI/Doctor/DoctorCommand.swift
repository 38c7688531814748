import ArgumentParser
import Catalog
import Cutline

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the catalog, its files and what is around it.",
    discussion: """
      ✓ is well, ! wants a look, ✗ has to be mended; what to do stands behind the arrow.
      Exits with 1 if something has to be mended. Nothing is changed.
      """)

  @Flag(help: "Print one JSON object.") var json = false
  @OptionGroup var catalog: CatalogOptions

  func run() throws {
    let checks = try self.checks()
    let problems = checks.count { $0.state == .problem }
    let warnings = checks.count { $0.state == .warning }
    if json {
      Terminal.print(
        JSON.object([
          ("schema", .string("cutline.doctor/1")), ("problems", .int(problems)), ("warnings", .int(warnings)),
          ("checks", .array(checks.map(\.document))),
        ]).text(indent: true))
    } else {
      for check in checks { Terminal.print(check.line(isASCII: needsASCII), terminator: "") }
      Terminal.say(
        problems + warnings == 0
          ? "All is well." : "\(problems.counted("problem")), \(warnings.counted("warning"))")
    }
    if problems > 0 { throw ExitCode(Exit.findings.rawValue) }
  }

  /// In the order in which they are printed; without a catalog those that need none.
  private func checks() throws -> [Check] {
    var checks: [Check] = []
    let configuration = Check.configuration(catalog.settings)
    var bytes: Int64 = 0
    if configuration.state == .ok {
      do {
        let store = try PhotoCatalog(at: catalog.location, access: .reading)
        let health = try store.health()
        bytes = health.bytes
        checks = [.catalog(health), .log(health), .work(health), try .files(of: store)]
      } catch let error as CatalogError {
        let failure = Failure(error)
        checks.append(Check("catalog", .problem, failure.message, help: failure.help))
      }
    }
    return checks + [
      .disk(at: (try? catalog.location) ?? Paths.current, catalog: bytes), configuration, .formats, .terminal,
    ]
  }
}
