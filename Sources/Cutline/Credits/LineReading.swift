/// What the units of a line say, those of a composite picture by picture.
struct LineReading {
  /// What is said of one picture of a composite.
  struct Panel {
    var position: Credit.Panel.Position?
    var raw: String
    var units: [UnitReading]
  }

  /// All units but those that credit something else than the picture.
  var units: [UnitReading] = []
  var panels: [Panel] = []
  /// What stands before the first picture says it of all: `Archivfotos: A (oben), B (unten)`.
  var sharedMarkers: Set<Marker> = []
  var others: [Credit.OtherCredit] = []
  /// Empty unless they are asked for.
  var tokens: [Credit.Token] = []

  private let expectation: Credit.Expectation
  private let lexicon: Lexicon
  private let recordsTokens: Bool

  init(
    _ text: CreditText, as expectation: Credit.Expectation, with lexicon: Lexicon, recordsTokens: Bool = false
  ) {
    self.expectation = expectation
    self.lexicon = lexicon
    self.recordsTokens = recordsTokens
    if let split = text.panels {
      readPanels(split)
      if isComposite(split) { return }
      (units, panels, sharedMarkers, others, tokens) = ([], [], [], [], [])
    }
    units = text.units.compactMap { read($0) }
    setDesksApart()
  }

  /// `Photo illustration by A. Photo by B`: who made the illustration did not take the photo.
  private mutating func setDesksApart() {
    let isIllustrated = units.map { $0.meanings.first == .illustration }
    let photographs = units.contains { reading in
      reading.meanings.first.map { $0 == .credit || $0 == .photographer } ?? false
        && reading.items.contains { $0.person != nil }
    }
    guard photographs, isIllustrated.contains(true) else { return }
    for index in units.indices where isIllustrated[index] {
      let names = units[index].items.compactMap { $0.person?.name }
      units[index].items.removeAll { $0.person != nil }
      if !names.isEmpty { others.append(Credit.OtherCredit(task: units[index].label, names: names)) }
    }
  }

  /// Nil for a unit that credits something else than the picture.
  private mutating func read(_ unit: [UInt8]) -> UnitReading? {
    var reader = UnitReader(lexicon: lexicon, expectation: expectation)
    if recordsTokens { reader.tokens = [] }
    reader.read(unit)
    if recordsTokens { tokens += reader.explained() }
    guard reader.reading.meanings.first == .other else { return reader.reading }
    let names = reader.reading.items.map { $0.person?.name ?? $0.party?.name ?? $0.written }
    if !names.isEmpty { others.append(Credit.OtherCredit(task: reader.reading.label, names: names)) }
    return nil
  }

  private mutating func readPanels(_ split: PanelSplitter) {
    if let head = read(split.head) {
      units.append(head)
      sharedMarkers = head.markers.subtracting([.illustration, .composite])
    }
    for part in split.parts {
      if !part.signFollows { recordSign(of: part) }
      let text = String(decoding: part.text, as: UTF8.self)
      let readings = Segmenter.units(text, lexicon: lexicon).units.prefix(8).compactMap { read($0) }
      if part.signFollows { recordSign(of: part) }
      units += readings
      panels.append(Panel(position: part.position, raw: text, units: readings))
    }
  }

  private mutating func recordSign(of part: PanelSplitter.Part) {
    guard recordsTokens, !part.sign.isEmpty else { return }
    let reason = part.position.map { "the place of a picture: \($0.rawValue)" } ?? "the place of a picture"
    tokens.append(Credit.Token(text: part.sign, kind: .panel, separator: "", reason: reason, lost: []))
  }

  /// True if each part names somebody. Where no places stand, each has to name another photographer, or another
  /// house that trades in pictures: `Jo Park; Associated Press` is one picture.
  private func isComposite(_ split: PanelSplitter) -> Bool {
    let persons = panels.map { $0.units.flatMap { $0.items.compactMap(\.person) } }
    let parties = panels.map { $0.units.flatMap { $0.items.compactMap(\.party) } }
    guard panels.indices.allSatisfy({ !persons[$0].isEmpty || !parties[$0].isEmpty }) else { return false }
    if panels.contains(where: { $0.position != nil }) { return true }
    if units.contains(where: { $0.markers.contains(.illustration) }) { return false }
    for (index, one) in persons.enumerated() {
      for other in persons[..<index]
      where one.contains(where: { a in other.contains { a.match($0) >= .initials } }) {
        return false
      }
    }
    if persons.allSatisfy({ !$0.isEmpty }) { return true }
    return persons.allSatisfy(\.isEmpty) && parties.allSatisfy { $0.allSatisfy(\.kind.tradesPictures) }
      && !panels.indices.contains { index in
        parties[..<index].contains { $0.contains { a in parties[index].contains { $0.isSame(as: a) } } }
      }
  }
}
