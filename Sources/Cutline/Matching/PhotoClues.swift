/// What a photo can be recognised by, computed once.
public struct PhotoClues: Sendable {
  /// One path of the photo: a copy has another name and the same picture.
  struct Place: Sendable {
    let path: String
    /// The folders above the file, outermost first.
    let folders: [String]
    let fileName: String
    let name: ImageName

    init(_ path: String) {
      self.path = path
      let parts = path.split(separator: "/").map(String.init)
      folders = Array(parts.dropLast())
      fileName = parts.last ?? path
      name = ImageName(fileName)
    }

    var parts: [String] { folders + [fileName] }
  }

  public let id: Int64
  /// Every path of the photo; never empty.
  let places: [Place]
  let imageIDs: Set<String>
  /// The embedded descriptions without their credits.
  let captions: [Shingles]
  /// Words of its credits, and of its descriptions with the credits in them.
  let creditWords: Set<UInt64>
  /// Days of creation, as ``PartialDate/dayNumber``.
  let days: Set<Int>
  /// Photographers by key.
  let photographers: [String: String]
  /// The agencies and others in its credits.
  let parties: [Party]
  /// Words of headline and title.
  let headline: Set<UInt64>
  let width: Int?
  let height: Int?

  /// - Parameter copies: Other paths of files with the same bytes.
  public init(id: Int64, photo: Photo, copies: [String] = []) {
    self.id = id
    places = ([photo.path] + copies).map(Place.init)
    let supplied = photo.statements(of: .supplierImageID).flatMap(\.readings).map { $0.value.lowercased() }
    let jobs = photo.statements(of: .jobID).flatMap(\.readings).flatMap { ImageName.ids(in: $0.value) }
    imageIDs = Set(places.flatMap(\.name.ids) + supplied + jobs)
    let credits = FileCredits(photo)
    var captions: [Shingles] = []
    for text in credits.captions.map(\.caption.text).unique() {
      let shingles = Shingles(text)
      if shingles.wordCount > 1, !captions.contains(shingles) { captions.append(shingles) }
    }
    self.captions = captions
    let named = [Field.creator, .creditLine, .source, .description].flatMap { photo.statements(of: $0) }
    creditWords = Set(named.flatMap(\.readings).map(\.value).unique().flatMap { WordHashes.of($0) })
    days = Set(
      photo.statements(of: .dateCreated).flatMap(\.readings)
        .compactMap { PartialDate(metadata: $0.value) }
        .filter { $0.day != nil && $0.isPossible }.map(\.dayNumber))
    var photographers: [String: String] = [:]
    for witness in credits.all {
      for person in witness.credit.photographers { photographers[person.key] = person.name }
    }
    self.photographers = photographers
    parties = credits.all.flatMap(\.credit.chain).unique()
    let titles = [Field.headline, .title].flatMap { photo.statements(of: $0) }.flatMap(\.readings)
    headline = Set(titles.map(\.value).unique().flatMap { WordHashes.of($0) })
    width = photo.width
    height = photo.height
  }

  var path: String { places[0].path }

  /// What the photo is looked up by, sorted, each once.
  public var keys: [Int64] {
    var keys: Set<Int64> = []
    for place in places {
      keys.insert(MatchKey.base(place.name))
      if let tail = MatchKey.tail(place.parts) { keys.insert(tail) }
    }
    for id in imageIDs { keys.insert(MatchKey.id(id)) }
    for day in days {
      for key in photographers.keys { keys.insert(MatchKey.assignment(day: day, photographer: key)) }
    }
    for caption in captions { keys.formUnion(caption.content.keys(MatchKey.photoSample)) }
    return keys.sorted()
  }

  /// True if the two are one picture in two sizes: the same name but for its size, or the same caption, and
  /// the same shape. Two frames of one moment have one caption too, but seldom one shape.
  func isRendition(of other: PhotoClues) -> Bool {
    let alike = captionAgreement(with: other)
    if let alike, alike < 0.5 { return false }
    // A copy under another name is held against the article where it is printed itself.
    if Agreement.of(parties, other.parties) == .differs { return false }
    let ids = Set(places.flatMap(\.name.ids))
    let otherIDs = Set(other.places.flatMap(\.name.ids))
    if !ids.isEmpty, !otherIDs.isEmpty, ids.isDisjoint(with: otherIDs) { return false }
    var isSameBase = false
    var isNamedRendition = false
    for mine in places where !mine.name.isGeneric {
      for theirs in other.places where mine.name.base == theirs.name.base {
        isSameBase = true
        // `kalin-1024x683.jpg` beside `kalin.jpg`.
        if mine.folders == theirs.folders, mine.name.stem != theirs.name.stem { isNamedRendition = true }
      }
    }
    let isSameCaption = (alike ?? 0) > 0.95
    guard isSameBase || isSameCaption else { return false }
    if let width, let height, let w = other.width, let h = other.height, width > 0, height > 0, w > 0, h > 0 {
      let (a, b) = (Double(width) / Double(height), Double(w) / Double(h))
      let isSameShape = abs(a - b) / max(a, b) < 0.01
      if width != w || height != h { return isSameShape || isNamedRendition }
      return isSameBase && isSameCaption
    }
    return isNamedRendition
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
