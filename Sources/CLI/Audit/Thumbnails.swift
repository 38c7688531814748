import ArgumentParser
import Cutline
import Intake

/// Small pictures for the html report: the thumbnail that a photo carries, or the photo itself where it is small.
/// Nothing is decoded.
enum Thumbnails {
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case small = "120"
    case none
  }

  /// A data URI (RFC 2397) for an `<img>`; nil where there is nothing that a browser shows.
  static func uri(of path: String) -> String? {
    guard let file = try? ByteSource(path: path) else { return nil }
    if let thumbnail = (try? PhotoReader().photo(at: path))?.picture.thumbnail,
      thumbnail.size > 0, thumbnail.size <= largest, thumbnail.offset >= 0, thumbnail.offset <= file.size - thumbnail.size
    {
      let bytes = file.bytes(in: thumbnail.offset..<(thumbnail.offset + thumbnail.size))
      if let uri = uri(bytes) { return uri }
    }
    return file.size <= largest ? uri(file.bytes(in: 0..<file.size)) : nil
  }

  /// Bytes; a page of a thousand photos stays below 64 MiB.
  private static let largest = 65_536

  /// By the first bytes, whatever the name says.
  private static func uri(_ bytes: [UInt8]) -> String? {
    let kinds: [(type: String, magic: [UInt8])] = [
      ("image/jpeg", [0xFF, 0xD8, 0xFF]), ("image/png", [0x89, 0x50, 0x4E, 0x47]), ("image/gif", Array("GIF8".utf8)),
    ]
    var type = kinds.first { bytes.starts(with: $0.magic) }?.type
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { type = "image/webp" }
    return type.map { "data:\($0);base64,\(base64(bytes))" }
  }

  /// RFC 4648, §4.
  static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var word = 0
      for index in 0..<3 { word = word << 8 | (index < part.count ? Int(part[start + index]) : 0) }
      for index in 0..<4 {
        out.append(index <= part.count ? signs[word >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
