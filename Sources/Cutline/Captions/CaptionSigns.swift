/// Which signs a caption holds anywhere, found in one pass: what is not there need not be looked for.
struct CaptionSigns: OptionSet {
  let rawValue: UInt8

  /// `(` or `[`, `)` or `]`
  static let bracket = CaptionSigns(rawValue: 1)
  /// `:`, `=`, or a full-width form of them
  static let colon = CaptionSigns(rawValue: 2)
  /// A bar, a dash or a middle dot
  static let separator = CaptionSigns(rawValue: 4)
  static let slash = CaptionSigns(rawValue: 8)
  /// ©
  static let copyright = CaptionSigns(rawValue: 16)
  /// Full-width and other East Asian signs
  static let wide = CaptionSigns(rawValue: 32)
  /// A word that may begin an agency's instructions to editors
  static let notice = CaptionSigns(rawValue: 64)
  /// A word that may be `file`
  static let file = CaptionSigns(rawValue: 128)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var all: CaptionSigns = []
    for i in 0..<bytes.count {
      let byte = bytes[i]
      // Letters are five bytes in six.
      if (byte | 0x20) &- 0x61 < 26 { continue }
      switch byte {
      case 0x20:
        if i + 3 < bytes.count { all.formUnion(CaptionSigns.word(bytes[i + 1], bytes[i + 2], bytes[i + 3])) }
      case 0x28, 0x29, 0x5B, 0x5D: all.formUnion(.bracket)
      case 0x3A, 0x3D: all.formUnion(.colon)
      case 0x7C, 0x2D: all.formUnion(.separator)
      case 0x2F: all.formUnion(.slash)
      // First bytes: © and · are C2 …, dashes and • are E2 …, 【 is E3 …, full-width forms are EF ….
      case 0xC2: all.formUnion([.copyright, .separator])
      case 0xE2: all.formUnion(.separator)
      case 0xE3: all.formUnion(.wide)
      case 0xEF: all.formUnion([.wide, .colon, .separator])
      default: break
      }
    }
    self = all
  }

  /// What the first letters of a word may be the beginning of; see ``CreditClues/noticeStart()``.
  @inline(__always) private static func word(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> CaptionSigns {
    let first = a | 0x20
    // a, e, f, n, r, t
    guard first == 0x74 || first == 0x61 || first == 0x66 || first == 0x65 || first == 0x6E || first == 0x72
    else { return [] }
    switch UInt32(first) << 16 | UInt32(b | 0x20) << 8 | UInt32(c | 0x20) {
    case 0x61_7474, 0x65_6469, 0x72_6573, 0x74_7078, 0x6E_6F20, 0x74_6869: return .notice
    case 0x66_696C: return .file
    default: return []
    }
  }
}
