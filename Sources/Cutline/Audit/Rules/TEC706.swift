extension Rule {
  /// The XMP is not what XMP has to be.
  static let xmpMalformed = Rule(
    code: "TEC706", name: "xmp-malformed", severity: .error,
    fix: .unsafe("writes the packet anew"),
    summary:
      "The XMP is no well-formed XML, there are several packets, or a property is not in the form that it has to have.",
    why: "Each program reads another part of it, or none.",
    falsePositives:
      "Two packets that say the same are a warning; a text where a list has to be, or no x-default, is an info, since most "
      + "programs read it.",
    examples: [
      Example(
        .fires, "no well-formed XML",
        .example(
          [],
          .example(
            [:],
            damage: [Damage(place: "APP1 at byte 2", problem: Damage.xmpBroken + "an element is not closed")])
        )),
      Example(
        .fires, "two packets",
        .example([], .example([:], damage: [Damage(place: "APP1 at byte 900", problem: Damage.xmpTwice)]))),
      Example(
        .fires, "dc:creator is a bag",
        .example(
          [],
          .example(
            [:],
            damage: [
              Damage(place: "APP1 at byte 2", problem: Damage.xmpForm + "dc:creator is a Bag, not a Seq")
            ]))),
      Example(.silent, "one packet", .example([], .example(["xmp.dc:creator": "Jane Miller"]))),
      Example(
        .falsePositive, "another block is broken",
        .example([], .example([:], damage: [Damage(place: "EXIF", problem: "the block is cut off")]))),
    ],
    check: checkXMP)

  private static func checkXMP(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    var severity: Severity?
    var evidence: [Exhibit] = []
    var first: String?
    for damage in photo.damage {
      let own: Severity
      if damage.problem.hasPrefix(Damage.xmpBroken) {
        own = .error
      } else if damage.problem.hasPrefix(Damage.xmpTwice) {
        let rivals = contradictions(in: photo)
        evidence += rivals.map { Exhibit($0, .differs) }
        own = rivals.isEmpty ? .warning : .error
      } else if damage.problem.hasPrefix(Damage.xmpForm) {
        own = .info
      } else {
        continue
      }
      if severity.map({ own > $0 }) ?? true { first = damage.problem }
      severity = max(severity ?? own, own)
      evidence.append(Exhibit(source: "xmp", raw: damage.problem, verdict: .differs, location: damage.place))
    }
    guard let first, let severity else { return [] }
    return [xmpMalformed.finding(in: entry, first, evidence: evidence.unique(), severity: severity)]
  }

  /// Values of one property that two packets of the file state differently.
  private static func contradictions(in photo: Photo) -> [Reading] {
    var found: [Reading] = []
    for field in Field.all {
      for (address, readings) in photo.statements(of: field) where address.standard == .xmp {
        let packets = readings.filter { !$0.place.hasPrefix("sidecar") }.map(\.place).unique()
        guard packets.count > 1 else { continue }
        let values = packets.map { place in readings.filter { $0.place == place }.map(\.value) }
        if Set(values).count > 1 { found += readings }
      }
    }
    return found
  }
}
