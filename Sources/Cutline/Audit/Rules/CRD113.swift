extension Rule {
  /// An agency is misspelt, or not written as it writes itself.
  static let agencyAlias = Rule(
    code: "CRD113", name: "agency-alias", severity: .info,
    fix: .safe("records the spelling as another name of the agency in the catalog; other fixes are unsafe"),
    summary: "A credit spells an agency wrongly, or not as the agency writes itself.",
    why:
      "One agency under five spellings is listed five times, and credited as its contract does not ask for.",
    falsePositives:
      "Capitals; forms that agencies use themselves (`AP Photo`, `PA Wire`, `Agence France-Presse`); names in "
      + "other scripts.",
    examples: [
      Example(
        .fires, "Retuers", .example([.example(.caption, "", credit: "(credit: Retuers)")], .example([:]))),
      Example(
        .fires, "Assosiated Press",
        .example([.example(.caption, "", credit: "(Photo: Ana Lima/Assosiated Press)")], .example([:]))),
      Example(.fires, "Gettyimages", .example([], .example(["iim.2:110": "Gettyimages"]))),
      Example(
        .silent, "Reuters", .example([.example(.caption, "", credit: "(credit: REUTERS)")], .example([:]))),
      Example(
        .falsePositive, "the Associated Press asks for AP Photo",
        .example([.example(.caption, "", credit: "(AP Photo/Carolyn Kaster)")], .example([:]))),
      Example(
        .falsePositive, "another script",
        .example([.example(.caption, "", credit: "(צילום: רויטרס)")], .example([:]))),
    ],
    check: checkAgencySpelling)

  private static func checkAgencySpelling(_ entry: Entry, _ style: Style) -> [Finding] {
    let uses = entry.articleUses.map(UseCredits.init)
    let printed = uses.map { (use: $0, wrong: $0.witnesses.compactMap(misspelt)) }.filter {
      !$0.wrong.isEmpty
    }
    let stated = (entry.file.credits + entry.file.creators).compactMap(misspelt)
    let all = printed.flatMap(\.wrong) + stated
    guard let first = all.first else { return [] }
    var edits: [Fix.Edit] = []
    for item in all where item.party.id == nil {
      edits.append(.catalog(.alias(item.party.written, agency: item.right)))
    }
    let isSafe = !edits.isEmpty
    if !isSafe {
      edits = stated.flatMap { item in
        item.witness.readings.filter { $0.value.contains(item.party.written) }.map { reading in
          .file(
            Fix.FileEdit(
              reading.address, from: reading.value,
              to: replaced(item.party.written, item.right, reading.value)))
        }
      }
      for (use, wrong) in printed {
        edits += wrong.map { item in
          .article(
            Fix.ArticlePatch(
              path: use.use.article.path, at: use.place(of: item.witness), from: item.party.written,
              to: item.right))
        }
      }
    }
    return [
      agencyAlias.finding(
        in: entry, at: printed.map(\.use.use), "\(first.party.written) should be \(first.right)",
        evidence: all.map { Exhibit($0.witness, .differs, note: $0.right) }.unique(),
        fix: Fix(
          isSafe ? .safe : .unsafe,
          isSafe
            ? "record “\(first.party.written)” as another name of \(first.right)" : "write \(first.right)",
          edits))
    ]
  }

  private struct Slip {
    var witness: Witness
    var party: Party
    var right: String
  }

  private static func misspelt(_ witness: Witness) -> Slip? {
    let parties =
      witness.credit.chain
      + witness.credit.unknownParties.filter { name in !witness.credit.chain.contains { $0.written == name } }
      .map { Party(written: $0, name: $0) }
    return parties.lazy.compactMap { party in
      // Papers, offices and companies go by many names.
      guard party.kind.tradesPictures || [.stock, .platform, .openLibrary, .unknown].contains(party.kind)
      else {
        return nil
      }
      return Misspelling.canonical(of: party).map { Slip(witness: witness, party: party, right: $0) }
    }.first
  }

  private static func replaced(_ written: String, _ right: String, _ text: String) -> String {
    guard let range = text.firstRange(of: written) else { return text }
    return text.replacingCharacters(in: range, with: right)
  }
}

extension String {
  /// Without Foundation.
  func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
