/// A line made ready for the grammar: what is no credit cut out, the rest in units.
struct CreditText {
  var units: [[UInt8]]
  var restrictions: [String]
  var markers: Set<Marker>
  var date: PartialDate?
  /// Web addresses that stood in the line.
  var addresses: [String]
  /// True if a bracket or the end of the line is missing.
  var isTruncated: Bool

  init(_ line: String, lexicon: Lexicon) {
    let isCut = line.utf8.count > Credit.longest
    let head = isCut ? String(decoding: line.utf8.prefix(Credit.longest), as: UTF8.self) : line
    let cut = Boilerplate(cutting: Normaliser.normalise(head))
    let (address, addresses) = LicenceReader.cutAddresses(cut.text)
    let (text, date) = CreditDates.cut(CreditText.withoutBy(address, isLicensed: !addresses.isEmpty))
    let (units, isTruncated) = Segmenter.units(text, lexicon: lexicon)
    self.units = Array(units.prefix(24))
    self.restrictions = cut.restrictions
    self.markers = cut.markers
    self.date = date
    self.addresses = addresses
    self.isTruncated = isTruncated
    if isTruncated || isCut { markers.insert(.truncated) }
  }

  /// Without the `Von`, `Par` or `Por` with which Wikimedia Commons begins its by-lines.
  private static func withoutBy(_ line: String, isLicensed: Bool) -> String {
    guard isLicensed || line.holds("CC ") || line.holds("Wikimedia"),
      let space = line.firstIndex(of: " "),
      ["Von", "Par", "Por", "De", "Di", "Door", "Av"].contains(line[..<space])
    else { return line }
    return String(line[space...])
  }
}
