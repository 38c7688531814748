/// Makes a credit line plain for reading; the raw line stays beside it (credit grammar §3).
enum Normaliser {
  /// Entities decoded, mojibake mended, full-width forms as ASCII, invisible characters gone, white space
  /// squeezed. Names keep their quotes and dashes.
  static func normalise(_ raw: String) -> String {
    if raw.withBytes(isPlain) { return raw }
    var text = raw
    if text.utf8.contains(UInt8(ascii: "&")) {
      text = decodeEntities(text)
      if text.holds("&amp;") || text.holds("&#") { text = decodeEntities(text) }
    }
    if text.utf8.contains(0xC3) || text.utf8.contains(0xC2), let mended = mendMojibake(text) { text = mended }
    var out = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isInvisible { continue }
      if scalar.isBlank || scalar.value < 0x20 {
        pendingSpace = !out.isEmpty
        continue
      }
      if pendingSpace {
        out.append(" ")
        pendingSpace = false
      }
      out.append(plain(scalar))
    }
    return String(out)
  }

  /// Full-width signs and East Asian brackets as ASCII.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3001, 0xFF64: ","
    case 0x24B8, 0x24D2: "©"
    case 0x3010, 0x3014, 0x3008, 0x300C: "["
    case 0x3011, 0x3015, 0x3009, 0x300D: "]"
    default: scalar
    }
  }

  /// True for printable ASCII without entities, in words with single blanks between them.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte > 0x7E || byte == 0x26 || byte == 0x20 && before == 0x20 { return false }
      before = byte
    }
    return before != 0x20
  }

  private static let entities: [String: String] = [
    "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "copy": "©", "eacute": "é",
    "egrave": "è", "ntilde": "ñ", "ouml": "ö", "uuml": "ü", "auml": "ä", "szlig": "ß", "ccedil": "ç",
    "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "rsquo": "’", "lsquo": "‘", "ldquo": "“",
    "rdquo": "”", "ndash": "–", "mdash": "—", "middot": "·", "bull": "•", "reg": "®", "shy": "",
  ]

  private static func decodeEntities(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let ampersand = rest.firstIndex(of: "&") {
      out += rest[..<ampersand]
      rest = rest[ampersand...]
      let window = rest.dropFirst().prefix(10)
      guard let end = window.firstIndex(of: ";"), let decoded = character(window[..<end]) else {
        out += "&"
        rest = rest.dropFirst()
        continue
      }
      out += decoded
      rest = rest[end...].dropFirst()
    }
    return out + rest
  }

  /// What an entity stands for, without `&` and `;`; nil if it is none.
  static func character(_ entity: Substring) -> String? {
    guard entity.first == "#" else { return entities[String(entity)] }
    let digits = entity.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value), value >= 0x20
    else { return nil }
    return String(scalar)
  }

  /// UTF-8 that was read as Windows-1252 (`PÃ©rez`), read back. Nil if it is none.
  static func mendMojibake(_ text: String) -> String? {
    guard text.holds("Ã") || text.holds("â€") || text.holds("Å") || text.holds("Ä") else {
      return nil
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = windowsByte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let mended = String(validating: bytes, as: UTF8.self),
      mended.unicodeScalars.count < text.unicodeScalars.count
    else { return nil }
    return mended
  }

  /// The byte that Windows-1252 has for a letter; nil if it has none.
  static func windowsByte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100
      ? UInt8(scalar.value) : windows.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
  }

  /// Windows-1252, 0x80 to 0x9F.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0x9D,
    0x17E, 0x178,
  ]
}
