import Cutline
import Intake

/// `[audit]` as it is read; what nobody wrote is nil.
struct AuditSettings {
  var profile: Profile?
  var select: [String]?
  var extendSelect: [String] = []
  var ignore: [String]?
  var extendIgnore: [String] = []
  /// By code.
  var severities: [String: Severity] = [:]
  var severity: Severity?
  var failOn: Threshold?
  var outputFormat: Report?
  /// Absolute.
  var baseline: String?
  var pathIgnores: [PathIgnore] = []
}

/// Rules that say nothing about files of a pattern.
struct PathIgnore {
  var glob: Glob
  var codes: Set<String>
  /// The folder that the pattern is relative to.
  var folder: String
  /// For the message that it was of no use: `cutline.toml:9`.
  var origin: String

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
      Key("select", "only these rules: codes, prefixes, names", fallback: "[]", example: "[\"CRD\", \"DAT302\"]"),
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
    ]
  ) { table, settings in
    let profiles = Profile.all.map { (name: $0.name, value: $0) }
    settings.audit.profile = try table.choice("profile", of: profiles) ?? settings.audit.profile
    settings.audit.select = try table.rules("select") ?? settings.audit.select
    settings.audit.extendSelect += try table.rules("extend-select") ?? []
    settings.audit.ignore = try table.rules("ignore") ?? settings.audit.ignore
    settings.audit.extendIgnore += try table.rules("extend-ignore") ?? []
    let severities = Severity.allCases.reversed().map { (name: $0.rawValue, value: $0) }
    if let inner = try table.table("severity") {
      for entry in inner.table.entries {
        let severity = try inner.choice(entry.key, of: severities)
        for code in try inner.codes([entry.key], line: entry.item.line) {
          settings.audit.severities[code] = severity
        }
      }
    }
    settings.audit.severity = try table.choice("least", of: severities) ?? settings.audit.severity
    let thresholds = Threshold.allCases.map { (name: $0.rawValue, value: $0) }
    settings.audit.failOn = try table.choice("fail-on", of: thresholds) ?? settings.audit.failOn
    let reports = Report.all.map { (name: $0.name, value: $0) }
    settings.audit.outputFormat = try table.choice("output-format", of: reports) ?? settings.audit.outputFormat
    if let path = try table.text("baseline") { settings.audit.baseline = table.absolute(path) }
    if let inner = try table.table("per-path-ignores") {
      for entry in inner.table.entries {
        let codes = try inner.codes(try inner.texts(entry.key) ?? [], line: entry.item.line)
        settings.audit.pathIgnores.append(
          PathIgnore(
            glob: Glob(entry.key), codes: codes, folder: table.source.folder,
            origin: table.source.origin(entry.item.line)))
      }
    }
    settings.style.toleranceHours = try table.hours("tolerance") ?? settings.style.toleranceHours
    settings.style.oldPhotoHours = try table.hours("old-photo") ?? settings.style.oldPhotoHours
    settings.style.minimumSize = try table.number("min-size", in: 0...10_000) ?? settings.style.minimumSize
    settings.style.sensitivePaths = try table.texts("sensitive") ?? settings.style.sensitivePaths
  }
}

extension SettingsTable {
  /// A path relative to the file, made absolute.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : FilePath.normalised(source.folder + "/" + path)
  }

  /// A list of rules, as written; one that does not exist is a failure.
  func rules(_ key: String) throws -> [String]? {
    guard let words = try texts(key) else { return nil }
    _ = try codes(words, line: table[key]?.line ?? line)
    return words
  }

  /// The codes that words mean.
  func codes(_ words: [String], line: Int) throws -> Set<String> {
    var codes: Set<String> = []
    for word in words {
      let found = RuleChoice.codes(of: word)
      if found.isEmpty {
        throw source.failure(
          line, "unknown rule \(word)", at: word, near: RuleChoice.nearest(word),
          help: "cutline rules lists them all")
      }
      codes.formUnion(found)
    }
    return codes
  }
}
