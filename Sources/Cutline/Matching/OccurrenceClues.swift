/// What an article says about one image, in the terms that photos are looked up by.
struct OccurrenceClues {
  /// The paths that the reference may mean, each with its name.
  let references: [(parts: [String], name: ImageName)]
  /// The file that a local reference names.
  let resolvedPath: String?
  let imageIDs: Set<String>
  let captions: [Shingles]
  let day: PartialDate?
  let photographers: [Person]
  /// The folder of the article.
  let folders: [String]
  let headline: Set<UInt64>

  init(_ occurrence: Occurrence, in article: Article) {
    let url = occurrence.url ?? ""
    references = ImageURL.paths(in: url).compactMap { parts in
      parts.last.map { (parts, ImageName($0)) }
    }
    resolvedPath = occurrence.url.flatMap { ImageURL.resolved($0, from: article.path) }
    imageIDs = Set(ImageName.ids(in: ImageURL.percentDecoded(url)))
    var captions: [Shingles] = []
    for piece in occurrence.evidence {
      let shingles = Shingles(piece.caption.text)
      if shingles.wordCount > 1, !captions.contains(shingles) { captions.append(shingles) }
    }
    self.captions = captions
    day = occurrence.taken?.value
    photographers = occurrence.credit?.photographers ?? []
    folders = article.path.split(separator: "/").dropLast().map(String.init)
    headline = Set(WordHashes.of(article.headline ?? ""))
  }

  /// How far the printed captions and the embedded ones agree, at best; nil if one side has none.
  func similarity(to photo: PhotoClues) -> Double? {
    captions.flatMap { caption in photo.captions.map { caption.similarity(to: $0) } }.max()
  }
}
