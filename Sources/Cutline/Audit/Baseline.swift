/// Findings that are known and do not fail: a file that is kept beside the photos, `cutline-baseline.json`.
///
/// By fingerprint, so that it stays valid when files move and articles are read in another order. Where two findings
/// have one fingerprint, each takes one place.
public struct Baseline: Sendable, Hashable {
  public struct Known: Sendable, Hashable {
    public var fingerprint: String
    public var code: String
    /// For people who review the file: the photo, else the article.
    public var subject: String

    public init(fingerprint: String, code: String, subject: String) {
      self.fingerprint = fingerprint
      self.code = code
      self.subject = subject
    }
  }

  public private(set) var known: [Known]
  /// How many findings of a fingerprint are not yet met.
  private var open: [String: Int]

  public init(_ known: [Known] = []) {
    self.known = known
    open = [:]
    for item in known { open[item.fingerprint, default: 0] += 1 }
  }

  /// True if the finding is known; it is met once.
  public mutating func takes(_ finding: Finding) -> Bool {
    let fingerprint = finding.fingerprint
    guard let count = open[fingerprint], count > 0 else { return false }
    open[fingerprint] = count - 1
    return true
  }

  /// How many known findings were not met: they are mended.
  public var unmetCount: Int { open.values.reduce(0, +) }

  /// The file: one finding a line, by subject, so that a change reads well.
  public var text: String {
    let lines = known.sorted { ($0.subject, $0.code, $0.fingerprint) < ($1.subject, $1.code, $1.fingerprint) }
      .map { item in
        JSON.object([
          ("fingerprint", .string(item.fingerprint)), ("code", .string(item.code)),
          ("subject", .string(item.subject)),
        ]).text()
      }
    let list = lines.isEmpty ? "[]" : "[\n    " + lines.joined(separator: ",\n    ") + "\n  ]"
    return "{\n  \"schema\": \"\(Baseline.schema)\",\n  \"findings\": \(list)\n}\n"
  }

  public static let schema = "cutline.baseline/1"
}
