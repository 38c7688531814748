/// What an article says about one image, in the terms that photos are looked up by.
public struct OccurrenceClues: Sendable {
  /// The paths that the reference may mean, each with its name.
  let references: [(parts: [String], name: ImageName)]
  /// The file that a local reference names.
  let resolvedPath: String?
  let imageIDs: Set<String>
  let captions: [Shingles]
  /// The names in each caption; nil where they cannot be told.
  let names: [Set<UInt64>?]
  let day: PartialDate?
  let photographers: [Person]
  let parties: [Party]
  /// The folder of the article.
  let folders: [String]
  let headline: Set<UInt64>

  public init(_ occurrence: Occurrence, in article: Article) {
    let url = occurrence.url ?? ""
    references = ImageURL.paths(in: url).compactMap { parts in
      parts.last.map { (parts, ImageName($0)) }
    }
    resolvedPath = occurrence.url.flatMap { ImageURL.resolved($0, from: article.path) }
    imageIDs = Set(ImageName.ids(in: ImageURL.percentDecoded(url)))
    var captions: [Shingles] = []
    var names: [Set<UInt64>?] = []
    for piece in occurrence.evidence {
      let shingles = Shingles(piece.caption.text)
      if shingles.wordCount > 1, !captions.contains(shingles) {
        captions.append(shingles)
        names.append(CaptionContent.names(in: piece.caption.text))
      }
    }
    self.captions = captions
    self.names = names
    day = occurrence.taken.map(\.value).flatMap { $0.day != nil && $0.isPossible ? $0 : nil }
    photographers = occurrence.credit?.photographers ?? []
    parties = occurrence.credit?.chain ?? []
    folders = article.path.split(separator: "/").dropLast().map(String.init)
    headline = Set(WordHashes.of(article.headline ?? ""))
  }

  /// What a photo's ``PhotoClues/keys`` are compared with so that a new photo finds the occurrence; sorted,
  /// each once.
  public var keys: [Int64] {
    var keys = Set(imageIDs.map(MatchKey.id))
    for reference in references {
      keys.insert(MatchKey.base(reference.name))
      if let tail = MatchKey.tail(reference.parts) { keys.insert(tail) }
    }
    for assignment in assignments { keys.insert(assignment.key) }
    for caption in captions { keys.formUnion(caption.content.keys(MatchKey.occurrenceSample)) }
    return keys.sorted()
  }

  /// Who may have photographed it on which day: the day itself first, then the days around it.
  var assignments: [(key: Int64, offset: Int, person: Person)] {
    guard let day else { return [] }
    return photographers.flatMap { person in
      [0, -1, 1].map { offset in
        (MatchKey.assignment(day: day.dayNumber + offset, photographer: person.key), offset, person)
      }
    }
  }

  /// True if the reference names another picture of the same series: `LYNXMPEA6F0MS` where the photo is
  /// `LYNXMPEA6F0MT`, `harbour-3.jpg` where it is `harbour-4.jpg`.
  func contradicts(_ photo: PhotoClues) -> Bool {
    let names = photo.places.map(\.name)
    if !imageIDs.isEmpty {
      if !imageIDs.isDisjoint(with: photo.imageIDs) { return false }
      if imageIDs.contains(where: { id in photo.imageIDs.contains { ImageName.areSiblings(id, $0) } }) {
        return true
      }
    }
    if references.contains(where: { reference in names.contains { $0.base == reference.name.base } }) {
      return false
    }
    return references.contains { reference in names.contains { $0.isSibling(of: reference.name) } }
  }

  /// True if the caption says on which day the photo was taken, and the file that it was another one. Two days are
  /// nothing: zones, night work, a caption's `on Friday`.
  func isOfAnotherDay(than photo: PhotoClues) -> Bool {
    guard let day, !photo.days.isEmpty else { return false }
    return photo.days.allSatisfy { abs($0 - day.dayNumber) > 2 }
  }

  /// True if both name photographers, or both agencies, and nobody is named by both.
  func isByAnother(than photo: PhotoClues) -> Bool {
    Agreement.of(photographers, photo.photographers.values.map { Person(parsing: $0) }) == .differs
      || Agreement.of(parties, photo.parties) == .differs
  }

  /// How far the printed captions and the embedded ones agree, at best; nil if one side has none, or none in
  /// the other's script.
  func agreement(with photo: PhotoClues) -> CaptionAgreement? {
    var best: CaptionAgreement?
    for (mine, names) in zip(captions, names) {
      for theirs in photo.captions where mine.isComparable(to: theirs) {
        let agreement = CaptionAgreement(
          printed: mine, names: names ?? [], embedded: theirs, credits: photo.creditWords)
        if best.map({ $0.value < agreement.value }) ?? true { best = agreement }
      }
    }
    return best
  }
}
