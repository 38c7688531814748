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
        if page.attribute(.alt, of: pictures[twin].node) == nil { pictures[twin] = picture }
        continue
      }
      pictures.append(picture)
    }
    let scope = HTMLScope(page, named: Set(named.map(HTMLAddress.key)))
    var found: [(picture: HTMLPicture, occurrence: Occurrence)] = []
    let inOrder = pictures.sorted { $0.node < $1.node }
    for picture in pictures where scope.exclusion(of: picture) == nil {
      let frame = HTMLFrame(page, around: picture.node) { outer in
        isAlone(picture, in: outer, of: inOrder)
      }
      if scope.exclusion(of: picture, frame: frame) != nil { continue }
      found.append((picture, occurrence(of: picture, frame: frame, published: published)))
    }
    return (withLinkedData(found, published: published), notes)
  }

  /// True if an element shows no other picture. The pictures are in the order of the page.
  private func isAlone(_ picture: HTMLPicture, in outer: Int, of pictures: [HTMLPicture]) -> Bool {
    var low = 0
    var high = pictures.count
    while low < high {
      let middle = (low + high) / 2
      if pictures[middle].node < outer { low = middle + 1 } else { high = middle }
    }
    while low < pictures.count, pictures[low].node < page.nodes[outer].end {
      if pictures[low].node != picture.node, pictures[low].key != picture.key { return false }
      low += 1
    }
    return true
  }

  private func isSameBox(_ a: Int, _ b: Int) -> Bool {
    let near = Set(page.ancestors(of: a).prefix(4))
    return page.ancestors(of: b).prefix(4).contains {
      near.contains($0) && ![.body, .main, .article, .section].contains(page.nodes[$0].tag)
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
      let location = places.location(at: image.offset)
      let key = image.url.map(HTMLAddress.key)
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
      if let license = image.license, match != nil || !evidence.isEmpty {
        evidence.append(
          Evidence(.jsonld, Caption(raw: license, text: "", credit: Credit(parsing: license)), at: location))
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

  /// The one picture whose name differs from a described one's by a number at its end: `quay-800` and `quay-1200`.
  private func loosely(_ url: String?, among pictures: [HTMLPicture]) -> Int? {
    func stem(_ key: String) -> Substring {
      var stem = key[...]
      while let last = stem.last, last.isNumber || last == "-" || last == "_" { stem.removeLast() }
      return stem
    }
    guard let wanted = url.map({ stem(HTMLAddress.key(of: $0)) }), wanted.utf8.count >= 6 else { return nil }
    let matches = pictures.indices.filter { stem(pictures[$0].key) == wanted }
    return matches.count == 1
      && data.images.count { $0.url.map { stem(HTMLAddress.key(of: $0)) } == wanted } == 1
      ? matches[0] : nil
  }
}
