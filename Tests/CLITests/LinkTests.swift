import Foundation
import Testing

/// Links are listed with their reasons, decided by people, and decisions can be taken back.
@Suite struct `Links` {
  private func desk() throws -> Folder {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", ".", in: folder)
    return folder
  }

  private struct Document: Decodable {
    struct Line: Decodable {
      var article: String
      var image: Int
      var photo: String
      var score: Double
      var state: String
      var evidence: [String]
    }
    var links: [Line]
  }

  private func links(_ folder: Folder, _ state: String) throws -> [Document.Line] {
    let run = try Session.cutline("link", "list", "--json", "--state", state, in: folder)
    #expect(run.code == 0, "\(run.err)")
    return try JSONDecoder().decode(Document.self, from: Data(run.out.utf8)).links
  }

  @Test func `the list has paths, places from 0, states and reasons`() throws {
    let folder = try desk()
    let lines = try links(folder, "linked")
    let ferry = try #require(lines.first { $0.photo == folder.path + "/photos/harbour-ferry.jpg" })
    #expect(ferry.article == folder.path + "/articles/harbour.txt")
    #expect(ferry.image == 0)
    #expect(ferry.score > 0.9)
    #expect(ferry.evidence.first?.hasPrefix("captions agree") == true)
    let empty = try Session.cutline("link", "list", "--json", "--state", "rejected", in: folder)
    #expect(empty.out == "{\"links\":[]}\n")
  }

  @Test func `a decision stands, whatever is imported, until it is undone`() throws {
    let folder = try desk()
    let add = try Session.cutline(
      "link", "add", "articles/harbour.txt#1", "photos/market-stall.jpg", in: folder)
    #expect(add.code == 0, "\(add.err)")
    #expect(add.err.contains("photos/market-stall.jpg is image 1 of articles/harbour.txt"))
    try folder.write("A new article.\n", to: "articles/new.txt")
    try Session.cutline("import", ".", in: folder)
    #expect(try links(folder, "confirmed").map(\.photo) == [folder.path + "/photos/market-stall.jpg"])
    let remove = try Session.cutline(
      "link", "remove", "articles/harbour.txt#1", "photos/market-stall.jpg", in: folder)
    #expect(remove.code == 0)
    #expect(try links(folder, "rejected").count == 1)
    for _ in 0..<3 { #expect(try Session.cutline("undo", in: folder).code == 0) }
    #expect(try links(folder, "confirmed").isEmpty)
    #expect(try Session.cutline("log", in: folder).out.contains("link add articles/harbour.txt#1"))
  }

  @Test(arguments: ["articles/harbour.txt", "articles/harbour.txt#0", "articles/harbour.txt#99", "nowhere#1"])
  func `an image that is not there is wrong usage`(image: String) throws {
    let run = try Session.cutline("link", "add", image, "photos/market-stall.jpg", in: try desk())
    #expect(run.code == 2)
    #expect(run.err.contains("help:") || run.err.contains("there is no"))
  }

  @Test func `a review without a terminal says what to name`() throws {
    let folder = try desk()
    #expect(try Session.cutline("link", "review", in: folder).err.hasPrefix("Nothing to review"))
    // Two pictures that nothing tells apart.
    let ferry = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/photos/harbour-ferry.jpg"))
    try folder.write([UInt8](ferry) + [0], to: "photos/other.jpg")
    try Session.cutline("import", ".", in: folder)
    let review = try Session.cutline("link", "review", in: folder)
    #expect(review.code == 5)
    #expect(review.err.contains("help: cutline link review --accept-above"))
    let none = try Session.cutline("link", "review", "--accept-above", "0.1", "--yes", in: folder)
    #expect(none.err.contains("0 images of 1 have one best photo"), "\(none.err)")
  }

  @Test func `an import is taken back and done again`() throws {
    let folder = try desk()
    let before = try Session.cutline("list", in: folder).out
    let undo = try Session.cutline("undo", in: folder)
    #expect(
      undo.err.contains("Undone: operation 1, import .: 7 photos added, 3 articles added."), "\(undo.err)")
    #expect(try Session.cutline("list", in: folder).out.isEmpty)
    #expect(try Session.cutline("undo", in: folder).code == 2)
    #expect(try Session.cutline("undo", "2", in: folder).code == 0)
    #expect(try Session.cutline("list", in: folder).out == before)
  }
}
