public import Cutline

/// What one photo of an ``Archive`` shows, and what its file says of it.
public struct Scene: Sendable {
  public let path: String
  public let day: PartialDate
  public let photographer: String
  public let agency: String
  public let headline: String
  /// For the addresses of articles.
  let slug: String
  let city: String
  let country: String
  let sentence: String
  let context: String
  let keywords: [String]
  /// The agency's number of the picture.
  let number: String
  let time: Int
  let width: Int
  let height: Int
  let bytes: Int64

  init(
    index: Int, folder: String, day: PartialDate, photographer: String, agency: String,
    _ generator: inout Generator
  ) {
    self.day = day
    self.photographer = photographer
    self.agency = agency
    let place = generator.pick(NewsWords.cities).split(separator: ",").map { String($0.drop { $0 == " " }) }
    city = place[0]
    country = place[place.count - 1]
    let nouns = (0..<6).map { _ in generator.pick(NewsWords.nouns) }
    let verb = generator.pick(NewsWords.verbs)
    headline = "\(nouns[0].asName) \(verb) in \(city) after \(nouns[1]) of the \(nouns[2])"
    slug = "\(nouns[0])-\(verb)-\(nouns[1])-\(nouns[2])"
    let words = (0..<7).map { _ in NewsWords.invented(generator.zipf(40_000)) }
    sentence =
      "\(generator.pick(NewsWords.who)) of \(words[0].asName) \(generator.pick(NewsWords.does)) "
      + "\(generator.pick(NewsWords.place)) on \(words[1].asName) \(generator.pick(NewsWords.streets))"
    context =
      "The \(words[2]) \(nouns[3]) was \(generator.pick(NewsWords.verbs)) after the \(words[3]), said "
      + "\(generator.pick(NewsWords.given)) \(words[4].asName) of the \(words[5]) \(generator.pick(NewsWords.bodies))."
    keywords = [nouns[4], nouns[5], country.lowercased(), generator.pick(NewsWords.verbs)]
    let letters = (0..<4).map { _ in String(generator.pick(Array("ABCDEFGHKMNPRSTVXZ"))) }.joined()
    number = "PIX\(letters)\(100_000 + index)"
    time = generator.number(0..<86_400)
    let isUpright = generator.chance(25)
    width = isUpright ? 2333 : 3500
    height = isUpright ? 3500 : 2333
    bytes = Int64(generator.number(400_000..<4_000_000))
    path =
      generator.chance(50)
      ? "\(folder)/\(number).jpg" : "\(folder)/\(slug)-\(index).jpg"
  }

  public var caption: String {
    "\(sentence) in \(city), \(country), \(NewsWords.months[(day.month ?? 1) - 1]) \(day.day ?? 1), \(day.year). "
      + "\(context) \(agency.uppercased())/\(photographer)"
  }

  private func clock(_ separator: String) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return [time / 3600, time / 60 % 60, time % 60].map(two).joined(separator: separator)
  }

  var copyright: String { "(c) \(agency) \(day.year)" }

  /// EXIF's tags with their values.
  public var exif: [(name: String, value: String)] {
    let date = day.dayDescription.split(separator: "-").joined(separator: ":") + " " + clock(":")
    return [
      ("ImageDescription", caption), ("Artist", photographer), ("Copyright", copyright),
      ("DateTimeOriginal", date),
    ]
  }

  /// IIM's datasets of record 2, by number.
  public var iim: [(dataset: Int, value: String)] {
    let date = day.dayDescription.split(separator: "-").joined()
    let zone = clock("") + "+0000"
    return [(5, String(slug.prefix(64)))] + keywords.map { (25, $0) }
      + [
        (55, date), (60, zone), (80, String(photographer.uppercased().prefix(32))), (85, "STR"), (90, city),
        (101, country), (103, number), (105, headline), (110, String(agency.prefix(32))),
        (115, String(agency.prefix(32))), (116, copyright), (120, caption),
      ]
  }

  /// XMP's simple properties and its lists.
  public var xmp: [(name: String, values: [String])] {
    [
      ("photoshop:Headline", [headline]), ("photoshop:Credit", [agency]), ("photoshop:City", [city]),
      ("photoshop:Country", [country]), ("photoshop:DateCreated", ["\(day.dayDescription)T\(clock(":"))Z"]),
      ("dc:creator", [photographer]), ("dc:description", [caption]), ("dc:subject", keywords),
      ("dc:rights", [copyright]),
    ]
  }

  /// The photo as it would be read from a file.
  public var photo: Photo {
    var readings = exif.map {
      Reading(Address(.exif, $0.name), $0.value, encoding: .ascii, place: "APP1 at byte 2")
    }
    readings += iim.map {
      Reading(Address(.iim, "2:\($0.dataset)"), $0.value, encoding: .ascii, place: "APP13 at byte 1820")
    }
    for (name, values) in xmp {
      readings += values.map { Reading(Address(.xmp, name), $0, place: "APP1 at byte 620") }
    }
    return Photo(path: path, format: "JPEG", width: width, height: height, readings: readings)
  }

  public var stamp: FileStamp {
    var generator = Generator(seed: Fingerprint64.of(path))
    let digits = (0..<32).map { _ in String(generator.number(0..<16), radix: 16) }.joined()
    return FileStamp(
      size: bytes, modified: Int64(day.dayNumber) * 86_400_000_000_000 + Int64(time) * 1_000_000_000,
      fingerprint: digits)
  }

  /// The photo as an article prints it.
  func printed(line: Int, published: PartialDate, isStranger: Bool, _ generator: inout Generator)
    -> Occurrence
  {
    let stem = path.split(separator: "/").last?.dropLast(4) ?? ""
    let url =
      isStranger
      ? "https://news.example/img/\(generator.number(1_000_000..<9_999_999)).jpg"
      : "https://news.example/img/\(stem)-1024x683.jpg"
    let text =
      isStranger
      ? "\(context) (\(agency)/\(photographer))"
      : "\(sentence) in \(city). (\(agency.uppercased())/\(photographer))"
    let location = Location(line: line, column: 5)
    return Occurrence(
      url: url,
      evidence: [
        Evidence(.alt, Caption(raw: sentence, text: sentence), at: location),
        Evidence(
          .caption, Caption(parsing: text, published: published), at: Location(line: line + 2, column: 9)),
      ], location: location, isLead: false)
  }
}

/// FNV-1a: a number for a text.
enum Fingerprint64 {
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
