extension String {
  /// On one line, with nothing in it that could steer a terminal: control characters as `\n`, `\t`,
  /// `\x1B`. File names and metadata are others' words.
  var escaped: String {
    replacingControls { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default:
        "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      }
    }
  }

  /// The same for running text, in which line ends and tabs are mere blanks.
  var oneLine: String {
    replacingControls { scalar in
      "\n\r\t\u{0B}\u{0C}\u{85}".unicodeScalars.contains(scalar) ? " " : String(scalar).escaped
    }
  }

  /// C1 is C2 80 to C2 9F in UTF-8; © and its like begin with C2 too.
  private var hasControls: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F || last == 0xC2 && byte < 0xA0 { return true }
      last = byte
    }
    return false
  }

  /// C0, DEL and C1; most texts have none and are returned as they are.
  private func replacingControls(by replacement: (Unicode.Scalar) -> String) -> String {
    guard hasControls else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        text += replacement(scalar)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
