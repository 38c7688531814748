import Cutline

extension Settings {
  /// Every value in force: what somebody wrote, the strongest of each name, and the defaults of what nobody wrote.
  var effective: [Value] {
    var found: [Value] = []
    for section in Settings.sections where !section.isList {
      for key in section.keys {
        let name = "\(section.name).\(key.name)"
        let written = strongest.filter { $0.name == name || $0.name.hasPrefix(name + ".") }
        if !written.isEmpty {
          found += written
        } else if let fallback = key.fallback {
          found.append(Value(name: name, text: fallback, origin: "default"))
        }
      }
    }
    let lists = Settings.sections.filter(\.isList).map { $0.name + "[" }
    return found + values.filter { value in lists.contains { value.name.hasPrefix($0) } }
  }

  /// Of each name the last that was read, in the order of names.
  private var strongest: [Value] {
    var byName: [String: Value] = [:]
    for value in values { byName[value.name] = value }
    return byName.values.sorted { $0.name < $1.name }
  }

  /// `audit.fail-on`, …
  static var keyNames: [String] {
    sections.filter { !$0.isList }.flatMap { section in section.keys.map { "\(section.name).\($0.name)" } }
  }

  /// A configuration file with every key of the plain sections, commented out.
  static var template: String {
    var text = "# Cutline's configuration. cutline config show --origin tells what is in force.\n"
    for section in sections where !section.isList {
      text += "\n[\(section.name)]\n"
      for key in section.keys { text += "# \(key.name) = \(key.example)  # \(key.summary)\n" }
    }
    return text
  }
}

extension Settings.Value {
  /// A text without its quotes, anything else as TOML has it.
  var plain: String {
    guard text.hasPrefix("\""), let table = try? TOMLReader.table(of: Array("a=\(text)".utf8)),
      case .string(let plain)? = table["a"]?.value
    else { return text }
    return plain
  }
}
