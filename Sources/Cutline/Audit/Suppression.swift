/// That one rule's finding explains away another's on the same photo.
struct Suppression: Sendable {
  let stronger: String
  /// The codes that give way; nil for all.
  let weaker: Set<String>?

  /// A file that cannot be read has nothing else to say; no credit anywhere is more than no credit here; a
  /// value that was cut is no disagreement, nor is an alt text; who is not surely linked cannot be mismatched; a day
  /// in no calendar agrees with none.
  static let all = [
    Suppression(stronger: "TEC711", weaker: nil),
    Suppression(stronger: "CRD101", weaker: ["CRD102", "CRD103", "CRD104"]),
    Suppression(stronger: "CAP208", weaker: ["CRD109"]),
    Suppression(stronger: "TEC701", weaker: ["CRD107", "CRD108"]),
    Suppression(stronger: "DAT303", weaker: ["DAT302"]),
    Suppression(stronger: "IDN503", weaker: ["CRD105", "CRD106"]),
  ]

  /// What a rule that was not asked for says.
  static func findings(of code: String, in entry: Entry, _ style: Style) -> [Finding] {
    rules[code]?.check(entry, style) ?? []
  }

  private static let rules = Dictionary(
    Rule.all.filter { rule in all.contains { $0.stronger == rule.code } }.map { ($0.code, $0) }
  ) { first, _ in first }

  func applies(to code: String) -> Bool { code != stronger && (weaker?.contains(code) ?? true) }

  /// True if the stronger finding is about everything that the weaker one is about: the same places in
  /// articles or, where those do not matter, the same values out of line.
  static func isCovered(_ weak: Finding, by strong: Finding) -> Bool {
    if strong.code == Rule.unreadable.code { return true }
    if !weak.articles.isEmpty { return Set(weak.articles).isSubset(of: strong.articles) }
    let sources = Set(strong.evidence.map(\.source))
    let odd = weak.evidence.filter { $0.verdict == .differs || $0.verdict == .similar }
    return odd.allSatisfy { sources.contains($0.source) }
  }
}
