internal import Cutline

/// What a photo states at all, as one bit each: column `has` of table `content`.
struct ContentMarks: OptionSet {
  let rawValue: Int

  static let creator = ContentMarks(rawValue: 1 << 0)
  static let credit = ContentMarks(rawValue: 1 << 1)
  static let caption = ContentMarks(rawValue: 1 << 2)
  static let headline = ContentMarks(rawValue: 1 << 3)
  static let alt = ContentMarks(rawValue: 1 << 4)
  static let place = ContentMarks(rawValue: 1 << 5)
  static let copyright = ContentMarks(rawValue: 1 << 6)
  static let gps = ContentMarks(rawValue: 1 << 7)
  static let exif = ContentMarks(rawValue: 1 << 8)
  static let iim = ContentMarks(rawValue: 1 << 9)
  static let xmp = ContentMarks(rawValue: 1 << 10)
  /// Dates of creation on different days.
  static let dateConflict = ContentMarks(rawValue: 1 << 11)

  /// By the names that the query language has for them.
  static let named: [String: ContentMarks] = [
    "creator": .creator, "credit": .credit, "caption": .caption, "headline": .headline, "alt": .alt,
    "place": .place,
    "copyright": .copyright, "gps": .gps, "exif": .exif, "iim": .iim, "xmp": .xmp,
  ]

  private static let ofField: [Field: ContentMarks] = [
    .creator: .creator, .creditLine: .credit, .description: .caption, .headline: .headline, .altText: .alt,
    .sublocation: .place, .city: .place, .state: .place, .country: .place, .copyrightNotice: .copyright,
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of readings: [Reading]) {
    self = []
    var day: [UInt8]?
    for reading in readings {
      switch reading.address.standard {
      case .exif:
        insert(.exif)
        if reading.address.name.hasPrefix("GPS") { insert(.gps) }
      case .iim: insert(.iim)
      case .xmp: insert(.xmp)
      case .png, .c2pa: break
      }
      guard let field = reading.field else { continue }
      if field == .dateCreated {
        let digits = Array(reading.value.utf8.lazy.filter { $0 != 0x3A && $0 != 0x2D }.prefix(8))
        if let day, day != digits { insert(.dateConflict) }
        day = day ?? digits
      }
      if let mark = ContentMarks.ofField[field], reading.value.utf8.contains(where: { $0 != 0x20 }) {
        insert(mark)
      }
    }
  }
}
