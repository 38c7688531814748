extension Rule {
  /// A composite of several pictures, and one credit.
  static let compositeUndercredited = Rule(
    code: "CRD122", name: "composite-undercredited", severity: .warning,
    summary:
      "The caption or the file says that the picture is a combination of several, and one credit is printed.",
    why: "Each picture of a combination has its maker.",
    falsePositives:
      "One author of all pictures; a plural label (`Photos: …`). Information where the agency supplied it ready-made "
      + "or the file names the same one person.",
    examples: [
      Example(
        .fires, "a combination under one name",
        .example(
          [
            .example(
              .caption, "(COMBO) This combination of pictures shows the two candidates.",
              credit: "Ana Lima/Reuters")
          ], nil)),
      Example(
        .fires, "Getty Images is no plural",
        .example(
          [
            .example(
              .caption, "This combination of pictures shows the bakery before and after the fire.",
              credit: "(Photo: Ana Lima/AFP via Getty Images)")
          ], nil)),
      Example(
        .fires, "the file is a composite",
        .example(
          [.example(.caption, "The two candidates.", credit: "Ana Lima/Reuters")],
          .example([
            "xmp.Iptc4xmpExt:DigitalSourceType":
              "http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture"
          ]))),
      Example(
        .silent, "a credit for each",
        .example(
          [
            .example(
              .caption, "(COMBO) The two candidates.", credit: "Photos: Ana Lima/Reuters; Jo Park/AFP")
          ], nil)),
      Example(
        .falsePositive, "all by one photographer",
        .example(
          [.example(.caption, "A combination of pictures.", credit: "Photos by Ana Lima/Reuters")], nil)),
      Example(
        .falsePositive, "a combination of skills",
        .example(
          [.example(.caption, "A rare combination of skill and luck.", credit: "Ana Lima/Reuters")], nil)),
    ],
    check: checkComposite)

  private static func checkComposite(_ entry: Entry, _ style: Style) -> [Finding] {
    let statements = compositeStatements(entry)
    let uses = entry.certainUses.filter { use in
      (!statements.isEmpty || use.use.seen.contains { isComposite($0.caption.raw) }) && isSingle(use)
    }
    guard let first = uses.first else { return [] }
    let makers = entry.file.creators.filter { !$0.isWeak }.flatMap(\.credit.photographers)
    let isOneAuthor =
      !makers.isEmpty && !first.photographers.isEmpty && Agreement.of(first.photographers, makers) == .agrees
    let isReadyMade = first.photographers.isEmpty
    return [
      compositeUndercredited.finding(
        in: entry, at: uses.map(\.use), "a combination of pictures is credited to \(first.summary) alone",
        evidence: statements
          + uses.flatMap { use in use.use.seen.map { Exhibit.text($0, in: use.use, .similar) } }.unique()
          + uses.flatMap { $0.witnesses.map { Exhibit($0, .differs) } }.unique()
          + entry.file.creators.map { Exhibit($0, .similar) },
        severity: isOneAuthor || isReadyMade ? .info : .warning)
    ]
  }

  /// One name or one party, and no word for several pictures.
  private static func isSingle(_ use: UseCredits) -> Bool {
    let credits = use.witnesses.map(\.credit).filter { !$0.isEmpty }
    guard !credits.isEmpty else { return false }
    return credits.allSatisfy { credit in
      credit.panels.count < 2 && credit.photographers.count < 2
        && ![.illustration, .ai].contains(credit.role) && !plurals.stand(in: words(of: credit))
        && !(credit.photographers.isEmpty && credit.chain.count > 1)
    }
  }

  /// A credit line without the agencies' names: `Getty Images` is no word for several pictures.
  private static func words(of credit: Credit) -> String {
    credit.chain.reduce(credit.raw) { text, party in
      [party.written, party.name].reduce(text) { rest, name in
        guard !name.isEmpty, let range = rest.firstRange(of: name) else { return rest }
        return rest.replacingCharacters(in: range, with: "")
      }
    }
  }

  private static func compositeStatements(_ entry: Entry) -> [Exhibit] {
    guard let photo = entry.photo else { return [] }
    let types = photo.statements(of: .digitalSourceType).flatMap(\.readings).filter { reading in
      let last = reading.value.split { $0 == "/" || $0 == ":" }.last ?? ""
      return last == "composite" || last == "compositeCapture"
    }
    let texts = photo.statements(of: .description).flatMap(\.readings).filter { isComposite($0.value) }
    return (types + texts).map { Exhibit($0, .similar) }
  }

  private static func isComposite(_ text: String) -> Bool {
    let folded = TradeWords.folded(text)
    let opening = folded.drop { !$0.isLetter }
    return ["combo", "kombo", "combination", "kombobild"].contains { word in
      opening.hasPrefix(word) && opening.dropFirst(word.count).first.map { !$0.isLetter && $0 != " " } ?? true
    } || opening.hasPrefix("combo ") || compositePhrases.stand(in: folded)
  }

  private static let plurals = Phrases([
    "photos", "pictures", "images", "photographs", "fotos", "bilder", "photos de", "fotografías", "imágenes",
    "imagens",
    "fotografie", "foto's", "foton", "kuvat", "zdjęcia", "фотографии", "both", "all photos", "beide", "alle",
  ])

  private static let compositePhrases = Phrases([
    "(combo)", "[combo]", "combo:", "combo photo", "combo picture", "combo image", "this combo",
    "photo combo",
    "combination photo", "combination picture", "combination image", "combination of photos",
    "combination of pictures", "combination of images", "combination of file photos",
    "combination of file pictures",
    "combination of photographs", "combination of handout", "combination of two", "combination of three",
    "combination of this", "combination of undated", "combination created", "combination made",
    "composite photo",
    "composite picture", "composite image", "composite of photos", "photo composite", "combined photo",
    "combined pictures", "combined images", "bildkombination", "bildkombo", "kombobild", "fotokombo",
    "fotokombination", "kombination aus", "combinaison de photos", "combinaison d'images",
    "combinaison de portraits",
    "combinaison de deux", "combinaison de trois", "montage de photos", "cette combinaison",
    "combinación de fotos",
    "combinación de imágenes", "combinación de fotografías", "combo de fotos", "combo de imágenes",
    "fotocombo",
    "combinação de fotos", "combinação de imagens", "montagem de fotos", "combinazione di foto",
    "combinazione di immagini", "combo di foto", "fotocombinatie", "combinatiefoto", "combinatie van foto's",
    "kombinationsbild", "bildkombination", "kombinasjonsbilde", "bildekombinasjon", "billedkombination",
    "kuvayhdistelmä",
    "zestawienie zdjęć", "kombinace snímků", "kombinace fotografií", "fotókombináció",
    "combinație de fotografii",
    "комбинация фотографий", "комбинированное фото", "комбінація фото", "συνδυασμός φωτογραφιών",
    "kombo fotoğraf",
    "שילוב תמונות", "مجموعة صور", "تركيب صور", "組み合わせ写真", "組写真", "コンボ写真", "组合图", "拼图", "組合圖", "조합 사진", "콤보",
  ])
}
