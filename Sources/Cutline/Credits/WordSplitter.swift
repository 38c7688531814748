/// Parts a segment at the words that part names: *via*, *for*, *and*, *on Unsplash*.
enum WordSplitter {
  static func split(_ segment: Segment, gazetteer: Gazetteer) -> [Segment] {
    if gazetteer.entry(for: segment.text) != nil { return [segment] }
    let words = segment.text.split(separator: " ")
    guard words.count > 1 else { return [segment] }
    var out: [Segment] = []
    var pending: [Substring] = []
    var separator = segment.separator
    func flush() {
      if !pending.isEmpty { out.append(Segment(text: pending.joined(separator: " "), separator: separator)) }
      pending = []
    }
    var skipsNext = false
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      if skipsNext {
        skipsNext = false
      } else if index + 2 < words.count, !pending.isEmpty, pictures.contains(word.lowercased()),
        words[index + 1].lowercased() == "by"
      {
        // `U.S. Navy photo by …`
        flush()
        separator = .slash
        skipsNext = true
      } else if !isLast, vias.contains(bare(word)) {
        flush()
        separator = .via
      } else if !isLast, word == "for" || word == "FOR" || word == "For" && index == 0,
        !pending.isEmpty || separator != .start,
        mayWork(pending, for: words[(index + 1)...], gazetteer)
      {
        flush()
        separator = .client
      } else if !isLast, !pending.isEmpty, clients.contains(word.lowercased()),
        word == word.lowercased() || word == word.uppercased(),
        isPublication(words[(index + 1)...], gazetteer) || isClient(words[(index + 1)...], of: pending)
      {
        flush()
        separator = .client
      } else if !isLast, !pending.isEmpty, hosts.contains(word.lowercased()),
        isHost(words[(index + 1)...], gazetteer)
      {
        flush()
        separator = .slash
      } else {
        pending.append(word)
      }
    }
    flush()
    return out.flatMap { pair($0, gazetteer) }
  }

  /// A word in small without the signs around it: `!via!`
  private static func bare(_ word: Substring) -> String {
    var word = word
    while let first = word.first, first.isPunctuation { word.removeFirst() }
    while let last = word.last, last.isPunctuation { word.removeLast() }
    return word.lowercased()
  }

  static let pictures: Set<String> = ["photo", "photos", "picture", "image", "photograph", "foto"]
  private static let vias: Set<String> = ["via", "vía", "über", "through", "durch"]
  /// *For* in other languages; what it names must be a publication that is known, for these words stand in the names
  /// of many a foundation.
  private static let clients: Set<String> = [
    "pour", "für", "para", "per", "voor", "för", "dla", "pro", "pentru", "untuk", "для",
  ]
  private static let hosts: Set<String> = [
    "on", "von", "auf", "da", "dal", "dall", "z", "af", "av", "en", "from", "sur", "de", "di", "su", "at",
    "by", "bei", "na", "på", "op", "em",
  ]
  /// Words that have a part of their own in a line.
  static var grammarWords: Set<String> {
    vias.union(pictures).union(clients).union(["for", "by", "cc", "and", "und", "et"])
  }

  static let conjunctions: Set<String> = [
    "and", "&", "und", "og", "och", "y", "et", "e", "и", "і", "en", "ja", "és", "i", "a", "ve", "et", "oraz",
  ]

  private static func isHost(_ words: ArraySlice<Substring>, _ gazetteer: Gazetteer) -> Bool {
    guard let entry = gazetteer.entry(for: words.joined(separator: " ")) else { return false }
    return entry.kind == .stock || entry.kind == .openLibrary || entry.kind == .platform
  }

  private static func isPublication(_ words: ArraySlice<Substring>, _ gazetteer: Gazetteer) -> Bool {
    gazetteer.entry(for: UnitReader.unquoted(words.joined(separator: " ")))?.kind == .publication
  }

  /// False where *for* is part of a name: `Center for Biological Diversity`, `District Court for the District of Columbia`.
  private static func mayWork(
    _ names: [Substring], for client: ArraySlice<Substring>, _ gazetteer: Gazetteer
  ) -> Bool {
    let name = names.joined(separator: " ")
    if name.isEmpty || gazetteer.entry(for: name) != nil || !Shape.isOrganisation(name) { return true }
    return gazetteer.entry(for: client.joined(separator: " ")) != nil
  }

  /// Somebody with a given name that is known works for letters in capitals: `María José Gutiérrez para CIPER`.
  private static func isClient(_ words: ArraySlice<Substring>, of person: [Substring]) -> Bool {
    guard words.count == 1, let word = words.first, word.utf8.count > 2, Shape.isLoneAcronym(String(word))
    else {
      return false
    }
    let name = person.joined(separator: " ")
    return GivenNames.begins(name) && Shape.isPerson(name)
  }

  /// `A and B` is two only if both are persons or both are known parties, or letters stand before a person:
  /// `Fotos: Lucas Figueiredo/CBF e Vitor Silva/Botafogo`.
  private static func pair(_ segment: Segment, _ gazetteer: Gazetteer) -> [Segment] {
    if gazetteer.entry(for: segment.text) != nil { return [segment] }
    let words = segment.text.split(separator: " ")
    guard words.count > 2 else { return [segment] }
    for index in 1..<(words.count - 1) where conjunctions.contains(words[index].lowercased()) {
      let left = words[..<index].joined(separator: " ")
      let right = words[(index + 1)...].joined(separator: " ")
      let isParties = gazetteer.entry(for: left) != nil && gazetteer.entry(for: right) != nil
      // Spanish and Catalan names hold `y`, `i`, `e`: both sides need two words of their own.
      let isPersons = Shape.isPerson(left) && Shape.isPerson(right)
      let isNext =
        (Shape.isLoneAcronym(left) || gazetteer.entry(for: left) != nil) && left.utf8.count > 2
        && words[index] == words[index].lowercased() && GivenNames.begins(right) && Shape.isPerson(right)
      if isParties || isPersons || isNext {
        return [Segment(text: left, separator: segment.separator)]
          + pair(Segment(text: right, separator: .conjunction), gazetteer)
      }
    }
    return [segment]
  }
}
