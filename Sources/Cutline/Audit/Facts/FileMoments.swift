/// The moments that a file states for its making, its digitising, its last change and its place in the world, for
/// holding them in order.
struct FileMoments {
  var taken: [(reading: Reading, date: PartialDate)]
  var digitised: [(reading: Reading, date: PartialDate)]
  var modified: [(reading: Reading, date: PartialDate)]
  /// Date and time of the satellites, in UTC.
  var satellite: (reading: Reading, date: PartialDate)?

  init(_ photo: Photo) {
    // What IIM and XMP say against EXIF is a disagreement (DAT304), not an order.
    let believable = FileDates(photo).believable
    let original = believable.filter { $0.reading.address.standard == .exif }
    taken = (original.isEmpty ? believable : original).map {
      ($0.reading, FileMoments.zoned($0.reading, $0.date, photo))
    }
    digitised = FileDates(photo, [.dateDigitized]).believable.map {
      ($0.reading, FileMoments.zoned($0.reading, $0.date, photo))
    }
    modified =
      ["DateTime"].flatMap { photo.values(at: Address(.exif, $0)) }.compactMap(FileMoments.moment)
      + ["xmp:ModifyDate"].flatMap { photo.values(at: Address(.xmp, $0)) }.compactMap(FileMoments.moment)
    modified = modified.filter { $0.date.year > 1990 }
    satellite = FileMoments.satellite(photo)
  }

  private static func moment(_ reading: Reading) -> (reading: Reading, date: PartialDate)? {
    PartialDate(metadata: reading.value).flatMap { $0.isPossible ? (reading, $0) : nil }
  }

  /// EXIF keeps the zone in a tag of its own.
  private static func zoned(_ reading: Reading, _ date: PartialDate, _ photo: Photo) -> PartialDate {
    let tags = ["DateTimeOriginal": "OffsetTimeOriginal", "DateTimeDigitized": "OffsetTimeDigitized"]
    guard date.zone == nil, date.second != nil, reading.address.standard == .exif,
      let tag = tags[reading.address.name], let offset = photo.values(at: Address(.exif, tag)).first,
      let zone = PartialDate(metadata: "2000-01-01T00:00:00" + offset.value)?.zone
    else { return date }
    var date = date
    date.zone = zone
    return date
  }

  private static func satellite(_ photo: Photo) -> (reading: Reading, date: PartialDate)? {
    guard let reading = photo.values(at: Address(.exif, "GPSDateStamp")).first,
      var date = PartialDate(metadata: reading.value), date.isPossible, date.day != nil, date.year > 1990
    else { return nil }
    let time = photo.values(at: Address(.exif, "GPSTimeStamp")).first?.value ?? ""
    let parts = time.split { $0 == " " || $0 == ":" || $0 == "," }.map { part in
      Int(part.prefix { $0.isNumber })
    }
    if parts.count >= 2, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60 {
      date.second = hour * 3600 + minute * 60
      date.zone = 0
    }
    return (reading, date)
  }

  /// Minutes by which a moment lies before another at the least; nil if it does not, or if it cannot be told.
  /// Two clocks of one camera need no zone; else an unknown zone may be up to 14 hours off.
  static func minutes(
    _ early: (reading: Reading, date: PartialDate), before late: (reading: Reading, date: PartialDate)
  ) -> Int? {
    guard early.date.day != nil, late.date.day != nil else { return nil }
    var minutes = (late.date.dayNumber - early.date.dayNumber) * 1440
    if let a = early.date.second, let b = late.date.second {
      minutes += (b - a) / 60
      let isOneClock = early.reading.address.standard == .exif && late.reading.address.standard == .exif
      if let x = early.date.zone, let y = late.date.zone {
        minutes += x - y
      } else if !isOneClock {
        minutes -= 14 * 60
      }
    } else {
      minutes -= 1440 + 14 * 60
    }
    return minutes > 0 ? minutes : nil
  }
}
