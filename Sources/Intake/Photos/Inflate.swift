internal import CZlib

/// Unpacks a zlib stream (RFC 1950), as PNG packs its texts, and its relatives.
enum Inflate {
  /// - Parameters:
  ///   - limit: More than this many bytes are not unpacked: a kilobyte can hold a megabyte of zeros.
  ///   - window: zlib's `windowBits`: 15 for zlib's own frame, 31 for gzip's, -15 for none.
  /// - Returns: the bytes, and whether the stream was sound and all of it was unpacked. What a broken stream
  ///   gave before stays.
  static func unpack(_ packed: ArraySlice<UInt8>, limit: Int, window: Int32 = 15) -> (
    bytes: [UInt8], isWhole: Bool
  ) {
    var stream = z_stream()
    guard !packed.isEmpty, packed.count <= Int(UInt32.max), cutline_inflate_init2(&stream, window) == Z_OK
    else {
      return ([], false)
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var status = Z_OK
    var input = Array(packed)
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      var piece = [UInt8](repeating: 0, count: 1 << 15)
      while status == Z_OK, output.count < limit {
        let count = piece.withUnsafeMutableBufferPointer { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return piece.count - Int(stream.avail_out)
        }
        if count == 0, status == Z_OK { break }
        output += piece.prefix(min(count, limit - output.count))
      }
    }
    return (output, status == Z_STREAM_END && Int(stream.total_out) == output.count)
  }
}
