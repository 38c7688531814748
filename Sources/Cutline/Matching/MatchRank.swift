/// One photo's evidence for one occurrence, summed up, and the decision among several.
struct MatchRank {
  let photo: PhotoClues
  let score: Double
  /// Strongest first.
  let reasons: [String]
  /// The captions are all that speaks for it.
  let isByCaptionOnly: Bool
  /// The article refers to this very file.
  private let isAtPath: Bool
  /// It has the file's name, or its number.
  private let isNamed: Bool
  private let agreement: CaptionAgreement?
  /// It may be linked without a person; its name does not say that it is another picture.
  private let isEligible: Bool

  init(
    photo: PhotoClues, evidence: [MatchEvidence], agreement: CaptionAgreement?,
    for occurrence: OccurrenceClues
  ) {
    self.photo = photo
    self.agreement = agreement
    isAtPath = evidence.contains { $0.kind == .name && $0.weight >= MatchWeight.samePath }
    isNamed = evidence.contains {
      $0.kind <= .id
        && ($0.weight > MatchWeight.genericName
          || $0.weight >= MatchWeight.floor && !occurrence.isByAnother(than: photo))
    }
    let sum = 1 - evidence.reduce(1) { $0 * (1 - $1.weight) }
    let isContradicted = occurrence.contradicts(photo)
    score = isContradicted ? sum * MatchWeight.outdone : sum
    reasons =
      evidence.sorted { ($1.weight, $0.kind) < ($0.weight, $1.kind) }.map(\.reason)
      + (isContradicted ? ["but the article names another picture of the series"] : [])
    let isOneDay = evidence.contains { $0.kind == .dayAndPhotographer }
    isEligible =
      !isContradicted
      && (isNamed || agreement.map { $0.isSure(of: photo, for: occurrence, isOneDay: isOneDay) } ?? false)
    let strong = evidence.filter { $0.kind <= .dayAndPhotographer && $0.weight >= MatchWeight.floor }
    isByCaptionOnly = !strong.isEmpty && strong.allSatisfy { $0.kind == .caption }
  }

  /// True if the best photo's caption has words of the printed one that this one's lacks, and not the other way
  /// round: it is another frame of the event.
  private func isOutdone(by best: MatchRank) -> Bool {
    guard !isNamed, let mine = agreement, let theirs = best.agreement, mine.value < theirs.value else {
      return false
    }
    let printed = theirs.printed
    let needed = theirs.value > 0.97 ? 1 : 2
    return printed.advantage(of: theirs.embedded, over: mine.embedded) >= needed
      && printed.advantage(of: mine.embedded, over: theirs.embedded) == 0
  }

  /// Orders the photos and gives each its state: the best is linked if nothing comes near it; renditions of
  /// the same picture are linked with it; photos as good as it leave the decision to a person.
  static func decided(_ ranks: [MatchRank]) -> [(id: Int64, link: Link)] {
    let ranked = ranks.filter { $0.score >= MatchWeight.floor }
      .sorted { a, b in
        if a.isAtPath != b.isAtPath { return a.isAtPath }
        return (b.score, a.photo.path) < (a.score, b.photo.path)
      }
    guard let best = ranked.first else { return [] }
    let window = best.isByCaptionOnly ? MatchWeight.captionTie : MatchWeight.tie
    var states: [Link.State] = ranked.map { _ in .candidate }
    if best.score >= MatchWeight.threshold, best.isEligible {
      let tied = ranked.indices.filter {
        ranked[$0].score >= MatchWeight.threshold && ranked[$0].score > best.score - window
          && ranked[$0].isEligible
          && (!best.isAtPath || ranked[$0].isAtPath || ranked[$0].photo.isRendition(of: best.photo))
          && ($0 == 0 || !ranked[$0].isOutdone(by: best))
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
