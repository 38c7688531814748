/// How far two credits agree, in names or in parties.
enum Agreement: Int, Comparable {
  /// Different people, or agencies that have nothing to do with each other.
  case differs
  /// Alike but not the same by the names' rules (level 1), or only partly the same people.
  case similar
  /// One says more than the other: two photographers and one of them, a chain and its last party.
  case subset
  /// The same, initials and spelling aside (level 2 and above).
  case agrees

  static func < (a: Agreement, b: Agreement) -> Bool { a.rawValue < b.rawValue }

  /// Compares photographers; nil if one side names none, a social media handle stands against a name, or a name
  /// against one in letters that do not say how it is written in the other's (`李响`, `Li Xiang`).
  static func of(_ a: [Person], _ b: [Person]) -> Agreement? {
    let (small, large) = a.count <= b.count ? (a, b) : (b, a)
    guard !small.isEmpty else { return nil }
    let isHandle = { (people: [Person]) in people.allSatisfy { $0.handle != nil } }
    if isHandle(a) != isHandle(b) { return nil }
    let levels = small.map { person in
      large.map { isSameInTwoScripts(person.name, $0.name) ? .sameKey : person.match($0) }.max() ?? .different
    }
    if levels.allSatisfy({ $0 >= .initials }) { return small.count == large.count ? .agrees : .subset }
    if zip(small, levels).allSatisfy({ person, level in
      level >= .initials
        || (level == .similar
          && large.contains { isTransliteration(person.name, $0.name) || isTurned(person, $0) })
    }) {
      return .agrees
    }
    if levels.contains(where: { $0 >= .similar }) { return .similar }
    let isAlphabetic = { (people: [Person]) in people.allSatisfy { NameScript(of: $0.name) != .other } }
    return isAlphabetic(a) == isAlphabetic(b) ? .differs : nil
  }

  /// Compares parties by id and kinship; nil if one side names none.
  static func of(_ a: [Party], _ b: [Party]) -> Agreement? {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    let (small, large) = a.count <= b.count ? (a, b) : (b, a)
    let known = small.map { party in large.contains { areSame(party, $0) } }
    if known.allSatisfy({ $0 }) { return small.count == large.count ? .agrees : .subset }
    return known.contains(true) ? .similar : .differs
  }

  /// The same by id or name, of one house (`PA Images` and `Press Association`), or one name inside the other
  /// where the gazetteer cannot help (`The Example Times` and `Example Times staff`).
  static func areSame(_ a: Party, _ b: Party) -> Bool {
    if a.isSame(as: b) || Gazetteer.standard.areRelated(a, b) { return true }
    if a.id != nil, b.id != nil { return false }
    let (x, y) = (nameWords(a), nameWords(b))
    let (small, large) = x.count <= y.count ? (x, y) : (y, x)
    return !small.isEmpty && small.isSubset(of: large)
  }

  private static func nameWords(_ party: Party) -> Set<UInt64> {
    Set(WordHashes.of(party.name)).subtracting(fillers)
  }

  /// What stands in the names of many and tells none apart.
  private static let fillers = Set(
    WordHashes.of("the staff photo photos photographer agency agentur foto fotos der die das la le el"))

  /// True if a person and a party bear one name: which of the two it is could not be told on one side.
  static func isSameName(_ person: Person, _ party: Party) -> Bool {
    let key = WordHashes.of(person.name)
    return !key.isEmpty && (key == WordHashes.of(party.name) || key == WordHashes.of(party.written))
  }

  /// The same words in another order: `Kovács Tamás` and `Tamás Kovács`.
  private static func isTurned(_ a: Person, _ b: Person) -> Bool {
    let (x, y) = (Name.keyTokens(of: a.name), Name.keyTokens(of: b.name))
    return x.count > 1 && x.sorted() == y.sorted()
  }

  /// One name in Latin letters and one not: that they were matched at all is by transliteration.
  private static func isTransliteration(_ a: String, _ b: String) -> Bool {
    (NameScript(of: a) == .latin) != (NameScript(of: b) == .latin)
  }

  /// One name in two alphabets, by its consonants: `Димитър Дилков` and `Dimitar Dilkoff`, `Σωτήρης` and `Sotiris`.
  /// Tables of letters are many, and differ in the vowels first.
  private static func isSameInTwoScripts(_ a: String, _ b: String) -> Bool {
    guard isTransliteration(a, b), NameScript(of: a) != .other, NameScript(of: b) != .other,
      let x = Name.transliterated(a), let y = Name.transliterated(b)
    else { return false }
    let (mine, theirs) = (consonants(x), consonants(y))
    return mine.count > 1 && mine.allSatisfy { $0.count > 1 } && mine.sorted() == theirs.sorted()
  }

  private static func consonants(_ name: String) -> [String] {
    name.split(separator: " ").map { word in
      var out = ""
      for letter in word {
        let folded: Character? =
          switch letter {
          case "a", "e", "i", "o", "u", "y", "j": nil
          case "w", "f": "v"
          case "h": "g"
          case "c", "q": "k"
          case "z": "s"
          default: letter
          }
        if let folded, out.last != folded { out.append(folded) }
      }
      return out
    }
  }

  /// The sign beside a value in a finding.
  var verdict: Exhibit.Verdict {
    switch self {
    case .agrees: .agrees
    case .subset, .similar: .similar
    case .differs: .differs
    }
  }
}

/// The letters a name is written in, as far as names in them can be held against each other.
enum NameScript {
  case latin
  /// Cyrillic and Greek: a table turns them into Latin letters.
  case european
  /// Scripts without vowels, and characters without one reading.
  case other

  init(of name: String) {
    var script = NameScript.latin
    for scalar in name.unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0..<0x250, 0x1E00...0x1EFF: continue
      case 0x370...0x52F, 0x1F00...0x1FFF: if script == .latin { script = .european }
      default: script = .other
      }
    }
    self = script
  }
}
