/// The value that stands for a field, and the name of the rule that chose it. The other readings stay.
public struct Choice: Sendable, Hashable {
  public var field: Field
  /// One or, for fields that repeat, several values in order.
  public var values: [String]
  public var address: Address
  /// The rule that decided: `xmp-first`, `iim-newer`, `iim-cut`, `exif-first`, `only`.
  public var rule: String

  public var value: String { values.count == 1 ? values[0] : values.joined(separator: "; ") }
}

extension Photo {
  /// The chosen value of a field.
  public subscript(field: Field) -> String? { choice(of: field)?.value }

  /// Chooses in the order of the Metadata Working Group guidelines 2.0 (§5, as ExifTool's MWG module and
  /// IPTC's mapping guidelines 2023.1 apply them): description, copyright and dates EXIF first, then XMP;
  /// IIM before XMP only where the digest shows that IIM was changed later, and never where the IIM value
  /// is just the XMP one cut at its limit.
  ///
  /// One departure: for the creator EXIF comes last, since camera bodies are shared and their Artist pre-set.
  public func choice(of field: Field) -> Choice? { choice(of: field, among: statements(of: field)) }

  /// The choices of all fields that the file states, in the order of ``Field/all``; each as ``choice(of:)``
  /// makes it.
  public var choices: [Choice] {
    var all: [Choice] = []
    decide(by: fieldIndexes) { choice, _ in all.append(choice) }
    return all
  }

  /// The same, each with all readings of its field in the order of ``Field/addresses``.
  package var decisions: [(choice: Choice, sources: [Reading])] {
    var all: [(choice: Choice, sources: [Reading])] = []
    decide(by: fieldIndexes) { all.append(($0, $1)) }
    return all
  }

  /// - Parameter fields: ``fieldIndexes``, of whoever needs them too: they are looked up by name.
  func decide(by fields: [Int], _ use: (Choice, [Reading]) -> Void) {
    // Field by field, and in a field as in the file.
    let stated = fields.indices.filter { fields[$0] >= 0 }.map { fields[$0] << 32 | $0 }.sorted()
    var start = 0
    while start < stated.count {
      let index = stated[start] >> 32
      let end = stated[start...].firstIndex { $0 >> 32 != index } ?? stated.count
      let own = stated[start..<end].map { readings[$0 & 0xFFFF_FFFF] }
      let isLone = own.count == 1 && !own[0].isBlank
      let statements =
        isLone ? [(own[0].address, own)] : Photo.statements(of: Field.all[index], among: own)
      if let choice = choice(of: Field.all[index], among: statements) {
        use(choice, statements.count == 1 ? statements[0].readings : statements.flatMap(\.readings))
      }
      start = end
    }
  }

  /// For each reading the place of its field in ``Field/all``; -1 for none.
  var fieldIndexes: [Int] { readings.map { Field.index(of: $0.address) ?? -1 } }

  private func choice(
    of field: Field, among found: [(address: Address, readings: [Reading])]
  ) -> Choice? {
    guard let first = found.first else { return nil }
    func made(_ index: Int, _ rule: String) -> Choice {
      Choice(
        field: field, values: found[index].readings.map(\.value), address: found[index].address, rule: rule)
    }
    if found.count == 1 { return made(0, "only") }
    if field.isExifFirst, let exif = found.firstIndex(where: { $0.address.standard == .exif }) {
      return made(exif, "exif-first")
    }
    if first.address.standard == .xmp, iimDigest == .stale,
      let iim = found.firstIndex(where: { $0.address.standard == .iim })
    {
      return isCut(found[iim].readings, of: first.readings, limit: field.iimLimit)
        ? made(0, "iim-cut") : made(iim, "iim-newer")
    }
    return made(0, first.address.standard == .xmp ? "xmp-first" : "iim-first")
  }

  private func isCut(_ iim: [Reading], of xmp: [Reading], limit: Int?) -> Bool {
    guard let limit, let short = iim.first, let long = xmp.first else { return false }
    return short.byteCount >= limit - 3 && long.value.hasPrefix(short.value)
  }
}

extension Field {
  fileprivate var isExifFirst: Bool {
    self == .description || self == .copyrightNotice || self == .dateCreated || self == .dateDigitized
  }
}
