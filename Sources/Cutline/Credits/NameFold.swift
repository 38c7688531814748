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
    case 0x410...0x42F: out.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
    case 0x430...0x44F: out.append(scalar)
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
  public static func compact(_ name: some StringProtocol) -> String {
    name.withBytes { bytes in withCompact(bytes) { String(decoding: $0, as: UTF8.self) } }
  }

  /// Gives a function the bytes of ``compact(_:)``, in place.
  static func withCompact<Result>(
    _ name: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Folding at most doubles a letter of one byte (`ß` has two), and those of more bytes do not grow.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count * 3 + 1) { out in
      var count = 0
      var i = 0
      while i < name.count {
        let byte = name[i]
        if byte < 0x80 {
          i += 1
          let small = byte | 0x20
          guard (small >= 0x61 && small <= 0x7A && byte >= 0x41) || (byte >= 0x30 && byte <= 0x39) else {
            continue
          }
          out[count] = byte >= 0x41 ? small : byte
          count += 1
          continue
        }
        let (scalar, width) = scalar(at: i, in: name)
        i += width
        guard scalar.isLetter else { continue }
        if scalar.isCaseless, scalar.value != 0x649, scalar.value != 0x643 {
          for k in (i - width)..<i {
            out[count] = name[k]
            count += 1
          }
          continue
        }
        if let base = base(of: scalar) {
          out[count] = base
          count += 1
          continue
        }
        var folded = String.UnicodeScalarView()
        append(scalar, to: &folded)
        for byte in String(folded).utf8 where count < out.count {
          out[count] = byte
          count += 1
        }
      }
      return body(UnsafeBufferPointer(rebasing: out[..<count]))
    }
  }

  /// The one Latin letter that an accented one is folded to, if it is one letter.
  @inline(__always) static func base(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= 0xC0, scalar.value <= 0x17F else { return nil }
    let letter = latin[Int(scalar.value) - 0xC0]
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// The scalar that begins at an offset, and how many bytes it has. What is no UTF-8 is U+FFFD, byte by byte.
  static func scalar(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int) {
    let first = bytes[i]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, i + width <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for k in 1..<width { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
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
