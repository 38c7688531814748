internal import Cutline

/// Every text about a picture, each in the slot in which it stands.
extension HTMLReader {
  func occurrence(of picture: HTMLPicture, frame: HTMLFrame, published: PartialDate?) -> Occurrence {
    let node = page.nodes[picture.node]
    var pieces: [(offset: Int, evidence: Evidence)] = []
    func add(_ slot: Evidence.Slot, _ text: String, at offset: Int) {
      let text = HTMLDocument.squeezed(text)
      guard !text.isEmpty else { return }
      let caption =
        slot == .credit
        ? Caption(raw: text, text: "", credit: Credit(parsing: text))
        : Caption(parsing: text, published: published)
      pieces.append((offset, Evidence(slot, caption, at: places.location(at: offset))))
    }
    for (slot, name) in [(Evidence.Slot.alt, HTMLAttributeName.alt), (.title, .title)] {
      guard let attribute = page.attribute(name, of: picture.node) else { continue }
      let value = page.string(attribute.range)
      if !HTMLReader.isFileName(value) { add(slot, value, at: Int(attribute.offset)) }
    }
    for caption in frame.captions {
      let inner = frame.credits.filter { page.contains(caption, $0) } + furniture(in: caption)
      let text = PageFurniture.trimmed(page.text(of: caption, excluding: inner))
      if PageFurniture.isWhole(text) { continue }
      let offset = page.firstText(of: caption, excluding: inner) ?? Int(page.nodes[caption].offset)
      if !frame.isGuess, frame.credits.isEmpty, let tail = MarkedTail(HTMLDocument.squeezed(text)) {
        add(.caption, tail.sentence, at: offset)
        add(.credit, tail.credit, at: offset)
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
    if names.count == 1, frame.captions.allSatisfy({ page.contains(frame.credits[0], $0) }),
      HTMLReader.holdsCaption(names[0])
    {
      add(.caption, names.removeLast(), at: page.firstText(of: frame.credits[0]) ?? Int(node.offset))
    }
    if let first = frame.credits.first {
      let offset = page.firstText(of: first) ?? Int(page.nodes[first].offset)
      let isPair =
        names.count == 2 && !names[0].contains("/") && !Credit(parsing: names[0]).photographers.isEmpty
      for text in isPair ? [names.joined(separator: " / ")] : names { add(.credit, text, at: offset) }
    }
    if frame.credits.isEmpty {
      for hidden in attributes(of: frame, picture) { add(hidden.slot, hidden.text, at: hidden.offset) }
    }
    pieces.sort { $0.offset < $1.offset }
    return Occurrence(
      url: picture.url, evidence: pieces.map(\.evidence), location: places.location(at: Int(node.offset)))
  }

  /// The outermost elements of a caption whose whole text is a button's or a counter's.
  private func furniture(in caption: Int) -> [Int] {
    var found: [Int] = []
    var i = caption + 1
    while i < page.nodes[caption].end {
      let node = page.nodes[i]
      if !node.isText, (1...60).contains(page.textLength(of: i)), PageFurniture.isWhole(page.text(of: i)) {
        found.append(i)
        i = Int(node.end)
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
    for i in frame.root..<min(Int(page.nodes[frame.root].end), frame.root + 120) {
      if page.nodes[i].tag == .meta, let content = page.attribute(.content, of: i),
        page.purpose(of: i).isCredit
      {
        found.append((.credit, page.string(content.range), Int(content.offset)))
      }
      for attribute in page.attributes(of: i) where attribute.count <= 300 {
        if attribute.name == .ariaLabel {
          let value = page.string(attribute.range)
          let split = CreditSplit(value)
          if split.basis == .label, split.isWholeLine {
            found.append((.credit, value, Int(attribute.offset)))
          }
          continue
        }
        let slot: Evidence.Slot
        if ["credit", "copyright", "credits"].contains(where: { page.isDataName(attribute, endingWith: $0) })
        {
          slot = .credit
        } else if page.contains(i, picture.node), frame.captions.isEmpty,
          page.isDataName(attribute, endingWith: "caption"), page.bytes[attribute.range].contains(0x20)
        {
          slot = .caption
        } else {
          continue
        }
        let value = page.string(attribute.range)
        if !value.hasPrefix("http") { found.append((slot, value, Int(attribute.offset))) }
      }
    }
    var seen = Set<Evidence.Slot>()
    return found.filter {
      ($0.slot == .caption || HTMLReader.namesSomebody($0.text)) && seen.insert($0.slot).inserted
    }
  }

  /// False for an element that holds a bare label or a reservation of rights: `Copyright`, `Tous droits réservés`.
  private static func namesSomebody(_ text: String) -> Bool {
    let credit = Credit(parsing: text)
    return !credit.isEmpty || !credit.markers.isEmpty
  }

  /// True for an element that is named a credit's and holds the caption as well: `The old mill. FOTO: Agerpres`.
  private static func holdsCaption(_ text: String) -> Bool {
    let split = CreditSplit(text)
    return split.basis == .label && split.sentence.utf8.count >= 12
      && split.sentence.split(separator: " ").count > 1
  }

  static func isFileName(_ text: String) -> Bool {
    let text = text.lowercased()
    return !text.contains(" ") && [".jpg", ".jpeg", ".png", ".webp"].contains { text.hasSuffix($0) }
  }
}
