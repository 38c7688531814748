/// Where a file says that its picture was handed out or taken for a pool, and whether an article says so too.
enum ThirdParty {
  /// What in the file says it: instructions, job title, credit fields, the embedded caption.
  static func statements(of photo: Photo, _ file: FileCredits) -> [Exhibit] {
    var found: [Exhibit] = []
    for reading in photo.statements(of: .creatorJobTitle).flatMap(\.readings)
    where titles.contains(Name.compact(reading.value)) || TradeWords.hold([.handout], reading.value) {
      found.append(Exhibit(reading, .agrees, note: "handout or pool"))
    }
    for reading in [Field.instructions, .usageTerms].flatMap({ photo.statements(of: $0) }).flatMap(\.readings)
    where phrases.stand(in: reading.value) || instructionPhrases.stand(in: reading.value) {
      found.append(Exhibit(reading, .agrees, note: "handout or pool"))
    }
    for reading in photo.statements(of: .description).flatMap(\.readings)
    where phrases.stand(in: reading.value) {
      found.append(Exhibit(reading, .agrees, note: "handout or pool"))
    }
    for witness in file.creators + file.credits + file.captionCredits + file.sources
    where !witness.credit.markers.isDisjoint(with: [.handout, .pool, .thirdParty]) {
      found.append(Exhibit(witness, .agrees))
    }
    return found.unique()
  }

  /// True if the article says in its credit or in a sentence who gave the picture, or that somebody did.
  static func isSaid(in use: UseCredits) -> Bool {
    let credits = use.witnesses.map(\.credit)
    if credits.contains(where: { credit in
      [.handout, .pool, .courtesy, .social, .screenshot].contains(credit.role)
        || !credit.markers.isDisjoint(with: [
          .handout, .pool, .courtesy, .social, .screenshot, .thirdParty, .private,
        ])
        || credit.chain.contains { [.government, .ngo, .company, .platform].contains($0.kind) }
        || credit.chain.count > 1 && credit.chain.contains { $0.id == nil }
    }) {
      return true
    }
    let text = use.use.seen.map(\.caption.raw).joined(separator: "\n")
    return TradeWords.hold([.handout, .courtesy, .screenshot, .social], text)
      || said.stand(in: text)
  }

  private static let titles: Set<String> = [
    "hogp", "hons", "ho", "pool", "handout", "xho", "hostf", "hopool", "prhandout", "poolphotographer",
    "ppool",
    "poolphoto", "strpool", "stfpool",
  ]

  private static let phrases = Phrases([
    "third party", "third-party", "handout photo", "handout image", "handout picture", "handout photograph",
    "handout provided", "handout released", "handout from", "handout via", "handout/", "this handout",
    "undated handout", "hand-out picture", "hand out picture", "pool photo", "pool picture", "pool image",
    "pool photograph", "photo remise", "document distribué", "imagen cedida", "foto cedida", "handoutfoto",
    "handout-foto", "handout-bild", "poolfoto", "foto pool", "provided by a third", "supplied by a third",
  ])

  private static let instructionPhrases = Phrases([
    "handout", "hand out", "hand-out", "pool", "hogp", "hons", "zur verfügung gestellt", "fourni par",
    "fournie par",
    "cedida por", "facilitada por", "fornita da", "предоставлено",
  ])

  /// How sentences say it.
  private static let said = Phrases([
    "provided by", "supplied by", "released by", "distributed by", "issued by", "given by", "shared by",
    "handout",
    "hand-out", "pool photo", "pool picture", "press pool", "photo released", "image released",
    "made available",
    "obtained from", "obtained by", "third party", "third-party", "courtesy", "published by", "posted by",
    "zur verfügung gestellt", "veröffentlicht von", "herausgegeben von", "verbreitet", "diffusée par",
    "diffusé par",
    "fournie par", "fourni par", "publiée par", "remise par", "transmise par", "cedida por", "difundida por",
    "facilitada por", "proporcionada por", "publicada por", "divulgada por", "fornecida por", "cedido por",
    "fornita da", "diffusa da", "rilasciata da", "distribuita da", "pubblicata da", "verspreid door",
    "vrijgegeven door",
    "beschikbaar gesteld", "verstrekt door", "släppt av", "tillhandahållen av", "utgitt av", "frigitt av",
    "frigivet af", "udleveret af", "julkaisema", "luovuttama", "udostępnione przez", "opublikowane przez",
    "poskytnutý", "poskytnutá", "poskytl", "közzétett", "furnizată de", "предоставлено", "предоставленное",
    "опубликованное", "распространенное", "надане", "оприлюднене", "δόθηκε στη δημοσιότητα", "tarafından",
    "באדיבות", "שפורסמה", "שפרסם", "وزعتها", "نشرتها", "نشرها", "提供", "公開した", "配布", "제공", "发布", "發布",
    "cung cấp",
    "dirilis", "disediakan oleh",
  ])
}
