public import Cutline

/// How good links are, against the truth.
public struct LinkingScore: Sendable {
  /// Linked by itself, and rightly.
  public var right = 0
  public var wrong = 0
  /// Rightly linked, or left to a person with the right photo among the choices, of those with evidence.
  public var found = 0
  public var linkedOfEvidence = 0
  public var evidence = 0
  /// What went wrong, a line each.
  public var mistakes: [String] = []
  /// By kind: with evidence, and linked of those.
  public var kinds: [String: (all: Int, linked: Int)] = [:]

  public init() {}

  /// Of what it links by itself.
  public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
  /// Linked by itself, of what has evidence.
  public var recall: Double { evidence == 0 ? 1 : Double(linkedOfEvidence) / Double(evidence) }

  /// - Parameter links: What was made of the case: photo, state, reasons.
  public mutating func add(_ item: LinkingSet.Case, _ links: [(photo: Int64, link: Link)]) {
    let linked = links.filter { $0.link.state == .linked }
    for (photo, link) in linked {
      if photo == item.truth {
        right += 1
      } else {
        wrong += 1
        let reasons = link.reasons.joined(separator: "; ")
        mistakes.append(
          "\(item.kind): \(photo) for \(item.truth.map { "\($0)" } ?? "a stranger"): \(reasons)")
      }
    }
    guard item.hasEvidence, let truth = item.truth else { return }
    evidence += 1
    let isLinked = linked.contains { $0.photo == truth }
    linkedOfEvidence += isLinked ? 1 : 0
    kinds[item.kind, default: (0, 0)].all += 1
    kinds[item.kind, default: (0, 0)].linked += isLinked ? 1 : 0
    if links.contains(where: { $0.photo == truth && $0.link.state != .candidate }) { found += 1 }
    if !isLinked {
      let reasons = links.map { "\($0.photo) \($0.link.state) \($0.link.score): \($0.link.reasons)" }
      mistakes.append("missed \(item.kind) \(truth): \(item.occurrence.evidence[0].caption.raw) \(reasons)")
    }
  }
}
