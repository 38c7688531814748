/// The part of a page that belongs to one picture: the figure, or the box around the `<img>`, with the elements
/// in it that hold its caption and its credit.
struct HTMLFrame {
  /// The widest element that holds no other picture.
  var root: Int
  private(set) var figure: Int?
  var hasFigure: Bool { figure != nil }
  /// True if the page itself names the caption or the credit as one.
  var isMarked = false
  /// True if only its place makes the caption one.
  var isGuess = false
  var captions: [Int] = []
  var credits: [Int] = []
  /// The credits are ones only by a word that means something else away from pictures.
  private var isWeak = false
  let page: HTMLDocument

  /// - Parameter others: True for a node that shows another picture.
  init(_ page: HTMLDocument, around image: Int, isAlone: (Int) -> Bool) {
    self.page = page
    root = image
    let ancestors = page.ancestors(of: image)
    figure = ancestors.prefix(10).first { page.nodes[$0].tag == .figure }
    if let figure {
      if isAlone(figure) {
        root = figure
      } else if let caption = page.first(.figcaption, in: figure) {
        captions = [caption]  // one caption for a row of pictures
        collect(in: caption, isInside: true, image: image)
      }
      if isAlone(figure) { collect(in: figure, isInside: true, image: image) }
    }
    var climbed = 0
    for outer in ancestors where outer < root {
      guard climbed < 6, !page.nodes[outer].tag.isWall, isAlone(outer),
        page.textLength(of: outer) <= 2_500, page.first(.h1, in: outer) == nil
      else { break }
      climbed += 1
      root = outer
      if captions.isEmpty || credits.isEmpty {
        collect(in: outer, isInside: !hasFigure && climbed <= 3, image: image)
      }
    }
    takeBeside(isAlone: isAlone)
    isMarked = !captions.isEmpty || (!credits.isEmpty && !isWeak)
    if captions.isEmpty { takeUnmarked(around: image, isAlone: isAlone) }
    if captions.isEmpty { takeFollowing(image, isAlone: isAlone) }
    takeLabelled()
    takeLastElement()
    if credits.isEmpty, !captions.isEmpty { takeOverlaid(on: image) }
  }

  /// Marked elements that follow the box directly, where the parent holds other things as well.
  private mutating func takeBeside(isAlone: (Int) -> Bool) {
    var next = Int(page.nodes[root].end)
    let parent = Int(page.nodes[root].parent)
    var steps = 0
    while parent >= 0, next < page.nodes[parent].end, steps < 3 {
      let node = page.nodes[next]
      if node.isText {
        if !page.isBlank(next) { return }
      } else if !node.isHidden {
        let purpose = page.purpose(of: next)
        let length = page.textLength(of: next)
        // The headline between a lead picture and its caption.
        if steps == 0, length < 600, isAlone(next), page.first(.h1, in: next) != nil {
          steps += 1
          next = Int(node.end)
          continue
        }
        guard purpose.isCredit || purpose.isCaption, length < 600, length > 0, isAlone(next),
          HTMLPicture.candidates(page, in: next).isEmpty
        else { return }
        if purpose.isCaption, captions.isEmpty {
          collect(in: next, isInside: true, image: root)
          if captions.isEmpty { captions = [next] }
        } else if purpose.isCredit, credits.isEmpty {
          credits = [next]
          isWeak = false
        }
        steps += 1
      }
      next = Int(node.end)
    }
  }

  /// Takes the marked elements below `root`; weak words count only inside the figure or close to the picture.
  private mutating func collect(in root: Int, isInside: Bool, image: Int) {
    var found: (captions: [Int], credits: [Int]) = ([], [])
    var isSure = false
    var i = root
    while i < page.nodes[root].end {
      let node = page.nodes[i]
      if node.isText || node.isHidden || node.tag.isBesideText {
        i = node.tag == .picture || node.isText ? i + 1 : Int(node.end)
        continue
      }
      let purpose = page.purpose(of: i)
      let inCaption = found.captions.contains { page.contains($0, i) }
      let isStrong = purpose.isCredit && !purpose.isCaption
      let isCredit =
        !page.contains(i, image) && i != root
        && (isStrong || (purpose.isWeakCredit && isInside)
          || (inCaption && (node.tag == .cite || node.tag == .small))
          || (node.tag == .cite && figure == root))
      if isCredit, page.textLength(of: i) < 400, !holdsCaption(i) {
        if page.textLength(of: i) > 0 {
          found.credits.append(i)
          isSure = isSure || isStrong || inCaption
        }
        i = Int(node.end)
        continue
      }
      if !inCaption, !page.contains(i, image), node.tag == .figcaption || purpose.isCaption,
        page.textLength(of: i) < 2_000
      {
        found.captions.append(i)
      }
      i += 1
    }
    if captions.isEmpty {
      captions = found.captions.filter { caption in
        let inner = Set(found.credits + credits).filter { page.contains(caption, $0) }.reduce(0) {
          $0 + page.textLength(of: $1)
        }
        return page.textLength(of: caption) > inner + 1
      }
    }
    if credits.isEmpty, !found.credits.isEmpty {
      credits = found.credits
      isWeak = !isSure
    }
  }

  private func holdsCaption(_ i: Int) -> Bool {
    page.inside(i).contains {
      page.nodes[$0].tag == .figcaption || (!page.nodes[$0].isText && page.purpose(of: $0).isCaption)
    }
  }
}

extension HTMLTag {
  /// What no picture's box reaches beyond.
  var isWall: Bool { self == .body || self == .html || self == .main || self == .form }

  /// Elements of a picture's box that hold no text of it.
  var isBesideText: Bool {
    switch self {
    case .img, .source, .script, .style, .svg, .noscript, .button, .picture: true
    default: false
    }
  }

  /// What a box that is only a picture with its caption does not hold.
  var isForeignToPictures: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .li, .time, .form, .address, .label: true
    default: false
    }
  }
}
