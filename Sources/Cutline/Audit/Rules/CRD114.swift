extension Rule {
  /// The printed credit does not follow the house style.
  static let creditFormat = Rule(
    code: "CRD114", name: "credit-format", severity: .info,
    fix: .unsafe("prints the credit in the house style, as a patch"),
    summary: "The printed credit is not in the form that the house style gives it, capitals aside.",
    why: "Readers and lawyers find credits by their form, and so do programs.",
    falsePositives:
      "Credits of other kinds (courtesy, social media, screenshots, generated pictures) and in other scripts; "
      + "silent until `style.credit` is set. A label and brackets around the credit are no part of the form, unless "
      + "the style has them.",
    configuration: ["style.credit", "style.name-case"],
    examples: [
      Example(
        .fires, "the name first",
        .example([.example(.caption, "", credit: "Photo by Murad Sezer (Reuters)")], .example([:]))),
      Example(
        .silent, "the agency first, as the house has it",
        .example([.example(.caption, "", credit: "REUTERS/Murad Sezer")], .example([:]))),
      Example(
        .silent, "a label and brackets around it",
        .example([.example(.caption, "", credit: "(photo credit: REUTERS/MURAD SEZER)")], .example([:]))),
      Example(
        .falsePositive, "a partner in another script",
        .example([.example(.caption, "", credit: "Фото: Михаил Климентьев/ТАСС")], .example([:]))),
      Example(
        .falsePositive, "a picture from social media",
        .example([.example(.caption, "", credit: "@eyewitness via X")], .example([:]))),
    ],
    check: checkCreditFormat)

  private static func checkCreditFormat(_ entry: Entry, _ style: Style) -> [Finding] {
    guard let house = style.credit else { return [] }
    var evidence: [Exhibit] = []
    var wrong: [UseCredits] = []
    var first: (line: String, credit: Credit)?
    for use in entry.articleUses.map(UseCredits.init) {
      guard
        let witness = use.witnesses(in: [.credit, .caption, .body]).first(where: { !$0.credit.isEmpty }),
        isOfTheHouse(witness.credit)
      else { continue }
      let line = witness.credit.line(in: house)
      guard !isSame(witness.credit, line) else { continue }
      first = first ?? (line, witness.credit)
      wrong.append(use)
      evidence.append(Exhibit(witness, .differs, note: line))
    }
    guard let first else { return [] }
    return [
      creditFormat.finding(
        in: entry, at: wrong.map(\.use), "the house style prints \(first.line)", evidence: evidence.unique(),
        fix: .printed(first.credit, in: wrong, style))
    ]
  }

  /// A picture of an agency or of staff, named in the letters of the house.
  private static func isOfTheHouse(_ credit: Credit) -> Bool {
    let names = credit.photographers.map(\.written) + credit.chain.map(\.written)
    return [.agency, .staff, .commission, .stock, .unknown].contains(credit.role) && credit.panels.isEmpty
      && credit.unknownParties.isEmpty && credit.markers.isDisjoint(with: [.courtesy, .social, .private, .orphan])
      && names.allSatisfy { NameScript(of: $0) == .latin }
  }

  private static func isSame(_ credit: Credit, _ line: String) -> Bool {
    let wanted = TradeWords.folded(line)
    // What else the line says (`File photo`, a restriction) may follow.
    let isLonger = !credit.markers.isDisjoint(with: [.file, .handout, .pool, .stringer]) || !credit.restrictions.isEmpty
    return forms(of: credit.raw).contains { form in
      form == wanted || isLonger && form.hasPrefix(wanted)
    }
  }

  /// The credit as printed, and without brackets and label.
  private static func forms(of raw: String) -> [String] {
    var text = TradeWords.folded(raw)
    var forms = [text]
    let loose: Set<Character> = ["(", ")", "[", "]", ".", ",", ";", "|", " "]
    while let last = text.last, loose.contains(last) { text.removeLast() }
    while let first = text.first, loose.contains(first) { text.removeFirst() }
    forms.append(text)
    let bytes = Array(text.utf8)
    if let label = Lexicon.standard.labels.match(at: 0, in: bytes), label.meaning(at: .label)?.isPlain == true,
      label.end < bytes.count, bytes[label.end] == UInt8(ascii: ":")
    {
      forms.append(Person.trimmed(String(decoding: bytes[(label.end + 1)...], as: UTF8.self)))
    }
    return forms
  }
}
