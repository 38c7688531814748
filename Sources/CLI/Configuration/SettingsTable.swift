import Cutline

/// Where settings were written, to point at what is wrong with them.
struct SettingsSource {
  /// `cutline.toml`, as shown; `--config` or `$CUTLINE_OUTPUT_FORMAT` for what is in no file.
  var name: String
  /// False for a flag or a variable, which have no lines.
  var isFile = true
  var lines: [Substring]
  /// The folder that paths in it are relative to.
  var folder: String

  /// `cutline.toml:4`
  func origin(_ line: Int) -> String { isFile ? "\(name):\(line)" : name }

  /// A failure that shows the line, with carets under a word of it.
  func failure(
    _ line: Int, _ problem: String, at word: String? = nil, near: [String] = [], help: String? = nil
  ) -> Failure {
    let meant = near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
    var detail = meant
    if let word, lines.indices.contains(line - 1), let column = column(of: word, in: lines[line - 1]) {
      let text = String(lines[line - 1])
      let before = DisplayWidth.of(String(text.prefix(column)).oneLine)
      detail = text.oneLine + "\n  " + String(repeating: " ", count: before)
      detail? += String(repeating: "^", count: max(1, DisplayWidth.of(word.oneLine))) + (meant.map { " " + $0 } ?? "")
    }
    return Failure(.usage, "\(origin(line)): \(problem.escaped)", detail: detail, help: help)
  }

  private func column(of word: String, in line: Substring) -> Int? {
    let (line, word) = (Array(line), Array(word))
    guard !word.isEmpty, line.count >= word.count else { return nil }
    return (0...(line.count - word.count)).first { Array(line[$0..<($0 + word.count)]) == word }
  }
}

/// One table of a section, and the questions that are asked of it.
struct SettingsTable {
  var table: TOMLTable
  /// As people know it: `[audit]`, `audit.date`.
  var name: String
  /// The keys that there are; empty where every key will do.
  var keys: [String]
  var source: SettingsSource
  var line: Int

  func checkKeys() throws {
    for entry in table.entries where !keys.isEmpty && !keys.contains(entry.key) {
      throw source.failure(
        entry.item.line, "unknown key \(entry.key) in \(name)", at: entry.key,
        near: Settings.nearest(entry.key, keys), help: "\(name) takes \(keys.joined(separator: ", "))")
    }
  }

  /// - Parameter word: What is wrong, as it stands in the line.
  func failure(_ key: String, _ problem: String, at word: String? = nil, near: [String] = []) -> Failure {
    source.failure(table[key]?.line ?? line, problem, at: word, near: near)
  }

  /// A table in the table; its keys are checked.
  func table(_ key: String, keys: [String] = []) throws -> SettingsTable? {
    guard let item = table[key] else { return nil }
    guard case .table(let inner) = item.value else {
      throw failure(key, "\(key) takes a table, not \(item.value.kind)", at: key)
    }
    let found = SettingsTable(table: inner, name: "\(name) \(key)", keys: keys, source: source, line: item.line)
    try found.checkKeys()
    return found
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
      else { throw source.failure(item.line, "\(key) takes texts in quotes, without |") }
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

  func flag(_ key: String) throws -> Bool? {
    guard let item = table[key] else { return nil }
    guard case .boolean(let flag) = item.value else {
      throw failure(key, "\(key) takes true or false, not \(item.value.kind)")
    }
    return flag
  }

  /// `36h`, `30d`: a time in hours, from one hour to a hundred years.
  func hours(_ key: String) throws -> Int? {
    guard let text = try text(key) else { return nil }
    let factor = text.hasSuffix("h") ? 1 : text.hasSuffix("d") ? 24 : 0
    guard factor > 0, let number = Int(text.dropLast()), (1...(876_600 / factor)).contains(number) else {
      throw failure(key, "\(key) takes a time such as \"36h\" or \"30d\"", at: text)
    }
    return number * factor
  }

  /// One of several words.
  func choice<T>(_ key: String, of names: [(name: String, value: T)]) throws -> T? {
    guard let text = try text(key) else { return nil }
    if let known = names.first(where: { $0.name == text }) { return known.value }
    throw source.failure(
      table[key]?.line ?? line, "unknown \(key) \(text)", at: text,
      near: Settings.nearest(text, names.map(\.name)),
      help: "there are \(names.map(\.name).joined(separator: ", "))")
  }
}
