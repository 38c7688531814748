import Cutline
import Testing

@testable import Intake

/// What files say that no field holds, and that the audit asks for.
struct AuditFactTests {
  private let reader = PhotoReader()

  private func photo(_ bytes: [UInt8], _ path: String = "kalin.jpg") throws -> Photo {
    try reader.photo(from: bytes, path: path)
  }

  @Test func `a generator's prompt in a PNG is a value, other texts are not`() throws {
    let png = PNGBuilder().chunk("tEXt", Array("parameters\0a street, Steps: 20".utf8))
      .chunk("tEXt", Array("Author\0Ana Ruiz".utf8))
    let photo = try photo(png.bytes, "kalin.png")
    #expect(photo.readings.map { "\($0.address)" } == ["png.parameters"])
    #expect(photo.readings.first?.value == "a street, Steps: 20")
  }

  @Test func `the last manifest's source type is read`() throws {
    let term = "http://cv.iptc.org/newscodes/digitalsourcetype/"
    func manifest(_ terms: String...) -> [UInt8] {
      let actions = C2PABuilder.superbox(
        "c2pa.actions",
        terms.flatMap { BMFFBuilder.box("cbor", Array((term + $0 + "\u{0}").utf8)) })
      let picture = C2PABuilder.superbox(
        "c2pa.thumbnail.claim", BMFFBuilder.box("bidb", Array((term + "print").utf8)))
      return C2PABuilder.superbox("urn:uuid:1", C2PABuilder.superbox("c2pa.assertions", actions + picture))
    }
    let store = C2PABuilder.superbox(
      "c2pa", manifest("negativeFilm") + manifest("digitalCapture", "trainedAlgorithmicMedia") + manifest())
    let found = C2PAReader.readings(ByteSource(store), place: "APP11 at byte 2")
    #expect(found.map(\.value) == ["trainedAlgorithmicMedia"])
    #expect(found.map(\.place) == ["APP11 at byte 2"])
    let inPieces = try photo(C2PABuilder.segments(store, piece: 100).bytes)
    #expect(inPieces.readings.map(\.value) == ["trainedAlgorithmicMedia"])
    #expect(C2PAReader.readings(ByteSource([1, 2]), place: "").isEmpty)
  }

  static let forms: [Sample<String, [String]>] = [
    Sample("right", XMPSample.seq("dc:creator", ["A"]) + XMPSample.alt("dc:rights", ["x-default": "B"]), []),
    Sample(
      "bag", "<dc:creator><rdf:Bag><rdf:li>A</rdf:li></rdf:Bag></dc:creator>",
      ["dc:creator is a Bag, not a Seq"]),
    Sample("text", "<dc:creator>A</dc:creator>", ["dc:creator is a plain text, not a Seq"]),
    Sample("no-default", XMPSample.alt("dc:rights", ["en": "B"]), ["dc:rights has no x-default"]),
  ]

  @Test(arguments: forms) func `properties in an unusual form are noted`(_ form: Sample<String, [String]>)
    throws
  {
    let photo = try photo(JPEGBuilder().xmp(XMPSample.packet(form.input)).bytes)
    #expect(photo.damage.map(\.problem) == form.expected.map { Damage.xmpForm + $0 })
  }

  @Test func `two packets are noted, the same one twice is not`() throws {
    let (one, other) = (XMPSample.packet(XMPSample.seq("dc:creator", ["A"])), XMPSample.packet())
    #expect(try photo(JPEGBuilder().xmp(one).xmp(other).bytes).damage.map(\.problem) == [Damage.xmpTwice])
    #expect(try photo(JPEGBuilder().xmp(one).xmp(one).bytes).damage.isEmpty)
  }

  @Test func `the image data tells one picture, whatever metadata stands before it`() throws {
    let plain = try photo(JPEGBuilder().bytes)
    let credited = try photo(JPEGBuilder().xmp(XMPSample.packet(XMPSample.seq("dc:creator", ["A"]))).bytes)
    let other = try photo(JPEGBuilder().with { $0.picture = [1, 2, 3] }.bytes)
    #expect(plain.picture.dataDigest != nil)
    #expect(plain.picture.dataDigest == credited.picture.dataDigest)
    #expect(plain.picture.dataDigest != other.picture.dataDigest)
  }
}
