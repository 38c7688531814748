internal import Cutline

/// The part of a page that belongs to one picture: the figure, or the box around the `<img>`, with the elements
/// in it that hold its caption and its credit.
struct HTMLFrame {
  /// The widest element that holds no other picture.
  private(set) var root: Int
  private(set) var hasFigure = false
  /// True if the page itself names the caption or the credit as one.
  private(set) var isMarked = false
  private(set) var captions: [Int] = []
  private(set) var credits: [Int] = []
  private let page: HTMLDocument

  /// - Parameter others: True for a node that shows another picture.
  init(_ page: HTMLDocument, around image: Int, isAlone: (Int) -> Bool) {
    self.page = page
    root = image
    let ancestors = page.ancestors(of: image)
    if let figure = ancestors.prefix(10).first(where: { page.nodes[$0].name == "figure" }) {
      hasFigure = true
      if isAlone(figure) {
        root = figure
      } else if let caption = page.first("figcaption", in: figure) {
        captions = [caption]  // one caption for a row of pictures
      }
      collect(in: figure, isInside: true, alone: isAlone(figure), image: image)
    }
    var climbed = 0
    for outer in ancestors where outer < root {
      guard climbed < 6, !HTMLFrame.walls.contains(page.nodes[outer].name), isAlone(outer),
        page.first("h1", in: outer) == nil, page.text(of: outer).utf8.count <= 2_500
      else { break }
      climbed += 1
      root = outer
      if captions.isEmpty || credits.isEmpty {
        collect(in: outer, isInside: !hasFigure && climbed <= 3, alone: true, image: image)
      }
    }
    takeBeside(isAlone: isAlone)
    isMarked = !captions.isEmpty || !credits.isEmpty
    if captions.isEmpty { takeUnmarked(around: image, isAlone: isAlone) }
    if captions.isEmpty, credits.isEmpty { takePair(after: image, isAlone: isAlone) }
    takeLastElement()
  }

  /// The texts right beside a picture that no class marks: a line, or a line and a short credit below it. Taken where
  /// the box says that it is a picture's, or a credit proves it.
  private mutating func takeUnmarked(around image: Int, isAlone: (Int) -> Bool) {
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
  private mutating func takePair(after image: Int, isAlone: (Int) -> Bool) {
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
  private func lines(in box: Int, image: Int) -> [Int] {
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
  private mutating func takeLastElement() {
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
  /// Marked elements that follow the box directly, where the parent holds other things as well.
  private mutating func takeBeside(isAlone: (Int) -> Bool) {
    var next = page.nodes[root].end
    let parent = page.nodes[root].parent
    var steps = 0
    while parent >= 0, next < page.nodes[parent].end, steps < 3 {
      let node = page.nodes[next]
      if node.isText {
        if node.text.utf8.contains(where: { $0 > 0x20 }) { return }
      } else {
        let purpose = HTMLPurpose(page, next)
        let text = page.text(of: next)
        guard purpose.isCredit || purpose.isCaption, text.utf8.count < 600, !text.isEmpty, isAlone(next),
          HTMLPicture.candidates(page, in: next).isEmpty
        else { return }
        if purpose.isCaption, captions.isEmpty {
          collect(in: next, isInside: true, alone: true, image: root)
          if captions.isEmpty { captions = [next] }
        } else if purpose.isCredit, credits.isEmpty {
          credits = [next]
        }
        steps += 1
      }
      next = node.end
    }
  }

  private static let walls: Set<String> = ["body", "html", "main", "form"]

  /// Takes the marked elements below `root`; weak words count only inside the figure or close to the picture.
  private mutating func collect(in root: Int, isInside: Bool, alone: Bool, image: Int) {
    guard alone else { return }
    var found: (captions: [Int], credits: [Int]) = ([], [])
    var i = root
    while i < page.nodes[root].end {
      let node = page.nodes[i]
      if node.isText || HTMLFrame.skipped.contains(node.name) {
        i = node.name == "picture" || node.isText ? i + 1 : node.end
        continue
      }
      let purpose = HTMLPurpose(page, i)
      let inCaption = found.captions.contains { page.contains($0, i) }
      let isCredit =
        !page.contains(i, image) && i != root
        && ((purpose.isCredit && !purpose.isCaption) || (purpose.isWeakCredit && isInside)
          || (inCaption && (node.name == "cite" || node.name == "small")))
      if isCredit, page.text(of: i).utf8.count < 400, !holdsCaption(i) {
        if !page.text(of: i).isEmpty { found.credits.append(i) }
        i = node.end
        continue
      }
      if !inCaption, !page.contains(i, image), node.name == "figcaption" || purpose.isCaption,
        page.text(of: i).utf8.count < 2_000
      {
        found.captions.append(i)
      }
      i += 1
    }
    if captions.isEmpty { captions = found.captions.filter { !page.text(of: $0).isEmpty } }
    if credits.isEmpty { credits = found.credits }
  }

  private func holdsCaption(_ i: Int) -> Bool {
    ((i + 1)..<max(i + 1, page.nodes[i].end)).contains {
      page.nodes[$0].name == "figcaption" || (!page.nodes[$0].isText && HTMLPurpose(page, $0).isCaption)
    }
  }

  private static let skipped: Set<String> = [
    "img", "source", "script", "style", "svg", "noscript", "button", "picture",
  ]
}
