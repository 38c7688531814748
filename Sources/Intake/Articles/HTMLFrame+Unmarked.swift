internal import Cutline

/// Captions and credits that no class or element names as such.
extension HTMLFrame {
  /// The texts right beside a picture that no class marks: a line, or a line and a short credit below it. Taken where
  /// the box says that it is a picture's, a credit proves it, or nothing else is in the box.
  mutating func takeUnmarked(around image: Int, isAlone: (Int) -> Bool) {
    for (height, box) in page.ancestors(of: image).prefix(6).enumerated() {
      guard !page.nodes[box].tag.isWall, isAlone(box), page.textLength(of: box) <= 700
      else {
        return
      }
      if page.nodes[box].tag == .a { continue }
      // A figure with a credit and no caption has none.
      if let figure, box < figure, !credits.isEmpty { return }
      if holdsOwnText(box) {
        takeOwnText(of: box, image: image)
        return
      }
      let lines = lines(in: box, image: image)
      guard !lines.isEmpty else { continue }
      guard !isForeign(box), lines.count <= 3 else { return }
      let texts = lines.map { page.text(of: $0) }
      var credit = credits.isEmpty ? texts.lastIndex { CreditSplit($0).isWholeLine } : nil
      if credit == nil, credits.isEmpty, lines.count == 2, texts[1].utf8.count <= 40,
        texts[0].utf8.count > texts[1].utf8.count, height <= 3
      {
        credit = 1
      }
      let isTight = lines.count == 1 && isLine(lines[0]) && HTMLFrame.isPhrase(texts[0])
      let isShown = isPictureBox(box) || credit != nil || !credits.isEmpty || endsInCredit(texts[0])
      isGuess = !isShown && !isAlt(texts[0], of: image)
      guard isShown || isTight || !isGuess else { return }
      if let credit {
        credits = [lines[credit]]
        isMarked = isMarked || CreditSplit(texts[credit]).isWholeLine
      }
      captions = lines.indices.filter { $0 != credit }.prefix(1).map { lines[$0] }
      root = min(root, box)
      return
    }
  }

  /// True for a line of at least two words, no button or badge. Chinese and Japanese do not part theirs.
  private static func isPhrase(_ text: String) -> Bool {
    (15...300).contains(text.utf8.count) && (text.contains(" ") || !text.utf8.allSatisfy { $0 < 0x80 })
  }

  /// The element after the picture's box: a line and a sure credit; what the alt says as well; a line that ends in a
  /// labelled credit; or a paragraph that is set off from the running text as a whole.
  mutating func takeFollowing(_ image: Int, isAlone: (Int) -> Bool) {
    for box in [image] + page.ancestors(of: image).prefix(4) where isAlone(box) {
      guard page.textLength(of: box) == 0 else { return }
      guard let next = following(box), isAlone(next), (2...700).contains(page.textLength(of: next)) else {
        continue
      }
      let lines = lines(in: next, image: image)
      if credits.isEmpty, lines.count == 2, CreditSplit(page.text(of: lines[1])).isWholeLine {
        captions = [lines[0]]
        credits = [lines[1]]
        isMarked = true
        return
      }
      guard !isForeign(next),
        ![.h1, .h2, .h3, .h4, .h5, .ul, .ol, .blockquote].contains(page.nodes[next].tag)
      else { return }
      let text = page.text(of: next)
      if isAlt(text, of: image) || isSetOff(next, text: text) || isCutline(next, text: text, box: box) {
        captions = [next]
      }
      return
    }
  }

  private func following(_ box: Int) -> Int? {
    let parent = Int(page.nodes[box].parent)
    guard parent >= 0,
      ![.a, .picture, .figure].contains(page.nodes[parent].tag) || page.textLength(of: parent) > 0
    else { return nil }
    var next = Int(page.nodes[box].end)
    while next < page.nodes[parent].end {
      let node = page.nodes[next]
      if !page.isBlank(next) { return nil }
      if !node.isText, !node.isHidden, node.tag != .br, page.textLength(of: next) > 0 { return next }
      if !node.isText, node.tag.isBesideText, node.tag != .script, node.tag != .style {
        return nil
      }
      next = Int(node.end)
    }
    return nil
  }

  /// True if the caption repeats the alt text: nobody writes both for anything else.
  private func isAlt(_ text: String, of image: Int) -> Bool {
    guard let alt = page[image, .alt], text.utf8.count >= 8 else { return false }
    return TextLine.key(alt) == TextLine.key(text)
  }

  /// True for a short paragraph that is italic or small as a whole, or bold and a sentence; a subheading has no stop.
  private func isSetOff(_ i: Int, text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let inner = page.inside(i).first {
      !page.nodes[$0].isText && page.textLength(of: $0) > 0
    }
    guard let inner, page.textLength(of: inner) >= page.textLength(of: i) - 1 else { return false }
    switch page.nodes[inner].tag {
    case .em, .i, .small: return true
    case .strong, .b: return text.hasSuffix(".") && text.utf8.count <= 250
    default: return false
    }
  }

  /// True for a line beside a picture that ends in a labelled credit.
  private func endsInCredit(_ text: String) -> Bool {
    guard text.utf8.count <= 350 else { return false }
    let basis = CreditSplit(text).basis
    return basis == .label || basis == .labelledBracket || MarkedTail(text)?.hasLabel == true
  }

  /// True if a credit shows that the next line is a caption: a labelled one, or any in a line centred like the picture.
  private func isCutline(_ i: Int, text: String, box: Int) -> Bool {
    guard text.utf8.count <= 500, let basis = CreditSplit(text).basis else { return false }
    if basis == .labelledBracket { return true }
    if basis == .label { return text.utf8.count <= 350 }
    let isCentred = [page[i, .style], page[i, .align], page[i, .class]].contains {
      $0?.contains("center") == true
    }
    return isCentred && basis != .leading
  }

  /// In a caption without a marked credit, a label in an element of its own (`Foto:`, `Credit...`) and what follows it.
  mutating func takeLabelled() {
    for caption in captions where credits.isEmpty {
      for i in page.inside(caption)
      where !page.nodes[i].isText && (2...24).contains(page.textLength(of: i))
        && isBareLabel(page.text(of: i))
      {
        let parent = Int(page.nodes[i].parent)
        let next = Int(page.nodes[i].end)
        if parent != caption, page.textLength(of: parent) > page.textLength(of: i) + 1, parent == i - 1 {
          credits = [parent]
        } else if next < page.nodes[caption].end, !page.nodes[next].isText, page.textLength(of: next) > 1 {
          credits = [next]
        }
        if !credits.isEmpty { return }
      }
    }
  }

  private func isBareLabel(_ text: String) -> Bool {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == 0x20 || last == 0x2E || last == 0x3A { bytes.removeLast() }
    return Labels.standard.match(at: 0, in: bytes)?.end == bytes.count && !bytes.isEmpty
  }

  /// In a `figcaption` without a marked credit, a last element that is a credit and nothing else.
  mutating func takeLastElement() {
    for caption in captions where credits.isEmpty {
      let children = page.inside(caption).filter {
        !page.nodes[$0].isText && page.textLength(of: $0) > 1
      }
      guard let last = children.last else { continue }
      let text = page.text(of: last)
      let whole = page.text(of: caption)
      let split = CreditSplit(whole)
      // "Photo by <a>Ana Lima</a> on <a>Unsplash</a>", "Ảnh: <em>Reuters</em>": the whole is the credit, or its end.
      let isPart = split.basis == .label || split.basis == .labelledBracket
      if split.isWholeLine || (isPart && split.credit?.raw.contains(text) == true) { continue }
      guard text.utf8.count < whole.utf8.count - 3 else { continue }
      if CreditSplit(text).isWholeLine || isNameAlone(last, text, after: whole.dropLast(text.count)) {
        credits = [last]
      }
    }
  }

  /// True for a person's name in the figure, outside a caption that names nobody.
  private func isNameOver(_ line: Int, _ text: String) -> Bool {
    guard isMarked, let figure, page.contains(figure, line), text.utf8.count <= 60 else { return false }
    return Credit(parsing: text).namesKnownPerson
      && !captions.contains { CreditSplit(page.text(of: $0)).credit != nil }
  }

  /// True for a person's name that a line or an element of its own sets off from the sentence before it.
  private func isNameAlone(_ i: Int, _ text: String, after sentence: Substring) -> Bool {
    guard isMarked, text.utf8.count <= 60, text.last != ".", page.nodes[i].tag != .a,
      Credit(parsing: text).namesKnownPerson
    else { return false }
    let isParted = sentence.last { $0 != " " }.map { ".!?)”\"»".contains($0) } ?? false
    return isParted || page.nodes[i].tag == .p || page.nodes[i].tag == .div
  }

  /// A line in the box, outside the caption, that is a credit and nothing else: laid over the picture, or below it. In a
  /// figure with a caption a name is one.
  mutating func takeOverlaid(on image: Int) {
    guard page.textLength(of: root) <= 1_500 else { return }
    for line in lines(in: root, image: image).prefix(6)
    where !captions.contains(where: { page.contains($0, line) || page.contains(line, $0) }) {
      let text = page.text(of: line)
      guard text.utf8.count <= 120 else { continue }
      if CreditSplit(text).isWholeLine || isNameOver(line, text) {
        credits = [line]
        return
      }
    }
  }
}
