import Foundation
import Testing

@testable import Cutline

private let linksetManifest: String? = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let file = package.appending(path: "../shared/corpora/linkset/manifest.tsv")
  return try? String(contentsOf: file, encoding: .utf8)
}()

/// Agency pictures in two sizes, as their manifest lists them. The files belong to others and are not in the
/// project; without them there is nothing to test.
@Suite("Agency renditions", .enabled(if: linksetManifest != nil)) struct RenditionTests {
  private let rows: [[String]]
  private let matching: Matching

  init() {
    rows = (linksetManifest ?? "").split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    matching = Matching(
      photos: rows.enumerated().map { index, row in
        let size = row[1].split(separator: "x").compactMap { Int($0) }
        return (
          Int64(index),
          Photo.example(
            ["iim.2:80": row[2], "iim.2:110": row[3], "iim.2:55": row[5], "iim.2:120": row[7]],
            path: "photos/\(row[0])", width: size[0], height: size[1])
        )
      })
  }

  private func linked(_ caption: String, url: String? = nil) -> [(name: String, state: Link.State)] {
    let occurrence = Occurrence(
      url: url, evidence: [.example(.caption, caption)], location: Location(line: 1))
    return matching.links(for: occurrence, in: Article(path: "articles/a.xml"))
      .filter { $0.link.state != .candidate }
      .map { (rows[Int($0.id)][0], $0.link.state) }
  }

  @Test("both sizes of the one picture with this caption are linked")
  func both() throws {
    let row = try #require(rows.first { $0[2] == "SANA" })
    let found = linked(row[7])
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.name.contains("LYNXMPEA6F13M") && $0.state == .linked })
  }

  @Test("two frames with one caption, each in two sizes, are left to a person")
  func frames() throws {
    let row = try #require(rows.first { $0[2] == "REUTERS TV" })
    let found = linked(row[7])
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.state == .ambiguous })
  }

  @Test("the image's number decides between the frames")
  func number() throws {
    let row = try #require(rows.first { $0[2] == "REUTERS TV" })
    let found = linked(row[7], url: "https://example.org/2014_binary_LYNXMPEA6F0MT-BASEIMAGE.jpg")
    #expect(found.filter { $0.state == .linked }.count == 2)
    #expect(found.allSatisfy { $0.name.contains("LYNXMPEA6F0MT") })
  }
}
