/// Names of agencies that are spelt wrongly, or not as the agency spells itself.
enum Misspelling {
  /// How the name should be written; nil if it is written as its owner writes it, or in a form of its own right
  /// (`AP Photo`, `Agence France-Presse`, another script).
  static func canonical(of party: Party) -> String? {
    let key = Key(written: party.written, id: party.id)
    return memo.value(for: key) { Answer(right: right(for: party)) }.right
  }

  private struct Key: Hashable {
    var written: String
    var id: String?
  }
  private struct Answer: Sendable { var right: String? }
  private static let memo = Memo<Key, Answer>()

  private static func right(for party: Party) -> String? {
    if accepted.contains(Person.trimmed(party.written).lowercased()) { return nil }
    guard let id = party.id, let entry = Gazetteer.standard.entry(id: id) else { return guess(party.written) }
    let written = Person.trimmed(party.written)
    let key = Name.compact(written)
    guard key.utf8.count > 3, written.unicodeScalars.allSatisfy({ $0.value < 0x250 || !$0.isLetter }) else {
      return nil
    }
    // A table that lists a wrong spelling lists it after the right one.
    for known in [entry.name] + entry.aliases {
      if known.lowercased() == written.lowercased() {
        return known == entry.name ? nil : glued(known, entry.name)
      }
      let other = Name.compact(known)
      if other == key || isMisspelt(key, for: other) { return known }
    }
    return nil
  }

  /// Spellings that the house recorded as other names, in its configuration or its catalog.
  private static let accepted = Set(Lexicon.house.parties.flatMap(\.aliases).map { $0.lowercased() })

  /// `iStockphoto` for iStock: one word for two.
  private static func glued(_ alias: String, _ name: String) -> String? {
    let isOneWord = !alias.contains(where: { $0 == " " || $0 == "." || $0 == "-" })
    return isOneWord && !name.contains(" ") && alias.lowercased().hasPrefix(name.lowercased())
      && alias.count > name.count ? name : nil
  }

  /// The known agency that an unknown name is one slip away from: `Shuterstok` needs two, `Gety Images` one.
  static func guess(_ written: String) -> String? {
    let key = Name.compact(written)
    guard key.utf8.count >= 5, key.utf8.count <= 40 else { return nil }
    let forms = [key] + deletions(of: key)
    for form in forms {
      for name in names[form] ?? [] where isMisspelt(key, for: Name.compact(name)) { return name }
    }
    return nil
  }

  /// One letter too many, too few, changed, or two swapped; a plural is no slip.
  private static func isMisspelt(_ key: String, for right: String) -> Bool {
    if key == right || key == right + "s" || min(key.utf8.count, right.utf8.count) < 5 { return false }
    let (a, b) = (Array(key.utf8), Array(right.utf8))
    var head = 0
    while head < min(a.count, b.count), a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let (restA, restB) = (a.count - head - tail, b.count - head - tail)
    if restA <= 1, restB <= 1 { return true }
    if restA == 2, restB == 2 { return a[head] == b[head + 1] && a[head + 1] == b[head] }
    // Two slips are one name where most of it stands: `Shuttersrock`, `Shuterstok`.
    return right.utf8.count >= 9 && restA <= 3 && restB <= 3 && Spelling.distance(a, b) <= 2
  }

  private static func deletions(of key: String) -> [String] {
    let bytes = Array(key.utf8)
    return bytes.indices.map { i in
      String(decoding: bytes[..<i] + bytes[(i + 1)...], as: UTF8.self)
    }
  }

  /// The names of those who trade pictures, by their folded form and by that without one letter.
  private static let names: [String: [String]] = {
    var table: [String: [String]] = [:]
    for entry in Gazetteer.standard.entries
    where entry.kind.tradesPictures || entry.kind == .stock || entry.kind == .openLibrary {
      // Who is known by three letters is misspelt in his whole name: `Assosiated Press`.
      let whole = entry.aliases.filter { $0.contains(" ") && $0.utf8.count >= 12 }
      for name in [entry.name] + whole {
        let key = Name.compact(name)
        guard key.utf8.count >= 5, key.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
        for form in [key] + deletions(of: key) { table[form, default: []].append(name) }
      }
    }
    return table
  }()
}
