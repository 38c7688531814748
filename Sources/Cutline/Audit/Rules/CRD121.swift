extension Rule {
  /// The person in the picture is taken for the one who made it.
  static let subjectAsPhotographer = Rule(
    code: "CRD121", name: "subject-as-photographer", severity: .warning,
    fix: .safe("drops the name from the photographers in the catalog"),
    summary:
      "The photographer is a person whom the caption, or the file's Person Shown, says the picture shows.",
    why: "`Joe Biden / AFP` was read as a credit: the name in front of the slash is the picture's subject.",
    falsePositives:
      "Selfies and self-portraits; captions about photographers; pictures lent by those they show.",
    examples: [
      Example(
        .fires, "the caption is about Joe Biden, and so is the credit",
        .example(
          [.example(.caption, "US President Joe Biden speaks.", credit: "Joe Biden / AFP")], .example([:]))),
      Example(
        .fires, "Person Shown and creator are one",
        .example(
          [], .example(["xmp.dc:creator": "Ibrahim Kalin", "xmp.Iptc4xmpExt:PersonInImage": "Ibrahim Kalin"]))
      ),
      Example(
        .silent, "AFP alone",
        .example([.example(.caption, "US President Joe Biden speaks.", credit: "AFP")], .example([:]))),
      Example(
        .silent, "another photographer",
        .example(
          [.example(.caption, "US President Joe Biden speaks.", credit: "Jim Watson/AFP")],
          .example(["iim.2:80": "Jim Watson"]))),
      Example(
        .falsePositive, "a selfie",
        .example(
          [.example(.caption, "Jane Miller takes a selfie on the summit.", credit: "Photo: Jane Miller")],
          .example([:]))),
      Example(
        .falsePositive, "the file's caption ends in the credit",
        .example(
          [.example(.caption, "Boeren op het Malieveld.", credit: "© ANP / Robin Utrecht")],
          .example([
            "iim.2:120": "Boeren op het Malieveld, 30 augustus 2019. ANP ROBIN UTRECHT",
            "iim.2:80": "Robin Utrecht",
          ]
          ))),
      Example(
        .falsePositive, "the caption repeats the credit",
        .example(
          [.example(.caption, "The harbour, photographed by Jane Miller.", credit: "Photo: Jane Miller")],
          .example([:]))),
    ],
    check: checkSubject)

  private static func checkSubject(_ entry: Entry, _ style: Style) -> [Finding] {
    let shown = entry.photo?.values(at: Address(.xmp, "Iptc4xmpExt:PersonInImage")) ?? []
    let people = shown.map { (reading: $0, person: Person(parsing: $0.value)) }
    let uses = entry.certainUses
    let printed = uses.flatMap { use in
      use.witnesses.filter { !isLent($0.credit) }.map { (use: use, witness: $0) }
    }
    // Who hands a picture of himself out is named as its source.
    if let photo = entry.photo, !ThirdParty.statements(of: photo, entry.file).isEmpty { return [] }
    let stated = (entry.file.creators + entry.file.credits).filter { !$0.isWeak && !isLent($0.credit) }
    let texts =
      uses.flatMap { use in
        use.use.occurrence.evidence.filter { $0.slot != .credit }.map {
          SubjectText(text: $0.caption.text, exhibit: .text($0, in: use.use, .similar))
        }
      }
      + uses.compactMap { use in
        use.use.article.headline.map { headline in
          SubjectText(
            text: headline,
            exhibit: Exhibit(
              source: "article.headline", raw: headline, verdict: .similar, location: use.use.article.path))
        }
      }
      + entry.file.captions.map {
        SubjectText(
          text: $0.caption.text,
          exhibit: Exhibit(
            source: $0.address.description, raw: $0.caption.text, verdict: .similar, location: $0.location))
      }
    var subject: String?
    var evidence: [Exhibit] = []
    var places: [Use] = []
    func look(_ witness: Witness, _ use: Use?) {
      for person in witness.credit.photographers where person.isFullName {
        let twins = people.filter { $0.person.match(person) >= .sameKey }.map {
          Exhibit($0.reading, .similar)
        }
        let tellers = texts.filter { $0.isAbout(person) }.map(\.exhibit)
        guard !twins.isEmpty || !tellers.isEmpty else { continue }
        subject = subject ?? person.name
        evidence += [Exhibit(witness, .differs)] + tellers + twins
        if let use, !places.contains(use) { places.append(use) }
      }
    }
    for (use, witness) in printed { look(witness, use.use) }
    for witness in stated { look(witness, nil) }
    guard let subject, !texts.contains(where: { ownWords.stand(in: $0.text) }) else { return [] }
    return [
      subjectAsPhotographer.finding(
        in: entry, at: places, "\(subject) is in the picture and stands as its photographer",
        evidence: evidence.unique(),
        fix: Fix(.safe, "drop \(subject) from the photographers", [.catalog(.dropCreator(subject))]))
    ]
  }

  /// Pictures that come from those they show.
  private static func isLent(_ credit: Credit) -> Bool {
    [.social, .courtesy, .screenshot, .handout, .ai].contains(credit.role)
      || !credit.markers.isDisjoint(with: [.courtesy, .private, .social])
  }

  private struct SubjectText {
    var text: String
    var exhibit: Exhibit

    /// By bytes, before anything is folded.
    private func holdsSurname(of person: Person) -> Bool {
      [person.name, person.written, person.written.uppercased()].contains { name in
        guard let surname = name.utf8.split(separator: 0x20).last, surname.count > 1 else { return false }
        return text.holds(surname)
      }
    }

    /// True if the name stands in the sentence as a name, not beside a mark or a word that makes it a credit.
    func isAbout(_ person: Person) -> Bool {
      let name = person.key.split(separator: " ").map(String.init)
      guard name.count > 1, holdsSurname(of: person) else { return false }
      let tokens = CaptionTokens(text)
      let words = tokens.tokens.indices.filter { tokens.tokens[$0].kind == .word }
      let keys = words.map { Name.key(of: tokens.tokens[$0].key) }
      guard keys.count >= name.count else { return false }
      return (0...(keys.count - name.count)).contains { place in
        guard keys[place..<(place + name.count)].elementsEqual(name) else { return false }
        if isSignature(words[place]...words[place + name.count - 1], of: tokens) { return false }
        let before = tokens[words[place] - 1]?.key ?? ""
        let after = tokens[words[place + name.count - 1] + 1]?.key ?? ""
        return !Rule.creditWords.contains(before) && !["/", ":", "|", "©", "="].contains(before)
          && after != "/"
      }
    }

    /// True for a name at the text's end behind a stop, a bracket, a dash or an agency, with no more than an agency or an
    /// occupation after it: `… 2019. ANP ROBIN UTRECHT`, `… in Iowa. GRACE ITO | Staff Photographer`, `( Emin Sansar`.
    private func isSignature(_ range: ClosedRange<Int>, of tokens: CaptionTokens) -> Bool {
      guard let before = tokens[range.lowerBound - 1] else { return false }
      let rest = tokens.tokens[(range.upperBound + 1)...]
      guard rest.count(where: { $0.kind == .word }) <= 3, !rest.contains(where: { $0.kind == .number }),
        rest.first.map({ $0.kind == .mark }) ?? true
      else { return false }
      if rest.first?.key == "|" { return true }
      // `… broken plants GRACE ITO`: desks sign in capitals.
      let bytes = Array(text.utf8)
      let name = String(
        decoding: bytes[
          tokens.tokens[range.lowerBound].range.lowerBound..<tokens.tokens[range.upperBound].range.upperBound],
        as: UTF8.self)
      if rest.isEmpty, !name.contains(where: \.isLowercase), text.contains(where: \.isLowercase) {
        return true
      }
      if before.kind == .mark {
        return [".", "!", "?", "…", "(", "[", "-", "–", "—", "|", "•"].contains(before.key)
      }
      let word = String(decoding: bytes[before.range], as: UTF8.self)
      return Gazetteer.standard.entry(for: word) != nil
    }
  }

  /// A name after one of these is no subject's: `foto jane miller`, `by jane miller`.
  fileprivate static let creditWords: Set<String> = [
    "by", "photo", "photos", "foto", "fotos", "bild", "von", "copyright", "c", "credit", "photographer",
    "fotograf",
    "fotografin", "photographe", "fotografo", "par", "por", "af", "av", "door", "image", "picture", "fot",
    "kuva",
    "фото", "автор", "ph", "photograph", "byline",
  ]

  /// Words with which a caption says that maker and subject may be one.
  private static let ownWords = Phrases([
    "selfie", "self-portrait", "self portrait", "photographer", "photographed by", "photographs by",
    "autoportrait",
    "photographe", "selbstporträt", "selbstportrait", "selbstbildnis", "fotograf", "fotografin",
    "autorretrato",
    "fotógrafo", "fotógrafa", "autoritratto", "fotografo", "fotografa", "zelfportret", "fotograaf",
    "självporträtt",
    "selvportrett", "selvportræt", "omakuva", "valokuvaaja", "autoportret", "автопортрет", "селфи", "селфі",
    "фотограф",
    "αυτοπροσωπογραφία", "özçekim", "fotoğrafçı", "סלפי", "דיוקן עצמי", "צלם", "سيلفي", "مصور", "自撮り", "自拍",
    "写真家",
    "摄影师", "셀카", "사진작가", "shot by", "taken by", "photo by", "foto von", "foto de", "foto di", "foto:",
    "photo:", "drawn by", "painted by", "artist",
  ])
}
