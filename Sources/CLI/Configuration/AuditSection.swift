import Cutline
import Intake

/// `[audit]` as it is read; what nobody wrote is nil.
struct AuditSettings {
  var profile: Profile?
  var select: [String]?
  var extendSelect: [String] = []
  var ignore: [String]?
  var extendIgnore: [String] = []
  /// By word.
  var severities: [(word: String, severity: Severity)] = []
  var severity: Severity?
  var failOn: Threshold?
  var outputFormat: Report?
  /// Absolute.
  var baseline: String?
  var pathIgnores: [PathIgnore] = []
  /// Words that should name rules. The rules are not looked at while the configuration is read: their examples are
  /// credits, and the tables that read credits are part of the configuration.
  var words: [(word: String, source: SettingsSource, line: Int)] = []

  /// Throws a failure for the first word that names no rule.
  func checkRules() throws {
    for (word, source, line) in words where RuleChoice.codes(of: word).isEmpty {
      throw source.failure(
        line, "unknown rule \(word)", at: word, near: RuleChoice.nearest(word),
        help: "cutline rules lists them all")
    }
  }
}

/// Rules that say nothing about files of a pattern.
struct PathIgnore {
  var glob: Glob
  /// Codes, prefixes and names.
  var rules: [String]
  /// The folder that the pattern is relative to.
  var folder: String
  /// For the message that it was of no use: `cutline.toml:9`.
  var origin: String

  func covers(_ finding: Finding) -> Bool {
    rules.contains { finding.code.hasPrefix($0.uppercased()) || finding.name == $0.lowercased() }
  }

  func covers(_ path: String) -> Bool {
    let base = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(base) && glob.matches(String(path.dropFirst(base.count)))
  }
}

extension Settings {
  static let auditSection = Section(
    name: "audit",
    keys: [
      Key(
        "profile", Profile.all.map(\.name).joined(separator: ", "), fallback: "\"newsroom\""),
      Key(
        "select", "only these rules: codes, prefixes, names", fallback: "[]", example: "[\"CRD\", \"DAT302\"]"
      ),
      Key("extend-select", "these rules too", fallback: "[]", example: "[\"RGT403\"]"),
      Key("ignore", "all but these rules", fallback: "[]", example: "[\"CAP206\"]"),
      Key("extend-ignore", "nor these rules", fallback: "[]", example: "[\"TEC710\"]"),
      Key("severity", "another severity for a rule", fallback: "{}", example: "{ CRD104 = \"info\" }"),
      Key("least", "the least severity to show", fallback: "\"warning\""),
      Key("fail-on", "from which severity on the exit code is 1", fallback: "\"error\""),
      Key("output-format", "the form of the output", fallback: "\"full\""),
      Key("baseline", "a file of known findings, from this file", example: "\"cutline-baseline.json\""),
      Key(
        "per-path-ignores", "rules that say nothing about some files", fallback: "{}",
        example: "{ \"photos/logos/**\" = [\"CRD\", \"CAP\"] }"),
      Key("tolerance", "how far apart two dates of a photo may be", fallback: "\"36h\""),
      Key("old-photo", "from when on a photo has to be marked as old (DAT305)", fallback: "\"30d\""),
      Key("min-size", "pictures under so many pixels are furniture", fallback: "200"),
      Key(
        "sensitive", "folders whose places must not be told (TEC713)", fallback: "[]",
        example: "[\"sensitive/**\"]"),
      Key(
        "commercial-paths", "where pictures advertise (RGT408)", fallback: "[]", example: "[\"shop/**\"]"),
      Key(
        "countries", "where you publish; else as the articles tell (RGT408)", fallback: "[]",
        example: "[\"no\"]"),
      Key("minimum-uses", "how often a party is credited before it is asked about (IDN508)", fallback: "3"),
    ]
  ) { table, settings in
    let profiles = Profile.all.map { (name: $0.name, value: $0) }
    settings.audit.profile = try table.choice("profile", of: profiles) ?? settings.audit.profile
    settings.audit.select = try table.rules("select", &settings) ?? settings.audit.select
    settings.audit.extendSelect += try table.rules("extend-select", &settings) ?? []
    settings.audit.ignore = try table.rules("ignore", &settings) ?? settings.audit.ignore
    settings.audit.extendIgnore += try table.rules("extend-ignore", &settings) ?? []
    let severities = Severity.allCases.reversed().map { (name: $0.rawValue, value: $0) }
    if let inner = try table.table("severity") {
      for entry in inner.table.entries {
        guard let severity = try inner.choice(entry.key, of: severities) else { continue }
        settings.audit.severities.append((entry.key, severity))
        settings.audit.words.append((entry.key, table.source, entry.item.line))
      }
    }
    settings.audit.severity = try table.choice("least", of: severities) ?? settings.audit.severity
    let thresholds = Threshold.allCases.map { (name: $0.rawValue, value: $0) }
    settings.audit.failOn = try table.choice("fail-on", of: thresholds) ?? settings.audit.failOn
    let reports = Report.all.map { (name: $0.name, value: $0) }
    settings.audit.outputFormat =
      try table.choice("output-format", of: reports) ?? settings.audit.outputFormat
    if let path = try table.text("baseline") { settings.audit.baseline = table.absolute(path) }
    if let inner = try table.table("per-path-ignores") {
      for entry in inner.table.entries {
        settings.audit.pathIgnores.append(
          PathIgnore(
            glob: Glob(entry.key), rules: try inner.rules(entry.key, &settings) ?? [],
            folder: table.source.folder, origin: table.source.origin(entry.item.line)))
      }
    }
    settings.style.toleranceHours = try table.hours("tolerance") ?? settings.style.toleranceHours
    settings.style.oldPhotoHours = try table.hours("old-photo") ?? settings.style.oldPhotoHours
    settings.style.minimumSize = try table.number("min-size", in: 0...10_000) ?? settings.style.minimumSize
    settings.style.sensitivePaths = try table.texts("sensitive") ?? settings.style.sensitivePaths
    settings.style.commercialPaths = try table.texts("commercial-paths") ?? settings.style.commercialPaths
    if let countries = try table.texts("countries") {
      if let wrong = countries.first(where: { $0.count != 2 || !$0.allSatisfy { $0.isASCII && $0.isLetter } })
      {
        throw table.failure("countries", "countries takes codes of two letters, such as \"no\"", at: wrong)
      }
      settings.style.countries = countries
    }
    settings.style.minimumUses =
      try table.number("minimum-uses", in: 2...10_000) ?? settings.style.minimumUses
  }
}

extension SettingsTable {
  /// A path relative to the file, made absolute.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FilePath.normalised(source.folder + "/" + path)
  }

  /// A list of rules, as written; they are noted, to be checked.
  func rules(_ key: String, _ settings: inout Settings) throws -> [String]? {
    guard let words = try texts(key) else { return nil }
    settings.audit.words += words.map { ($0, source, table[key]?.line ?? line) }
    return words
  }
}
