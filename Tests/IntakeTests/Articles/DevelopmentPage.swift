import Cutline
import Foundation

@testable import Intake

/// A saved news page of others, with what people read off it; they lie beside the package, where they are present.
struct DevelopmentPage: Decodable {
  struct Image: Decodable {
    var urls: [String]
    var caption: String?
    var authors: [String]
    /// All that count as the credit.
    var credits: [String] = []
    var isIgnored = false

    private enum CodingKeys: String, CodingKey { case urls, caption, authors }
  }
  var id: String
  var title: String
  var html: String
  var published: String
  var images: [Image]

  private enum CodingKeys: String, CodingKey {
    case id, title
    case html = "htmlPath"
    case published = "publishingDate"
    case images
  }

  private struct Correction: Decodable {
    var id: String
    var image: Int
    var ignore: Bool?
    var caption: String?
    var credit: String?
    var creditAlso: [String]?
    var creditOptional: [String]?
  }

  private static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpora/pages")
    .standardized
  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Every so many of them, corrected.
  static func sample(every step: Int) throws -> [DevelopmentPage] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    func lines<Line: Decodable>(_ name: String, _: Line.Type) throws -> [Line] {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .map { try decoder.decode(Line.self, from: Data($0.utf8)) }
    }
    let corrections = try lines("corrections.jsonl", Correction.self)
    var pages = try lines("truth.jsonl", DevelopmentPage.self)
    for (index, page) in pages.enumerated() {
      for (number, image) in page.images.enumerated() {
        var image = image
        image.credits = image.authors.isEmpty ? [] : [image.authors.joined(separator: " ")]
        for correction in corrections where correction.id == page.id && correction.image == number {
          image.isIgnored = correction.ignore ?? image.isIgnored
          image.caption = correction.caption ?? image.caption
          if let credit = correction.credit { image.credits = [credit] }
          if !image.credits.isEmpty {
            image.credits += (correction.creditAlso ?? []) + (correction.creditOptional ?? [])
          }
        }
        pages[index].images[number] = image
      }
    }
    return pages.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// The page as it was served.
  func content() throws -> [UInt8] {
    let packed = [UInt8](try Data(contentsOf: Self.folder.appending(path: "html/" + html)))
    return Inflate.unpack(packed[...], limit: 64 << 20, window: 31).bytes
  }

  /// What a reader of the page could copy, as the tool that hands over text alone cuts it: a line begins where a block
  /// begins and where it ends; no scripts, styles and drawings.
  func visibleText() throws -> [UInt8] {
    let blocks: Set<String> = [
      "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "section",
      "article", "header", "footer", "br", "tr", "td", "table", "blockquote", "picture", "img",
    ]
    let page = HTMLDocument(try content())
    var lines: [[UInt8]] = [[]]
    var open: [Int] = []
    var node = 0
    while node < page.nodes.count {
      while let last = open.last, node >= page.nodes[last].end {
        lines.append([])
        open.removeLast()
      }
      let name = page.nodes[node].isText ? "" : page.name(of: node)
      if ["script", "style", "noscript", "template", "svg"].contains(name) {
        node = Int(page.nodes[node].end)
        continue
      }
      if page.nodes[node].isText {
        lines[lines.count - 1] += page.bytes[page.nodes[node].range]
      } else if blocks.contains(name) {
        lines.append([])
        open.append(node)
      }
      node += 1
    }
    return Array(
      lines.map { HTMLDocument.squeezed($0) }.filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }
}
