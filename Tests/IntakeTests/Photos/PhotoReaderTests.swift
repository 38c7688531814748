import Cutline
import Intake
import Testing

struct PhotoReaderTests {
  private let reader = PhotoReader()

  @Test func `a wire photo: EXIF, IIM and XMP each keep their readings`() throws {
    let photo = try reader.photo(
      from: JPEGBuilder()
        .exif(EXIFBuilder().text(0x013B, "Murad Sezer").text(0x9003, "2022:05:14 11:02:00"))
        .iim(IIMBuilder().utf8().text(80, "MURAD SEZER").text(110, "REUTERS").text(55, "20220514").bytes)
        .xmp(
          XMPSample.packet(
            attributes: "photoshop:Credit=\"REUTERS\"", XMPSample.seq("dc:creator", ["Murad Sezer"]))
        )
        .bytes, path: "kalin.jpg")
    #expect(photo.format == "JPEG")
    #expect(photo.width == 640)
    #expect(photo.height == 427)
    #expect(photo.damage == [])
    #expect(photo[.exif, "Artist"] == ["Murad Sezer"])
    #expect(photo[.exif, "DateTimeOriginal"] == ["2022:05:14 11:02:00"])
    #expect(photo[.iim, "2:80"] == ["MURAD SEZER"])
    #expect(photo[.iim, "2:55"] == ["20220514"])
    #expect(photo[.xmp, "photoshop:Credit"] == ["REUTERS"])
    #expect(photo[.creator] == "Murad Sezer")
    #expect(photo.readings.map(\.place).contains("APP1 at byte 2"))
  }

  @Test(arguments: [
    ("PDF", Array("%PDF-1.7".utf8), "not a JPEG: begins with 25 50 44 46 (PDF)"),
    (
      "BMP", Array("BM12".utf8),
      "not a JPEG: begins with 42 4D 31 32 (BMP), which is not read yet"
    ),
    ("text", Array("Kalin speaks".utf8), "not a JPEG: begins with 4B 61 6C 69"),
    ("one byte", [0xFF], "not a JPEG: begins with FF"),
  ]) func `refuses what is no photo that it can read`(_ name: String, bytes: [UInt8], detail: String) {
    let error = #expect(throws: IntakeError.self) { try reader.photo(from: bytes, path: "a.jpg") }
    #expect(error?.detail == detail)
    #expect(error?.reason == (detail.hasSuffix("not read yet") ? .otherFormat : .notAPhoto))
  }

  @Test func `an empty file, a missing file and a folder say so`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("empty.jpg", [])
    #expect(throws: IntakeError(path: empty, reason: .isEmpty, detail: "the file is empty")) {
      try reader.photo(at: empty)
    }
    #expect(throws: IntakeError(path: "/no/such.jpg", reason: .notFound, detail: "does not exist")) {
      try reader.photo(at: "/no/such.jpg")
    }
    #expect(throws: IntakeError(path: folder.path, reason: .unreadable, detail: "is a folder")) {
      try reader.photo(at: folder.path)
    }
  }

  @Test func `sidecars of both spellings are read with the photo`() throws {
    let folder = try TemporaryFolder()
    let photo = try folder.write("kalin.jpg", JPEGBuilder().bytes)
    try folder.write(
      "kalin.jpg.xmp", Array(XMPSample.packet(attributes: "photoshop:Credit=\"AP\"").utf8))
    try folder.write("kalin.xmp", Array(XMPSample.packet(attributes: "photoshop:City=\"Istanbul\"").utf8))
    try folder.write("other.xmp", Array(XMPSample.packet(attributes: "photoshop:City=\"Oslo\"").utf8))
    let read = try reader.photo(at: photo)
    #expect(read.readings.map(\.value).sorted() == ["AP", "Istanbul"])
    #expect(read.values(at: Address(.xmp, "photoshop:Credit")).map(\.place) == ["sidecar kalin.jpg.xmp"])
    #expect(read.damage == [])
  }

  @Test func `a broken sidecar is damage of the photo`() throws {
    let folder = try TemporaryFolder()
    let photo = try folder.write("kalin.jpg", JPEGBuilder().bytes)
    try folder.write("kalin.xmp", Array("no xml here".utf8))
    #expect(
      try reader.photo(at: photo).problems == ["sidecar kalin.xmp: the XMP is broken: there is no rdf:RDF"])
    #expect(
      try reader.photo(at: photo, sidecars: [folder.path + "/gone.xmp"]).problems == [
        "sidecar gone.xmp: does not exist"
      ])
  }

  @Test func `a sidecar by itself is read as XMP`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.xmp", Array(XMPSample.packet(XMPSample.seq("dc:creator", ["Ana Ruiz"])).utf8))
    let photo = try reader.photo(at: path)
    #expect(photo.format == "XMP")
    #expect(photo[.xmp, "dc:creator"] == ["Ana Ruiz"])
    #expect(photo.readings.count == 1)
  }

  @Test func `a file and its bytes read alike, also past the first 64 KiB`() throws {
    let folder = try TemporaryFolder()
    let builder = JPEGBuilder()
      .adding(0xE2, [UInt8](repeating: 7, count: 65_000)).adding(0xE2, [UInt8](repeating: 8, count: 65_000))
      .xmp(XMPSample.packet(attributes: "photoshop:Credit=\"AFP\""))
    let path = try folder.write("long.jpg", builder.bytes)
    let fromFile = try reader.photo(at: path)
    #expect(fromFile == (try reader.photo(from: builder.bytes, path: path)))
    #expect(fromFile[.xmp, "photoshop:Credit"] == ["AFP"])
    #expect(fromFile.width == 640)
  }

  @Test(arguments: [("current", IIMDigest.current), ("stale", .stale), ("absent", .absent)])
  func `the IIM digest tells who wrote last`(_ name: String, expected: IIMDigest) throws {
    let iim = IIMBuilder().text(110, "REUTERS").bytes
    let digest: [UInt8]? =
      switch expected {
      case .absent: nil
      case .stale: [UInt8](repeating: 1, count: 16)
      case .current:  // md5sum of 1C 02 6E 00 07 "REUTERS"
        [0x60, 0xC2, 0x73, 0x97, 0x7B, 0x5F, 0x5E, 0x7A, 0x72, 0x30, 0xD0, 0xCE, 0xF7, 0x3B, 0x5E, 0xD6]
      }
    let photo = try reader.photo(from: JPEGBuilder().iim(iim, digest: digest).bytes, path: "a.jpg")
    #expect(photo.iimDigest == expected)
  }

  @Test func `xmp-iim-disagree: both stay`() throws {
    let photo = try reader.photo(
      from: JPEGBuilder().iim(IIMBuilder().text(110, "AFP").bytes)
        .xmp(XMPSample.packet(attributes: "photoshop:Credit=\"REUTERS\"")).bytes, path: "a.jpg")
    let found = photo.statements(of: .creditLine).map { $0.readings.map(\.value) }
    #expect(found == [["REUTERS"], ["AFP"]])
  }

  @Test func `a block that stands twice is read once`() throws {
    let packet = XMPSample.packet(attributes: "photoshop:Credit=\"AP\"")
    let other = XMPSample.packet(attributes: "photoshop:Credit=\"AFP\"")
    let photo = try reader.photo(from: JPEGBuilder().xmp(packet).xmp(packet).xmp(other).bytes, path: "a.jpg")
    #expect(photo[.xmp, "photoshop:Credit"] == ["AP", "AFP"])
  }
}
