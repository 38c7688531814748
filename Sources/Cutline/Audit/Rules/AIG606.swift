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
        .provenance(of: nil, original: "Leica M11-P")),
      Example(
        .silent, "both have it",
        .provenance(of: "Leica M11-P", original: "Leica M11-P")),
      Example(.falsePositive, "neither has one", .provenance(of: nil, original: nil)),
    ],
    check: checkProvenance)

  private static func checkProvenance(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let photo = entry.photo, !entry.uses.isEmpty, photo.credentials == nil,
      let original = entry.neighbours.samePicture.first(where: {
        $0.photo.credentials != nil && photo.tellsOfTheSame(as: $0.photo)
      }),
      let claim = original.photo.credentials
    else { return [] }
    return [
      provenanceDropped.finding(
        in: entry, at: entry.uses,
        "\(original.photo.fileName) has Content Credentials, \(photo.fileName) has none",
        evidence: [
          Exhibit(
            source: "c2pa", raw: claim.generator ?? claim.place, parsed: claim.signer, verdict: .agrees,
            location: original.photo.path),
          .empty("c2pa", at: photo.path),
        ])
    ]
  }
}

extension Entry {
  fileprivate static func provenance(of generator: String?, original: String?) -> Entry {
    func signed(_ generator: String?, _ path: String) -> Photo {
      var photo = Photo.example([:], path: path)
      photo.credentials = generator.map { ContentCredentials(place: "APP11 at byte 20", generator: $0) }
      return photo
    }
    var entry = Entry.example(
      [.example(.caption, "A flooded street.")], signed(generator, "photos/kalin.jpg"))
    entry.neighbours.samePicture = [
      Neighbour(id: "77aa", photo: signed(original, "originals/kalin.jpg"), shared: "image data")
    ]
    return entry
  }
}
