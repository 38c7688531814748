public import Cutline

/// Captions as desks vary them, against photos' metadata as values: what linking is measured on.
///
/// Photos come in events of one to eight frames by one photographer: they share place, day and second sentence, and
/// some bursts the whole caption. A caption may be trimmed, rewritten, credited in another order; its image may have
/// another name, and its photo may have lost its metadata. A tenth of the captions are strangers: their photo, often
/// another frame of an event that is there, is not in the set.
public struct LinkingSet: Sendable {
  public struct Case: Sendable {
    public var article: Article
    /// The right photo; nil for a stranger.
    public var truth: Int64?
    /// How the caption was made.
    public var kind: String
    /// False if nothing tells the photo from others: a burst without a name, no caption and no name.
    public var hasEvidence: Bool

    public var occurrence: Occurrence { article.images[0] }
  }

  public private(set) var photos: [(id: Int64, photo: Photo)] = []
  public private(set) var cases: [Case] = []

  public static let kinds = [
    "whole", "trimmed", "second sentence only", "rewritten", "rewritten and trimmed", "resized name",
    "name only, metadata stripped", "id only, metadata stripped",
  ]

  /// - Parameters:
  ///   - photoCount: How many photos, at least.
  ///   - captionCount: How many captions.
  public init(photoCount: Int, captionCount: Int, seed: UInt64 = 1) {
    var generator = Generator(seed: seed)
    var events: [Event] = []
    var count = 0
    while count < photoCount {
      let event = Event(number: events.count, &generator)
      count += event.frames.count
      events.append(event)
    }
    var wanted: [(frame: Frame, event: Event, isStranger: Bool)] = []
    for number in 0..<captionCount {
      let event = events[(number &* 7919) % events.count]
      let frame = generator.pick(event.frames)
      // Of a burst with one caption nobody can tell the frame that is there from the one that is not.
      wanted.append((frame, event, number % 10 == 9 && !frame.isBurst))
    }
    let strangers = Set(wanted.filter(\.isStranger).map(\.frame.id))
    var stripped: Set<Int64> = []
    for want in wanted {
      let isStranger = strangers.contains(want.frame.id)
      var kind = generator.pick(LinkingSet.kinds)
      // What is said of the event is true of the frames that are there.
      if isStranger, kind == "second sentence only" { kind = "trimmed" }
      if kind.hasSuffix("stripped"), !isStranger { stripped.insert(want.frame.id) }
      cases.append(want.event.printed(want.frame, kind, isStranger: isStranger, &generator))
    }
    for event in events {
      for frame in event.frames where !strangers.contains(frame.id) {
        photos.append((frame.id, event.photo(frame, isStripped: stripped.contains(frame.id))))
      }
    }
    // A photo that lost its metadata is found by no caption, and its twins cannot be told from it.
    for index in cases.indices {
      guard let truth = cases[index].truth, stripped.contains(truth) else { continue }
      if !cases[index].kind.contains("name"), !cases[index].kind.contains("id only") {
        cases[index].hasEvidence = false
      }
    }
  }
}

/// One frame of an event.
struct Frame: Sendable {
  var id: Int64
  var fileName: String
  /// The agency's number, in the file's name or in the metadata.
  var number: String
  var first: String
  var width: Int
  var height: Int
  /// Another frame has the same caption.
  var isBurst: Bool
}

/// One event, photographed by one person.
struct Event: Sendable {
  let city: String
  let day: PartialDate
  let photographer: String
  let agency: String
  let context: String
  let headline: String
  private(set) var frames: [Frame] = []

  init(number: Int, _ generator: inout Generator) {
    city = generator.pick(NewsWords.cities)
    day = PartialDate(dayNumber: 16_000 + generator.number(0..<4000))
    photographer = generator.pick(NewsWords.given) + " " + generator.pick(NewsWords.family)
    agency = generator.pick(NewsWords.agencies)
    let source = "\(generator.pick(NewsWords.given)) \(generator.pick(NewsWords.family))"
    let nouns = (0..<5).map { _ in generator.pick(NewsWords.nouns) }
    context =
      "The \(nouns[0]) was \(generator.pick(NewsWords.verbs)) after the \(nouns[1]) and the \(nouns[2]) had been "
      + "\(generator.pick(NewsWords.verbs)), said \(source) of the \(generator.pick(NewsWords.bodies)), who called "
      + "the \(nouns[3]) a \(nouns[4])."
    headline = "Story \(number) from \(city.prefix { $0 != "," })"
    let place =
      "\(generator.pick(NewsWords.place)) on \(generator.pick(NewsWords.family)) \(generator.pick(NewsWords.streets))"
    let count = generator.chance(40) ? 1 : generator.number(2..<9)
    // Frames show different people doing different things; where they do not, they are a burst.
    let people = NewsWords.who.shuffled(using: &generator)
    let actions = NewsWords.does.shuffled(using: &generator)
    for index in 0..<count {
      let isBurst = index > 0 && generator.chance(12)
      if isBurst { frames[index - 1].isBurst = true }
      let id = Int64(number * 10 + index + 1)
      let agencyNumber = "LYNX\(Event.letters(id))\(id)"
      let first =
        isBurst
        ? frames[index - 1].first
        : "\(people[index]) \(actions[index]) \(place)"
      let fileName =
        switch generator.number(0..<3) {
        case 0: "\(agencyNumber)-FILEDIMAGE.jpg"
        case 1: "\(headline.split(separator: " ").joined(separator: "-").lowercased())-\(index + 1).jpg"
        default: "DSC_\(1000 + Int(id) % 9000).jpg"
        }
      let isUpright = generator.chance(25)
      frames.append(
        Frame(
          id: id, fileName: fileName, number: agencyNumber, first: first, width: isUpright ? 2000 : 3000,
          height: isUpright ? 3000 : 2000, isBurst: isBurst))
    }
  }

  private static func letters(_ id: Int64) -> String {
    var generator = Generator(seed: UInt64(id))
    return String((0..<4).map { _ in generator.pick(Array("ABCDEFGHKMNPRSTVXZ")) })
  }

  private var dateline: String {
    "\(city) \(NewsWords.months[(day.month ?? 1) - 1]) \(day.day ?? 1), \(day.year)"
  }

  func photo(_ frame: Frame, isStripped: Bool) -> Photo {
    let path = "/archive/\(day.year)/\(day.dayDescription)/\(frame.fileName)"
    var readings: [Reading] = []
    func add(_ standard: Standard, _ name: String, _ value: String) {
      readings.append(Reading(Address(standard, name), value, place: "APP13 at byte 20"))
    }
    if !isStripped {
      let caption = "\(frame.first) in \(dateline). \(context) \(agency.uppercased())/\(photographer)"
      add(.iim, "2:120", caption)
      add(.xmp, "dc:description", caption)
      add(.iim, "2:80", photographer.uppercased())
      add(.xmp, "photoshop:Credit", agency)
      add(.iim, "2:55", day.dayDescription.split(separator: "-").joined())
      add(.xmp, "photoshop:Headline", headline)
      add(.iim, "2:103", frame.number)
    }
    return Photo(path: path, format: "JPEG", width: frame.width, height: frame.height, readings: readings)
  }

  /// The image as an article prints it.
  func printed(_ frame: Frame, _ kind: String, isStranger: Bool, _ generator: inout Generator)
    -> LinkingSet.Case
  {
    var first = "\(frame.first) in \(dateline)."
    var second = context
    switch kind {
    case "trimmed": second = ""
    case "second sentence only": first = ""
    case "rewritten", "rewritten and trimmed":
      let date = generator.chance(50) ? dateline : String(city.prefix { $0 != "," })
      first = "\(Event.rewritten(frame.first)) in \(date)."
      second = kind == "rewritten" ? Event.rewritten(context) : ""
    case "name only, metadata stripped", "id only, metadata stripped":
      if generator.chance(50) {
        first = ""
        second = ""
      }
    default: break
    }
    let credit = generator.pick([
      "(\(agency.uppercased())/\(photographer))", "(Photo: \(photographer)/\(agency))",
      "\(photographer) | \(agency)", "\(agency)", "",
    ])
    let stem = frame.fileName.prefix { $0 != "." }
    let url: String? =
      switch kind {
      case "resized name": "https://example.org/img/\(stem)-1024x683.jpg?w=1024"
      case "name only, metadata stripped": "https://cdn.example.org/\(day.dayDescription)/\(frame.fileName)"
      case "id only, metadata stripped": "https://example.org/resize?id=\(frame.number)&w=640"
      default: generator.chance(50) ? "https://example.org/cms/\(frame.id &* 7_919_773).jpg" : nil
      }
    let isGeneric = stem.hasPrefix("DSC")
    let hasName =
      kind == "resized name" && !isGeneric || kind.hasPrefix("name only")
      || kind.hasPrefix("id only")
        && stem.hasPrefix("LYNX")
    // The second sentence alone stands under every frame of the event.
    let hasCaption = !first.isEmpty && !frame.isBurst || kind == "second sentence only" && frames.count == 1
    let raw = [first, second, credit].filter { !$0.isEmpty }.joined(separator: " ")
    let published = PartialDate(dayNumber: day.dayNumber + 1)
    let caption = Caption(parsing: raw, published: published)
    let location = Location(line: 7)
    let image = Occurrence(
      url: url, evidence: [Evidence(.caption, caption, at: location)], location: location)
    let article = Article(
      path: "/articles/\(day.dayDescription)/\(frame.id)-\(generator.number(0..<1_000_000)).html",
      headline: generator.chance(50) ? headline : nil, published: published, images: [image])
    return LinkingSet.Case(
      article: article, truth: isStranger ? nil : frame.id, kind: kind,
      hasEvidence: !isStranger && (hasName || hasCaption && !kind.hasSuffix("stripped")))
  }

  private static func rewritten(_ text: String) -> String {
    text.split(separator: " ").map { NewsWords.synonyms[String($0)] ?? String($0) }.joined(separator: " ")
  }
}
