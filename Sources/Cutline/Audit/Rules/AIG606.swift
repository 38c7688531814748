extension Rule {
  /// The Content Credentials of the original are not in the copy.
  static let provenanceDropped = Rule(
    code: "AIG606", name: "provenance-dropped", severity: .warning,
    summary: "Another file of the same picture has Content Credentials (C2PA), this one has none.",
    why: "They prove where a picture comes from, and a copy without them proves nothing.",
    falsePositives: "Pictures that are in no article; pipelines that cannot keep a manifest.",
    examples: [
      Example(
        .fires, "the published copy lost the manifest",
        .provenance(of: [:], original: ["c2pa.generator": "Leica M11-P"])),
      Example(
        .silent, "both have it",
        .provenance(of: ["c2pa.generator": "Leica M11-P"], original: ["c2pa.generator": "Leica M11-P"])),
      Example(.falsePositive, "neither has one", .provenance(of: [:], original: ["iim.2:80": "Jane Miller"])),
    ],
    check: checkProvenance)

  private static func checkProvenance(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty, claim(in: photo) == nil,
      let original = entry.neighbours.samePicture.first(where: { claim(in: $0.photo) != nil }),
      let claim = claim(in: original.photo)
    else { return [] }
    return [
      provenanceDropped.finding(
        in: entry, at: entry.uses,
        "\(original.photo.fileName) has Content Credentials, \(photo.fileName) has none",
        evidence: [
          Exhibit(
            source: "\(claim.address)", raw: claim.value, verdict: .agrees, location: original.photo.path),
          .empty("c2pa", at: photo.path),
        ])
    ]
  }

  private static func claim(in photo: Photo) -> Reading? {
    photo.readings.first { $0.address.standard == .c2pa }
  }
}

extension Entry {
  fileprivate static func provenance(
    of values: KeyValuePairs<String, String>, original: KeyValuePairs<String, String>
  ) -> Entry {
    var entry = Entry.example([.example(.caption, "A flooded street.")], .example(values))
    entry.neighbours.samePicture = [
      Neighbour(id: "77aa", photo: .example(original, path: "originals/kalin.jpg"), shared: "image data")
    ]
    return entry
  }
}
