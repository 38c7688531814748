/// Puts a unit's parties into the order of their way: origin first, last distributor last (grammar §7.3).
enum ChainOrder {
  /// The chain of one unit.
  static func chain(of items: [Item], gazetteer: Gazetteer) -> [Party] {
    if items.count(where: { $0.party != nil }) < 2 { return items.compactMap(\.party) }
    guard let photographer = items.firstIndex(where: { $0.person.map { $0.handle == nil } ?? false })
    else {
      return keepingLast(items.compactMap(\.party))
    }
    // Before the photographer the distributor comes first; `X via Y` stays together.
    var groups: [[Party]] = []
    for item in items[..<photographer] {
      guard let party = item.party else { continue }
      if item.separator == .via, !groups.isEmpty {
        groups[groups.count - 1].append(party)
      } else {
        groups.append([party])
      }
    }
    var chain = groups.reversed().flatMap { $0 } + items[photographer...].compactMap(\.party)
    if items.contains(where: { $0.separator == .via }) { return keepingLast(chain) }
    let ranks = chain.map { gazetteer.rank(of: $0) }
    if groups.isEmpty {
      // `NAME (picture alliance/dpa)`: the last distributor is last however it is written.
      chain = chain.enumerated()
        .sorted { a, b in (ranks[a.offset] / 7, a.offset) < (ranks[b.offset] / 7, b.offset) }.map(\.element)
    } else if !ranks.contains(0) {
      // `picture alliance/NAME/dpa`, `AP/dpa | NAME`: the ranks know better than the writing.
      chain = zip(chain, ranks).enumerated()
        .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }
    return keepingLast(chain)
  }

  /// A party that is named twice keeps its last place.
  static func keepingLast(_ chain: [Party]) -> [Party] {
    if chain.count < 2 || chain.count == 2 && !chain[0].isSame(as: chain[1]) { return chain }
    var kept: [Party] = []
    for party in chain.reversed() where !kept.contains(where: { $0.isSame(as: party) }) { kept.append(party) }
    kept.reverse()
    // `Geisler-Fotopress | Christoph Hardt/Geisler-Fotopres`: a field's end cut the name that stands there whole.
    let whole = kept
    kept.removeAll { cut in
      cut.id == nil && cut.written.utf8.count > 8
        && whole.contains {
          $0.written.utf8.count > cut.written.utf8.count && $0.written.hasPrefix(cut.written)
        }
    }
    return kept
  }

  /// The chains of two units about one photo. If one holds the other, it stands.
  static func merged(_ a: [Party], _ b: [Party]) -> [Party] {
    func holds(_ chain: [Party], _ other: [Party]) -> Bool {
      other.allSatisfy { party in chain.contains { $0.isSame(as: party) } }
    }
    if holds(b, a) { return b }
    if holds(a, b) { return a }
    return keepingLast(a + b)
  }
}
