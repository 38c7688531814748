/// Formats told by their first bytes, so that a refusal can say what the file really is.
enum FileMagic {
  private static let all: [(name: String, offset: Int, magic: StaticString)] = [
    ("PNG", 1, "PNG\r\n"), ("GIF", 0, "GIF8"), ("WebP", 8, "WEBP"), ("TIFF", 0, "II*\0"),
    ("TIFF", 0, "MM\0*"), ("BigTIFF", 0, "II+\0"), ("BigTIFF", 0, "MM\0+"), ("HEIC", 4, "ftyphei"),
    ("HEIC", 4, "ftyphev"), ("HEIC", 4, "ftypmif1"), ("HEIC", 4, "ftypmsf1"), ("AVIF", 4, "ftypavi"),
    ("CR3", 4, "ftypcrx"), ("JPEG XL", 4, "JXL "), ("JPEG 2000", 4, "jP  "), ("PSD", 0, "8BPS"),
    ("RAF", 0, "FUJIFILMCCD"), ("RW2", 0, "IIU\0"), ("ORF", 0, "IIRO"), ("X3F", 0, "FOVb"),
    ("BMP", 0, "BM"), ("PDF", 0, "%PDF"), ("ZIP", 0, "PK\u{3}\u{4}"), ("MP4", 4, "ftyp"), ("RIFF", 0, "RIFF"),
  ]

  /// The formats in ``all`` that show a still photo.
  private static let photos: Set<String> = ["BMP"]

  static func name(of head: [UInt8]) -> String? {
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "JPEG" }  // no UTF-8, so not in the table
    return all.first { stands($0.magic, in: head, at: $0.offset) }?.name
  }

  static func isPhoto(_ name: String) -> Bool { photos.contains(name) }

  /// `begins with 25 50 44 46 (PDF)`
  static func beginning(of head: [UInt8]) -> String {
    let hex = head.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    return "begins with " + hex.joined(separator: " ") + (name(of: head).map { " (\($0))" } ?? "")
  }
}
