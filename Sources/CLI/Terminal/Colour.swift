import ArgumentParser

/// When to colour: `auto` asks the terminal, `NO_COLOR`, `CLICOLOR_FORCE` and `TERM`.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Each stream decides for itself.
  func isOn(for descriptor: Int32) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if Terminal.environment("NO_COLOR") != nil { return false }
      if let force = Terminal.environment("CLICOLOR_FORCE"), force != "0" { return true }
      return Terminal.isTerminal(descriptor) && Terminal.environment("TERM") != "dumb"
    }
  }
}

/// True if the terminal's locale cannot show `✗ ~ ✓`.
var needsASCII: Bool {
  let locale =
    Terminal.environment("LC_ALL") ?? Terminal.environment("LC_CTYPE") ?? Terminal.environment("LANG")
  guard let locale = locale?.lowercased() else { return false }
  return !(locale.contains("utf-8") || locale.contains("utf8")) && Terminal.isTerminal(1)
}
