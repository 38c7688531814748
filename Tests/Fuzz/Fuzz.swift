import Cutline
import Foundation
import Intake

/// Feeds libFuzzer's inputs to one parser, named by the variable `PARSER`, or to all of them.
///
/// Each entry must return for any bytes: no trap, no hang, bounded memory. A new parser of bytes is a line here.
enum Fuzz {
  static let parsers: [String: @Sendable ([UInt8]) -> Void] = [
    "jpeg": { _ = JPEGContainer.blocks(in: $0) },
    "photoshop": { _ = PhotoshopResources.blocks(in: $0, place: "fuzz") },
    "exif": { _ = EXIFReader.read($0, place: "fuzz") },
    "iim": { _ = IIMReader.read($0, place: "fuzz", others: []) },
    "xmp": { _ = XMPReader.read($0, place: "fuzz") },
    "c2pa": { _ = C2PAReader.read($0, place: "fuzz") },
    "cose": { _ = C2PAReader.signer(ofSignature: $0) },
    "certificate": { _ = C2PAReader.name(inCertificate: $0) },
    "photo": { _ = try? PhotoReader().photo(from: $0, path: "fuzz.jpg") },
    "text": { _ = try? ArticleReader().article(from: $0, path: "fuzz.txt") },
    "tree": { _ = HTMLDocument($0) },
    "html": { _ = try? ArticleReader().article(from: $0, path: "fuzz.html") },
    "markdown": { _ = try? ArticleReader().article(from: $0, path: "fuzz.md") },
    "json": { _ = try? ArticleReader().article(from: Array("[{".utf8) + $0, path: "fuzz.json") },
    "newsml": { _ = try? ArticleReader().article(from: Array("<newsItem>".utf8) + $0, path: "fuzz.xml") },
    "nitf": { _ = try? ArticleReader().article(from: Array("<nitf>".utf8) + $0, path: "fuzz.xml") },
    "warc": { Fuzz.read($0, as: "fuzz.warc") },
    "mhtml": { Fuzz.read(Array("MIME-Version: 1.0\nContent-Type: ".utf8) + $0, as: "fuzz.mhtml") },
    "encodings": {
      _ = try? ArticleReader().article(from: Array("<meta charset=".utf8) + $0, path: "fuzz.html")
    },
    "credit": { credit(String(decoding: $0, as: UTF8.self)) },
    "caption": { _ = Caption(parsing: String(decoding: $0, as: UTF8.self)) },
  ]

  /// All parts of an archive, pages and pictures.
  private static func read(_ bytes: [UInt8], as path: String) {
    guard let archive = try? Archive(from: bytes, path: path) else { return }
    while let part = archive.next() {
      if part.isArticle { _ = try? part.article() }
      if part.isPhoto { _ = try? part.photo() }
    }
  }

  /// The quick reading of an everyday line must say what the whole grammar says.
  static func credit(_ line: String) {
    let expectations: [Credit.Expectation] = [.creditLine, .creator, .party]
    let expectation = expectations[line.utf8.count % 3]
    let quick = Credit(parsing: line, as: expectation, with: .standard)
    let whole = Credit(reading: line, as: expectation, with: .standard)
    precondition(quick == whole, "read otherwise: \(line)")
  }

  static let chosen: [@Sendable ([UInt8]) -> Void] = {
    guard let name = ProcessInfo.processInfo.environment["PARSER"] else { return Array(parsers.values) }
    guard let parser = parsers[name] else {
      fatalError("there is no parser \(name); there are \(parsers.keys.sorted().joined(separator: ", "))")
    }
    return [parser]
  }()
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for parser in Fuzz.chosen { parser(bytes) }
  return 0
}
