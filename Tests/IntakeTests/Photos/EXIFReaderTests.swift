import Cutline
import Testing

@testable import Intake

struct EXIFReaderTests {
  private func read(_ builder: EXIFBuilder) -> [Reading] {
    EXIFReader.read(builder.bytes, place: "APP1 at byte 2").readings
  }

  @Test(arguments: [false, true]) func `texts, numbers and both directories, in either byte order`(
    _ isLittle: Bool
  ) {
    let read = read(
      EXIFBuilder(isLittleEndian: isLittle).text(0x010F, "Canon").short(0x0112, 6).text(0x013B, "Ana Ruiz")
        .rational(0x829A, 1, 250).rational(0xA002, 12, 4).text(0x9011, "+02:00"))
    #expect(
      read.map { "\($0.address.name)=\($0.value)" } == [
        "Make=Canon", "Orientation=6", "Artist=Ana Ruiz", "ExposureTime=1/250", "PixelXDimension=3",
        "OffsetTimeOriginal=+02:00",
      ])
  }

  @Test func `only what the file has: libexif's mandatory tags stay out`() {
    #expect(
      read(EXIFBuilder().text(0x9003, "2022:05:14 11:02:00")).map(\.address.name) == ["DateTimeOriginal"])
  }

  @Test(arguments: [
    ("ascii", Array("Ana Ruiz\0".utf8), "Ana Ruiz", TextEncoding.ascii),
    ("utf-8", Array("Víctor Blanco\0".utf8), "Víctor Blanco", .utf8),
    ("latin", [0x4A, 0x6F, 0x73, 0xE9, 0], "José", .windows1252),
    ("macintosh", [0x4A, 0x6F, 0x73, 0x8E, 0], "José", .macRoman),
    ("text after NUL", Array("Ana\0junk\0".utf8), "Ana", .ascii),
  ]) func `an Artist's encoding is named`(
    _ name: String, bytes: [UInt8], value: String, encoding: TextEncoding
  ) {
    let read = read(EXIFBuilder().adding(0x013B, type: 2, bytes))
    #expect(read.map(\.value) == [value])
    #expect(read.map(\.encoding) == [encoding])
    #expect(read.map(\.byteCount) == [bytes.count])
  }

  @Test func `EXIF 3.0: type 129 is UTF-8, Photographer is a tag`() {
    let read = read(EXIFBuilder().text(0x013B, "Çağla Özgür", type: 129).text(0xA437, "Zoë", type: 129))
    #expect(read.map(\.value) == ["Çağla Özgür", "Zoë"])
    #expect(read.map(\.address.name) == ["Artist", "Photographer"])
  }

  @Test(arguments: [
    ("photographer", "Ana Ruiz\0", "Ana Ruiz"),
    ("both", "Ana Ruiz\0Example Agency\0", "Ana Ruiz\nExample Agency"),
    ("editor alone", " \0Example Agency\0", "Example Agency"),
  ]) func `Copyright holds photographer and editor`(_ name: String, raw: String, value: String) {
    #expect(read(EXIFBuilder().adding(0x8298, type: 2, Array(raw.utf8))).map(\.value) == [value])
  }

  @Test(arguments: [
    ("ASCII", Array("ASCII\0\0\0Hello".utf8), "Hello"),
    ("UNICODE big-endian", Array("UNICODE\0\0H\0i".utf8), "Hi"),
    ("UNICODE in the other order", Array("UNICODE\0H\0i\0".utf8), "Hi"),
    ("UNICODE that is UTF-8", Array("UNICODE\0Žofín".utf8), "Žofín"),
    ("no code", Array("\0\0\0\0\0\0\0\0Hello".utf8), "Hello"),
    ("code left out", Array("Just words".utf8), "Just words"),
    ("UTF-16 without its code", Array("H\0e\0l\0l\0o\0".utf8), "Hello"),
  ]) func `UserComment in its codes`(_ name: String, bytes: [UInt8], value: String) {
    #expect(read(EXIFBuilder().adding(0x9286, type: 7, bytes)).map(\.value) == [value])
  }

  @Test func `XPAuthor is UTF-16, little-endian in a big-endian block`() {
    let bytes = ("Çağla\0".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } as [UInt8])
    let read = read(EXIFBuilder().adding(0x9C9D, type: 1, bytes))
    #expect(read.map(\.value) == ["Çağla"])
    #expect(read.map(\.encoding) == [.utf16])
  }

  @Test func `a maker note costs nothing and loses nothing`() {
    let read = read(
      EXIFBuilder().text(0x010F, "NIKON").adding(
        0x927C, type: 7, Array("Nikon\0".utf8) + [UInt8](repeating: 3, count: 200)
      )
      .text(0x9003, "2022:05:14 11:02:00"))
    #expect(read.map(\.value) == ["NIKON", "2022:05:14 11:02:00"])
  }

  @Test func `a thumbnail that IFD0 points to does not end the directory`() {
    let builder = EXIFBuilder().adding(0x0201, type: 4, [0, 0, 0xFF, 0xFF], components: 1)
      .text(0x013B, "Ana Ruiz").text(0x9003, "2022:05:14 11:02:00")
    #expect(read(builder).map(\.value) == ["Ana Ruiz", "2022:05:14 11:02:00"])
  }

  @Test(arguments: [
    (
      "no-byte-order", [0x58, 0x58, 0, 42, 0, 0, 0, 8],
      "the EXIF block has no byte order: begins with 58 58 00 2A"
    ),
    (
      "ifd0-outside", Array("MM\0*".utf8) + [0, 0, 0x10, 0],
      "IFD0 should stand at byte 4,096, the block ends after 8"
    ),
    (
      "ifd0-cut", Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 9, 1],
      "IFD0 claims 9 entries, the block ends after 0"
    ),
    ("header-cut", Array("MM\0*".utf8) + [0, 0], "the EXIF block ends in its header"),
    (
      "value-outside",
      Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x3B, 0, 2, 0, 0, 0, 99, 0, 0, 0, 50, 0, 0, 0, 0],
      "Artist claims 99 bytes at byte 50, the block ends after 26"
    ),
    (
      "components-overflow",
      Array("MM\0*".utf8) + [
        0, 0, 0, 8, 0, 1, 0x01, 0x3B, 0, 5, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 50, 0, 0, 0, 0,
      ],
      "Artist claims 34,359,738,360 bytes at byte 50, the block ends after 26"
    ),
  ]) func `names the defect`(_ name: String, bytes: [UInt8], problem: String) {
    let block = EXIFReader.read(bytes, place: "EXIF")
    #expect(block.readings.isEmpty)
    #expect(block.damage == [Damage(place: "EXIF", problem: problem)])
  }

  @Test func `every tag has one number and one name`() {
    #expect(Set(EXIFTag.main.map(\.number)).count == EXIFTag.main.count)
    #expect(Set((EXIFTag.main + EXIFTag.gps).map(\.name)).count == EXIFTag.main.count + EXIFTag.gps.count)
    let named = Field.all.flatMap(\.addresses).filter { $0.standard == .exif }.map(\.name)
    #expect(Set(named).isSubset(of: EXIFTag.main.map(\.name)))
    // They are searched by number.
    for table in [EXIFTag.main, EXIFTag.gps] { #expect(table.map(\.number) == table.map(\.number).sorted()) }
  }

  @Test(arguments: [
    (
      "a damaged byte in a model's name", 0x0110, Array("Canon EO".utf8) + [0xCC] + Array(" R3".utf8),
      "Canon EO? R3"
    ),
    ("a trade mark's sign", 0x0131, Array("Photoshop".utf8) + [0xAE], "Photoshop®"),
    ("UTF-8 in a program's name", 0x0131, Array("Éditeur".utf8), "Éditeur"),
    (
      "damaged bytes in a caption in UTF-8", 0x010E,
      Array("The Navy’s n".utf8) + [0xE7] + Array("w ship".utf8),
      "The Navy’s n?w ship"
    ),
    ("8-bit text that no UTF-8 stands in", 0x010E, [0x4A, 0x6F, 0x73, 0xE9, 0x20, 0xA9], "José ©"),
  ]) func `a byte that is broken`(_ name: String, tag: Int, bytes: [UInt8], expected: String) {
    #expect(read(EXIFBuilder().adding(tag, type: 2, bytes + [0])).map(\.value) == [expected])
  }

  @Test func `Exif directories in a chain, ten entries each, as one program writes them`() {
    let inner = TIFFBuilder().text(0x9291, "83").text(0x010F, "NIKON CORPORATION")
    let bytes = TIFFBuilder().text(0x013B, "Ana Ruiz").directory(
      0x8769, TIFFBuilder().text(0x9003, "2009:07:14 15:28:06").directory(0x8769, inner)
    ).bytes
    let block = EXIFReader.read(bytes, place: "APP1")
    #expect(
      block.readings.map(\.value) == ["Ana Ruiz", "2009:07:14 15:28:06", "NIKON CORPORATION", "83"])
    #expect(block.damage == [])
  }
}
