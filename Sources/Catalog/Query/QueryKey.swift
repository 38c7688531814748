internal import Cutline

/// A key of the query language, with what it takes. The parser, the help, the documentation and the SQL derive
/// from ``all``.
public struct QueryKey: Sendable {
  public let name: String
  /// Other names for the same.
  public let aliases: [String]
  /// What it means, a line for the help.
  public let summary: String
  /// The values that there are; nil if any text may follow.
  public let values: [String]?
  let kind: Kind

  enum Kind: Sendable {
    /// A name of a person or a party; `none` for assets without one.
    case name(Roll)
    /// The first or the last party of a credit's chain.
    case chainEnd(isLast: Bool)
    /// Words in these columns of the search table.
    case words([String])
    case date(DateColumn)
    case text(TextColumn)
    case role, isFlag, has, missing, finding, severity, conflict, confidence
  }
  enum DateColumn: Sendable { case taken, used, imported }
  enum TextColumn: Sendable { case article, site, path, type, id, licence }

  private init(
    _ name: String, _ aliases: String..., is summary: String, _ kind: Kind, values: [String]? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.kind = kind
    self.values = values
  }

  static let flags = [
    "linked", "unlinked", "ambiguous", "duplicate", "missing", "file", "symbolic", "ai", "handout", "pool",
    "reviewed", "baseline", "fixable",
  ]
  static let parts = [
    "creator", "credit", "caption", "headline", "alt", "date", "place", "copyright", "iim", "xmp", "exif",
    "gps",
  ]

  public static let all: [QueryKey] = [
    QueryKey(
      "by", "photographer", is: "a photographer: a name, an alias, a surname; by:none", .name(.person)),
    QueryKey("agency", "party", is: "an agency or other party, anywhere in the credit", .name(.party)),
    QueryKey("via", is: "the last party of the credit, which delivered the photo", .chainEnd(isLast: true)),
    QueryKey("origin", is: "the first party of the credit", .chainEnd(isLast: false)),
    QueryKey(
      "role", is: "what kind of picture the credit says it is", .role, values: Role.allCases.map(\.rawValue)),
    QueryKey("licence", "license", is: "the licence that a credit states: licence:CC*", .text(.licence)),
    QueryKey("credit", is: "words of a credit, in the file or in an article", .words(["credit"])),
    QueryKey(
      "caption", "person", is: "words of a caption, such as the name of a person shown", .words(["caption"])),
    QueryKey("alt", is: "words of an alt text", .words(["alt"])),
    QueryKey("headline", is: "words of a headline, in the file or of an article", .words(["headline"])),
    QueryKey("place", is: "words of city, state, country or sublocation", .words(["place"])),
    QueryKey("name", is: "words of the file's name", .words(["name"])),
    QueryKey("taken", is: "when: 2024, 2024-08, 2022..2024, >2024-01-01, last-week, none", .date(.taken)),
    QueryKey("used", is: "when an article that uses it was published; used:none", .date(.used)),
    QueryKey("imported", is: "when it came into the catalog", .date(.imported)),
    QueryKey("article", is: "a part of the path of an article that uses it", .text(.article)),
    QueryKey("site", is: "the site of an article that uses it: site:example.org", .text(.site)),
    QueryKey("path", is: "a part of the path; a star stands for anything", .text(.path)),
    QueryKey("type", is: "the photo's format: type:JPEG", .text(.type)),
    QueryKey("id", is: "the beginning of the id", .text(.id)),
    QueryKey("is", is: "a state", .isFlag, values: flags),
    QueryKey("has", is: "what the file, or else its article, has", .has, values: parts),
    QueryKey("missing", is: "what it has not", .missing, values: parts),
    QueryKey("finding", is: "a finding of the audit: CRD105, CRD, any, none", .finding),
    QueryKey(
      "severity", is: "a finding of this severity", .severity, values: Severity.allCases.map(\.rawValue)),
    QueryKey(
      "conflict", is: "a field that disagrees inside the file", .conflict,
      values: ["creator", "credit", "date"]),
    QueryKey("confidence", is: "how sure the credit is, 0 to 1: confidence:<0.75", .confidence),
  ]

  /// The keys under which words are looked for.
  static let wordKeys = Set(
    all.compactMap { key -> String? in
      if case .words = key.kind { key.name } else { nil }
    })

  /// Names and aliases.
  public static var allNames: [String] { all.flatMap { [$0.name] + $0.aliases } }

  init?(named name: String) {
    guard let key = QueryKey.all.first(where: { $0.name == name || $0.aliases.contains(name) }) else {
      return nil
    }
    self = key
  }

  /// What is wrong with a value; nil if nothing.
  func check(_ text: String) -> (message: String, suggestion: String?)? {
    if text.isEmpty { return ("nothing follows \"\(name):\"", values.map { $0.joined(separator: ", ") }) }
    if let values, !values.contains(text.lowercased()) {
      return (
        "\"\(text)\" is no value of \"\(name)\"",
        Spelling.nearest(to: text, among: values) ?? values.joined(separator: ", ")
      )
    }
    switch kind {
    case .date where QueryDate(text) == nil:
      return (
        "\"\(text)\" is no date",
        "2024, 2024-08, 2024-08-14, 2022..2024, >2024-01-01, \(QueryDate.words.joined(separator: ", ")), none"
      )
    case .confidence where QueryNumber(text) == nil:
      return ("\"\(text)\" is no number from 0 to 1", "confidence:<0.75")
    default: return nil
    }
  }
}
