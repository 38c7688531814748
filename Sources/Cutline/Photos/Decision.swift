/// What a photo states for one field, and what of it is chosen, told by places among the photo's readings: a folder's
/// photos have a million of them, and none is copied.
package struct Decision {
  /// The place in ``Field/all``.
  let index: Int
  /// All readings, in the order of ``Field/addresses`` and then of the file.
  package let sources: ArraySlice<Int>
  /// Those of the chosen address.
  package let chosen: ArraySlice<Int>
  /// See ``Choice/rule``.
  package let rule: String

  package var field: Field { Field.all[index] }
}

extension Photo {
  /// The choices of all fields that the file states, in the order of ``Field/all``; each as ``choice(of:)``
  /// makes it.
  public var choices: [Choice] {
    var all: [Choice] = []
    decide(by: fieldPlaces) { decision in
      all.append(
        Choice(
          field: decision.field, values: decision.chosen.map { readings[$0].value },
          address: readings[decision.chosen[decision.chosen.startIndex]].address, rule: decision.rule))
    }
    return all
  }

  /// Decides for each field that the file states, in the order of ``Field/all``.
  ///
  /// - Parameter places: ``fieldPlaces``, of whoever needs them too: they are looked up by name.
  package func decide(by places: [FieldPlace?], _ use: (Decision) -> Void) {
    // Field by field, in a field address by address, at an address as in the file.
    var order: [Int] = []
    order.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      if let place, !readings[index].isBlank { order.append(place.field << 40 | place.rank << 32 | index) }
    }
    order.sort()
    let stated = order.map { $0 & 0xFFFF_FFFF }
    var groups: [Range<Int>] = []
    var start = 0
    while start < order.count {
      let field = order[start] >> 40
      groups.removeAll(keepingCapacity: true)
      var end = start
      while end < order.count, order[end] >> 40 == field {
        let rank = order[end] >> 32
        let first = end
        while end < order.count, order[end] >> 32 == rank { end += 1 }
        groups.append(first..<end)
      }
      let (group, rule) =
        groups.count == 1
        ? (0, "only")
        : pick(for: Field.all[field], among: groups.count) { readings[stated[groups[$0].lowerBound]] }
      use(
        Decision(index: field, sources: stated[start..<end], chosen: stated[groups[group]], rule: rule))
      start = end
    }
  }

  /// For each reading the place of its address among all fields'; nil for none.
  package var fieldPlaces: [FieldPlace?] { readings.map { Field.place(of: $0.address) } }
}
