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

  /// The signs that part a credit from its sentence: all but those of ``init(words:)``.
  init(marks bytes: UnsafeBufferPointer<UInt8>) {
    var all: CaptionSigns = []
    for byte in bytes {
      // Letters, blanks, commas and full stops are most of a text.
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 || byte == 0x2C || byte == 0x2E { continue }
      switch byte {
      case 0x28, 0x29, 0x5B, 0x5D: all.formUnion(.bracket)
      case 0x3A, 0x3D: all.formUnion(.colon)
      case 0x7C, 0x2D: all.formUnion(.separator)
      case 0x2F: all.formUnion(.slash)
      // First bytes: © and · are C2 …, dashes and • are E2 …, full-width forms are EF ….
      case 0xC2: all.formUnion([.copyright, .separator])
      case 0xE2: all.formUnion(.separator)
      case 0xEF: all.formUnion([.colon, .separator])
      default: break
      }
    }
    self = all
  }

  /// What words and which scripts there are: ``notice``, ``file`` and ``wide``. Eight bytes at a time, for every caption
  /// is looked at.
  init(words bytes: UnsafeBufferPointer<UInt8>) {
    self = []
    let text = UnsafeRawBufferPointer(bytes)
    var i = 0
    while i + 8 <= text.count {
      let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      if eight & 0x8080_8080_8080_8080 != 0 {
        for k in i..<(i + 8) where CaptionSigns.isWide(bytes[k]) { formUnion(.wide) }
      }
      // The high bit of each byte that is a blank, and at times of a sign behind one.
      let zeros = eight ^ 0x2020_2020_2020_2020
      var blanks = (zeros &- 0x0101_0101_0101_0101) & ~zeros & 0x8080_8080_8080_8080
      while blanks != 0 {
        formUnion(CaptionSigns.word(in: text, after: i + (blanks.trailingZeroBitCount >> 3)))
        blanks &= blanks &- 1
      }
      i += 8
    }
    while i < text.count {
      if bytes[i] == 0x20 { formUnion(CaptionSigns.word(in: text, after: i)) }
      if CaptionSigns.isWide(bytes[i]) { formUnion(.wide) }
      i += 1
    }
  }

  /// How many of the eight bytes before a place, counted from it, surely are no capital, no colon, no `=` and ASCII.
  @inline(__always) static func quietBytes(
    in bytes: UnsafeBufferPointer<UInt8>, before i: Int
  ) -> Int {
    let text = UnsafeRawBufferPointer(bytes)
    let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: i - 8, as: UInt64.self))
    // Bytes from 0x40 to 0x5F have bit 6 and not bit 5.
    let capitals = eight << 1 & ~(eight << 2)
    let colons = eight ^ 0x3A3A_3A3A_3A3A_3A3A
    let equals = eight ^ 0x3D3D_3D3D_3D3D_3D3D
    let signs = (colons &- 0x0101_0101_0101_0101) & ~colons | (equals &- 0x0101_0101_0101_0101) & ~equals
    return ((eight | capitals | signs) & 0x8080_8080_8080_8080).leadingZeroBitCount >> 3
  }

  /// The first bytes of 【 and of full-width forms.
  @inline(__always) private static func isWide(_ byte: UInt8) -> Bool { byte == 0xE3 || byte == 0xEF }

  /// What the first letters of a word may be the beginning of; see ``CreditClues/noticeStart()``.
  @inline(__always) private static func word(in text: UnsafeRawBufferPointer, after i: Int) -> CaptionSigns {
    guard i + 8 < text.count else { return [] }
    let four = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: i + 1, as: UInt32.self)) | 0x2020_2020
    // A bit for the hash of each beginning below; one other word in fifteen shares one.
    let bits: UInt64 = 0x0100_0500_0000_1001
    guard (bits >> UInt64((four &* 0x8EC2_3615) >> 26)) & 1 == 1 else { return [] }
    let next: UInt32
    switch four.byteSwapped {
    case 0x6174_7465: next = 0x6E74_696F  // attention
    case 0x6564_6974: next = 0x6F72_6961  // editorial
    case 0x7265_7374: next = 0x7269_6374  // restricted, restrictions
    case 0x7470_7820: next = 0x696D_6167  // tpx images
    case 0x6E6F_2072: next = 0x6573_616C  // no resales
    case 0x7468_6973: next = 0x2069_6D61  // this image
    case 0x6669_6C65: return .file
    default: return []
    }
    let more = UInt32(littleEndian: text.loadUnaligned(fromByteOffset: i + 5, as: UInt32.self)) | 0x2020_2020
    return more.byteSwapped == next ? .notice : []
  }
}
