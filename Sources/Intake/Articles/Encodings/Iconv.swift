#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
#if canImport(iconv)
  internal import iconv
#endif

/// What `iconv` returns for a failure: `(size_t)-1`.
private let iconvFailed = Int(bitPattern: UInt.max)

/// Text in other character sets, made UTF-8 by the system's iconv: no tables of ours for 20,000 characters.
enum Iconv {
  /// - Returns: the text, and how many bytes had no meaning and became U+FFFD; nil if the system has no converter.
  static func text(_ bytes: ArraySlice<UInt8>, from charset: Charset) -> (text: String, faults: Int)? {
    for name in charset.iconvNames {
      guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { continue }
      defer { iconv_close(converter) }
      return run(converter, Array(bytes), isSingleByte: charset.isSingleByte)
    }
    return nil
  }

  private static func run(
    _ converter: iconv_t, _ bytes: [UInt8], isSingleByte: Bool
  ) -> (text: String, faults: Int) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var piece = [CChar](repeating: 0, count: 1 << 14)
    var faults = 0
    input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = source.count
      var isDone = false
      while !isDone {
        var failure: Int32 = 0
        let written = piece.withUnsafeMutableBufferPointer { target -> Int in
          var place = target.baseAddress
          var room = target.count
          let before = left
          errno = 0
          // The last call, without input, writes what a converter holds back.
          let result =
            left > 0
            ? iconv(converter, &next, &left, &place, &room) : iconv(converter, nil, nil, &place, &room)
          if result == iconvFailed { failure = errno }
          isDone = before == 0 && failure != E2BIG
          return target.count - room
        }
        output.append(contentsOf: piece[..<written].lazy.map { UInt8(bitPattern: $0) })
        guard failure == EILSEQ || failure == EINVAL, left > 0, let at = next else { continue }
        // One byte is given up, as in the standard; the next may begin a character.
        let byte = UInt8(bitPattern: at.pointee)
        if isSingleByte, (0x80...0x9F).contains(byte) {
          output += [0xC2, byte]  // windows-125x leave these to the C1 controls
        } else {
          output += [0xEF, 0xBF, 0xBD]
          faults += 1
        }
        next = at + 1
        left -= 1
      }
    }
    return (String(decoding: output, as: UTF8.self), faults)
  }
}
