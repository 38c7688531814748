extension Name {
  /// Base letters for U+00C0–024F; a dot where the letter has none and is folded in ``append(_:to:)``.
  private static let latin: [UInt8] = Array(
    """
    aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggg\
    gggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.\
    bbbb...cc.ddd....ffg...ikkl..nnooo..pp.....ttttuu.vyyzz..............d..l..n.aaiioouuuuuuuuuu.aa\
    aa..ggggkkoooo..j.d.gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylnt...acclts\
    z..b..eejj.qrryy
    """.utf8)
  /// Base letters for U+1E00–1EFF.
  private static let latinAdditional: [UInt8] = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
    ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwya.....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """.utf8)

  /// Appends a letter in small and without its accent. Accents go in Latin and Greek only: Cyrillic `й`
  /// is a letter of its own, while `ё` is written `е` as often as not.
  static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A: out.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
    case 0..<0x80: out.append(scalar)
    case 0xC6, 0xE6: out.append(contentsOf: "ae".unicodeScalars)
    case 0xD0, 0xF0: out.append("d")
    case 0xDE, 0xFE: out.append(contentsOf: "th".unicodeScalars)
    case 0xDF, 0x1E9E: out.append(contentsOf: "ss".unicodeScalars)
    case 0x132, 0x133: out.append(contentsOf: "ij".unicodeScalars)
    case 0x152, 0x153: out.append(contentsOf: "oe".unicodeScalars)
    case 0x18F, 0x259: out.append("e")
    case 0xC0...0x24F: appendBase(latin[Int(scalar.value) - 0xC0], of: scalar, to: &out)
    case 0x1E00...0x1EFF: appendBase(latinAdditional[Int(scalar.value) - 0x1E00], of: scalar, to: &out)
    case 0x300...0x36F: break
    case 0x5B0...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: break  // Hebrew points, Arabic marks
    case 0x386, 0x3AC, 0x1F00...0x1F0F, 0x1F70, 0x1F71, 0x1FB3...0x1FB7: out.append("α")
    case 0x388, 0x3AD, 0x1F10...0x1F1D, 0x1F72, 0x1F73: out.append("ε")
    case 0x389, 0x3AE, 0x1F20...0x1F2F, 0x1F74, 0x1F75: out.append("η")
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA, 0x1F30...0x1F3F, 0x1F76, 0x1F77: out.append("ι")
    case 0x38C, 0x3CC, 0x1F40...0x1F4D, 0x1F78, 0x1F79: out.append("ο")
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD, 0x1F50...0x1F5F, 0x1F7A, 0x1F7B: out.append("υ")
    case 0x38F, 0x3CE, 0x1F60...0x1F6F, 0x1F7C, 0x1F7D: out.append("ω")
    case 0x3C2: out.append("σ")
    case 0x401, 0x451: out.append("е")
    case 0x649, 0x6CC: out.append("ي")
    case 0x643, 0x6A9: out.append("ك")
    default: appendSmall(scalar, to: &out)
    }
  }

  private static func appendBase(
    _ base: UInt8, of scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView
  ) {
    if base != UInt8(ascii: ".") {
      out.append(Unicode.Scalar(base))
    } else {
      appendSmall(scalar, to: &out)
    }
  }

  /// Appends a letter in small; where the small one is in another block (`Å` U+212B, `Ὰ`), that one is folded.
  private static func appendSmall(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    if small.count == 1, let first = small.first, first != scalar {
      append(first, to: &out)
    } else {
      out.append(contentsOf: small)
    }
  }

  /// Letters and digits alone, in small, without accents and spaces: `U.S. Army` → `usarmy`,
  /// `picture-alliance` → `picturealliance`. What tables of organisations are looked up by.
  public static func compact(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return compactASCII(name) }
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where scalar.isLetter || scalar.isDigit { append(scalar, to: &out) }
    return String(out)
  }

  /// ``compact(_:)`` for the names that most tables and lines are made of.
  private static func compactASCII(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      let small = byte | 0x20
      if small >= 0x61 && small <= 0x7A && byte >= 0x41 {
        bytes.append(small)
      } else if byte >= 0x30 && byte <= 0x39 {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// As written words in small and without accents, with every other sign a single space.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isLetter || scalar.isDigit || (0x300...0x36F).contains(scalar.value) {
        append(scalar, to: &word)
      } else if scalar.isApostrophe || scalar == "." {
        continue
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
