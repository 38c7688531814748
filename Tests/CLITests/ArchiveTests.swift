import Foundation
import Testing

/// Archives of pages with their pictures, through the commands.
@Suite struct `An archive` {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let picture = try Data(
      contentsOf: URL(fileURLWithPath: Session.package + "/Assets/photos/harbour-ferry.jpg"))
    let page = Data(
      """
      <html><body><article><h1>Ferry</h1><p>Text.</p><figure><img src="/i/ferry-1.jpg" alt="Ferry">\
      <figcaption>The ferry at dawn. (Photo: Ana Lima/AFP)</figcaption></figure></article></body></html>
      """.utf8)
    var file = Data()
    for (address, type, body) in [
      ("https://a.example/story.html", "text/html", page),
      ("https://a.example/i/ferry-1.jpg", "image/jpeg", picture),
    ] {
      let block = Data("HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\r\n".utf8) + body
      file += Data(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(block.count)\r\n\r\n"
          .utf8)
      file += block + Data("\r\n\r\n".utf8)
    }
    try file.write(to: URL(fileURLWithPath: folder.path + "/site.warc"))
  }

  @Test func `brings its pages and pictures, linked, and is left alone the next time`() throws {
    let first = try Session.cutline("import", "site.warc", in: folder)
    #expect(first.code == 0)
    #expect(first.err.contains("Imported 1 photo (1 new) and 1 article (1 new)"), "\(first.err)")
    #expect(first.err.contains("1 image linked"), "\(first.err)")
    let second = try Session.cutline("import", ".", in: folder)
    #expect(second.err.contains("Imported 1 photo (1 same) and 1 article (1 same)"), "\(second.err)")
    #expect(!second.err.contains("no longer there"), "\(second.err)")
  }

  @Test func `is extracted page by page and inspected picture by picture`() throws {
    let pages = try Session.cutline("extract", "site.warc", in: folder)
    #expect(pages.out.hasPrefix("site.warc#https://a.example/story.html\n"), "\(pages.out)")
    #expect(pages.out.contains("https://a.example/i/ferry-1.jpg"))
    let pictures = try Session.cutline("inspect", "site.warc", in: folder)
    #expect(pictures.out.hasPrefix("site.warc#https://a.example/i/ferry-1.jpg"), "\(pictures.out)")
  }

  @Test func `that is cut gives what is there and exit code 3`() throws {
    let path = folder.path + "/site.warc"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try bytes.dropLast(100).write(to: URL(fileURLWithPath: path))
    let run = try Session.cutline("extract", "site.warc", in: folder)
    #expect(run.code == 3)
    #expect(run.out.contains("  Ferry\n"))
    #expect(
      run.err.contains("site.warc   the file ends inside the record of https://a.example/i/ferry-1.jpg"),
      "\(run.err)")
  }
}
