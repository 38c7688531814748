import Cutline

/// What a configuration file says. A section of it is a value in ``sections``, from which the check of keys, the
/// suggestions and the documentation are derived.
struct Settings {
  var additions = Lexicon.Additions()
  /// What an import leaves out: patterns as in an ignore file.
  var excluded: [String] = []

  /// One section: its name, its keys, and what becomes of a table of it.
  struct Section: Sendable {
    var name: String
    /// True for `[[name]]`, of which there may be many.
    var isList: Bool
    /// The README says what each is for.
    var keys: [String]
    var read: @Sendable (SettingsTable, inout Settings) throws -> Void

    /// `[[agency]]`
    var header: String { isList ? "[[\(name)]]" : "[\(name)]" }
  }

  static let sections: [Section] = [agency, label, importing]

  /// Reads a document's sections; a section or key that does not exist is a failure with its line.
  mutating func read(_ document: TOMLTable, of file: String) throws {
    for entry in document.entries {
      guard let section = Settings.sections.first(where: { $0.name == entry.key }) else {
        let near = Settings.nearest(entry.key, Settings.sections.map(\.name))
        throw Settings.failure(
          file, entry.item.line, "unknown section \(entry.key)", near: near,
          help: "there are \(Settings.sections.map(\.header).joined(separator: ", "))")
      }
      let items: [TOMLItem]
      switch entry.item.value {
      case .array(let list) where section.isList: items = list
      case .table where !section.isList: items = [entry.item]
      default:
        throw Settings.failure(file, entry.item.line, "\(section.name) is written \(section.header)")
      }
      for item in items {
        guard case .table(let table) = item.value else {
          throw Settings.failure(file, item.line, "\(section.name) takes tables, not \(item.value.kind)")
        }
        let values = SettingsTable(table: table, section: section, file: file, line: item.line)
        try values.checkKeys()
        try section.read(values, &self)
      }
    }
  }

  static func failure(
    _ file: String, _ line: Int, _ problem: String, near: [String] = [], help: String? = nil
  ) -> Failure {
    Failure(
      .usage, "\(Paths.display(file)):\(line): \(problem.escaped)",
      detail: near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?", help: help)
  }

  static func nearest(_ word: String, _ names: [String]) -> [String] {
    let word = word.lowercased()
    return names.filter { $0.hasPrefix(word) || Spelling.distance(word.utf8, $0.utf8) <= 2 }
  }
}

/// One table of a section, and the questions that are asked of it.
struct SettingsTable {
  var table: TOMLTable
  var section: Settings.Section
  var file: String
  var line: Int

  func checkKeys() throws {
    for entry in table.entries where !section.keys.contains(entry.key) {
      throw Settings.failure(
        file, entry.item.line, "unknown key \(entry.key) in \(section.header)",
        near: Settings.nearest(entry.key, section.keys),
        help: "\(section.header) takes \(section.keys.joined(separator: ", "))")
    }
  }

  func failure(_ key: String, _ problem: String, near: [String] = []) -> Failure {
    Settings.failure(file, table[key]?.line ?? line, problem, near: near)
  }

  func text(_ key: String) throws -> String? {
    guard let item = table[key] else { return nil }
    guard case .string(let text) = item.value, text.contains(where: { !$0.isWhitespace }) else {
      throw failure(key, "\(key) takes a text in quotes, not \(item.value.kind)")
    }
    // A tab parts the columns of the tables.
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func texts(_ key: String) throws -> [String]? {
    guard let item = table[key] else { return nil }
    guard case .array(let items) = item.value else {
      throw failure(key, "\(key) takes a list of texts, not \(item.value.kind)")
    }
    return try items.map { item in
      guard case .string(let text) = item.value, text.contains(where: { !$0.isWhitespace }),
        !text.contains("|")
      else { throw Settings.failure(file, item.line, "\(key) takes texts in quotes, without |") }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  func number(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let item = table[key] else { return nil }
    guard case .integer(let number) = item.value, range.contains(number) else {
      throw failure(key, "\(key) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// One of several words.
  func choice<T>(_ key: String, of names: [(name: String, value: T)]) throws -> T? {
    guard let text = try text(key) else { return nil }
    if let known = names.first(where: { $0.name == text }) { return known.value }
    throw Settings.failure(
      file, table[key]?.line ?? line, "unknown \(key) \(text)",
      near: Settings.nearest(text, names.map(\.name)),
      help: "there are \(names.map(\.name).joined(separator: ", "))")
  }
}
