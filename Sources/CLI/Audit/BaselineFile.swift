import Cutline
import Intake

/// The file of known findings.
struct BaselineFile {
  let path: String
  private(set) var baseline: Baseline
  /// False if there is no such file yet.
  let isThere: Bool

  /// - Parameter mayBeMissing: True if it is to be made.
  init(path: String, mayBeMissing: Bool) throws {
    self.path = path
    isThere = SettingsOptions.exists(path)
    if !isThere, mayBeMissing {
      baseline = Baseline()
      return
    }
    do throws(IntakeError) {
      let file = try ByteSource(path: path)
      let text = String(decoding: file.bytes(in: 0..<file.size), as: UTF8.self)
      guard let document = JSONValue(text), document["schema"]?.string == Baseline.schema else {
        throw IntakeError(path: path, reason: .unreadable, detail: "is no baseline (\(Baseline.schema))")
      }
      baseline = Baseline(
        (document["findings"]?.items ?? []).compactMap { item in
          guard let fingerprint = item["fingerprint"]?.string else { return nil }
          return Baseline.Known(
            fingerprint: fingerprint, code: item["code"]?.string ?? "", subject: item["subject"]?.string ?? "")
        })
    } catch {
      throw Failure(
        .usage, "cannot read the baseline \(Paths.display(path))", detail: error.detail,
        help: "make it with --update-baseline, or go without it with --no-baseline")
    }
  }

  /// True if the finding is known; it is met once.
  mutating func takes(_ finding: Finding) -> Bool { baseline.takes(finding) }

  /// Writes it anew: of a new one all that was found, of an old one what is still found. What belongs to rules that
  /// did not run stays.
  func update(with found: [Baseline.Known], rules: [Rule]) throws -> String {
    let ran = Set(rules.map(\.code))
    let kept = isThere ? baseline.known.filter { !ran.contains($0.code) } : []
    let next = Baseline(kept + found)
    if let problem = writeFile(next.text, to: path) {
      throw Failure(.someUnread, "cannot write the baseline \(Paths.display(path))", detail: problem)
    }
    let name = Paths.display(path)
    let gone = baseline.known.count - next.known.count
    if !isThere { return "Wrote \(next.known.count.counted("known finding")) to \(name)." }
    return gone == 0
      ? "The baseline \(name) is as it was: \(next.known.count.counted("known finding"))."
      : "Took \(gone.counted("mended finding")) out of \(name); \(next.known.count.counted("known finding")) left."
  }
}
