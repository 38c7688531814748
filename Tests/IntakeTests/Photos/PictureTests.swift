import Cutline
import Testing

@testable import Intake

/// What a file says about its picture besides the size.
struct PictureTests {
  private func picture(_ bytes: [UInt8], _ name: String) throws -> Picture {
    try PhotoReader().photo(from: bytes, path: name).picture
  }

  private static let lastSizeByte = BMFFBuilder.codestream(640, 427).last ?? 0

  static let facts: [Sample<[UInt8], (mode: Picture.ColourMode?, depth: Int?)>] = [
    Sample("grey.jpg", JPEGBuilder().bytes, (.grey, 8)),
    Sample(
      "cmyk.jpg", JPEGBuilder().with { $0.channels = 4 }.bytes, (.cmyk, 8)),
    Sample("colour.jpg", JPEGBuilder().with { $0.channels = 3 }.bytes, (.rgb, 8)),
    Sample("rgb.png", PNGBuilder().bytes, (.rgb, 8)),
    Sample("kalin.webp", WebPBuilder().extended(640, 427).bytes, (.rgb, 8)),
    Sample("two-colours.gif", GIFBuilder().bytes, (.indexed, 1)),
    Sample("line-art.tif", TIFFBuilder().size(9, 9).short(258, 1).short(262, 0).bytes, (.bitmap, 1)),
    Sample("for-print.tif", TIFFBuilder().size(9, 9).short(258, 8).short(262, 5).bytes, (.cmyk, 8)),
    Sample("lab.tif", TIFFBuilder().size(9, 9).short(258, 16).short(262, 8).bytes, (.lab, 16)),
    Sample("kalin.psd", PSDBuilder(resources: []).bytes, (.rgb, 8)),
    Sample(
      "kalin.jp2", BMFFBuilder.jpeg2000(exif: ContainerSample.exif, iim: [], xmp: []), (.rgb, 8)),
    // The bit behind the size says that all is as usual; else come no extra fields, no floating point, 10 bits.
    Sample("usual.jxl", BMFFBuilder.codestream(640, 427).dropLast() + [lastSizeByte | 0x40], (.rgb, 8)),
    Sample("10-bits.jxl", BMFFBuilder.codestream(640, 427) + [0b010], (nil, 10)),
  ]

  @Test(arguments: facts) func `colour mode and bit depth`(
    _ file: Sample<[UInt8], (mode: Picture.ColourMode?, depth: Int?)>
  ) throws {
    let picture = try picture(file.input, file.name)
    #expect(picture.colourMode == file.expected.mode)
    #expect(picture.bitDepth == file.expected.depth)
  }

  @Test func `EXIF's thumbnail is found where it stands in the file`() throws {
    let exif = EXIFBuilder().text(0x013B, "Ana Ruiz").thumbnail(Array("tiny".utf8))
    for (bytes, name) in [
      (JPEGBuilder().adding(0xE0, [1, 2, 3]).exif(exif).bytes, "a.jpg"),
      (PNGBuilder().chunk("eXIf", exif.bytes).bytes, "a.png"),
      (WebPBuilder().extended(9, 9).chunk("EXIF", exif.bytes).bytes, "a.webp"),
    ] {
      let thumbnail = try #require(try picture(bytes, name).thumbnail)
      #expect(Array(bytes[thumbnail.offset..<thumbnail.offset + thumbnail.size]) == Array("tiny".utf8))
    }
  }

  @Test func `Photoshop's thumbnail where EXIF has none`() throws {
    let small = [UInt8](repeating: 0, count: 28) + Array("tiny".utf8)
    let bytes = JPEGBuilder().photoshop(JPEGBuilder.resource(0x040C, small)).bytes
    let thumbnail = try #require(try picture(bytes, "a.jpg").thumbnail)
    #expect(Array(bytes[thumbnail.offset..<thumbnail.offset + thumbnail.size]) == Array("tiny".utf8))
  }

  @Test func `a thumbnail that lies outside its block is none`() throws {
    let bytes = EXIFBuilder().thumbnail([1, 2, 3, 4]).bytes.dropLast(2)
    #expect(
      try picture(JPEGBuilder().adding(0xE1, Array("Exif\0\0".utf8) + bytes).bytes, "a.jpg").thumbnail == nil)
  }

  @Test func `the orientation is EXIF's, and none if it is no number from 1 to 8`() throws {
    #expect(try picture(JPEGBuilder().exif(EXIFBuilder().short(0x0112, 6)).bytes, "a.jpg").orientation == 6)
    #expect(try picture(JPEGBuilder().exif(EXIFBuilder().short(0x0112, 9)).bytes, "a.jpg").orientation == nil)
    #expect(try picture(JPEGBuilder().bytes, "a.jpg").orientation == nil)
  }

  @Test(
    arguments: [
      (1, nil, 8), (3, nil, 6), (nil, 0, 4), (nil, 1, 2), (1, 1, 5), (nil, nil, 1),
    ] as [(UInt8?, UInt8?, Int)]) func `heic: the turns of the primary item`(
      _ turns: UInt8?, mirror: UInt8?, expected: Int
    ) throws
  {
    var properties: [[UInt8]] = [BMFFBuilder.full("ispe", BMFFBuilder.number(640) + BMFFBuilder.number(427))]
    properties.append(BMFFBuilder.full("pixi", [3, 10, 10, 10]))
    if let turns { properties.append(BMFFBuilder.box("irot", [turns])) }
    if let mirror { properties.append(BMFFBuilder.box("imir", [mirror])) }
    let links = [0, 1, UInt8(properties.count)] + properties.indices.map { UInt8($0 + 1) }
    let meta = BMFFBuilder.full(
      "meta",
      BMFFBuilder.full("pitm", BMFFBuilder.number(1, 2))
        + BMFFBuilder.box(
          "iprp",
          BMFFBuilder.box("ipco", properties.flatMap { $0 })
            + BMFFBuilder.full("ipma", BMFFBuilder.number(1) + links)))
    let picture = try picture(BMFFBuilder.ftyp(["heic"]) + meta, "a.heic")
    #expect(picture.orientation == expected)
    #expect(picture.bitDepth == 10)
    #expect(picture.colourMode == .rgb)
  }

  @Test func `a wrong extension is reported, a right or an unknown one is not`() throws {
    let folder = try TemporaryFolder()
    func problems(_ name: String) throws -> [String] {
      try PhotoReader().photo(at: try folder.write(name, PNGBuilder().bytes)).problems
    }
    #expect(try problems("a.jpg") == ["name: the extension .jpg is that of JPEG, the content is PNG"])
    #expect(try problems("a.png") == [])
    #expect(try problems("a.PNG") == [])
    #expect(try problems("a.download") == [])
  }
}
