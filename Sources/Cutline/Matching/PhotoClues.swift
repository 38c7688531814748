/// What a photo can be recognised by, computed once.
struct PhotoClues: Sendable {
  let id: Int64
  let path: String
  /// The folders above the file, outermost first.
  let folders: [String]
  let fileName: String
  let name: ImageName
  let imageIDs: Set<String>
  /// The embedded descriptions without their credits.
  let captions: [Shingles]
  /// Days of creation, as ``PartialDate/dayNumber``.
  let days: Set<Int>
  /// Photographers by key.
  let photographers: [String: String]
  /// Words of headline and title.
  let headline: Set<UInt64>
  let width: Int?
  let height: Int?

  init(id: Int64, photo: Photo) {
    self.id = id
    path = photo.path
    let parts = photo.path.split(separator: "/").map(String.init)
    folders = Array(parts.dropLast())
    fileName = parts.last ?? photo.path
    name = ImageName(fileName)
    let supplied = photo.statements(of: .supplierImageID).flatMap(\.readings).map { $0.value.lowercased() }
    imageIDs = Set(name.ids + supplied)
    let credits = FileCredits(photo)
    var captions: [Shingles] = []
    for text in credits.captions.map(\.caption.text) {
      let shingles = Shingles(text)
      if shingles.wordCount > 1, !captions.contains(shingles) { captions.append(shingles) }
    }
    self.captions = captions
    days = Set(
      photo.statements(of: .dateCreated).flatMap(\.readings)
        .compactMap { PartialDate(metadata: $0.value) }
        .filter { $0.day != nil && $0.isPossible }.map(\.dayNumber))
    var photographers: [String: String] = [:]
    for witness in credits.all {
      for person in witness.credit.photographers { photographers[person.key] = person.name }
    }
    self.photographers = photographers
    let titles = [Field.headline, .title].flatMap { photo.statements(of: $0) }.flatMap(\.readings)
    headline = Set(titles.flatMap { WordHashes.of($0.value) })
    width = photo.width
    height = photo.height
  }

  /// True if the two are one picture in two sizes: the same name but for its size, or the same caption, and
  /// the same shape. Two frames of one moment have one caption too, but seldom one shape.
  func isRendition(of other: PhotoClues) -> Bool {
    let alike = captionAgreement(with: other)
    if let alike, alike < 0.5 { return false }
    let ids = Set(name.ids)
    let otherIDs = Set(other.name.ids)
    if !ids.isEmpty, !otherIDs.isEmpty, ids.isDisjoint(with: otherIDs) { return false }
    let isSameBase = name.base == other.name.base && !name.isGeneric
    let isSameCaption = (alike ?? 0) > 0.95
    guard isSameBase || isSameCaption else { return false }
    if let width, let height, let w = other.width, let h = other.height, width > 0, height > 0, w > 0, h > 0 {
      let (a, b) = (Double(width) / Double(height), Double(w) / Double(h))
      let isSameShape = abs(a - b) / max(a, b) < 0.01
      if width != w || height != h { return isSameShape || (isSameBase && isNamedRendition(of: other)) }
      return isSameBase && isSameCaption
    }
    return isSameBase && isNamedRendition(of: other)
  }

  /// `kalin-1024x683.jpg` beside `kalin.jpg`.
  private func isNamedRendition(of other: PhotoClues) -> Bool {
    folders == other.folders && name.stem != other.name.stem
  }

  /// The best agreement of any two captions; nil if one photo has none.
  private func captionAgreement(with other: PhotoClues) -> Double? {
    var best: Double?
    for mine in captions {
      for theirs in other.captions { best = max(best ?? 0, mine.similarity(to: theirs)) }
    }
    return best
  }
}
