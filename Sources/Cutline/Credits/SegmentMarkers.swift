/// Markers and labels inside a unit (credit grammar §6, marker-tail).
extension UnitReader {
  /// Takes markers and labels off both ends of a segment. True if nothing is left, or if what is left has
  /// been read.
  mutating func readMarkers(_ text: inout String, _ separator: Separator) -> Bool {
    for _ in 0..<4 {
      let bytes = Array(text.utf8)
      let matches = lexicon.labels.matches(at: 0, in: bytes)
      if let match = matches.last, match.end >= bytes.count - 1 {
        if let meaning = match.meaning(at: .alone) ?? match.meaning(at: .label) ?? match.meaning(at: .lead) {
          record(text, .marker, separator, meaning.rawValue)
          note(meaning, isLeading: false)
          if meaning == .handout, separator == .slash { settleSupplier() }
          return true
        }
      }
      if let lead = leading(matches, in: bytes), !isDesk(lead.meaning, separator) {
        record(
          String(decoding: bytes[..<lead.end], as: UTF8.self), lead.meaning.isPlain ? .label : .marker,
          separator,
          lead.meaning.rawValue)
        note(lead.meaning, isLeading: true)
        let rest = Person.trimmed(String(decoding: bytes[lead.end...], as: UTF8.self))
        let isSource = lead.meaning == .courtesy
        if isSource {
          appendSource(withoutArticle(rest), separator)
        } else {
          read(Segment(text: rest, separator: separator))
        }
        return true
      }
      // `Archivo El Tiempo`
      if let match = matches.last(where: { $0.meaning(at: .alone) == .file }), match.end < bytes.count,
        bytes[match.end] == 0x20
      {
        let rest = UnitReader.unquoted(Person.trimmed(String(decoding: bytes[match.end...], as: UTF8.self)))
        let party = lexicon.gazetteer.party(for: rest)
        // `archiv FK Teplice`, `архив «РГ»`; with a capital the word may be part of a name: `Archivio Alinari`.
        let isSmall =
          text.unicodeScalars.first?.isLower == true && rest.unicodeScalars.first?.isLower == false
        if party != nil || isSmall {
          record(String(decoding: bytes[..<match.end], as: UTF8.self), .marker, separator, "file")
          note(.file, isLeading: false)
          if let party {
            append(.party(party), separator)
          } else {
            read(Segment(text: rest, separator: separator))
          }
          return true
        }
      }
      guard let tail = trailing(in: bytes) else { return false }
      let rest = Person.trimmed(String(decoding: bytes[..<tail.start], as: UTF8.self))
      // `AP file` is a file photo, `AF Archive` a library.
      if tail.meaning == .file, lexicon.gazetteer.entry(for: rest) == nil, !Shape.isPerson(rest) {
        return false
      }
      record(
        String(decoding: bytes[tail.start...], as: UTF8.self), .marker, separator, tail.meaning.rawValue,
        isTail: true)
      note(tail.meaning, isLeading: false)
      text = rest
      if text.isEmpty { return true }
      // `ST PHOTO: …`, `INQUIRER PHOTO / …`: a house that says so of its own picture.
      if tail.meaning == .uncredited, separator == .start, !text.contains(" "), text == text.uppercased(),
        reading.items.isEmpty, lexicon.gazetteer.entry(for: text) == nil
      {
        reading.publication = Party(written: text, name: text, kind: .publication)
        return true
      }
      if let party = lexicon.gazetteer.party(for: text) {
        append(.party(party), separator)
        return true
      }
      if lexicon.labels.meaning(ofWhole: Array(text.utf8)) != nil { continue }
      let isParty = tail.meaning == .handout || (tail.meaning == .pool && !GivenNames.begins(text))
      if isParty, !Shape.isLoneAcronym(text) || tail.meaning == .handout {
        append(.party(Party(written: text, name: text)), separator)
        return true
      }
    }
    return false
  }

  /// `Montage: Infografik WELT`: after the word for a montage comes the name of the desk that made it.
  private func isDesk(_ meaning: Labels.Meaning, _ separator: Separator) -> Bool {
    meaning == .illustration && separator == .start && reading.meanings.contains(.illustration)
  }

  /// Who hands a picture out is its supplier, unless a given name says otherwise: `Miraflores Palace/Handout`.
  private mutating func settleSupplier() {
    guard let last = reading.items.last, let person = last.person, person.handle == nil,
      last.separator == .start, !GivenNames.begins(person.name)
    else { return }
    reading.items[reading.items.count - 1].kind = .party(organisation(person.written))
  }

  /// A marker or label at the beginning of a segment: `Handout/…`, `Photo montage by Salon`, `Foto: X`.
  private func leading(_ matches: [Labels.Match], in bytes: [UInt8]) -> (meaning: Labels.Meaning, end: Int)? {
    for match in matches.reversed() where match.end < bytes.count {
      let isColon = bytes[match.end...].first { $0 != 0x20 } == UInt8(ascii: ":")
      if isColon,
        let meaning = match.meaning(at: .label) ?? match.meaning(at: .lead) ?? match.meaning(at: .alone)
      {
        let colon = bytes[match.end...].firstIndex(of: UInt8(ascii: ":")) ?? match.end
        return (meaning, colon + 1)
      }
      if let meaning = match.meaning(at: .lead), bytes[match.end] == 0x20 || bytes[match.end - 1] >= 0x80 {
        return (meaning, match.end)
      }
    }
    return nil
  }

  /// A marker at the end of a segment: `Reuters files`, `Han Handout`, `WPA Pool`, `Press Service photo`.
  private func trailing(in bytes: [UInt8]) -> (meaning: Labels.Meaning, start: Int)? {
    var spaces = 0
    var i = bytes.count - 1
    var found: (meaning: Labels.Meaning, start: Int)?
    while i > 0, spaces < 4 {
      if bytes[i] == 0x20 {
        spaces += 1
        if let match = lexicon.labels.match(at: i + 1, in: bytes), match.end >= bytes.count - 1,
          let meaning = match.meaning(at: .tail)
        {
          found = (meaning, i)
        }
      }
      i -= 1
    }
    return found
  }

  /// A name and a party or marker joined by a hyphen: `Kirby Lee-USA TODAY Sports`, `Kevin Dietsch-Pool`.
  func hyphenated(_ text: String) -> (head: String, tail: String)? {
    var rest = Substring(text)
    var head = ""
    while let dash = rest.firstIndex(of: "-") {
      head += rest[..<dash]
      rest = rest[dash...].dropFirst()
      let tail = String(rest)
      guard tail.utf8.count > 2, !head.isEmpty else { return nil }
      let isMarker = lexicon.labels.meaning(ofWhole: Array(tail.utf8)) == .pool
      let isParty = head.contains(" ") && lexicon.gazetteer.entry(for: tail)?.kind.tradesPictures == true
      if isMarker || isParty { return (head, tail) }
      // `AP-Evan Vucci`, `HO-RCMP`, as The Canadian Press writes.
      let leads = lexicon.labels.match(at: 0, in: Array(head.utf8))?.meaning(at: .alone)
      let isHandout = leads == .handout && !head.contains(" ")
      let isBefore =
        lexicon.gazetteer.entry(for: head)?.kind.tradesPictures == true && Shape.looksLikePerson(tail)
      if isHandout || isBefore { return (head, tail) }
      head += "-"
    }
    return nil
  }
}

/// Names that nothing parts.
extension UnitReader {
  /// A bracket that spells out the letters before it: `WANA (West Asia News Agency)`.
  func spellsOut(_ text: String) -> Bool {
    guard let before = reading.items.last?.written, Shape.isLoneAcronym(before) else { return false }
    let initials = text.split(separator: " ").compactMap { word in word.unicodeScalars.first }
      .filter(\.isUpper)
    return initials.count > 1 && String(String.UnicodeScalarView(initials)) == before
  }

  /// Source and name with no sign between them: `BELGA PHOTO BENOIT DOPPAGNE`, `Steve Russell Toronto Star`.
  func glued(_ text: String) -> (head: String, tail: String)? {
    let words = text.split(separator: " ")
    guard (3...7).contains(words.count) else { return nil }
    func joined(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }
    // `ANP Remko de Waal`; `ANA MARIA LOPEZ` is a name.
    let first = String(words[0])
    if Shape.isLoneAcronym(first) || first == first.uppercased(), !GivenNames.begins(text),
      first.utf8.count > 3 || text != text.uppercased(),
      lexicon.gazetteer.entry(for: first)?.kind.tradesPictures == true,
      Shape.isPerson(joined(1..<words.count)),
      text != text.uppercased() || GivenNames.begins(joined(1..<words.count))
    {
      return (first, joined(1..<words.count))
    }
    // `Getty Images Ana Lima`
    if lexicon.gazetteer.entry(for: joined(0..<2)).map({ $0.kind.tradesPictures && $0.rank > 2 }) ?? false {
      let rest = joined(2..<words.count)
      if GivenNames.begins(rest), Shape.isPerson(rest) { return (joined(0..<2), rest) }
    }
    for count in 2..<max(2, min(4, words.count - 1)) {
      let isPhoto = WordSplitter.pictures.contains(words[count - 1].lowercased())
      if isPhoto, lexicon.gazetteer.entry(for: joined(0..<count - 1))?.kind.tradesPictures == true,
        Shape.isPerson(joined(count..<words.count))
      {
        return (joined(0..<count - 1), joined(count..<words.count))
      }
    }
    for count in 2..<min(5, words.count) {
      let tail = joined(count..<words.count)
      guard let entry = lexicon.gazetteer.entry(for: tail), Shape.isPerson(joined(0..<count)) else {
        continue
      }
      // One word may be a surname, unless it is a house that trades in pictures.
      if words.count - count > 1 || entry.kind.tradesPictures && entry.rank > 2 {
        return (joined(0..<count), tail)
      }
    }
    return nil
  }
}
