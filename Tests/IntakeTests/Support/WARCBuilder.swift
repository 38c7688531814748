/// Builds a WARC file out of records, each a gzip member of its own if packed.
struct WARCBuilder {
  var isPacked = false
  private(set) var bytes: [UInt8] = []

  init(isPacked: Bool = false) { self.isPacked = isPacked }

  func record(
    _ type: String, _ address: String, contentType: String = "application/http; msgtype=response",
    _ block: [UInt8]
  ) -> WARCBuilder {
    var copy = self
    let head = """
      WARC/1.1\r
      WARC-Type: \(type)\r
      WARC-Target-URI: \(address)\r
      WARC-Date: 2024-06-03T10:00:00Z\r
      Content-Type: \(contentType)\r
      Content-Length: \(block.count)\r
      \r

      """
    let whole = Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    copy.bytes += isPacked ? WARCBuilder.gzip(whole) : whole
    return copy
  }

  /// What a server sent: `200 OK`, the fields, the body.
  func response(_ address: String, status: String = "200 OK", _ fields: [String], _ body: [UInt8])
    -> WARCBuilder
  {
    let head = (["HTTP/1.1 " + status] + fields + ["", ""]).joined(separator: "\r\n")
    return record("response", address, Array(head.utf8) + body)
  }

  /// A gzip member (RFC 1952) of blocks that are not packed.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    let deflated = PNGBuilder.stored(bytes).dropFirst(2).dropLast(4)
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    let tail = [~crc, UInt32(bytes.count)].flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated + tail
  }

  static func chunked(_ body: [UInt8]) -> [UInt8] {
    stride(from: 0, to: body.count, by: 7).flatMap { start -> [UInt8] in
      let piece = body[start..<min(start + 7, body.count)]
      return Array((String(piece.count, radix: 16) + ";x=1\r\n").utf8) + piece + [13, 10]
    } + Array("0\r\n\r\n".utf8)
  }
}
