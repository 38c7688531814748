import Cutline

/// What the configuration says. A section of it is a value in ``sections``, from which the check of keys, the
/// suggestions, `cutline config` and the documentation are derived.
struct Settings {
  var additions = Lexicon.Additions()
  /// What an import leaves out: patterns as in an ignore file.
  var excluded: [String] = []
  var style = StyleSettings()
  var audit = AuditSettings()
  /// `[catalog] path`, absolute.
  var catalogPath: String?
  /// Every value that somebody wrote, in the order of reading; a later one of the same name outranks an earlier one.
  private(set) var values: [Value] = []

  /// A value with the place that it comes from.
  struct Value {
    /// `audit.fail-on`
    var name: String
    /// As TOML writes it.
    var text: String
    /// `cutline.toml:4`, `$CUTLINE_OUTPUT_FORMAT`, `--config`
    var origin: String
  }

  /// A key of a section.
  struct Key: Sendable {
    var name: String
    /// What it is for, in a few words.
    var summary: String
    /// What holds where nobody says anything, as TOML; nil where that is nothing.
    var fallback: String?
    /// A value that a person might write, as TOML.
    var example: String

    init(_ name: String, _ summary: String = "", fallback: String? = nil, example: String? = nil) {
      self.name = name
      self.summary = summary
      self.fallback = fallback
      self.example = example ?? fallback ?? "\"\""
    }
  }

  /// One section: its name, its keys, and what becomes of a table of it.
  struct Section: Sendable {
    var name: String
    /// True for `[[name]]`, of which there may be many.
    var isList = false
    var keys: [Key]
    var read: @Sendable (SettingsTable, inout Settings) throws -> Void

    /// `[[agency]]`
    var header: String { isList ? "[[\(name)]]" : "[\(name)]" }
  }

  static let sections: [Section] = [
    catalogSection, styleSection, suppliersSection, auditSection, rightsSection, agency, label,
    importSection,
  ]

  /// Reads a document's sections; a section or key that does not exist is a failure with its line.
  mutating func read(_ document: TOMLTable, of source: SettingsSource) throws {
    for entry in document.entries {
      guard let section = Settings.sections.first(where: { $0.name == entry.key }) else {
        throw source.failure(
          entry.item.line, "unknown section \(entry.key)", at: entry.key,
          near: Settings.nearest(entry.key, Settings.sections.map(\.name)),
          help: "there are \(Settings.sections.map(\.header).joined(separator: ", "))")
      }
      let items: [TOMLItem]
      switch entry.item.value {
      case .array(let list) where section.isList: items = list
      case .table where !section.isList: items = [entry.item]
      default: throw source.failure(entry.item.line, "\(section.name) is written \(section.header)")
      }
      for (index, item) in items.enumerated() {
        guard case .table(let table) = item.value else {
          throw source.failure(item.line, "\(section.name) takes tables, not \(item.value.kind)")
        }
        let values = SettingsTable(
          table: table, name: section.header, keys: section.keys.map(\.name), source: source, line: item.line)
        try values.checkKeys()
        try section.read(values, &self)
        note(table, section.isList ? "\(section.name)[\(index + 1)]" : section.name, source)
      }
    }
  }

  /// Notes every leaf of a table.
  private mutating func note(_ table: TOMLTable, _ path: String, _ source: SettingsSource) {
    for entry in table.entries {
      let name = "\(path).\(TOMLItem.keyText(entry.key))"
      if case .table(let inner) = entry.item.value {
        note(inner, name, source)
      } else {
        values.append(Value(name: name, text: entry.item.text, origin: source.origin(entry.item.line)))
      }
    }
  }

  /// The names that a person may have meant.
  static func nearest(_ word: String, _ names: [String]) -> [String] {
    let word = word.lowercased()
    return names.filter { $0.hasPrefix(word) || Spelling.distance(word.utf8, $0.utf8) <= 2 }
  }
}
