import Cutline
import Testing

@testable import Intake

struct ContentCredentialsTests {
  private typealias Value = C2PABuilder.Value

  private func read(_ bytes: [UInt8], _ name: String) throws -> ContentCredentials? {
    try PhotoReader().photo(from: bytes, path: name).credentials
  }

  static let files: [Sample<[UInt8], String>] = [
    Sample("one-segment.jpg", C2PABuilder.segments(C2PABuilder.store).bytes, "APP11 at byte 2"),
    Sample(
      "four-segments.jpg", C2PABuilder.segments(C2PABuilder.store, piece: 400).bytes, "APP11 at byte 2"),
    Sample("kalin.png", PNGBuilder().chunk("caBX", C2PABuilder.store).bytes, "caBX at byte 33"),
    Sample(
      "kalin.webp",
      WebPBuilder().extended(640, 427).chunk("VP8 ", [1, 2]).chunk("C2PA", C2PABuilder.store).bytes,
      "C2PA at byte 40"),
    Sample(
      "kalin.heic",
      BMFFBuilder.ftyp(["heic", "mif1"])
        + BMFFBuilder.uuid(
          "d8fec3d61b0e483c92975828877ec481",
          [0, 0, 0, 0] + Array("manifest\0".utf8) + BMFFBuilder.number(0, 8) + C2PABuilder.store),
      "uuid box at byte 24"),
    Sample(
      "kalin.tif", TIFFBuilder().size(1, 1).adding(0xCD41, type: 7, C2PABuilder.store).bytes,
      "tag 52545 at byte 8"),
    Sample(
      "kalin.jxl",
      BMFFBuilder.jpegXLSignature + BMFFBuilder.ftyp(["jxl "]) + C2PABuilder.store
        + BMFFBuilder.box("jxlc", BMFFBuilder.codestream(640, 427)), "jumb at byte 32"),
  ]

  @Test(arguments: files) func `generator and signer of the active manifest, in every format`(
    _ file: Sample<[UInt8], String>
  ) throws {
    #expect(
      try read(file.input, file.name)
        == ContentCredentials(
          place: file.expected, generator: "Kalin Edit 2.1", signer: "Reuters", manifestCount: 2))
  }

  @Test func `claims of version 1 name the generator as a browser does, or in a list`() {
    let signature = C2PABuilder.signature(C2PABuilder.certificate(["Ana Ruiz"]))
    let old = Value.map([(.text("claim_generator"), .text("make_it/0.3 c2pa-rs/0.6"))])
    let list = Value.map([
      (.text("claim_generator"), .text("make_it/0.3")),
      (.text("claim_generator_info"), .array([.map([(.text("name"), .text("Make it"))])])),
    ])
    for (claim, name) in [(old, "make_it/0.3 c2pa-rs/0.6"), (list, "Make it")] {
      let store = C2PABuilder.superbox(
        "c2pa", C2PABuilder.manifest("urn:uuid:1", claim: claim, signature: signature))
      #expect(C2PAReader.read(store, place: "")?.generator == name)
      #expect(C2PAReader.read(store, place: "")?.signer == "Ana Ruiz")
    }
  }

  @Test(
    arguments: [
      ("without a version", C2PABuilder.certificate(["desk", "AFP"], hasVersion: false), "AFP"),
      ("in PrintableString", C2PABuilder.certificate(["desk", "AP"], type: 0x13), "AP"),
      ("no organisation", C2PABuilder.certificate(["Ana Ruiz"]), "Ana Ruiz"),
      ("no name", C2PABuilder.certificate([]), nil),
      ("not DER", [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], nil),
      ("cut off", Array(C2PABuilder.certificate(["desk", "AFP"]).prefix(40)), nil),
    ] as [(String, [UInt8], String?)]) func `a certificate names its owner`(
      _ name: String, bytes: [UInt8], expected: String?
    )
  {
    #expect(C2PAReader.name(inCertificate: bytes) == expected)
  }

  @Test func `the name of the chain, headers that are not protected, parts without a count`() {
    let chain = Value.bytes(C2PABuilder.certificate(["desk", "AFP"])).bytes
    let key = Value.text("x5chain").bytes
    // An array and a map that end with FF.
    let open = [0x9F, 0x40, 0xBF] + key + chain + [0xFF, 0xF6, 0x41, 0x00, 0xFF]
    #expect(C2PAReader.signer(ofSignature: open) == "AFP")
  }

  @Test func `a store that cannot be read is still there`() {
    let empty = C2PABuilder.superbox("c2pa", [])
    #expect(C2PAReader.read(empty, place: "APP11") == ContentCredentials(place: "APP11", manifestCount: 0))
    #expect(C2PAReader.read(C2PABuilder.superbox("other", []), place: "") == nil)
    #expect(C2PAReader.read([1, 2, 3], place: "") == nil)
  }

  @Test func `CBOR that is made to be slow or deep is refused`() {
    #expect(CBORValue([UInt8](repeating: 0x81, count: 100_000)) == nil)  // lists in lists
    #expect(CBORValue([0x9A, 0xFF, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 100_000)) == nil)
    #expect(CBORValue([0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1]) == nil)
    #expect(CBORValue([0x1B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) == nil)
    #expect(CBORValue([]) == nil)
  }

  @Test func `mutated stores are read without a trap`() {
    var mutations = Mutations(seed: 11)
    var found = 0
    for _ in 0..<3000 {
      let bytes = mutations.mutated(C2PABuilder.store)
      found += C2PAReader.read(bytes, place: "") == nil ? 0 : 1
      _ = C2PAReader.signer(ofSignature: bytes)
      _ = C2PAReader.name(inCertificate: bytes)
    }
    #expect(found > 1000)
  }
}
