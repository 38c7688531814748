// How the rules' examples are written: short, and like what they stand for.

extension Evidence {
  /// A slot of an article: its text, the credit line in it, and when it says the photo was taken.
  static func example(
    _ slot: Slot, _ text: String, credit: String? = nil, taken: CaptionDate? = nil, line: Int = 7
  ) -> Evidence {
    let raw = [text, credit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    let caption = Caption(raw: raw, text: text, credit: credit.map { Credit(parsing: $0) }, date: taken)
    return Evidence(slot, caption, at: Location(line: line))
  }
}

extension CaptionDate {
  /// A taken date written out: `May 14, 2022`.
  static func example(
    _ date: PartialDate, _ text: String, role: Role = .taken, basis: Basis = .explicit,
    confidence: Double = 0.9
  ) -> CaptionDate {
    CaptionDate(value: date, role: role, basis: basis, text: text, confidence: confidence)
  }
}

extension Use {
  /// One occurrence, surely linked.
  static func example(
    _ evidence: [Evidence], in path: String = "articles/kalin.html", url: String? = "../photos/kalin.jpg",
    isLead: Bool = false, state: Link.State = .linked, score: Double = 0.9,
    reasons: [String] = ["same file name kalin.jpg"], rivals: [Rival] = []
  ) -> Use {
    Use(
      article: Article(path: path),
      occurrence: Occurrence(url: url, evidence: evidence, location: Location(line: 7), isLead: isLead),
      index: 0, link: Link(score: score, state: state, reasons: reasons), rivals: rivals)
  }
}

extension Photo {
  /// A photo with values at addresses: `["iim.2:80": "DAVID DELGADO"]`.
  static func example(
    _ values: KeyValuePairs<String, String>, path: String = "photos/kalin.jpg", width: Int = 3000,
    height: Int = 2000, encoding: TextEncoding = .utf8, damage: [Damage] = []
  ) -> Photo {
    let readings = values.map { source, value in
      Reading(Address(example: source), value, encoding: encoding)
    }
    return Photo(path: path, format: "JPEG", width: width, height: height, readings: readings, damage: damage)
  }
}

extension Address {
  fileprivate init(example source: String) {
    let parts = source.split(separator: ".", maxSplits: 1).map(String.init)
    self.init(Standard(rawValue: parts.first ?? "") ?? .xmp, parts.last ?? "")
  }
}

extension Entry {
  /// A photo with one use, or a use whose photo is not there.
  static func example(_ evidence: [Evidence], _ photo: Photo?, url: String? = "../photos/kalin.jpg") -> Entry
  {
    var use = Use.example(evidence, url: url)
    if photo == nil { use.link = nil }
    return Entry(id: photo == nil ? nil : "3f9a1c07", photo: photo, uses: [use])
  }

  /// A photo with several uses, or none.
  static func example(uses: [Use], _ photo: Photo) -> Entry {
    Entry(id: "3f9a1c07", photo: photo, uses: uses)
  }
}
