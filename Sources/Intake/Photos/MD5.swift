/// MD5 (RFC 1321), which Photoshop's IIM digest and extended XMP are checked with. Nothing secret hangs on it.
enum MD5 {
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state: State = (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476)
    var tail = Array(message.suffix(message.count % 64)) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    withUnsafeBytes(of: (UInt64(message.count) &* 8).littleEndian) { tail += $0 }
    mix(message, into: &state)
    mix(tail, into: &state)
    return [state.0, state.1, state.2, state.3].flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
    }
  }

  static func hex(_ message: [UInt8]) -> String {
    hash(message).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32)

  /// All whole blocks of 64 bytes.
  private static func mix(_ bytes: [UInt8], into state: inout State) {
    bytes.withUnsafeBytes { bytes in
      constants.withUnsafeBufferPointer { constants in
        for start in stride(from: 0, to: bytes.count - bytes.count % 64, by: 64) {
          mix(UnsafeRawBufferPointer(rebasing: bytes[start..<start + 64]), constants, into: &state)
        }
      }
    }
  }

  private static func mix(
    _ block: UnsafeRawBufferPointer, _ constants: UnsafeBufferPointer<UInt32>, into state: inout State
  ) {
    var (a, b, c, d) = state
    @inline(__always) func step(_ i: Int, _ f: UInt32, _ word: Int, _ shifts: State) {
      let value = UInt32(littleEndian: block.loadUnaligned(fromByteOffset: 4 * word, as: UInt32.self))
      let sum = a &+ f &+ constants[i] &+ value
      let shift = i & 2 == 0 ? (i & 1 == 0 ? shifts.0 : shifts.1) : (i & 1 == 0 ? shifts.2 : shifts.3)
      (a, b, c, d) = (d, b &+ (sum &<< shift | sum &>> (32 &- shift)), b, c)
    }
    for i in 0..<16 { step(i, d ^ (b & (c ^ d)), i, (7, 12, 17, 22)) }
    for i in 16..<32 { step(i, c ^ (d & (b ^ c)), (5 * i + 1) & 15, (5, 9, 14, 20)) }
    for i in 32..<48 { step(i, b ^ c ^ d, (3 * i + 5) & 15, (4, 11, 16, 23)) }
    for i in 48..<64 { step(i, c ^ (b | ~d), 7 * i & 15, (6, 10, 15, 21)) }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d)
  }

  /// ⌊2³² · |sin(i + 1)|⌋
  private static let constants: [UInt32] = [
    0xD76A_A478, 0xE8C7_B756, 0x2420_70DB, 0xC1BD_CEEE, 0xF57C_0FAF, 0x4787_C62A,
    0xA830_4613, 0xFD46_9501, 0x6980_98D8, 0x8B44_F7AF, 0xFFFF_5BB1, 0x895C_D7BE,
    0x6B90_1122, 0xFD98_7193, 0xA679_438E, 0x49B4_0821, 0xF61E_2562, 0xC040_B340,
    0x265E_5A51, 0xE9B6_C7AA, 0xD62F_105D, 0x0244_1453, 0xD8A1_E681, 0xE7D3_FBC8,
    0x21E1_CDE6, 0xC337_07D6, 0xF4D5_0D87, 0x455A_14ED, 0xA9E3_E905, 0xFCEF_A3F8,
    0x676F_02D9, 0x8D2A_4C8A, 0xFFFA_3942, 0x8771_F681, 0x6D9D_6122, 0xFDE5_380C,
    0xA4BE_EA44, 0x4BDE_CFA9, 0xF6BB_4B60, 0xBEBF_BC70, 0x289B_7EC6, 0xEAA1_27FA,
    0xD4EF_3085, 0x0488_1D05, 0xD9D4_D039, 0xE6DB_99E5, 0x1FA2_7CF8, 0xC4AC_5665,
    0xF429_2244, 0x432A_FF97, 0xAB94_23A7, 0xFC93_A039, 0x655B_59C3, 0x8F0C_CC92,
    0xFFEF_F47D, 0x8584_5DD1, 0x6FA8_7E4F, 0xFE2C_E6E0, 0xA301_4314, 0x4E08_11A1,
    0xF753_7E82, 0xBD3A_F235, 0x2AD7_D2BB, 0xEB86_D391,
  ]
}
