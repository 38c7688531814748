/// Unpacks a zlib stream (RFC 1950 around RFC 1951), as PNG packs its texts. Small, not fast: a packet of
/// metadata has some kilobytes. Checksums are not compared; what a broken stream gave before stays.
struct Inflate {
  private let input: ArraySlice<UInt8>
  private var at: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private let limit: Int
  private var output: [UInt8] = []

  /// - Parameter limit: more than this many bytes are not unpacked: a kilobyte can hold a megabyte of zeros.
  /// - Returns: the bytes, and whether the stream was sound and all of it was unpacked.
  static func unpack(_ stream: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
    // Method 8, and a header that is a multiple of 31.
    guard stream.count >= 2, stream[stream.startIndex] & 0x0F == 8,
      (Int(stream[stream.startIndex]) << 8 | Int(stream[stream.startIndex + 1])) % 31 == 0
    else { return ([], false) }
    var inflate = Inflate(stream.dropFirst(2), limit: limit)
    let isWhole = inflate.run()
    return (inflate.output, isWhole)
  }

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    at = input.startIndex
  }

  /// False as soon as something is wrong.
  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isSound =
        switch kind {
        case 0: copyStored()
        case 1: unpack(Inflate.fixedLengths, Inflate.fixedDistances)
        case 2: unpackOwnCodes()
        default: false
        }
      guard isSound else { return false }
      if isLast == 1 { return true }
    }
  }

  /// Up to 15 bits, the first the lowest.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard at < input.endIndex else { return nil }
      bits |= UInt32(input[at]) << UInt32(bitCount)
      bitCount += 8
      at += 1
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  /// A block that is not packed: its length, the length's complement, bytes.
  private mutating func copyStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard input.endIndex - at >= 4 else { return false }
    let length = Int(input[at]) | Int(input[at + 1]) << 8
    guard length ^ 0xFFFF == Int(input[at + 2]) | Int(input[at + 3]) << 8 else { return false }
    let end = min(at + 4 + length, input.endIndex)
    guard output.count + length <= limit else { return false }
    output += input[at + 4..<end]
    defer { at = end }
    return end == at + 4 + length
  }

  private mutating func unpackOwnCodes() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codes + 4 {
      guard let length = take(3) else { return false }
      lengths[Inflate.codeOrder[index]] = UInt8(length)
    }
    guard let code = HuffmanCode(lengths[...]) else { return false }
    let wanted = literals + 257 + distances + 1
    var all: [UInt8] = []
    while all.count < wanted {
      guard let symbol = decode(code) else { return false }
      switch symbol {
      case 0...15: all.append(UInt8(symbol))
      case 16:
        guard let last = all.last, let count = take(2) else { return false }
        all += [UInt8](repeating: last, count: count + 3)
      default:
        guard let count = symbol == 17 ? take(3) : take(7) else { return false }
        all += [UInt8](repeating: 0, count: count + (symbol == 17 ? 3 : 11))
      }
    }
    guard all.count == wanted, let first = HuffmanCode(all[..<(literals + 257)]),
      let second = HuffmanCode(all[(literals + 257)...])
    else { return false }
    return unpack(first, second)
  }

  /// Literal bytes, and repeats of what came before.
  private mutating func unpack(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = decode(lengths) {
      if symbol == 256 { return true }
      guard output.count < limit else { return false }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      guard symbol <= 285, let extra = take(Inflate.lengthBits[symbol - 257]), let code = decode(distances),
        code < 30, let farther = take(Inflate.distanceBits[code])
      else { return false }
      let distance = Inflate.distanceBases[code] + farther
      let length = Inflate.lengthBases[symbol - 257] + extra
      guard distance <= output.count, output.count + length <= limit else { return false }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
    return false
  }

  private mutating func decode(_ code: HuffmanCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBits =
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
  ]
  private static let distanceBits = (0..<30).map { max(0, $0 / 2 - 1) }
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let fixedLengths = HuffmanCode(
    fixed: [(8, 144), (9, 112), (7, 24), (8, 8)].flatMap { [UInt8](repeating: $0, count: $1) })
  private static let fixedDistances = HuffmanCode(fixed: [UInt8](repeating: 5, count: 30))
}

/// A canonical Huffman code of up to 15 bits: how many codes there are of each length, and their symbols.
private struct HuffmanCode {
  private(set) var counts = [Int](repeating: 0, count: 16)
  private(set) var symbols: [Int] = []

  /// Nil if there are more codes than bits can tell apart.
  init?(_ lengths: ArraySlice<UInt8>) {
    self.init(fixed: Array(lengths))
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      guard left >= 0 else { return nil }
    }
  }

  /// Lengths that are known to be right, each under 16.
  init(fixed lengths: [UInt8]) {
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    for length in 1...15 { symbols += lengths.indices.filter { lengths[$0] == length } }
  }
}
