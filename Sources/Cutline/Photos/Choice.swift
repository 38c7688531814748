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
  public func choice(of field: Field) -> Choice? {
    let found = statements(of: field)
    if found.isEmpty { return nil }
    let (index, rule) =
      found.count == 1 ? (0, "only") : pick(for: field, among: found.count) { found[$0].readings[0] }
    return Choice(
      field: field, values: found[index].readings.map(\.value), address: found[index].address, rule: rule)
  }

  /// Which of several addresses of a field counts, and by what rule.
  ///
  /// - Parameter first: the first reading at an address.
  func pick(for field: Field, among count: Int, first: (Int) -> Reading) -> (index: Int, rule: String) {
    if field.isExifFirst, let exif = (0..<count).first(where: { first($0).address.standard == .exif }) {
      return (exif, "exif-first")
    }
    let main = first(0)
    if main.address.standard == .xmp, iimDigest == .stale,
      let iim = (0..<count).first(where: { first($0).address.standard == .iim })
    {
      return isCut(first(iim), of: main, limit: field.iimLimit) ? (0, "iim-cut") : (iim, "iim-newer")
    }
    return (0, main.address.standard == .xmp ? "xmp-first" : "iim-first")
  }

  private func isCut(_ iim: Reading, of xmp: Reading, limit: Int?) -> Bool {
    guard let limit else { return false }
    return iim.byteCount >= limit - 3 && xmp.value.hasPrefix(iim.value)
  }
}

extension Field {
  fileprivate var isExifFirst: Bool {
    self == .description || self == .copyrightNotice || self == .dateCreated || self == .dateDigitized
  }
}
