internal import Cutline

/// A tag in Markdown that stands for a picture: a shortcode of Hugo (`{{< figure src="…" >}}`), a tag of Liquid or
/// Nunjucks (`{% include figure.html … %}`, `{% image "a.jpg", "alt" %}`), an MDX component (`<Photo src="…" />`), or
/// `[caption]` as WordPress exports have it. What it is called is the site's choice: a name with `figure`, `image` or
/// `photo` in it, and fields of a picture.
struct MarkdownTag {
  private(set) var draft: PictureDraft
  /// All of it, with what stands between an opening and a closing tag.
  private(set) var range: Range<Int>

  private struct Form {
    var open: String
    var closes: [String]
    /// In a pair, what the closing tag begins with; the name follows.
    var ends: [String]
    /// What the second value without a name is.
    var second: PictureField
  }

  private static let forms = [
    Form(open: "{{<", closes: [">}}"], ends: ["{{< /", "{{</"], second: .caption),
    Form(open: "{{%", closes: ["%}}"], ends: ["{{% /", "{{%/"], second: .caption),
    Form(open: "{%", closes: ["%}"], ends: ["{% end", "{%- end", "{%end"], second: .alt),
    Form(open: "{{", closes: ["}}"], ends: [], second: .alt),
    Form(open: "[caption", closes: ["]"], ends: ["[/"], second: .alt),
    Form(open: "<", closes: ["/>", ">"], ends: ["</"], second: .alt),
  ]
  /// Longer ones are text with a brace in it.
  private static let limit = 4_000

  /// The first tag of a picture that begins in a line.
  /// - Parameters:
  ///   - imports: What MDX imports pictures as, by name.
  ///   - tries: How many more braces may be looked at: a text of nothing else would take for ever.
  init?(in source: SourceText, line: Range<Int>, imports: [String: String], tries: inout Int) {
    let bytes = source.utf8
    var at = line.lowerBound
    while at < line.upperBound, tries > 0 {
      if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "<") || bytes[at] == UInt8(ascii: "["),
        let form = MarkdownTag.forms.first(where: { bytes[at...].starts(with: $0.open.utf8) })
      {
        tries -= 1
        if let tag = MarkdownTag(bytes, at: at, form: form, imports: imports) {
          self = tag
          return
        }
      }
      at += 1
    }
    return nil
  }

  private init?(_ bytes: [UInt8], at start: Int, form: Form, imports: [String: String]) {
    let last = min(bytes.count, start + MarkdownTag.limit)
    var words = MarkdownTagWords(
      bytes, from: start + (form.open == "[caption" ? 1 : form.open.utf8.count), to: last)
    let isComponent = form.open == "<"
    let name = words.name()
    guard MarkdownTag.namesPicture(name, isComponent: isComponent) || form.open == "[caption" else {
      return nil
    }
    draft = PictureDraft(offset: start, path: "")
    var loose = 0
    while let argument = words.next(closes: form.closes) {
      let value = argument.isCode ? MarkdownTag.imported(argument.value, imports) : argument.value
      guard let value, !value.isEmpty else { continue }
      if argument.key.isEmpty {
        if draft.addresses.isEmpty, DataPictures.isAddress(value) {
          draft.add(address: value)
        } else if argument.isQuoted, !draft.addresses.isEmpty, loose == 0 {
          draft.add(form.second, MarkdownImage.plain(value), at: argument.offset, path: "", rank: 50)
          loose += 1
        }
      } else {
        MarkdownTag.add(argument.key, value, at: argument.offset, to: &draft)
      }
    }
    guard let end = words.end else { return nil }
    range = start..<end
    if bytes[end - 1] != UInt8(ascii: ">") || !isComponent || bytes[end - 2] != UInt8(ascii: "/") {
      takeInside(bytes, form: form, name: name.split(separator: " ").first.map(String.init) ?? "")
    }
    if draft.addresses.isEmpty { return nil }
  }

  /// What stands between the tags: the picture, if the tag names none, and the caption.
  private mutating func takeInside(_ bytes: [UInt8], form: Form, name: String) {
    let last = min(bytes.count, range.upperBound + MarkdownTag.limit)
    let ends = form.ends.map { Array(($0 + name).utf8) }
    guard let first = form.ends.first?.utf8.first else { return }
    var at = range.upperBound
    while at < last {
      if bytes[at] == first, let end = ends.first(where: { bytes[at..<last].starts(with: $0) }) {
        let inside = range.upperBound..<at
        let closing = bytes[(at + end.count)..<last].firstIndex {
          $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]")
        }
        range = range.lowerBound..<((closing ?? at) + 1)
        while range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "}") {
          range = range.lowerBound..<(range.upperBound + 1)
        }
        takeText(Array(bytes[inside]), at: inside.lowerBound)
        return
      }
      at += 1
    }
  }

  private mutating func takeText(_ inside: [UInt8], at offset: Int) {
    guard inside.contains(where: { $0 > 0x20 }) else { return }
    let html = MarkdownImage.withTags(String(decoding: inside, as: UTF8.self))
    let page = HTMLDocument(Array(html.utf8))
    if draft.addresses.isEmpty, let image = page.first(.img) {
      draft.add(address: page[image, .src] ?? "")
      if let alt = page[image, .alt] { draft.add(.alt, alt, at: offset, path: "") }
    }
    let start = offset + (inside.firstIndex { $0 > 0x20 } ?? 0)
    draft.add(.caption, MarkdownImage.plain(page.text(of: 0)), at: start, path: "", rank: 90)
  }

  private static func add(_ key: String, _ value: String, at offset: Int, to draft: inout PictureDraft) {
    let name = DataTree.folded(key)
    let isImage = DataPictures.isImageName(value)
    if addressKeys.contains(name) || (name == "source" && isImage) || (name == "href" && isImage) {
      if draft.addresses.isEmpty || name != "href" {
        draft.add(address: value, width: name == "href" ? 0 : 1)
      }
      return
    }
    let field = PictureField(name) ?? PictureKey(name)?.field ?? (name == "text" ? .caption : nil)
    guard let field, !value.contains("://") else { return }
    draft.add(
      field, MarkdownImage.plain(value), at: offset, path: "", rank: PictureField.rank(name, in: field) ?? 40)
  }

  private static let addressKeys: Set<String> = [
    "src", "url", "path", "image", "img", "imagepath", "imageurl", "imagesrc", "file", "filename",
    "imagename", "photo",
    "picture", "imgsrc",
  ]

  /// `cover`, `cover.src`: what MDX imported under that name; nil for other code.
  private static func imported(_ code: String, _ imports: [String: String]) -> String? {
    imports[String(code.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" })]
  }

  private static func namesPicture(_ name: String, isComponent: Bool) -> Bool {
    guard let first = name.unicodeScalars.first, !isComponent || ("A"..."Z").contains(first) else {
      return false
    }
    let lower = name.lowercased()
    if lower.contains("gallery") || lower.hasPrefix("end") || lower.hasPrefix("assign") { return false }
    let parts = lower.split { !$0.isLetter }
    return ["figure", "image", "photo", "picture"].contains { word in parts.contains { $0.contains(word) } }
      || parts.contains { ["img", "fig", "pic", "respimg", "imgcap", "figcap"].contains($0) }
  }
}
