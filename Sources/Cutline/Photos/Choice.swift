/// The value that stands for a field, and the name of the rule that chose it. The other readings stay.
public struct Choice: Sendable, Hashable {
  public var field: Field
  /// One or, for fields that repeat, several values in order.
  public var values: [String]
  public var address: Address
  /// The rule that decided: `xmp-first`, `iim-newer`, `iim-cut`, `exif-first`, `only`.
  public var rule: String

  public var value: String { values.joined(separator: "; ") }
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
  public func choice(of field: Field) -> Choice? { choice(of: field, among: readings) }

  /// The choices of all fields that the file states, in the order of ``Field/all``; each as ``choice(of:)``
  /// makes it.
  public var choices: [Choice] {
    var own = [[Reading]](repeating: [], count: Field.all.count)
    for reading in readings {
      if let index = Field.indexes[reading.address] { own[index].append(reading) }
    }
    return Field.all.indices.compactMap { own[$0].isEmpty ? nil : choice(of: Field.all[$0], among: own[$0]) }
  }

  private func choice(of field: Field, among readings: [Reading]) -> Choice? {
    let found = Photo.statements(of: field, among: readings)
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
