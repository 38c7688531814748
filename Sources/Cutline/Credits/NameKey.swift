extension Name {
  /// The comparison key: `DAVID 'DEE' DELGADO` → `david delgado`, `O’HARA` → `ohara`,
  /// `K-D.Gabbert` → `k d gabbert`. A quoted nickname and a generation suffix are not part of it.
  public static func key(of name: String) -> String { keyTokens(of: name).joined(separator: " ") }

  /// True where two texts surely have different keys: both are ASCII without quotes and brackets, and another letter
  /// stands well before the end, where a suffix may be. It costs a fraction of the keys; false says nothing.
  package static func keysSurelyDiffer(_ a: String, _ b: String) -> Bool {
    let answer = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b in isPlain(a) && isPlain(b) && differsEarly(a, b) }
    }
    return answer == .some(.some(true))
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && $0 != 0x22 && $0 != 0x27 && $0 != 0x28 && $0 != 0x60 }
  }

  private static func differsEarly(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    let suffixRoom = 16
    var (i, j) = (0, 0)
    while i < a.count - suffixRoom, j < b.count - suffixRoom {
      let (first, second) = (keyLetter(a[i]), keyLetter(b[j]))
      if first == 0 {
        i += 1
      } else if second == 0 {
        j += 1
      } else if first != second {
        return true
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return false
  }

  /// A letter in small, a digit; 0 for what is in no key.
  private static func keyLetter(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    default: 0
    }
  }

  /// The key's words.
  static func keyTokens(of name: String) -> [String] { keyParts(of: name).tokens }

  /// The key's words, and the nickname and suffix that were taken out.
  static func keyParts(of name: String) -> (tokens: [String], nickname: String?, suffix: String?) {
    let scalars = Array(name.unicodeScalars)
    let nicknameRange = nickname(in: scalars)
    var tokens: [String] = []
    var token = String.UnicodeScalarView()
    var joinsNext = false
    func flush() {
      guard !token.isEmpty else { return }
      tokens.append(String(token))
      token = String.UnicodeScalarView()
    }
    var i = 0
    while i < scalars.count {
      if let range = nicknameRange, i == range.lowerBound {
        flush()
        i = range.upperBound
        continue
      }
      let scalar = scalars[i]
      if scalar.isLetter || scalar.isDigit || (0x300...0x36F).contains(scalar.value) {
        append(scalar, to: &token)
      } else if scalar == "." {
        // `J.J.` is one token, `R.Schmitt` two: the letter after the dot decides.
        let isInitial = i >= 1 && (i < 2 || !scalars[i - 2].isLetter)
        var next = i + 1
        while next < scalars.count, scalars[next] == " " { next += 1 }
        let nextIsInitial =
          next + 1 < scalars.count && scalars[next].isLetter && scalars[next + 1] == "."
        joinsNext = isInitial && nextIsInitial
        if !joinsNext { flush() } else { i = next - 1 }
      } else if scalar.isApostrophe || scalar.isInvisible || scalar.value == 0x200C || scalar.value == 0x200D
        || scalar.isDoubleQuote
      {
        // no word boundary
      } else {
        flush()
      }
      i += 1
    }
    flush()
    var suffix: String?
    if tokens.count > 2, let last = tokens.last, let form = suffixes[last] {
      suffix = form
      tokens.removeLast()
    }
    let nickname = nicknameRange.map { range in
      compact(String(String.UnicodeScalarView(scalars[range])))
    }
    return (tokens, nickname, suffix)
  }

  /// `'DEE'`, `“Dee”` or `(Dee)` between two other words, quotes included.
  private static func nickname(in scalars: [Unicode.Scalar]) -> Range<Int>? {
    var i = 1
    while i < scalars.count - 2 {
      let opens = scalars[i].isApostrophe || scalars[i].isDoubleQuote || scalars[i] == "("
      if opens, scalars[i - 1] == " ", scalars[i + 1].isLetter {
        var end = i + 2
        while end < scalars.count {
          let closes =
            scalars[i] == "("
            ? scalars[end] == ")"
            : scalars[i].isApostrophe ? scalars[end].isApostrophe : scalars[end].isDoubleQuote
          if closes, end + 1 < scalars.count, scalars[end + 1] == " " { return i..<(end + 1) }
          end += 1
        }
        return nil
      }
      i += 1
    }
    return nil
  }

  /// The key without its spaces, with German umlauts written out: `Jörg` and `JOERG` meet in `joerg`.
  /// Nil if the name has no umlaut.
  static func germanKey(of name: String) -> String? { germanTokens(of: name)?.joined() }

  /// The words of the key with umlauts written out; nil if the name has none.
  package static func germanTokens(of name: String) -> [String]? {
    var spelled = String.UnicodeScalarView()
    var found = false
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0xC4, 0xE4: spelled.append(contentsOf: "ae".unicodeScalars)
      case 0xD6, 0xF6, 0xD8, 0xF8: spelled.append(contentsOf: "oe".unicodeScalars)
      case 0xDC, 0xFC: spelled.append(contentsOf: "ue".unicodeScalars)
      case 0xC5, 0xE5: spelled.append(contentsOf: "aa".unicodeScalars)
      default:
        spelled.append(scalar)
        continue
      }
      found = true
    }
    return found ? keyTokens(of: String(spelled)) : nil
  }

  /// Words that are at times written together with the next one: `AL-SUDANI`, `ALSUDANI`.
  private static let joined: Set<String> = [
    "al", "el", "ben", "bin", "abu", "de", "la", "mc", "mac", "o", "d",
  ]

  /// The key's words with `al`, `el`, `ben`, `bin` written together with the next one.
  static func joinedTokens(_ tokens: [String]) -> [String] {
    var out: [String] = []
    var pending = ""
    for (index, token) in tokens.enumerated() {
      if index > 0, index < tokens.count - 1, joined.contains(token) {
        pending += token
      } else {
        out.append(pending + token)
        pending = ""
      }
    }
    return out
  }
}
