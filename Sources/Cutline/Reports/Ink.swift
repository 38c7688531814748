/// Colours and signs, as far as the stream takes them. Colour never says what a sign does not say too.
struct Ink {
  var isColoured: Bool
  var isASCII: Bool

  /// Of the sixteen that every theme defines.
  enum Color: String {
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case green = "32"
    case cyan = "36"
    case bold = "1"
    case dim = "2"
  }

  func paint(_ text: String, _ color: Color) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  func color(of severity: Severity) -> Color {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }

  /// The sign before a value: out of line, nearly, nothing there.
  func sign(of verdict: Exhibit.Verdict) -> String {
    switch verdict {
    case .agrees: " "
    case .similar: paint("~", .yellow)
    case .differs: paint(isASCII ? "x" : "✗", .red)
    case .empty: isASCII ? "." : "·"
    }
  }

  var nothing: String { isASCII ? "-" : "—" }
  var arrow: String { isASCII ? "->" : "→" }
  var ellipsis: String { isASCII ? "..." : "…" }

  /// A text of ours or of a file on one line: control characters, which could steer the terminal, are shown
  /// as blanks; in ASCII our own signs are spelled out.
  func line(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: out.append(" ")
      case 0x2192 where isASCII: out.append(contentsOf: "->".unicodeScalars)
      case 0xB7 where isASCII: out.append("-")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
