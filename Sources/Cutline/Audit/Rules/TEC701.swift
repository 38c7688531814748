extension Rule {
  /// An IIM value was cut at its limit.
  static let iimCut = Rule(
    code: "TEC701", name: "iim-cut", severity: .warning,
    summary: "An IIM value ends at its dataset's limit, in the middle of what XMP has whole or of a word.",
    why: "Programs that read IIM print half a name: `APA/GEORG HOCHMUTH/GEORG HOCHMUT` was.",
    falsePositives:
      "A value that is as long as its limit by chance and ends in a whole word; a value cut at a word.",
    examples: [
      Example(
        .fires, "XMP has the whole name",
        .example(
          [],
          .example([
            "iim.2:80": "Alexandra Konstantinopoulou-Chri",
            "xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou",
          ]))),
      Example(
        .fires, "32 bytes end inside a name that stands there whole",
        .example([], .example(["iim.2:110": "APA/GEORG HOCHMUTH/GEORG HOCHMUT"]))),
      Example(
        .fires, "32 bytes end inside an unknown word",
        .example([], .example(["iim.2:110": "picture alliance/dpa/Bundespoliz"]))),
      Example(
        .silent, "cut at a word",
        .example(
          [],
          .example([
            "iim.2:80": "Alexandra Konstantinopoulou",
            "xmp.dc:creator": "Alexandra Konstantinopoulou-Christodoulou",
          ]))),
      Example(
        .falsePositive, "a job's number, which has no words",
        .example([], .example(["iim.2:103": "What is a transmission reference"]))),
      Example(
        .falsePositive, "32 bytes by chance, and the headline has the last word",
        .example(
          [],
          .example([
            "iim.2:110": "Ministry of Defence / Handout Ox", "iim.2:105": "The Ox of the Ministry of Defence",
          ]))),
    ],
    check: checkIIMCut)

  private static func checkIIMCut(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    var evidence: [Exhibit] = []
    var first: String?
    let printed = entry.uses.flatMap(\.occurrence.evidence).map(\.caption.raw)
    for field in Field.all {
      // Codes of three letters are always full.
      guard let limit = field.iimLimit, limit >= 32 else { continue }
      for (address, readings) in photo.statements(of: field) where address.standard == .iim {
        let twins = photo.statements(of: field).filter { $0.address.standard == .xmp }.flatMap(\.readings)
        for reading in readings {
          let wholes = twins.map(\.value) + ["; ", ", "].map { twins.map(\.value).joined(separator: $0) }
          let isPrefix = wholes.contains {
            IIMCut.isCut(reading.value, byteCount: reading.byteCount, limit: limit, of: $0)
          }
          let isWhole = twins.contains { $0.value == reading.value }
          guard
            isPrefix
              || (!isWhole && field != .jobID && reading.byteCount == limit
                && IIMCut.endsInsideWord(reading, in: photo, printed: printed))
          else { continue }
          first =
            first ?? "\(address) (\(field.label)) was cut at \(limit) bytes: \(IIMCut.trimmed(reading.value))"
          evidence.append(
            Exhibit(
              source: address.description, raw: reading.value,
              parsed: "\(reading.byteCount) of \(limit) bytes",
              verdict: .differs, location: reading.place.isEmpty ? nil : reading.place))
          evidence += twins.map {
            Exhibit(
              source: $0.address.description, raw: $0.value, verdict: .agrees,
              location: $0.place.isEmpty ? nil : $0.place)
          }
        }
      }
    }
    guard let first else { return [] }
    return [iimCut.finding(in: entry, first, evidence: evidence.unique())]
  }
}
