extension Rule {
  /// The printed caption and the embedded one tell of different things.
  static let captionMismatch = Rule(
    code: "CAP203", name: "caption-mismatch", severity: .warning,
    summary: "The article's caption and the file's have next to no word and no proper name in common.",
    why: "Either the wrong picture was printed, or the photo is linked to the wrong place.",
    falsePositives:
      "Captions in two languages; captions rewritten for the story, as long as a name is left; stock and symbolic pictures; "
      + "the texts that cameras write by themselves.",
    examples: [
      Example(
        .fires, "Kalin in Istanbul over a football match in Rio",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks during an interview in Istanbul, Turkey.")],
          .example([
            "iim.2:120": "Flamengo players celebrate a goal at the Maracana stadium in Rio de Janeiro."
          ]))),
      Example(
        .fires, "an alt text of one word beside the caption",
        .example(
          [
            .example(.alt, "Picture", line: 5),
            .example(.caption, "Ibrahim Kalin speaks during an interview in Istanbul, Turkey."),
          ],
          .example([
            "iim.2:120": "Flamengo players celebrate a goal at the Maracana stadium in Rio de Janeiro."
          ]))),
      Example(
        .fires, "one day, and nothing else in common",
        .example(
          [.example(.caption, "Fishermen repair their nets in the port of Tripoli, Lebanon, March 4, 2025.")],
          .example(["iim.2:120": "Supporters of a hurling club cheer at the final in Galway, March 4, 2025."])
        )),
      Example(
        .fires, "two sentences that begin alike",
        .example(
          [.example(.caption, "Protesters hold lanterns in front of the parliament in Tbilisi.")],
          .example(["iim.2:120": "Protesters block a road with tractors on the edge of Namur."]))),
      Example(
        .falsePositive, "a name with another ending",
        .example(
          [.example(.caption, "Prom mija Żuraw nad Motławą w Gdańsku.")],
          .example(["iim.2:120": "A ferry passes the crane in Gdansk, Poland."]))),
      Example(
        .falsePositive, "a name, and the adjective of it",
        .example(
          [.example(.caption, "Rotyog a halászlé Szegeden.")],
          .example(["iim.2:120": "Halászléfőzők a szegedi halfesztiválon."]))),
      Example(
        .falsePositive, "a caption in a language without a table",
        .example(
          [.example(.caption, "Cefnogwyr yn canu y tu allan i’r stadiwm yng Nghaerdydd.")],
          .example(["iim.2:120": "Fans sing outside the stadium in Cardiff, Wales."]))),
      Example(
        .falsePositive, "a symbolic picture",
        .example(
          [
            .example(
              .caption, "House prices rose again last month in the north.", credit: "Symbolbild: Ana Lima")
          ],
          .example(["iim.2:120": "Aerial view of a street of terraced houses in London."]))),
      Example(
        .silent, "the same people and place",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks during an interview in Istanbul, Turkey.")],
          .example(["iim.2:120": "Turkish presidential spokesman Kalin gives an interview in Istanbul."]))),
      Example(
        .falsePositive, "two languages",
        .example(
          [.example(.caption, "Der Sprecher des Präsidenten bei einem Gespräch mit der Agentur am Samstag.")],
          .example(["iim.2:120": "The spokesman of the president speaks during an interview with the agency."]
          ))),
      Example(
        .falsePositive, "the camera's own text",
        .example(
          [.example(.caption, "Ibrahim Kalin speaks during an interview in Istanbul, Turkey.")],
          .example(["exif.ImageDescription": "OLYMPUS DIGITAL CAMERA"]))),
    ],
    check: checkCaptions)

  private static func checkCaptions(_ entry: Entry, _ style: Style) -> [Finding] {
    let embedded = entry.file.captions.filter { !isCameraText($0.caption.text) }
    guard !embedded.isEmpty else { return [] }
    let wrong = entry.certainUses.map(\.use).filter { use in
      let printed = use.occurrence.evidence.filter { $0.slot != .credit }.map(\.caption.text)
        .filter { !$0.isEmpty }
      // What stands for the story shows nothing of it.
      if use.isStandIn { return false }
      let comparisons = printed.flatMap { text in
        embedded.compactMap { areUnlike(text, $0.caption.text, in: use.article.language) }
      }
      return !comparisons.isEmpty && comparisons.allSatisfy { $0 }
    }
    guard !wrong.isEmpty else { return [] }
    return [
      captionMismatch.finding(
        in: entry, at: wrong, "the printed caption and the file's share no name and hardly a word",
        evidence: wrong.flatMap { use in
          use.occurrence.evidence.filter { $0.slot != .credit && !$0.caption.text.isEmpty }.map {
            Exhibit(
              source: $0.source, raw: $0.caption.text, verdict: .agrees,
              location: "\(use.article.path):\($0.location)")
          }
        }.unique()
          + embedded.map {
            Exhibit(
              source: $0.address.description, raw: $0.caption.text, verdict: .differs, location: $0.location)
          }, help: entry.showHelp)
    ]
  }

  /// Nil where two texts cannot be held against each other, as an alt text of one word cannot: such a text is
  /// no witness either way, unless it has a name in common.
  private static func areUnlike(_ a: String, _ b: String, in language: String?) -> Bool? {
    if !CaptionWords.sharedNames(a, b).isEmpty { return false }
    guard let similarity = CaptionWords.similarity(a, b) else { return nil }
    return similarity < 0.25 && !CaptionWords.areInDifferentLanguages(a, b, language: language)
  }

  /// `OLYMPUS DIGITAL CAMERA`, `SONY DSC`: a few words, all in capitals.
  private static func isCameraText(_ text: String) -> Bool {
    text.count < 40 && !text.contains(where: \.isLowercase) && !text.contains(".")
      && text.unicodeScalars.allSatisfy(\.isASCII)
  }
}
