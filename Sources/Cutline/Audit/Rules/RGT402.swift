extension Rule {
  /// The file's copyright notices name different owners.
  static let copyrightFieldsDisagree = Rule(
    code: "RGT402", name: "copyright-fields-disagree", severity: .warning,
    fix: .unsafe("the notice that Cutline would choose into the others"),
    summary: "dc:rights, 2:116 and EXIF Copyright name different owners; years are no matter.",
    why: "A licence that is asked of the wrong one is none.",
    falsePositives:
      "Joint owners, of whom one field names one; a house and its brand; an EXIF Copyright that names the photographer, "
      + "which cameras write (info).",
    examples: [
      Example(
        .fires, "two agencies",
        .example([], .example(["iim.2:116": "© AFP", "xmp.dc:rights": "© Getty Images 2022"]))),
      Example(
        .fires, "another agency in EXIF",
        .example(
          [],
          .example([
            "exif.Copyright": "© Bildbyrån Hjalmar AB", "xmp.dc:rights": "© TT Nyhetsbyrån",
            "iim.2:80": "Sofia Lindgren",
          ]))),
      Example(
        .silent, "the same owner, another year",
        .example([], .example(["iim.2:116": "© Reuters 2021", "xmp.dc:rights": "Copyright Reuters, 2022"]))),
      Example(
        .falsePositive, "joint owners",
        .example([], .example(["iim.2:116": "© Jane Miller / AFP", "xmp.dc:rights": "AFP"]))),
      Example(
        .falsePositive, "one has only the phrase",
        .example([], .example(["exif.Copyright": "All rights reserved", "xmp.dc:rights": "© AFP"]))),
    ],
    check: checkOwners)

  private static func checkOwners(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo else { return [] }
    let notices = photo.statements(of: .copyrightNotice)
    guard notices.count > 1 else { return [] }
    var owners: [(reading: Reading, owner: RightsOwner)] = []
    for (_, readings) in notices {
      for reading in readings {
        if let owner = RightsOwner(reading.value) { owners.append((reading, owner)) }
      }
    }
    let chosen = photo.choice(of: .copyrightNotice)?.address
    guard let reference = owners.first(where: { $0.reading.address == chosen }) ?? owners.first else {
      return []
    }
    let odd = owners.filter { item in
      !item.owner.mayBe(reference.owner)
        && !IIMCut.isCut(
          item.reading.value, byteCount: item.reading.byteCount, limit: item.reading.field?.iimLimit ?? .max,
          of: reference.reading.value)
    }
    guard let first = odd.first else { return [] }
    // A camera's preset names its owner, the agency's fields the agency; both may be right. Two agencies may not.
    let makers = Set(entry.file.creators.flatMap(\.credit.photographers).flatMap { WordHashes.of($0.name) })
    let isPreset = (odd + [reference]).contains { item in
      FileCredits.isPreset(item.reading.address)
        && (!item.owner.people.isEmpty || !makers.isDisjoint(with: WordHashes.of(item.owner.text)))
    }
    let areStrongOnesOne =
      Set(owners.filter { !FileCredits.isPreset($0.reading.address) }.map(\.owner.text)).count < 2
    return [
      copyrightFieldsDisagree.finding(
        in: entry,
        "\(reference.reading.address) names \(reference.owner.text), \(first.reading.address) names \(first.owner.text)",
        evidence: owners.map { item in
          Exhibit(
            item.reading, odd.contains { $0.reading == item.reading } ? .differs : .agrees,
            note: item.owner.text)
        }, severity: isPreset && areStrongOnesOne ? .info : nil,
        fix: Fix(
          .unsafe, "write \(reference.reading.value) everywhere",
          odd.map {
            .file(Fix.FileEdit($0.reading.address, from: $0.reading.value, to: reference.reading.value))
          }))
    ]
  }
}
