import Testing

@testable import Cutline

/// An image in an article and its file, as texts: read by the parsers as an import reads them.
struct Scene: Sendable, CustomStringConvertible {
  var code: String
  var caption: String
  var alt: String?
  var credit: String?
  var file: [String: String]?
  var published: PartialDate?
  var modified: PartialDate?
  var headline: String?

  init(
    _ code: String, _ caption: String, alt: String? = nil, credit: String? = nil,
    file: [String: String]? = nil,
    published: PartialDate? = nil, modified: PartialDate? = nil, headline: String? = nil
  ) {
    self.code = code
    self.caption = caption
    self.alt = alt
    self.credit = credit
    self.file = file
    self.published = published
    self.modified = modified
    self.headline = headline
  }

  var description: String {
    let values = (file ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([code, caption] + [alt, credit].compactMap { $0 } + values).joined(separator: " | ")
  }

  var entry: Entry {
    var evidence: [Evidence] = []
    if let alt {
      evidence.append(Evidence(.alt, Caption(parsing: alt, published: published), at: Location(line: 5)))
    }
    if !caption.isEmpty {
      evidence.append(
        Evidence(.caption, Caption(parsing: caption, published: published), at: Location(line: 7)))
    }
    if let credit {
      evidence.append(
        Evidence(
          .credit, Caption(raw: credit, text: "", credit: Credit(parsing: credit)), at: Location(line: 8)))
    }
    var article = Article(path: "articles/kalin.html", headline: headline, published: published)
    article.modified = modified
    var use = Use(
      article: article,
      occurrence: Occurrence(url: "../photos/kalin.jpg", evidence: evidence, location: Location(line: 5)),
      index: 0)
    guard let file else { return Entry(photo: nil, uses: evidence.isEmpty ? [] : [use]) }
    use.link = Link(score: 0.95, state: .linked, reasons: ["same file name kalin.jpg"])
    var photo = Photo.example([:])
    photo.readings = file.sorted { $0.key < $1.key }.flatMap { source, value in
      // Several values of one field are parted by a bar.
      value.split(separator: "|").flatMap {
        Photo.example(KeyValuePairs(dictionaryLiteral: (source, String($0)))).readings
      }
    }
    return Entry(id: "3f9a1c07", photo: photo, uses: evidence.isEmpty ? [] : [use])
  }

  /// The finding of the scene's own rule, suppressions between rules aside.
  var finding: Finding? { Rule(named: code)?.check(entry, RuleTests.house).first }
}

/// A day of the year 2024.
func day(_ month: Int, _ day: Int, year: Int = 2024) -> PartialDate {
  PartialDate(year: year, month: month, day: day)
}
