import Foundation
import Testing

/// The readers know the trade, not single sites.
struct NoPublisherTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  private static let truth = root.appending(path: "../shared/corpora/pages/truth.jsonl").standardized
  private static var isPresent: Bool { FileManager.default.fileExists(atPath: truth.path) }

  private struct Page: Decodable {
    struct Image: Decodable { var urls: [String] }
    var url: String
    var images: [Image]
  }

  @Test(.enabled(if: isPresent)) func noHostOfADevelopmentPageStandsInTheCode() throws {
    let pages = try String(contentsOf: Self.truth, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Page.self, from: Data($0.utf8))
    }
    var hosts = Set<String>()
    for address in pages.flatMap({ [$0.url] + $0.images.flatMap(\.urls) }) {
      guard let host = URL(string: address)?.host()?.lowercased() else { continue }
      hosts.insert(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
    }
    try #require(hosts.count > 60)
    let files = FileManager.default.enumerator(
      at: Self.root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    // The gazetteer is data: it knows publications as parties of credits, and some sign with their address.
    for case let file as URL in try #require(files)
    where file.pathExtension == "swift" && !file.lastPathComponent.hasPrefix("Gazetteer") {
      let code = Data(try String(contentsOf: file, encoding: .utf8).lowercased().utf8)
      for host in hosts {
        var rest = code.startIndex..<code.endIndex
        while let found = code.range(of: Data(host.utf8), in: rest) {
          let before = found.lowerBound > 0 ? code[found.lowerBound - 1] : 0
          let isInsideWord = (0x61...0x7A).contains(before) || (0x30...0x39).contains(before)
          #expect(isInsideWord, "\(host) in \(file.lastPathComponent)")
          rest = found.upperBound..<code.endIndex
        }
      }
    }
  }
}
