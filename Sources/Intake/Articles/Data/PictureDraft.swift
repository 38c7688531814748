internal import Cutline

/// A picture of which fields are being gathered, whatever format they stand in.
struct PictureDraft {
  struct Text {
    var text: String
    var offset: Int
    /// The field's place in the document: a JSON pointer or an element path.
    var path: String
    /// The place of the field's name in its list; the lowest counts.
    var rank: Int
  }

  var offset: Int
  var path: String
  /// Each rendition's address with its width in pixels, 0 where that is not told.
  var addresses: [(url: String, width: Int)] = []
  private var texts: [PictureField: [Text]] = [:]

  init(offset: Int, path: String) {
    self.offset = offset
    self.path = path
  }

  var hasTexts: Bool { !texts.isEmpty }
  /// Tells that this is a captioned or credited picture, not just an address.
  var hasCaptionOrCredit: Bool { [.caption, .alt, .name, .line].contains { texts[$0] != nil } }

  mutating func add(_ field: PictureField, _ text: String, at offset: Int, path: String, rank: Int = 0) {
    // The last line of a caption is often its credit.
    let lines = text.utf8.count <= 20_000 ? text.split(whereSeparator: \.isNewline) : []
    let text = lines.map { CaptionText.squeezed(String($0)) }.filter { !$0.isEmpty }.joined(
      separator: field == .caption ? "\n" : " ")
    guard !text.isEmpty, texts[field]?.count ?? 0 < 32 else { return }
    texts[field, default: []].append(Text(text: text, offset: offset, path: path, rank: rank))
  }

  mutating func add(address url: String, width: Int = 0) {
    let url = CaptionText.squeezed(url)
    if !url.isEmpty, addresses.count < 64 { addresses.append((url, width)) }
  }

  /// Takes over what another draft of the same picture has.
  mutating func merge(_ other: PictureDraft) {
    addresses += other.addresses
    for (field, more) in other.texts { texts[field, default: []] += more }
  }

  /// The widest rendition, the first among equals.
  var url: String? {
    var best: (url: String, width: Int)?
    for address in addresses where address.width > best?.width ?? -1 { best = address }
    return best?.url
  }

  /// What tells that two addresses are the same picture.
  var keys: Set<String> { Set(addresses.map { HTMLAddress.key(of: $0.url) }) }

  func occurrence(in source: SourceText, published: PartialDate?) -> Occurrence {
    func place(_ offset: Int, _ path: String) -> Location {
      var location = source.location(at: offset)
      location.path = path.isEmpty ? nil : path
      return location
    }
    var found: [(offset: Int, evidence: Evidence)] = []
    func add(_ slot: Evidence.Slot, _ text: Text) {
      let caption =
        slot == .credit
        ? Caption(raw: text.text, text: "", credit: Credit(parsing: text.text))
        : Caption(parsing: text.text, published: published)
      found.append((text.offset, Evidence(slot, caption, at: place(text.offset, text.path))))
    }
    let caption = best(.caption)
    if let caption { add(.caption, caption) }
    if let alt = best(.alt) { add(.alt, alt) }
    if let title = best(.title), title.text != caption?.text { add(.title, title) }
    let credit = credit
    if let credit { add(.credit, credit) }
    found.sort { $0.offset < $1.offset }
    // After the credit, wherever it stands: readers of the first credit element shall not get the owner.
    if credit.map({ Credit(parsing: $0.text).chain.isEmpty }) ?? true, let owner, owner.text != credit?.text {
      add(.credit, owner)
    }
    return Occurrence(
      url: url, evidence: found.map(\.evidence), location: place(offset, path))
  }

  private func best(_ field: PictureField) -> Text? { texts[field]?.min { $0.rank < $1.rank } }

  /// `by` and `creditline` as they are printed, `Jane Doe/Reuters`, where neither says what the other does.
  private var credit: Text? {
    guard let name = best(.name) else { return best(.line) }
    guard let line = best(.line) else { return name }
    let (a, b) = (PictureDraft.letters(name.text), PictureDraft.letters(line.text))
    if b.contains(a) || a.isEmpty { return line }
    if a.contains(b) { return name }
    var both = name
    both.text = name.text + "/" + line.text
    return both
  }

  /// A notice of a whole paragraph is law, not a credit.
  private var owner: Text? {
    texts[.owner]?.filter { $0.text.utf8.count <= 120 && !$0.text.contains("://") }.min { $0.rank < $1.rank }
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }.map(Character.init))
  }
}
