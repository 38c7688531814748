/// A date as far as it is known: a year, a month, a day or a minute, with its zone if one is stated.
///
/// Nothing is filled in: EXIF without an offset has no zone, IIM `20220500` is a month.
public struct PartialDate: Sendable, Hashable, Codable {
  public var year: Int
  /// 1 to 12 if possible; an impossible one is kept so that it can be reported (DAT303).
  public var month: Int?
  public var day: Int?
  /// Seconds after midnight, local.
  public var second: Int?
  /// Minutes east of UTC, where stated.
  public var zone: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil, second: Int? = nil, zone: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.second = second
    self.zone = zone
  }

  /// Reads a metadata date: EXIF `2022:05:14 11:02:00`, IIM `20220514`, XMP `2022-05-14T11:02:00+03:00` and
  /// its cut forms. Nil for blanks, zeros (`0000:00:00`) and Getty's unknown `0001-01-01`.
  public init?(metadata text: String) {
    var numbers: [(value: Int, digits: Int)] = []
    var zone: Int?
    let bytes = Array(text.utf8)
    var i = 0
    while i < bytes.count, numbers.count < 6 {
      if let run = PartialDate.digits(in: bytes, at: i) {
        numbers.append(run)
        i += run.digits
      } else if numbers.count > 3, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") {
        break
      } else if bytes[i] == UInt8(ascii: "."), numbers.count >= 6 {
        break
      } else {
        i += 1
      }
    }
    zone = PartialDate.zone(in: bytes, from: i)
    if let first = numbers.first, first.digits >= 8 {  // CCYYMMDD
      let date = first.value / (first.digits >= 14 ? 1_000_000 : 1)
      numbers.replaceSubrange(
        0..<1, with: [(date / 10000, 4), (date / 100 % 100, 2), (date % 100, 2)])
    }
    guard let year = numbers.first, year.digits == 4, year.value > 1 else { return nil }
    let month = numbers.count > 1 && numbers[1].value > 0 ? numbers[1].value : nil
    let day = month != nil && numbers.count > 2 && numbers[2].value > 0 ? numbers[2].value : nil
    var second: Int?
    if day != nil, numbers.count > 4 {
      second = numbers[3].value * 3600 + numbers[4].value * 60 + (numbers.count > 5 ? numbers[5].value : 0)
    }
    self.init(year: year.value, month: month, day: day, second: second, zone: second == nil ? nil : zone)
  }

  private static func digits(in bytes: [UInt8], at start: Int) -> (value: Int, digits: Int)? {
    var value = 0
    var i = start
    while i < bytes.count, (48...57).contains(bytes[i]), i - start < 14 {
      value = value * 10 + Int(bytes[i] - 48)
      i += 1
    }
    return i > start ? (value, i - start) : nil
  }

  private static func zone(in bytes: [UInt8], from start: Int) -> Int? {
    guard let sign = bytes[start...].firstIndex(where: { $0 == 43 || $0 == 45 || $0 == 90 }) else {
      return nil
    }
    if bytes[sign] == 90 { return 0 }
    guard let hours = digits(in: bytes, at: sign + 1) else { return nil }
    var minutes: Int
    if hours.digits == 4 {
      minutes = hours.value / 100 * 60 + hours.value % 100
    } else {
      let colon = sign + 1 + hours.digits
      let rest = colon < bytes.count ? digits(in: bytes, at: colon + 1)?.value ?? 0 : 0
      minutes = hours.value * 60 + rest
    }
    if bytes[sign] == 45 { minutes = -minutes }
    return abs(minutes) <= 14 * 60 ? minutes : nil
  }

  /// False for a month 13 or a 30 February.
  public var isPossible: Bool {
    if let month, !(1...12).contains(month) { return false }
    if let month, let day {
      let lengths = [31, PartialDate.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day < 1 || day > lengths[month - 1] { return false }
    }
    return true
  }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days since 1970-01-01 in the Gregorian calendar; a missing month or day counts as the first.
  public var dayNumber: Int {
    let month = self.month ?? 1
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with that number.
  public init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 = Monday … 7 = Sunday; nil without a day.
  public var weekday: Int? {
    guard day != nil else { return nil }
    return ((dayNumber + 3) % 7 + 7) % 7 + 1
  }

  /// True if the two can be the same moment, compared at the coarser precision and within a tolerance.
  /// An unknown zone may be up to 14 hours off.
  public func agrees(with other: PartialDate, toleranceHours: Int) -> Bool {
    if day != nil, other.day != nil {
      if let a = second, let b = other.second {
        let unknown = zone == nil || other.zone == nil
        let utc = (dayNumber - other.dayNumber) * 1440 + (a - b) / 60 - ((zone ?? 0) - (other.zone ?? 0))
        return abs(utc) <= (toleranceHours + (unknown ? 14 : 0)) * 60
      }
      return abs(dayNumber - other.dayNumber) * 24 <= toleranceHours
    }
    if let month, let otherMonth = other.month { return year == other.year && month == otherMonth }
    return year == other.year
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601, as precise as the value: `2022`, `2022-05`, `2022-05-14`, `2022-05-14T11:02:00+03:00`.
  public var description: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    var text = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    guard let month else { return text }
    text += "-\(two(month))"
    guard let day else { return text }
    text += "-\(two(day))"
    guard let second else { return text }
    text += "T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    if let zone {
      text += zone == 0 ? "Z" : "\(zone < 0 ? "-" : "+")\(two(abs(zone) / 60)):\(two(abs(zone) % 60))"
    }
    return text
  }

  /// The day alone: `2022-05-14`.
  public var dayDescription: String { PartialDate(year: year, month: month, day: day).description }
}
