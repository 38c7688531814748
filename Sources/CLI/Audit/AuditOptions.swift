import ArgumentParser
import Cutline

/// Which rules run.
struct SelectOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Only these rules: codes, prefixes or names; may repeat.", valueName: "rule"))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("These rules too, such as those that are off; may repeat.", valueName: "rule"))
  var extendSelect: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("All but these rules; may repeat.", valueName: "rule"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "A choice of rules: \(Profile.all.map(\.name).joined(separator: ", ")).", valueName: "profile"))
  var profile: String?

  var chosenProfile: Profile? {
    get throws {
      guard let profile else { return nil }
      if let known = Profile(named: profile) { return known }
      let names = Profile.all.map(\.name)
      let near = Settings.nearest(profile, names)
      throw Failure(
        .usage, "unknown profile \(profile.escaped)",
        detail: near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?",
        help: "there are \(names.joined(separator: ", "))")
    }
  }
}

/// A severity, or none at all.
enum Threshold: String, ExpressibleByArgument, CaseIterable {
  case info, warning, error, never
  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What is shown, and in which form.
struct ReportOptions: ParsableArguments {
  @Option(help: "The least severity to show: info, warning or error. Default: warning.")
  var severity: Threshold?

  @Option(help: "The form of the output: \(Report.all.map(\.name).joined(separator: ", ")).")
  var outputFormat: String?

  @Flag(help: "The same as --output-format json.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Put findings together by \(FindingKey.allCases.map(\.rawValue).joined(separator: ", ")); for grouped "
        + "and markdown.", valueName: "key"), transform: ReportOptions.key(named:))
  var groupBy: FindingKey?

  @Flag(help: "Count the findings by rule instead.")
  var statistics = false

  @Option(help: "Pictures in the html report: 120 (the width) or none.")
  var thumbnails: Thumbnails.Choice = .small

  @Option(help: ArgumentHelp("Show at most so many findings; all are counted.", valueName: "count"))
  var limit: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file instead of stdout; its ending tells the form.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour.")
  var color: ColourChoice = .auto

  func validate() throws {
    if let outputFormat, Report(named: outputFormat) == nil {
      let names = Report.all.map(\.name)
      let near = Settings.nearest(outputFormat, names).first.map { "; did you mean \($0)?" } ?? ""
      throw ValidationError(
        "unknown output format \(outputFormat); there are \(names.joined(separator: ", "))\(near)")
    }
    if severity == .never { throw ValidationError("--severity takes info, warning or error") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  private static func key(named name: String) throws -> FindingKey {
    if let key = FindingKey(rawValue: name) { return key }
    let names = FindingKey.allCases.map(\.rawValue)
    throw ValidationError("unknown key \(name); there are \(names.joined(separator: ", "))")
  }

  /// By flag, by the output's ending, by `--group-by`, by the configuration.
  func report(_ settings: AuditSettings) -> Report {
    if json { return .json }
    if let outputFormat, let report = Report(named: outputFormat) { return report }
    if let ending = output?.split(separator: ".").last, let report = ReportOptions.endings[String(ending)] {
      return report
    }
    return groupBy == nil ? settings.outputFormat ?? .full : .grouped
  }

  private static let endings: [String: Report] = [
    "html": .html, "json": .json, "ndjson": .ndjson, "jsonl": .ndjson, "csv": .csv, "md": .markdown,
    "sarif": .sarif, "xml": .junit,
  ]
}

/// What is known and does not fail.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Findings that are known, and do not fail.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Make the baseline of what is found, or take what is mended out of it.")
  var updateBaseline = false

  @Flag(help: "Do without the baseline of the configuration.")
  var noBaseline = false

  @Flag(help: "Do as if nobody had written cutline:ignore.")
  var ignoreSuppressions = false

  func validate() throws {
    if noBaseline, baseline != nil || updateBaseline {
      throw ValidationError("--no-baseline excludes --baseline and --update-baseline")
    }
  }

  func path(_ settings: AuditSettings) -> String? {
    if noBaseline { return nil }
    return baseline.map { Paths.absolute($0) } ?? settings.baseline
      ?? (updateBaseline ? Paths.absolute("cutline-baseline.json") : nil)
  }
}

/// What is mended.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend in the catalog what can be mended safely.")
  var fix = false

  @Flag(help: "Mend what is plausible too.")
  var unsafeFixes = false

  @Flag(help: "Print what would be mended, and write nothing.")
  var diff = false

  @Flag(help: "Tell each fix that was made.")
  var showFixes = false

  /// True if something is to be written.
  var isWriting: Bool { (fix || unsafeFixes) && !diff }
}
