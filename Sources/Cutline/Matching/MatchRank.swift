/// One photo's evidence for one occurrence, summed up, and the decision among several.
struct MatchRank {
  let photo: PhotoClues
  let score: Double
  /// Strongest first.
  let reasons: [String]
  /// The captions are all that speaks for it.
  let isByCaptionOnly: Bool

  init(photo: PhotoClues, evidence: [MatchEvidence]) {
    self.photo = photo
    score = 1 - evidence.reduce(1) { $0 * (1 - $1.weight) }
    reasons = evidence.sorted { ($1.weight, $0.kind) < ($0.weight, $1.kind) }.map(\.reason)
    let strong = evidence.filter { $0.kind <= .dayAndPhotographer && $0.weight >= MatchWeight.floor }
    isByCaptionOnly = !strong.isEmpty && strong.allSatisfy { $0.kind == .caption }
  }

  /// Orders the photos and gives each its state: the best is linked if nothing comes near it; renditions of
  /// the same picture are linked with it; photos as good as it leave the decision to a person.
  static func decided(_ ranks: [MatchRank]) -> [(id: Int64, link: Link)] {
    let ranked = ranks.filter { $0.score >= MatchWeight.floor }
      .sorted { ($1.score, $0.photo.path) < ($0.score, $1.photo.path) }
    guard let best = ranked.first else { return [] }
    let window = best.isByCaptionOnly ? MatchWeight.captionTie : MatchWeight.tie
    var states: [Link.State] = ranked.map { _ in .candidate }
    if best.score >= MatchWeight.threshold {
      let tied = ranked.indices.filter {
        ranked[$0].score >= MatchWeight.threshold && ranked[$0].score > best.score - window
      }
      let isOnePicture = tied.allSatisfy { $0 == 0 || ranked[$0].photo.isRendition(of: best.photo) }
      for position in tied { states[position] = isOnePicture ? .linked : .ambiguous }
      if isOnePicture {
        for position in ranked.indices where ranked[position].score >= MatchWeight.renditionThreshold {
          if ranked[position].photo.isRendition(of: best.photo) { states[position] = .linked }
        }
      }
    }
    return ranked.indices.filter { $0 < MatchWeight.maximumCount || states[$0] != .candidate }.map {
      (ranked[$0].photo.id, Link(score: ranked[$0].score, state: states[$0], reasons: ranked[$0].reasons))
    }
  }
}
