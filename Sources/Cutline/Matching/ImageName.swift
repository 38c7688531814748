/// An image file's name, as far as it tells which picture it is: `Kalin_1024x683.JPG` is `kalin` in one size.
struct ImageName: Sendable, Hashable {
  /// Lower case, no extension, blanks and underscores as hyphens: `kalin-1024x683`.
  let stem: String
  /// The stem without sizes and renditions: `kalin`.
  let base: String
  /// `img-0001`, `photo`, `1`: many pictures are called so.
  let isGeneric: Bool
  /// Parts that look like an image's number at an agency: `lynxmpea6f0ms`, `rts1abc9`.
  let ids: [String]

  init(_ fileName: String) {
    var text = fileName.lowercased()
    while let dot = text.lastIndex(of: "."), dot != text.startIndex,
      ImageURL.extensions.contains(String(text[text.index(after: dot)...]))
    {
      text = String(text[..<dot])
    }
    let parts = text.split { " _-+()[]".contains($0) }.map(String.init)
    stem = parts.joined(separator: "-")
    let kept = ImageName.withoutSizes(parts)
    base = kept.joined(separator: "-")
    isGeneric = ImageName.isGeneric(kept)
    ids = ImageName.ids(in: text)
  }

  /// What looks like an image's number in a file name or in a whole reference.
  static func ids(in text: String) -> [String] {
    text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter(looksLikeID).unique()
  }

  /// An image's own number where a job's may stand (2:103): `RTSQW7K2`, whose letters and digits change more than once.
  /// A job's number is used again for other pictures: `WAS101`, `776001234`.
  static func number(inJob text: String) -> String? {
    let ids = ids(in: text)
    guard let id = ids.first, ids.count == 1, id.utf8.count * 2 > text.utf8.count, id.utf8.count >= 7 else {
      return nil
    }
    let changes = zip(id.utf8, id.utf8.dropFirst()).count { ($0 < 0x3A) != ($1 < 0x3A) }
    return changes > 1 ? id : nil
  }

  /// True for another frame of one series: the same letters, other digits. Common names have to be of one length:
  /// a site counts its images `image-3`, a camera `IMG_0412`.
  func isSibling(of other: ImageName) -> Bool {
    guard base != other.base, isGeneric == other.isGeneric else { return false }
    if isGeneric, base.utf8.count != other.base.utf8.count { return false }
    func letters(_ text: String) -> [UInt8] { text.utf8.filter { !(48...57).contains($0) } }
    let mine = letters(base)
    return mine.count >= 3 && mine.count < base.utf8.count && mine == letters(other.base)
  }

  /// True for two numbers of one agency: equally long, with the same beginning, of letters and digits.
  static func areSiblings(_ a: String, _ b: String) -> Bool {
    guard a != b, a.utf8.count == b.utf8.count, a.utf8.contains(where: { $0 >= 97 && $0 <= 122 }) else {
      return false
    }
    return zip(a.utf8, b.utf8).prefix { $0 == $1 }.count >= 4
  }

  /// Takes sizes and rendition words off the end, `640px` off the front. Something is always left.
  private static func withoutSizes(_ parts: [String]) -> [String] {
    var parts = parts[...]
    if parts.count > 1, let first = parts.first, first.hasSuffix("px"), isNumber(first.dropLast(2)) {
      parts.removeFirst()
    }
    while let last = parts.last {
      if let at = last.lastIndex(of: "@"), last[last.index(after: at)...].hasSuffix("x"),
        at != last.startIndex
      {
        parts[parts.endIndex - 1] = String(last[..<at])  // kalin@2x
        continue
      }
      // A bare number may be a frame's (`IMG_640`): only after a name with words in it.
      let isWidth = widths.contains(last) && parts.dropLast().contains { $0.count > 3 && !isNumber($0[...]) }
      guard parts.count > 1, isWidth || isSize(last) || renditions.contains(last) || isEdit(last) else {
        break
      }
      parts.removeLast()
    }
    return Array(parts)
  }

  /// `1024x683`, `640w`, `w640`, `2x`.
  private static func isSize(_ part: String) -> Bool {
    let sides = part.split(separator: "x", omittingEmptySubsequences: false)
    if sides.count == 2, sides[0].count <= 5, sides[1].count <= 5, isNumber(sides[0]) {
      if isNumber(sides[1]) { return true }
      if sides[1].isEmpty, sides[0].count == 1 { return true }
    }
    if part.hasSuffix("px") || part.hasSuffix("w") || part.hasSuffix("h") {
      return part.count <= 6 && isNumber(part.dropLast(part.hasSuffix("px") ? 2 : 1))
    }
    return part.count > 2 && part.count <= 5 && (part.hasPrefix("w") || part.hasPrefix("h"))
      && isNumber(part.dropFirst())
  }

  /// WordPress writes `-e1654321098` behind a picture edited in place.
  private static func isEdit(_ part: String) -> Bool {
    part.hasPrefix("e") && part.count >= 11 && isNumber(part.dropFirst())
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
  }

  private static func isGeneric(_ parts: [String]) -> Bool {
    let letters = parts.map { $0.filter { !$0.isNumber } }.filter { !$0.isEmpty }
    let digits = parts.reduce(0) { $0 + $1.count { $0.isNumber } }
    if letters.isEmpty { return digits <= 5 }
    if letters == ["p"] { return digits <= 7 }  // Panasonic's P1010001
    return digits <= 5 && letters.allSatisfy { genericWords.contains($0) || $0.count == 1 }
  }

  /// Letters and digits mixed, or digits that are no date, long enough not to be a frame's count.
  private static func looksLikeID(_ part: String) -> Bool {
    let digits = part.utf8.count { $0 >= 48 && $0 <= 57 }
    let letters = part.utf8.count { $0 >= 97 && $0 <= 122 }
    guard digits + letters == part.utf8.count else { return false }
    if letters == 0 {
      let isDate = digits == 8 && (part.hasPrefix("19") || part.hasPrefix("20"))
      return digits >= 7 && !isDate
    }
    return digits >= 2 && letters >= 2 && digits + letters >= 8
  }

  /// Widths that sites cut pictures to, in pixels.
  private static let widths: Set<String> = [
    "100", "120", "150", "160", "180", "200", "240", "250", "300", "320", "360", "375", "400", "414", "450",
    "480",
    "500", "540", "600", "620", "640", "660", "680", "700", "720", "750", "768", "780", "800", "828", "900",
    "960",
    "976", "1000", "1024", "1080", "1100", "1200", "1242", "1280", "1300", "1366", "1400", "1440", "1500",
    "1536",
    "1600", "1680", "1800", "1920", "2000", "2048", "2400", "2500", "2560", "3000", "3200", "3840", "4000",
    "4096",
  ]

  private static let renditions: Set<String> = [
    "scaled", "rotated", "large", "medium", "small", "thumb", "thumbnail", "preview", "hires", "lowres",
    "highres",
    "web", "original", "orig", "full", "fullsize", "crop", "cropped", "resized", "copy", "kopie", "copie",
    "xl",
    "xxl", "filedimage", "viewimage", "baseimage", "landscape", "portrait", "square", "retina",
  ]

  /// What cameras, content systems and hurried people call a picture.
  private static let genericWords: Set<String> = [
    "image", "images", "img", "imag", "photo", "photos", "picture", "pic", "pict", "foto", "fotos", "bild",
    "bilder",
    "imagen", "imagem", "kuva", "default", "main", "lead", "header", "hero", "cover", "banner", "teaser",
    "untitled",
    "unnamed", "unbenannt", "download", "file", "figure", "fig", "screenshot", "thumb", "dsc", "dscn", "dscf",
    "mg",
    "gopr", "pxl", "dji", "sam", "cimg", "scan", "whatsapp", "the", "new", "neu",
  ]
}
