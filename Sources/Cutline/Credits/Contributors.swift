/// Names that only their company explains (credit grammar §7.1, steps 7 and 8).
extension UnitReader {
  /// Decides what lone words are, once the company that they keep is known (§7.1, step 7).
  mutating func settleUnclear() {
    let persons = reading.items.count { $0.person != nil }
    let lones = reading.items.count {
      if case .lone(let word) = $0.kind { !Shape.isLoneAcronym(word) } else { false }
    }
    for index in reading.items.indices {
      switch reading.items[index].kind {
      case .lone(let word):
        let isPerson =
          isContributor(word, at: index) && persons == 0 && lones == 1 && !namesAreSources
          && !Shape.isDomain(word) && !word.contains(":")
          // `iStock.com/monkeybusinessimages`: an account may be called as a house is.
          && (!Shape.hasCue(word) || word.unicodeScalars.allSatisfy { $0.isLower || $0.isDigit })
        let isPhotographer =
          // `Illustratie: Gummbah`: artists sign with one word.
          (reading.meanings.contains(.photographer) || isDrawn && lones == 1)
          && persons == 0 && !Shape.isLoneAcronym(word) && !Shape.hasCue(word) && !Shape.isDomain(word)
        if isPerson || isPhotographer || isFirstOfSeveral(word, at: index) && persons == 0 {
          reading.items[index].kind = .person(Person(parsing: word))
        } else {
          let isGiven =
            namesAreSources || reading.markers.contains(.courtesy) || reading.markers.contains(.screenshot)
          if !Shape.isOrganisation(word), !Shape.isLoneAcronym(word), !isGiven, persons == 0 {
            reading.unknown.append(word)
          }
          reading.items[index].kind = .party(organisation(word))
        }
      case .unclear(let text) where isCreator(text) || persons == 0 && isWhispered(text, at: index):
        reading.items[index].kind = .person(Person(parsing: text))
      case .unclear(let text):
        reading.unknown.append(text)
        reading.items[index].kind = .party(organisation(text))
      case .person, .party: break
      }
    }
    // Commons: `By A (title) [CC BY 2.0]`.
    if reading.licence != nil {
      reading.items.removeAll { item in
        item.separator == .bracket
          && item.party.map {
            $0.id == nil && (reading.unknown.contains($0.written) || Shape.isDomain($0.written))
          } ?? false
      }
    }
    // A bare name in a credit or source field is a party.
    if expectation == .party, reading.items.count == 1, let person = reading.items[0].person,
      person.handle == nil
    {
      reading.items[0].kind = .party(Party(written: person.written, name: person.name))
    }
    settleRivals()
  }

  /// `Illustratie: Gummbah` names who drew; `Grafik: Statista` who has the figures.
  private var isDrawn: Bool {
    let label = reading.meanings.first == .illustration ? Name.compact(reading.label) : ""
    return UnitReader.drawings.contains { label.hasPrefix($0) }
  }

  private static let drawings = [
    "illustr", "ilustr", "dessin", "dibujo", "desenho", "tekening", "zeichnung", "drawing", "cartoon",
    "karikatur",
    "caricatur", "vignetta",
  ]

  /// In a creator field some words in small letters are a person: `murad sezer`.
  private func isCreator(_ text: String) -> Bool {
    expectation == .creator && reading.items.count == 1 && !Shape.isOrganisation(text)
      && (2...4).contains(text.split(separator: " ").count)
  }

  /// A name in small letters beside a library or a licence: `kevin dooley/Flickr/CC BY 2.0`.
  private func isWhispered(_ text: String, at index: Int) -> Bool {
    let words = text.split(separator: " ")
    let isNamed =
      GivenNames.begins(text) && reading.meanings.contains(where: \.isPlain)
      && words.allSatisfy { $0.utf8.count > 2 }
    return (isContributor(text, at: index) || isNamed) && !Shape.isOrganisation(text)
      && (2...3).contains(words.count)
      && !namesAreSources
      && words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isLower || $0 == "." || $0.isDash } }
  }

  /// One word right after `Photo by` with sources after it: `Photo by Axelle/Bauer-Griffin/FilmMagic`.
  private func isFirstOfSeveral(_ word: String, at index: Int) -> Bool {
    saysBy && index == 0 && reading.items.count > 1 && !namesAreSources && !Shape.isLoneAcronym(word)
      && !Shape.hasCue(word) && !Shape.isDomain(word)
  }

  /// True for one word beside a stock library, a distributor or a licence, or right after a leading agency.
  private func isContributor(_ word: String, at index: Int) -> Bool {
    if expectation == .creator { return true }
    // What comes after *via* passes pictures on: `LightRocket via Gett`.
    if reading.items[index].separator == .via { return false }
    if expectation == .party || Shape.isLoneAcronym(word) { return false }
    if reading.licence != nil { return true }
    let parties = reading.items.compactMap(\.party)
    let isNearStock = parties.contains {
      $0.kind == .stock || $0.kind == .distributor || $0.kind == .openLibrary
    }
    // `Instagram/helenefischer`
    let isAccount =
      parties.contains { $0.kind == .platform } && word.unicodeScalars.allSatisfy { !$0.isUpper }
    if isAccount, !Shape.isDomain(word), !reading.markers.contains(.screenshot) { return true }
    let followsAgency = index > 0 && (reading.items[index - 1].party?.kind.tradesPictures ?? false)
    // `Vísir/Vilhelm`: a paper's own photographer, by the given name.
    let followsPaper =
      index > 0 && reading.items[index - 1].party?.kind == .publication && GivenNames.begins(word)
    return isNearStock || followsAgency || followsPaper || reading.isNumbered
  }

  /// Of several persons in a row of slashes before an agency only the first is one for certain; a later one
  /// needs a given name that is known (`Jose Breton/Pics Action/NurPhoto`).
  private mutating func settleRivals() {
    let rivals = reading.items.indices.filter { reading.items[$0].person != nil }
    guard rivals.count > 1 else { return }
    let certain = rivals.first { GivenNames.begins(reading.items[$0].person?.name ?? "") } ?? rivals[0]
    var kept: [Person] = []
    // `A and B`: what is certain of the last is certain of those listed with it.
    var first = certain
    while first > 0, reading.items[first].separator.joinsEquals, rivals.contains(first - 1) { first -= 1 }
    for index in rivals {
      guard let person = reading.items[index].person else { continue }
      let isEqual = reading.items[index].separator.joinsEquals
      let repeats = kept.contains { $0.match(person) >= .similar }
      if (first...certain).contains(index) || isEqual && index > certain || repeats
        || GivenNames.begins(person.name)
        || person.handle != nil || EastAsian.isIn(person.name)
      {
        kept.append(person)
      } else {
        reading.unknown.append(person.written)
        reading.items[index].kind = .party(Party(written: person.written, name: person.written))
      }
    }
  }
}
