/// Which photo is which occurrence's: by file name or URL tail, by caption, by date and photographer.
///
/// Every look-up is by index; no photo is compared with every occurrence.
public struct Matching: Sendable {
  private let photos: [Int64: PhotoClues]
  private let byKey: [Int64: [Int64]]

  /// Indexes the photos once; each occurrence is then a few look-ups.
  public init(photos: [(id: Int64, photo: Photo)]) {
    var clues: [Int64: PhotoClues] = [:]
    var byKey: [Int64: [Int64]] = [:]
    for (id, photo) in photos {
      let known = PhotoClues(id: id, photo: photo)
      clues[id] = known
      for key in known.keys { byKey[key, default: []].append(id) }
    }
    self.photos = clues
    self.byKey = byKey
  }

  /// Every photo that may be the occurrence's, best first, each with its state.
  public func links(for occurrence: Occurrence, in article: Article) -> [(id: Int64, link: Link)] {
    let index = MatchIndex(photos: { byKey[$0] ?? [] }, clues: { photos[$0] })
    // Look-ups in memory throw nothing.
    return (try? Matching.links(for: OccurrenceClues(occurrence, in: article), in: index)) ?? []
  }

  /// The same among photos that lie elsewhere; throws only what the index throws.
  public static func links(
    for occurrence: OccurrenceClues, in index: MatchIndex
  ) throws -> [(id: Int64, link: Link)] {
    var search = MatchSearch(clues: occurrence, index: index)
    try search.addNames()
    try search.addIDs()
    try search.addCaptions()
    try search.addAssignments()
    search.addCircumstances()
    let ranked = search.found.compactMap { id, evidence in
      search.photos[id].map {
        MatchRank(
          photo: $0, evidence: evidence, agreement: search.agreements[id], for: occurrence)
      }
    }
    return MatchRank.decided(ranked)
  }
}
