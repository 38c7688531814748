internal import Cutline

extension HTMLReader {
  /// More pictures than this are not read: who belongs to whom is looked at pair by pair.
  static let pictureLimit = 400

  /// Every picture of the article, in the order of the page, and what was left out, in words.
  ///
  /// - Parameter named: The pictures by which the page presents itself elsewhere.
  func images(named: [String] = [], published: PartialDate?) -> (images: [Occurrence], notes: [String]) {
    var notes: [String] = []
    var pictures: [HTMLPicture] = []
    for i in HTMLPicture.candidates(page) {
      guard let picture = HTMLPicture(page, i) else { continue }
      if pictures.count == HTMLReader.pictureLimit {
        notes.append("only the first \(HTMLReader.pictureLimit) pictures of the page were read")
        break
      }
      // A lazy loader's placeholder and its <noscript> twin are one picture.
      if let twin = pictures.lastIndex(where: {
        $0.key == picture.key && (page.contains($0.node, i) || isSameBox($0.node, i))
      }) {
        if page.nodes[pictures[twin].node]["alt"] == nil { pictures[twin] = picture }
        continue
      }
      pictures.append(picture)
    }
    let scope = HTMLScope(page, named: Set(named.map(HTMLPicture.key)))
    var found: [(picture: HTMLPicture, occurrence: Occurrence)] = []
    for picture in pictures {
      let frame = HTMLFrame(page, around: picture.node) { outer in
        !pictures.contains {
          $0.node != picture.node && $0.key != picture.key && page.contains(outer, $0.node)
        }
      }
      if scope.exclusion(of: picture, frame: frame) != nil { continue }
      found.append((picture, occurrence(of: picture, frame: frame, published: published)))
    }
    return (withLinkedData(found, published: published), notes)
  }

  private func isSameBox(_ a: Int, _ b: Int) -> Bool {
    let near = Set(page.ancestors(of: a).prefix(4))
    return page.ancestors(of: b).prefix(4).contains {
      near.contains($0) && !["body", "main", "article", "section"].contains(page.nodes[$0].name)
    }
  }

  private func occurrence(of picture: HTMLPicture, frame: HTMLFrame, published: PartialDate?) -> Occurrence {
    let node = page.nodes[picture.node]
    var pieces: [(offset: Int, evidence: Evidence)] = []
    func add(_ slot: Evidence.Slot, _ text: String, at offset: Int) {
      let text = HTMLDocument.squeezed(text)
      guard !text.isEmpty else { return }
      let caption =
        slot == .credit
        ? Caption(raw: text, text: "", credit: Credit(parsing: text))
        : Caption(parsing: text, published: published)
      pieces.append((offset, Evidence(slot, caption, at: source.location(at: offset))))
    }
    for (slot, name) in [(Evidence.Slot.alt, "alt"), (.title, "title")] {
      if let attribute = node.attributes.first(where: { $0.name == name }),
        !HTMLReader.isFileName(attribute.value)
      {
        add(slot, attribute.value, at: attribute.offset)
      }
    }
    for caption in frame.captions {
      let inner = frame.credits.filter { page.contains(caption, $0) } + furniture(in: caption)
      let text = PageFurniture.trimmed(page.text(of: caption, excluding: inner))
      if PageFurniture.isWhole(text) { continue }
      let offset = page.firstText(of: caption, excluding: inner) ?? page.nodes[caption].offset
      if frame.isMarked, frame.credits.isEmpty, let bracket = CaptionBracket(HTMLDocument.squeezed(text)) {
        add(.caption, bracket.sentence, at: offset)
        add(.credit, bracket.credit, at: offset)
      } else {
        add(.caption, text, at: offset)
      }
    }
    // A photographer and an agency in an element each are one credit; the same text twice, for small and for large
    // screens, is one too.
    var names: [String] = []
    for credit in frame.credits {
      let text = PageFurniture.trimmed(page.text(of: credit))
      let isKnown = names.contains { $0.contains(text) || text.contains($0) }
      if !isKnown, HTMLReader.namesSomebody(text) { names.append(text) }
    }
    if let first = frame.credits.first {
      let offset = page.firstText(of: first) ?? page.nodes[first].offset
      let isPair =
        names.count == 2 && !names[0].contains("/") && !Credit(parsing: names[0]).photographers.isEmpty
      for text in isPair ? [names.joined(separator: " / ")] : names { add(.credit, text, at: offset) }
    }
    if frame.credits.isEmpty {
      for hidden in attributes(of: frame, picture) { add(hidden.slot, hidden.text, at: hidden.offset) }
    }
    pieces.sort { $0.offset < $1.offset }
    return Occurrence(
      url: picture.url, evidence: pieces.map(\.evidence), location: source.location(at: node.offset))
  }

  /// The one picture whose name differs from a described one's by a number at its end: `quay-800` and `quay-1200`.
  private func loosely(_ url: String?, among pictures: [HTMLPicture]) -> Int? {
    func stem(_ key: String) -> Substring {
      var stem = key[...]
      while let last = stem.last, last.isNumber || last == "-" || last == "_" { stem.removeLast() }
      return stem
    }
    guard let wanted = url.map({ stem(HTMLPicture.key(of: $0)) }), wanted.utf8.count >= 6 else { return nil }
    let matches = pictures.indices.filter { stem(pictures[$0].key) == wanted }
    return matches.count == 1
      && data.images.count { $0.url.map { stem(HTMLPicture.key(of: $0)) } == wanted } == 1
      ? matches[0] : nil
  }

  /// The outermost elements of a caption whose whole text is a button's or a counter's.
  private func furniture(in caption: Int) -> [Int] {
    var found: [Int] = []
    var i = caption + 1
    while i < page.nodes[caption].end {
      let node = page.nodes[i]
      if !node.isText, (1...60).contains(page.textLength(of: i)), PageFurniture.isWhole(page.text(of: i)) {
        found.append(i)
        i = node.end
      } else {
        i += 1
      }
    }
    return found
  }

  /// Credits and captions that only attributes tell: `data-credit`, `data-caption`, `<meta itemprop="creditText">`, the
  /// label of an information button.
  private func attributes(
    of frame: HTMLFrame, _ picture: HTMLPicture
  ) -> [(slot: Evidence.Slot, text: String, offset: Int)] {
    var found: [(slot: Evidence.Slot, text: String, offset: Int)] = []
    for i in frame.root..<min(page.nodes[frame.root].end, frame.root + 120) {
      let node = page.nodes[i]
      if node.name == "meta", let content = node.attributes.first(where: { $0.name == "content" }),
        HTMLPurpose(page, i).isCredit
      {
        found.append((.credit, content.value, content.offset))
      }
      for attribute in node.attributes where attribute.value.utf8.count <= 300 {
        if attribute.name.hasPrefix("data-"), !attribute.value.hasPrefix("http") {
          if attribute.name.hasSuffix("credit") || attribute.name.hasSuffix("copyright")
            || attribute.name.hasSuffix("credits")
          {
            found.append((.credit, attribute.value, attribute.offset))
          } else if attribute.name.hasSuffix("-caption"), frame.captions.isEmpty, i == picture.node {
            found.append((.caption, attribute.value, attribute.offset))
          }
        } else if attribute.name == "aria-label", CreditSplit(attribute.value).basis == .label,
          CreditSplit(attribute.value).isWholeLine
        {
          found.append((.credit, attribute.value, attribute.offset))
        }
      }
    }
    var seen = Set<Evidence.Slot>()
    return found.filter {
      ($0.slot == .caption || HTMLReader.namesSomebody($0.text)) && seen.insert($0.slot).inserted
    }
  }

  /// Adds what JSON-LD says about a picture to its occurrence; a described picture that stands nowhere else on the
  /// page becomes one of its own.
  private func withLinkedData(
    _ found: [(picture: HTMLPicture, occurrence: Occurrence)], published: PartialDate?
  ) -> [Occurrence] {
    var occurrences = found.map(\.occurrence)
    var own: [Occurrence] = []
    for image in data.images {
      var evidence: [Evidence] = []
      let location = source.location(at: image.offset)
      let key = image.url.map(HTMLPicture.key)
      let match =
        found.firstIndex { $0.picture.key == key } ?? loosely(image.url, among: found.map(\.picture))
      // Some systems repeat the alt text as the caption.
      let alt = match.flatMap { occurrences[$0].alt }
      if let caption = image.caption, alt.map({ TextLine.key($0) == TextLine.key(caption) }) != true {
        evidence.append(Evidence(.jsonld, Caption(parsing: caption, published: published), at: location))
      }
      if let credit = image.credit {
        evidence.append(
          Evidence(.jsonld, Caption(raw: credit, text: "", credit: Credit(parsing: credit)), at: location))
      }
      guard !evidence.isEmpty else { continue }
      if let i = match {
        for piece in evidence
        where !occurrences[i].evidence.contains(where: {
          $0.slot == .jsonld && $0.caption.raw == piece.caption.raw
        }) {
          occurrences[i].evidence.append(piece)
        }
      } else if image.caption != nil, let url = image.url, !own.contains(where: { $0.url == url }) {
        own.append(Occurrence(url: url, evidence: evidence, location: location))
      }
    }
    if occurrences.isEmpty { occurrences = own }
    if !occurrences.isEmpty { occurrences[0].isLead = true }
    return occurrences
  }

  /// False for an element that holds a bare label or a reservation of rights: `Copyright`, `Tous droits réservés`.
  private static func namesSomebody(_ text: String) -> Bool {
    let credit = Credit(parsing: text)
    return !credit.isEmpty || !credit.markers.isEmpty
  }

  static func isFileName(_ text: String) -> Bool {
    let text = text.lowercased()
    return !text.contains(" ") && [".jpg", ".jpeg", ".png", ".webp"].contains { text.hasSuffix($0) }
  }
}
