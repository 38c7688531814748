extension Rule {
  /// The credit pleads that the owner is unknown, and nobody noted a search.
  static let orphanUseUnsupported = Rule(
    code: "RGT410", name: "orphan-use-unsupported", severity: .warning,
    summary:
      "The credit says that the owner is unknown, or pleads Israel's section 27A, and there is no note of a search for "
      + "the owner.",
    why: "Such a use stands on the search that was made: without a note nobody can show it.",
    falsePositives:
      "A note that tells of the search; works in the public domain. The catalog keeps no notes yet, so that"
      + " only a program that hands them over has them.",
    examples: [
      Example(
        .fires, "27A, no note",
        .example(
          [.example(.caption, "A street.", credit: "(photo credit: VIA SECTION 27A OF THE COPYRIGHT ACT)")],
          nil)),
      Example(
        .fires, "the owner is unknown", .example([.example(.credit, "", credit: "Urheber unbekannt")], nil)),
      Example(
        .silent, "somebody is credited", .example([.example(.credit, "", credit: "Jane Miller/Reuters")], nil)
      ),
      Example(
        .falsePositive, "the search is noted",
        .noted("VIA SECTION 27A OF THE COPYRIGHT ACT", "asked the desk and the page's owner, 12 May")),
    ],
    check: checkOrphan)

  private static func checkOrphan(_ entry: Entry, _ style: Style) -> [Finding] {
    if !entry.notes.isEmpty || entry.photo?.openLicence?.licence.isFree == true { return [] }
    var found: [(use: Use, witness: Witness)] = []
    for use in entry.articleUses {
      for witness in UseCredits(use).witnesses where pleads(witness) { found.append((use, witness)) }
    }
    guard let first = found.first else { return [] }
    return [
      orphanUseUnsupported.finding(
        in: entry, at: found.map(\.use).unique(),
        "“\(first.witness.raw)” pleads that the owner is unknown, and no search is noted",
        evidence: found.map { Exhibit($0.witness, .differs) }.unique() + [.empty("catalog.note")])
    ]
  }

  private static func pleads(_ witness: Witness) -> Bool {
    if let licence = witness.credit.licence.flatMap({ OpenLicence($0) }), licence.isFree { return false }
    return witness.credit.markers.contains(.orphan) || unknownOwner.contains(in: FoldedText(witness.raw))
  }

  private static let unknownOwner = Phrases([
    """
    photographer unknown|unknown photographer|author unknown|unknown author|copyright holder unknown|rights holder unknown
    copyright owner unknown|owner unknown|rights owner unknown|orphan work|section 27a|clause 27a|27a of the copyright
    urheber unbekannt|unbekannter urheber|fotograf unbekannt|unbekannter fotograf|rechteinhaber unbekannt
    rechteinhaber konnte nicht ermittelt*|verwaistes werk|auteur inconnu|photographe inconnu|ayant droit inconnu
    œuvre orpheline|autor desconocido|fotógrafo desconocido|autor desconhecido|fotógrafo desconhecido|obra huérfana
    autore sconosciuto|fotografo sconosciuto|autore ignoto|fotograaf onbekend|maker onbekend|okänd fotograf|fotograf okänd
    fotograf ukendt|ukendt fotograf|ukjent fotograf|fotograf ukjent|kuvaaja tuntematon|autor nieznany|fotograf nieznany
    autor neznámý|neznámý autor|автор неизвестен|неизвестный автор|фотограф неизвестен|автор невідомий
    fotoğrafçı bilinmiyor|צלם לא ידוע|צילום: לא ידוע|27א|المصور غير معروف|作者不详|作者不詳|摄影者不详|撮影者不明|작자 미상
    """
  ])
}

extension Entry {
  /// A use with a credit, and what somebody noted about the photo.
  static func noted(_ credit: String, _ note: String) -> Entry {
    var entry = Entry.example([.example(.caption, "A street.", credit: credit)], .example([:]))
    entry.notes = [note]
    return entry
  }
}
