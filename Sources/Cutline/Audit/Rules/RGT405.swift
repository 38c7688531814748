extension Rule {
  /// A library of other people's pictures is credited as if it had taken the photo.
  static let libraryAsAuthor = Rule(
    code: "RGT405", name: "library-as-author", severity: .warning,
    summary: "Only a library of free pictures is credited: Wikimedia Commons, Flickr, Pixabay, Unsplash.",
    why: "It holds the picture and did not make it; most of its licences ask for the author's name.",
    falsePositives:
      "CC0 and public domain; libraries whose own licence asks for no name, such as Unsplash, Pexels and Pixabay (info).",
    examples: [
      Example(
        .fires, "Wikimedia Commons alone",
        .example([.example(.caption, "A street.", credit: "(photo credit: Wikimedia Commons)")], nil)),
      Example(.fires, "Flickr alone", .example([.example(.credit, "", credit: "Flickr")], nil)),
      Example(
        .silent, "the author, the library, the licence",
        .example(
          [.example(.caption, "A street.", credit: "Jane Miller / Wikimedia Commons / CC BY-SA 4.0")], nil)),
      Example(
        .falsePositive, "the agency that took it stands beside the archive",
        .example(
          [.example(.caption, "A street.", credit: "Foto: Anefo/Nationaal Archief")],
          .example(["iim.2:80": "Anefo"]))),
      Example(
        .falsePositive, "CC0",
        .example([.example(.caption, "A street.", credit: "Wikimedia Commons / CC0")], nil)),
    ],
    check: checkLibrary)

  private static func checkLibrary(_ entry: Entry, _ style: Style) -> [Finding] {
    var found: [(use: Use, witness: Witness)] = []
    if entry.photo?.openLicence?.licence.isFree == true { return [] }
    for use in entry.articleUses {
      let credits = UseCredits(use).witnesses
      let speaking = credits.filter { $0.credits }
      guard let witness = speaking.first(where: { !$0.credit.chain.isEmpty }),
        speaking.allSatisfy({ namesOnlyLibraries($0.credit) }), !namesCreator(witness, of: entry)
      else { continue }
      found.append((use, witness))
    }
    guard let first = found.first else { return [] }
    let areLenient = found.allSatisfy { item in
      item.witness.credit.chain.allSatisfy { freeLibraries.contains($0.id ?? "") }
    }
    return [
      libraryAsAuthor.finding(
        in: entry, at: found.map(\.use),
        "\(first.witness.credit.summary) holds the picture, and did not take it",
        evidence: found.map { Exhibit($0.witness, .differs) }
          + entry.file.creators.map { Exhibit($0, .agrees) }, severity: areLenient ? .info : nil)
    ]
  }

  /// True if the file's creator stands beside the library: `Anefo/Nationaal Archief` of a photo by Anefo.
  private static func namesCreator(_ witness: Witness, of entry: Entry) -> Bool {
    let printed = Name.compact(witness.raw)
    let libraries = witness.credit.chain.flatMap { [Name.compact($0.written), Name.compact($0.name)] }
    return entry.file.creators.flatMap(\.readings).contains { reading in
      let creator = Name.compact(reading.value)
      return creator.utf8.count > 3 && printed.contains(creator) && !libraries.contains(creator)
    }
  }

  private static func namesOnlyLibraries(_ credit: Credit) -> Bool {
    guard credit.photographers.isEmpty, credit.unknownParties.isEmpty, credit.client == nil else {
      return false
    }
    if let licence = credit.licence.flatMap({ OpenLicence($0) }), licence.isFree { return false }
    if !credit.markers.isDisjoint(with: [.ai, .screenshot, .illustration]) { return false }
    return credit.chain.allSatisfy {
      freeLibraries.contains($0.id ?? "") || $0.kind == .openLibrary && $0.isLibrary
    }
  }

  /// Stock of amateurs that is free for any use.
  private static let freeLibraries: Set<String> = ["unsplash", "pexels", "pixabay", "pixelio", "burst"]
}
