/// How far two names agree (credit grammar §11). Ordered: a higher level is a better match.
public enum NameMatch: Int, Sendable, Hashable, Comparable {
  case different = 0
  /// One is a subset of the other, or one edit apart in a long token, or equal in transliteration.
  case similar = 1
  /// `M. Sezer` and `Murad Sezer`.
  case initials = 2
  case sameKey = 3
  case sameDisplay = 4
  case identical = 5

  public static func < (a: NameMatch, b: NameMatch) -> Bool { a.rawValue < b.rawValue }
}

extension Person {
  /// How far the two names agree.
  public func match(_ other: Person) -> NameMatch {
    if written == other.written { return .identical }
    if name == other.name { return .sameDisplay }
    let a = Name.keyTokens(of: name)
    let b = Name.keyTokens(of: other.name)
    guard !a.isEmpty, !b.isEmpty else { return .different }
    if let suffix, let otherSuffix = other.suffix, suffix != otherSuffix { return .different }
    if a == b || Person.isSameSpelling(name, a, other.name, b) { return .sameKey }
    if Person.areInitialsCompatible(a, b) || Person.areCaseForms(a, b) { return .initials }
    return Person.areSimilar(name, a, other.name, b) ? .similar : .different
  }

  /// `THAIER AL-SUDANI` and `Thaier Alsudani`, `Jörg` and `JOERG`, `J.J. Guillén` and `JJ GUILLEN`.
  private static func isSameSpelling(_ name: String, _ a: [String], _ other: String, _ b: [String]) -> Bool {
    if Name.joinedTokens(a) == Name.joinedTokens(b) || a.joined() == b.joined() { return true }
    let german = Name.germanKey(of: name)
    let otherGerman = Name.germanKey(of: other)
    if let german, german == otherGerman ?? b.joined() { return true }
    if let otherGerman, otherGerman == a.joined() { return true }
    return false
  }

  /// The surnames are equal and every given name is equal, an initial of its partner, or left out.
  private static func areInitialsCompatible(_ a: [String], _ b: [String]) -> Bool {
    guard a.count > 1, b.count > 1, let surname = a.last, surname == b.last, surname.count > 1 else {
      return false
    }
    let short = spelledInitials(a.count <= b.count ? a : b)
    let long = spelledInitials(a.count <= b.count ? b : a)
    guard agree(short[0], long[0]) else { return false }
    var usesInitial = short[0] != long[0]
    var next = 1
    for token in short.dropFirst().dropLast() {
      var found = false
      while next < long.count - 1, !found {
        found = agree(token, long[next])
        if found {
          usesInitial = usesInitial || token != long[next]
        } else if long[next].count == 1 {
          usesInitial = true
        } else {
          return false
        }
        next += 1
      }
      if !found { return false }
    }
    // What is left over in the longer name must be initials, or it is a subset, not the same name.
    return long[min(next, long.count - 1)..<(long.count - 1)].allSatisfy { $0.count == 1 || usesInitial }
  }

  /// `Petro Malūko nuotr.` is a picture by Petras Malūkas: Lithuanian credits have the name in the genitive. Every word is
  /// the same, or the genitive of the other.
  private static func areCaseForms(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count, a.count > 1 else { return false }
    return zip(a, b).allSatisfy { $0 == $1 || isGenitive($0, of: $1) || isGenitive($1, of: $0) }
  }

  private static func isGenitive(_ word: String, of name: String) -> Bool {
    lithuanianCases.contains { genitive, nominatives in
      word.count > genitive.count + 2 && word.hasSuffix(genitive)
        && nominatives.contains { word.dropLast(genitive.count) + $0 == name }
    }
  }

  /// Endings of names, folded: genitive, nominatives.
  private static let lithuanianCases: [(String, [String])] = [
    ("aus", ["us"]), ("io", ["is", "ys", "ius"]), ("o", ["as", "a", "is"]), ("es", ["e"]), ("os", ["a"]),
    ("ies", ["is"]),
  ]

  /// `jj` stands for the initials `j`, `j`.
  private static func spelledInitials(_ tokens: [String]) -> [String] {
    tokens.enumerated().flatMap { index, token -> [String] in
      let isPair =
        index < tokens.count - 1 && token.utf8.count == 2
        && !token.utf8.contains(where: { "aeiouy".utf8.contains($0) })
      return isPair ? token.map(String.init) : [token]
    }
  }

  private static func agree(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    guard let first = a.first, first == b.first else { return false }
    return a.count == 1 || b.count == 1
  }

  private static func areSimilar(_ name: String, _ a: [String], _ other: String, _ b: [String]) -> Bool {
    let (setA, setB) = (Set(a), Set(b))
    let (small, large) = setA.count <= setB.count ? (setA, setB) : (setB, setA)
    // A lone token counts only if it is the other's surname or first name in full.
    if small.isSubset(of: large), small.contains(where: { $0.count > 2 }) { return true }
    if isOneEditApart(a, b) { return true }
    guard let latin = Name.transliterated(name), let otherLatin = Name.transliterated(other) else {
      return false
    }
    return latin == otherLatin
  }

  /// All words equal but one of five or more letters, which is one edit away.
  private static func isOneEditApart(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count, a.count > 1 else { return false }
    var edits = 0
    for (x, y) in zip(a, b) where x != y {
      guard max(x.count, y.count) >= 5, isOneEdit(Array(x.unicodeScalars), Array(y.unicodeScalars)) else {
        return false
      }
      edits += 1
    }
    return edits == 1
  }

  /// One letter added, left out, changed, or swapped with its neighbour.
  private static func isOneEdit(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (restA, restB) = (a.count - head - tail, b.count - head - tail)
    if restA <= 1, restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]
  }
}
