import Cutline
import Foundation
import Testing

@testable import Intake

/// Nothing that a file holds may stop the program, and nothing may make it slow.
struct HostileInputTests {
  /// A file with everything in it.
  static let full: [UInt8] = JPEGBuilder()
    .exif(
      EXIFBuilder().text(0x010E, "Kalin speaks").text(0x013B, "Ana Ruiz", type: 129).short(0x0112, 1)
        .adding(0x927C, type: 7, [UInt8](repeating: 5, count: 64)).text(0x9003, "2022:05:14 11:02:00")
        .adding(0x9286, type: 7, Array("UNICODE\0H\0i\0".utf8)).adding(
          0x9C9D, type: 1, Array("A\0n\0a\0\0\0".utf8))
    )
    .iim(
      IIMBuilder().utf8().text(80, "Ana Ruiz").text(110, "REUTERS").adding(2, 120, [0x4A, 0x6F, 0x73, 0x8E])
        .bytes,
      digest: [UInt8](repeating: 2, count: 16), piece: 40
    )
    .xmp(
      XMPSample.packet(
        attributes: "photoshop:Credit=\"REUTERS\" xmpNote:HasExtendedXMP=\"0123\"",
        XMPSample.seq("dc:creator", ["Ana &amp; Víctor"]) + XMPSample.alt("dc:rights", ["x-default": "© Ana"])
          + "<plus:Licensor><rdf:Seq><rdf:li plus:LicensorName=\"A\"/></rdf:Seq></plus:Licensor>")
    )
    .bytes

  @Test func `3,000 mutated files are read without a trap, within a minute`() throws {
    let reader = PhotoReader()
    var mutations = Mutations(seed: 2026)
    var read = 0
    let start = ContinuousClock.now
    for _ in 0..<3000 {
      let bytes = mutations.mutated(Self.full)
      if let photo = try? reader.photo(from: bytes, path: "a.jpg") { read += photo.readings.count }
    }
    #expect(read > 3000)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func `mutated blocks are read without a trap by each reader alone`() {
    var mutations = Mutations(seed: 7)
    let contents = JPEGContainer.blocks(in: Self.full)
    #expect(Set(contents.blocks.map(\.kind)) == [.exif, .iim, .iimDigest, .xmp])
    var read = 0
    for _ in 0..<800 {
      for block in contents.blocks {
        let bytes = mutations.mutated(block.bytes)
        read +=
          EXIFReader.read(bytes, place: "").readings.count + IIMReader.read(bytes, place: "").readings.count
        read += XMPReader.read(bytes, place: "").readings.count
        read += PhotoshopResources.blocks(in: bytes, place: "").blocks.count
      }
    }
    #expect(read > 800)
  }

  @Test func `every beginning of a file is read without a trap`() {
    for count in 0..<Self.full.count {
      let photo = try? PhotoReader().photo(from: Array(Self.full.prefix(count)), path: "a.jpg")
      if count >= 3 { #expect(photo?.damage.contains { $0.isFatal } == true, "\(count) bytes") }
    }
  }

  /// Files that are made to be slow.
  static let slow: [Sample<[UInt8], Void>] = [
    Sample(
      "30,000 declarations",
      xmp(attributes: (0..<30_000).map { "xmlns:a\($0)='u'" }, "<b:c/>", times: 20_000), ()),
    Sample(
      "30,000 undeclared prefixes",
      xmp(attributes: [], "", times: 0, body: (0..<30_000).map { "<p\($0):a/>" }), ()),
    Sample("100,000 attributes", xmp(attributes: (0..<100_000).map { "dc:a\($0)='u'" }, "", times: 0), ()),
    Sample(
      "nodes in circles",
      xmp(
        attributes: [], "", times: 0,
        body: ["</rdf:Description><rdf:Description rdf:nodeID='a'>"]
          + [String](repeating: "<dc:b rdf:nodeID='a'/>", count: 1000)
          + ["</rdf:Description><rdf:Description><dc:c rdf:nodeID='a'/>"]), ()),
    Sample(
      "100,000 Photoshop resources",
      JPEGBuilder().photoshop(
        [UInt8](repeating: 0, count: 0) + (0..<100_000).flatMap { _ in JPEGBuilder.resource(0x0404, []) }
      ).bytes,
      ()),
    Sample(
      "100,000 datasets in doubt",
      JPEGBuilder().iim((0..<100_000).flatMap { _ in [0x1C, 2, 25, 0, 1, 0x8E] as [UInt8] })
        .xmp(XMPSample.packet(XMPSample.seq("dc:subject", [String](repeating: "word", count: 4000)))).bytes,
      ()),
    Sample(
      "16,000 segments of XMP",
      JPEGBuilder().adding(raw: (0..<16_000).flatMap { JPEGBuilder.xmpSegment("<\($0)") }).bytes, ()),
  ]

  private static func xmp(
    attributes: [String], _ element: String, times: Int, body: [String] = []
  ) -> [UInt8] {
    let text = String(repeating: element, count: times) + body.joined()
    return Array(XMPSample.packet(attributes: attributes.joined(separator: " "), text).utf8)
  }

  @Test(arguments: slow) func `a file made to be slow is read in a minute`(_ sample: Sample<[UInt8], Void>)
    throws
  {
    let start = ContinuousClock.now
    let photo = try PhotoReader().photo(from: sample.input, path: "a.jpg")
    #expect(photo.damage.count <= 64)
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/corpora/photos/files").standardizedFileURL.path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: corpus)))
  func `real files, good, odd and broken, are read without a trap`() throws {
    var photos = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.corpus) {
      if (try? PhotoReader().photo(at: Self.corpus + "/" + name)) != nil { photos += 1 }
    }
    #expect(photos > 600)
  }
}
