import Cutline
import Foundation
import Intake
import Testing

/// Scores the text reader over labelled dumps beside the package, where they are present.
struct SeedFloorTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpora/seed")
    .standardized
  private static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  private struct Dump: Decodable {
    struct Image: Decodable {
      var caption: String
      var credit: String
      var alt: String?
    }
    var id: String
    var text: String
    var images: [Image]
  }

  @Test(.enabled(if: isPresent)) func everyLabelledPictureComesOutRight() throws {
    let lines = try String(contentsOf: Self.folder.appending(path: "plain-text-dumps.jsonl"), encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let dump = try JSONDecoder().decode(Dump.self, from: Data(line.utf8))
      let images = try ArticleReader().article(from: Array(dump.text.utf8), path: "\(dump.id).txt").images
      #expect(images.map { $0.caption?.text ?? "" } == dump.images.map(\.caption), "\(dump.id)")
      #expect(images.map { $0.credit?.raw ?? "" } == dump.images.map(\.credit), "\(dump.id)")
      for (image, truth) in zip(images, dump.images) where truth.alt != nil {
        #expect(image.alt == truth.alt, "\(dump.id)")
      }
    }
  }
}
