/// A line made ready for the grammar: what is no credit cut out, the rest in units.
struct CreditText {
  var units: [[UInt8]]
  /// What is said of each picture, if the line speaks of several.
  var panels: PanelSplitter?
  var restrictions: [String]
  var markers: Set<Marker>
  var date: PartialDate?
  /// Web addresses that stood in the line.
  var addresses: [String]
  /// True if a sentence of a caption stood beside the credit; it was left aside.
  var holdsSentence: Bool
  /// True if a bracket or the end of the line is missing.
  var isTruncated: Bool

  init(_ line: String, lexicon: Lexicon) {
    let isCut = line.utf8.count > Credit.longest
    let head = isCut ? String(decoding: line.utf8.prefix(Credit.longest), as: UTF8.self) : line
    let cut = Boilerplate(cutting: Normaliser.normalise(head))
    let isSpent = cut.quoted != nil && !cut.text.unicodeScalars.contains(where: \.isLetter)
    let (address, addresses) = LicenceReader.cutAddresses(isSpent ? cut.quoted ?? "" : cut.text)
    let (text, date) = CreditDates.cut(
      CreditText.withoutPlace(
        CreditText.withoutBy(address, isLicensed: !addresses.isEmpty), isLicensed: !addresses.isEmpty))
    let bytes = Array(text.utf8)
    let start = Prose.end(in: bytes, lexicon: lexicon)
    let credit = start.map { Array(bytes[$0...].drop { $0 == 0x20 }) } ?? bytes
    let (units, isTruncated) = Segmenter.units(String(decoding: credit, as: UTF8.self), lexicon: lexicon)
    panels = PanelSplitter(credit, lexicon: lexicon)
    let credits = Prose.without(Array(units.prefix(24)), lexicon: lexicon)
    self.units = credits
    self.holdsSentence = start != nil || credits.count < min(units.count, 24)
    self.restrictions = cut.restrictions
    self.markers = cut.markers
    self.date = date
    self.addresses = addresses
    self.isTruncated = isTruncated
    if isTruncated || isCut { markers.insert(.truncated) }
  }

  /// Without the place that Commons puts behind an author: `By Gage Skidmore from Peoria, AZ, United States of America`.
  private static func withoutPlace(_ line: String, isLicensed: Bool) -> String {
    guard isLicensed || line.holds("CC ") || line.holds("Wikimedia"),
      let start = line.firstRange(of: " from ")
    else { return line }
    let rest = line[start.upperBound...]
    let end = ["[", "(", ", via ", ", CC", " / ", " via "].compactMap { rest.firstRange(of: $0)?.lowerBound }
      .min()
    guard let end else { return line }
    return line[..<start.lowerBound] + " " + line[end...]
  }

  /// Without the `Von`, `Par` or `Por` with which Wikimedia Commons begins its by-lines.
  private static func withoutBy(_ line: String, isLicensed: Bool) -> String {
    guard isLicensed || line.holds("CC ") || line.holds("Wikimedia"),
      let space = line.firstIndex(of: " "), byWords.contains(String(line[..<space]))
    else { return line }
    return String(line[space...])
  }

  private static let byWords: Set<String> = ["Von", "Par", "Por", "De", "Di", "Door", "Av"]

  /// True if the first word is one that an open library puts before the author.
  static func beginsWithBy(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    byWords.contains(String(decoding: line.prefix { $0 != 0x20 }, as: UTF8.self))
  }
}
