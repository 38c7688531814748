import Cutline
import Foundation
import Testing

@testable import Intake

struct FileFinderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Paths in the folder, without it, with their kinds.
  private func names(_ found: FoundFiles) -> [String] {
    found.files.map { String($0.path.dropFirst(folder.path.count + 1)) + " " + $0.kind.rawValue }
  }

  @Test func `a folder: photos and articles, sorted; the rest is counted by extension`() throws {
    for name in [
      "b/Kalin.JPG", "a.jpeg", "b/kalin.html", "b/c/notes.md", "clip.mp4", "b/clip.MP4", "README",
      ".hidden.jpg", ".git/a.jpg",
    ] {
      try folder.write(name)
    }
    let found = FileFinder().files(at: [folder.path])
    #expect(
      names(found) == ["a.jpeg photo", "b/Kalin.JPG photo", "b/c/notes.md article", "b/kalin.html article"])
    #expect(found.ignored == ["mp4": 2, "": 1])
    #expect(found.problems == [])
  }

  @Test func `the same file by several ways is found once`() throws {
    let path = try folder.write("b/a.jpg")
    let found = FileFinder().files(at: [
      path, folder.path, folder.path + "/b/", folder.path + "//b/../b/./a.jpg",
    ])
    #expect(found.files.map(\.path) == [path])
  }

  @Test func `sidecars go to their photo and to nobody else`() throws {
    for name in ["a.jpg", "a.jpg.xmp", "a.xmp", "ab.jpg", "orphan.xmp", "notes.txt", "notes.xmp"] {
      try folder.write(name)
    }
    let found = FileFinder().files(at: [folder.path])
    #expect(
      names(found) == [
        "a.jpg photo", "ab.jpg photo", "notes.txt article", "notes.xmp sidecar", "orphan.xmp sidecar",
      ])
    #expect(found.files[0].sidecars == [folder.path + "/a.jpg.xmp", folder.path + "/a.xmp"])
    #expect(found.files[1].sidecars == [])
  }

  @Test func `a photo that is named alone has its sidecars with it`() throws {
    let photo = try folder.write("a.jpg", [1, 2, 3])
    let sidecar = try folder.write("a.xmp", [1, 2, 3, 4])
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 2_000_000_000)], ofItemAtPath: sidecar)
    let found = FileFinder().files(at: [photo])
    #expect(found.files.map(\.sidecars) == [[sidecar]])
    #expect(found.files.first?.stamp == FileStamp(size: 7, modified: 2_000_000_000_000_000_000))
  }

  @Test func `a relative path counts from the working folder`() {
    let found = FileFinder().files(at: ["no-such-folder/../no-such.jpg"])
    #expect(found.problems.map(\.path) == [FileManager.default.currentDirectoryPath + "/no-such.jpg"])
    #expect(found.problems.map(\.reason) == [.notFound])
  }

  @Test(arguments: [
    ("photo", JPEGBuilder().bytes, FileKind.photo), ("story", Array("Kalin speaks.\n".utf8), .article),
    ("packet", Array(XMPSample.packet().utf8), .sidecar),
  ]) func `a named file of an unknown extension is told by its content`(
    _ name: String, bytes: [UInt8], kind: FileKind
  ) throws {
    let path = try folder.write(name + ".bin", bytes)
    #expect(FileFinder().files(at: [path]).files.map(\.kind) == [kind])
    #expect(FileFinder().files(at: [folder.path]).ignored == ["bin": 1])
  }

  @Test func `a named file that is neither photo nor article is a problem`() throws {
    let path = try folder.write("clip.pdf", Array("%PDF-1.7".utf8))
    let found = FileFinder().files(at: [path])
    #expect(found.files == [])
    #expect(
      found.problems == [
        IntakeError(
          path: path, reason: .notAPhoto,
          detail: "neither a photo nor an article: begins with 25 50 44 46 (PDF)")
      ])
  }

  @Test func `links are followed when named, and skipped inside folders`() throws {
    let photo = try folder.write("real/a.jpg")
    try folder.link("real/loop", to: folder.path)
    try folder.link("real/b.jpg", to: photo)
    try folder.link("way", to: folder.path + "/real")
    let found = FileFinder().files(at: [folder.path])
    #expect(names(found) == ["real/a.jpg photo"])
    #expect(found.skippedLinks == 3)
    #expect(names(FileFinder().files(at: [folder.path + "/real/b.jpg"])) == ["real/b.jpg photo"])
    #expect(names(FileFinder().files(at: [folder.path + "/way"])) == ["way/a.jpg photo"])
  }

  @Test func `a walk stops at its depth limit and says so`() throws {
    try folder.write("1/2/3/deep.jpg")
    try folder.write("1/2/near.jpg")
    var finder = FileFinder()
    finder.depthLimit = 2
    let found = finder.files(at: [folder.path])
    #expect(names(found) == ["1/2/near.jpg photo"])
    #expect(found.problems.map(\.detail) == ["lies more than 2 folders deep"])
  }

  #if os(Linux)
    @Test func `a file name that is not UTF-8 is a problem`() throws {
      try folder.write("a.jpg")
      let bytes = (folder.path + "/Jos").utf8.map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
      let file = try #require(fopen(bytes, "w"))
      fclose(file)
      let found = FileFinder().files(at: [folder.path])
      #expect(names(found) == ["a.jpg photo"])
      #expect(found.problems.map(\.detail) == ["its name is not UTF-8"])
    }
  #endif

  @Test func `every extension belongs to one kind`() {
    let all = FileKind.allCases.flatMap(\.extensions)
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { FileKind(name: "a." + $0.uppercased()) != nil })
  }
}
