import Cutline

/// What one check of `cutline doctor` found.
struct Check {
  enum State: String {
    case ok, warning, problem

    func sign(isASCII: Bool) -> String {
      switch self {
      case .ok: isASCII ? "+" : "✓"
      case .warning: "!"
      case .problem: isASCII ? "x" : "✗"
      }
    }
  }

  var name: String
  var state: State
  var message: String
  /// What to do about it.
  var help: String?

  init(_ name: String, _ state: State, _ message: String, help: String? = nil) {
    (self.name, self.state, self.message, self.help) = (name, state, message, help)
  }

  /// `! files       12 of 1,282 files have changed since they were imported   → cutline import --update`
  func line(isASCII: Bool) -> String {
    let gap = String(repeating: " ", count: max(1, 15 - name.count))
    let arrow = isASCII ? "->" : "→"
    return "\(state.sign(isASCII: isASCII)) \(name)\(gap)\(message.escaped)"
      + (help.map { "   \(arrow) \($0.escaped)" } ?? "") + "\n"
  }

  var document: JSON {
    .object([
      ("name", .string(name)), ("state", .string(state.rawValue)), ("message", .string(message)),
      ("help", JSON(help)),
    ])
  }
}
