extension Name {
  /// Cyrillic and Greek small letters in Latin ones, after the usage of the news agencies.
  private static let table: [Unicode.Scalar: String] = {
    let rows = """
      а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й i ј i к k л l љ l м m н n њ n о o п p р r с s
      т t ћ c ђ d у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ _ ы i ь _ э e ю iu я ia
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ i φ f χ kh ψ ps ω o
      """.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var table: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: rows.count - 1, by: 2) {
      if let scalar = rows[index].unicodeScalars.first {
        table[scalar] = rows[index + 1] == "_" ? "" : String(rows[index + 1])
      }
    }
    return table
  }()

  /// A key in Latin letters in which the usual spellings of one Russian, Ukrainian or Greek name meet:
  /// `АЛЕКСЕЙ НИКОЛЬСКИЙ`, `Aleksei Nikolskii`, `Alexey Nikolsky`. Nil for other scripts. It may suggest
  /// that two names are one, never prove it.
  static func transliterated(_ name: String) -> String? {
    var latin = ""
    for token in keyTokens(of: name) {
      if !latin.isEmpty { latin += " " }
      for scalar in token.unicodeScalars {
        if scalar.isASCII {
          latin.unicodeScalars.append(scalar)
        } else if let letters = table[scalar] {
          latin += letters
        } else {
          return nil
        }
      }
    }
    return loosened(latin)
  }

  /// `x` as `ks`, `y` and `j` as `i`, `ye` and `ie` as `e` (`Климентьев`, `Klimentyev`), doubled letters once,
  /// `kh` as `h`.
  private static func loosened(_ latin: String) -> String {
    var out: [UInt8] = []
    for byte in latin.utf8 {
      switch byte {
      case UInt8(ascii: "x"): out += Array("ks".utf8)
      case UInt8(ascii: "y"), UInt8(ascii: "j"): out.append(UInt8(ascii: "i"))
      case UInt8(ascii: "w"): out.append(UInt8(ascii: "v"))
      case UInt8(ascii: "h") where out.last == UInt8(ascii: "k"): out[out.count - 1] = byte
      case UInt8(ascii: "e") where out.last == UInt8(ascii: "i"): out[out.count - 1] = byte
      default: out.append(byte)
      }
      if out.count > 1, out[out.count - 1] == out[out.count - 2] { out.removeLast() }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
