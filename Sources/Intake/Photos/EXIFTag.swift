internal import Cutline

/// An EXIF tag that says something about the picture, its maker or its time and place.
///
/// Source: CIPA DC-008-2023 (EXIF 3.0) §4.6; the XP* tags are Microsoft's.
struct EXIFTag: Sendable {
  /// IFD0 and the Exif IFD share their numbers, and files put tags into the wrong one; GPS has its own.
  enum Directory { case main, gps }
  /// How the value's bytes are to be taken, whatever type the entry claims.
  /// `machine` is what cameras and programs write by themselves, in ASCII.
  enum Form { case plain, machine, copyright, utf16, comment }

  let number: UInt16
  let name: String
  let form: Form
  /// Tells the tags of both directories apart; under 64.
  private(set) var position = 0

  private init(_ number: UInt16, _ name: String, _ form: Form = .plain) {
    self.number = number
    self.name = name
    self.form = form
  }

  init?(_ directory: Directory, _ number: UInt16) {
    let table = directory == .main ? EXIFTag.main : EXIFTag.gps
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle].number < number { low = middle + 1 } else { high = middle }
    }
    guard low < table.count, table[low].number == number else { return nil }
    self = table[low]
    position = directory == .main ? low : EXIFTag.main.count + low
  }

  /// By number, as ``init(_:_:)`` searches them.
  static let main: [EXIFTag] = [
    EXIFTag(0x0100, "ImageWidth"), EXIFTag(0x0101, "ImageLength"), EXIFTag(0x010D, "DocumentName"),
    EXIFTag(0x010E, "ImageDescription"), EXIFTag(0x010F, "Make", .machine),
    EXIFTag(0x0110, "Model", .machine),
    EXIFTag(0x0112, "Orientation"), EXIFTag(0x0131, "Software", .machine),
    EXIFTag(0x0132, "DateTime", .machine),
    EXIFTag(0x013B, "Artist"), EXIFTag(0x013C, "HostComputer"), EXIFTag(0x4746, "Rating"),
    EXIFTag(0x8298, "Copyright", .copyright), EXIFTag(0x829A, "ExposureTime"), EXIFTag(0x829D, "FNumber"),
    EXIFTag(0x8827, "ISOSpeedRatings"), EXIFTag(0x9000, "ExifVersion", .machine),
    EXIFTag(0x9003, "DateTimeOriginal", .machine),
    EXIFTag(0x9004, "DateTimeDigitized", .machine), EXIFTag(0x9010, "OffsetTime", .machine),
    EXIFTag(0x9011, "OffsetTimeOriginal", .machine),
    EXIFTag(0x9012, "OffsetTimeDigitized", .machine), EXIFTag(0x920A, "FocalLength"),
    EXIFTag(0x9286, "UserComment", .comment), EXIFTag(0x9290, "SubSecTime", .machine),
    EXIFTag(0x9291, "SubSecTimeOriginal", .machine), EXIFTag(0x9292, "SubSecTimeDigitized", .machine),
    EXIFTag(0x9C9B, "XPTitle", .utf16), EXIFTag(0x9C9C, "XPComment", .utf16),
    EXIFTag(0x9C9D, "XPAuthor", .utf16), EXIFTag(0x9C9E, "XPKeywords", .utf16),
    EXIFTag(0x9C9F, "XPSubject", .utf16), EXIFTag(0xA002, "PixelXDimension"),
    EXIFTag(0xA003, "PixelYDimension"), EXIFTag(0xA420, "ImageUniqueID", .machine),
    EXIFTag(0xA430, "CameraOwnerName"),
    EXIFTag(0xA431, "BodySerialNumber"), EXIFTag(0xA433, "LensMake"), EXIFTag(0xA434, "LensModel"),
    EXIFTag(0xA436, "ImageTitle"), EXIFTag(0xA437, "Photographer"), EXIFTag(0xA438, "ImageEditor"),
    EXIFTag(0xA439, "CameraFirmware"), EXIFTag(0xA43A, "RAWDevelopingSoftware"),
    EXIFTag(0xA43B, "ImageEditingSoftware"), EXIFTag(0xA43C, "MetadataEditingSoftware"),
  ]

  static let gps: [EXIFTag] = [
    EXIFTag(0x0001, "GPSLatitudeRef"), EXIFTag(0x0002, "GPSLatitude"), EXIFTag(0x0003, "GPSLongitudeRef"),
    EXIFTag(0x0004, "GPSLongitude"), EXIFTag(0x0005, "GPSAltitudeRef"), EXIFTag(0x0006, "GPSAltitude"),
    EXIFTag(0x0007, "GPSTimeStamp"), EXIFTag(0x001D, "GPSDateStamp", .machine),
  ]
}

extension EXIFTag {
  /// The value as text; nil for one that says nothing.
  func reading(of value: EXIFValue, place: String) -> Reading? {
    let text: DecodedText?
    switch form {
    case .plain:
      text = value.isText ? value.text : value.numbers.map { DecodedText(value: $0, encoding: .ascii) }
    case .machine:
      text = value.isText ? value.machineText : value.numbers.map { DecodedText(value: $0, encoding: .ascii) }
    case .copyright: text = value.copyright
    case .utf16: text = value.utf16Text(isLittleEndian: true)
    case .comment: text = value.comment
    }
    return text.map {
      Reading(
        Address(.exif, name), $0.value, encoding: $0.encoding, byteCount: value.bytes.count, place: place)
    }
  }
}
