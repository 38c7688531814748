/// A named choice of rules and severities. To add one: a value in ``all``.
public struct Profile: Sendable {
  /// What `--profile` takes.
  public let name: String
  public let summary: String
  /// Rules off by default that it adds: codes.
  let adds: Set<String>
  /// Rules that it leaves out: codes.
  let drops: Set<String>
  /// Severities that it sets anew, by code.
  public let severities: [String: Severity]
  /// True if no rule is left out.
  let isEverything: Bool
  /// True if the photos are an archive's, for whom "no archives" is a ban.
  public let isArchive: Bool

  init(
    name: String, summary: String, adds: Set<String> = [], drops: Set<String> = [],
    severities: [String: Severity] = [:], isEverything: Bool = false, isArchive: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.adds = adds
    self.drops = drops
    self.severities = severities
    self.isEverything = isEverything
    self.isArchive = isArchive
  }

  public static let newsroom = Profile(name: "newsroom", summary: "every rule that is on by default")
  public static let publish = Profile(
    name: "publish", summary: "before it goes out: adds licence URLs, stripped credits are errors",
    adds: ["RGT403", "RGT406"], severities: ["RGT406": .error, "CAP205": .warning])
  public static let archive = Profile(
    name: "archive", summary: "old photos are its business: no word on their age, bans on archiving count",
    drops: ["DAT305", "CAP207"], isArchive: true)
  public static let strict = Profile(
    name: "strict", summary: "every rule", isEverything: true)

  public static let all = [newsroom, publish, archive, strict]

  public init?(named name: String) {
    guard let profile = Profile.all.first(where: { $0.name == name }) else { return nil }
    self = profile
  }

  public func contains(_ rule: Rule) -> Bool {
    if isEverything { return true }
    return !drops.contains(rule.code) && (!rule.isOffByDefault || adds.contains(rule.code))
  }

  /// Its rules, in the order of the codes.
  public var rules: [Rule] { Rule.all.filter(contains) }
}

extension Rule {
  /// The names of the profiles that run it.
  public var profiles: [String] { Profile.all.filter { $0.contains(self) }.map(\.name) }

  /// True if a word means it: its code, the beginning of its code (`CRD`, `CRD1`), or its name.
  public func isMeant(by word: String) -> Bool {
    code.hasPrefix(word.uppercased()) || name == word.lowercased()
  }
}
