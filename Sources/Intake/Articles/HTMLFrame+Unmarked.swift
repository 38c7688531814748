internal import Cutline

/// Captions and credits that no class or element names as such.
extension HTMLFrame {
  /// The texts right beside a picture that no class marks: a line, or a line and a short credit below it. Taken where
  /// the box says that it is a picture's, or a credit proves it.
  mutating func takeUnmarked(around image: Int, isAlone: (Int) -> Bool) {
    for (height, box) in page.ancestors(of: image).prefix(6).enumerated() {
      guard !HTMLFrame.walls.contains(page.nodes[box].name), isAlone(box),
        page.text(of: box).utf8.count <= 700
      else {
        return
      }
      if page.nodes[box].name == "a" { continue }
      let lines = lines(in: box, image: image)
      guard !lines.isEmpty else { continue }
      let isForeign = (box..<page.nodes[box].end).contains {
        ["h1", "h2", "h3", "h4", "li", "time", "form", "address"].contains(page.nodes[$0].name)
          || (page.nodes[$0].name == "a" && !page.text(of: $0).isEmpty)
      }
      guard !isForeign, lines.count <= 3 else { return }
      let texts = lines.map { page.text(of: $0) }
      let isPictureBox =
        page.nodes[box].name == "figure"
        || page.purposeTokens(of: box).contains {
          $0.split(separator: "-").contains { HTMLFrame.boxWords.contains(String($0)) }
        }
      var credit = credits.isEmpty ? texts.lastIndex { CreditSplit($0).isWholeLine } : nil
      if credit == nil, credits.isEmpty, lines.count == 2, texts[1].utf8.count <= 40,
        texts[0].utf8.count > texts[1].utf8.count,
        height <= 3
      {
        credit = 1
      }
      guard isPictureBox || credit != nil || !credits.isEmpty else { return }
      if let credit {
        credits = [lines[credit]]
        isMarked = CreditSplit(texts[credit]).isWholeLine
      }
      captions = lines.indices.filter { $0 != credit }.prefix(1).map { lines[$0] }
      root = min(root, box)
      return
    }
  }

  /// A line and a sure credit in the element that follows the picture's box.
  mutating func takePair(after image: Int, isAlone: (Int) -> Bool) {
    for box in [image] + page.ancestors(of: image).prefix(4) where isAlone(box) {
      let parent = page.nodes[box].parent
      var next = page.nodes[box].end
      while parent >= 0, next < page.nodes[parent].end, page.nodes[next].isText { next += 1 }
      guard parent >= 0, next < page.nodes[parent].end, isAlone(next), page.text(of: next).utf8.count <= 700
      else {
        continue
      }
      let lines = lines(in: next, image: image)
      if lines.count == 2, CreditSplit(page.text(of: lines[1])).isWholeLine {
        captions = [lines[0]]
        credits = [lines[1]]
        isMarked = true
        return
      }
    }
  }

  /// The outermost elements with text of their own, the marked credits aside.
  func lines(in box: Int, image: Int) -> [Int] {
    var lines: [Int] = []
    var i = box + 1
    while i < page.nodes[box].end {
      let node = page.nodes[i]
      if node.isText || page.contains(i, image) {
        i += 1
      } else if HTMLFrame.skipped.contains(node.name) || credits.contains(i) {
        i = node.end
      } else if hasOwnText(i) {
        if page.text(of: i).utf8.count > 1 { lines.append(i) }
        i = node.end
      } else {
        i += 1
      }
    }
    return lines
  }

  private func hasOwnText(_ i: Int) -> Bool {
    ((i + 1)..<max(i + 1, page.nodes[i].end)).contains {
      page.nodes[$0].isText && page.nodes[$0].parent == i && page.nodes[$0].text.utf8.contains { $0 > 0x20 }
    }
  }

  /// In a `figcaption` without a marked credit, a last element that is a credit and nothing else.
  mutating func takeLastElement() {
    for caption in captions where credits.isEmpty {
      let children = ((caption + 1)..<max(caption + 1, page.nodes[caption].end)).filter {
        !page.nodes[$0].isText && page.text(of: $0).utf8.count > 1
      }
      guard let last = children.last else { continue }
      let text = page.text(of: last)
      if text.utf8.count < page.text(of: caption).utf8.count - 3, CreditSplit(text).isWholeLine {
        credits = [last]
      }
    }
  }

  private static let boxWords: Set<String> = [
    "image", "img", "photo", "picture", "media", "figure", "foto", "bild", "imagen", "wp", "gallery", "lead",
    "hero",
  ]
}
