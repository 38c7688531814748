/// Which signs a caption holds anywhere: what is not there need not be looked for.
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

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var all: UInt8 = 0
    CaptionSigns.table.withUnsafeBufferPointer { table in
      for byte in bytes { all |= table[Int(byte)] }
    }
    rawValue = all
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in "()[]".utf8 { table[Int(byte)] = bracket.rawValue }
    for byte in ":=".utf8 { table[Int(byte)] = colon.rawValue }
    for byte in "|-".utf8 { table[Int(byte)] = separator.rawValue }
    table[0x2F] = slash.rawValue
    // First bytes: © and · are C2 …, dashes and • are E2 …, 【 is E3 …, full-width forms are EF ….
    table[0xC2] = copyright.rawValue | separator.rawValue
    table[0xE2] = separator.rawValue
    table[0xE3] = wide.rawValue
    table[0xEF] = wide.rawValue | colon.rawValue | separator.rawValue
    return table
  }()
}
