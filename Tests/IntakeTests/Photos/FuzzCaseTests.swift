import Foundation
import Testing

@testable import Intake

/// Inputs that the fuzzers made out of our own samples, the fewest that reach all they reached: a folder for
/// each parser of `Tests/Fuzz`. None may trap, and none may take a second.
struct FuzzCaseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fuzz/Cases").path

  static let parsers: [(name: String, read: @Sendable ([UInt8]) -> Void)] = [
    ("photo", { _ = try? PhotoReader().photo(from: $0, path: "case") }),
    ("exif", { _ = EXIFReader.read($0, place: "case") }),
    ("iim", { _ = IIMReader.read($0, place: "case") }),
    ("xmp", { _ = XMPReader.read($0, place: "case") }),
    ("photoshop", { _ = PhotoshopResources.blocks(in: $0, place: "case") }),
    ("c2pa", { _ = C2PAReader.read($0, place: "case") }),
    ("cose", { _ = C2PAReader.signer(ofSignature: $0) }),
    ("certificate", { _ = C2PAReader.name(inCertificate: $0) }),
  ]

  @Test(arguments: parsers.map(\.name)) func `minimised cases are read without a trap, soon`(
    _ name: String
  ) throws {
    let parser = try #require(Self.parsers.first { $0.name == name })
    let cases = try FileManager.default.contentsOfDirectory(atPath: Self.folder + "/" + name).sorted()
    #expect(cases.count >= 5)
    let start = ContinuousClock.now
    for file in cases {
      parser.read([UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)/\(file)"))))
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  /// `CUTLINE_FUZZ_SEEDS=FOLDER swift test --filter FuzzCase` writes what the fuzzers begin with.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["CUTLINE_FUZZ_SEEDS"] != nil))
  func `writes the samples of all formats as seeds`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["CUTLINE_FUZZ_SEEDS"])
    func write(_ bytes: [UInt8], _ parser: String, _ name: String) throws {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + parser, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(parser)/\(name)"))
    }
    let photos =
      ContainerSample.all.map { ($0.name, $0.input) }
      + RAWSample.all.map { ("raw-" + $0.name, Array($0.input.prefix(60_000))) }
      + ContentCredentialsTests.files.map { ("c2pa-" + $0.name, $0.input) }
      + [("full.jpg", HostileInputTests.full), ("kalin.xmp", ContainerSample.xmp)]
    for (name, bytes) in photos { try write(bytes, "photo", name) }
    try write(ContainerSample.exif, "exif", "plain")
    try write(
      EXIFBuilder(isLittleEndian: true).text(0x013B, "Ana Ruiz", type: 129).rational(0x829A, 1, 250)
        .thumbnail([1, 2]).bytes, "exif", "thumbnail")
    try write(ContainerSample.iim, "iim", "plain")
    try write(ContainerSample.xmp, "xmp", "plain")
    try write(
      JPEGBuilder.resource(0x0404, ContainerSample.iim)
        + JPEGBuilder.resource(0x040C, [UInt8](repeating: 1, count: 40)), "photoshop", "plain")
    try write(C2PABuilder.store, "c2pa", "plain")
    try write(C2PABuilder.signature(C2PABuilder.certificate(["desk", "AFP"])).bytes, "cose", "plain")
    try write(C2PABuilder.certificate(["desk", "AFP"]), "certificate", "plain")
  }
}
