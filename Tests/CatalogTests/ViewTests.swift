import Cutline
import Foundation
import Testing

@testable import Catalog

/// Others build on these columns: a change here needs a new view beside the old one.
struct ViewTests {
  @Test(arguments: [
    ("v_assets", "id path photographer agency taken articles format width height bytes"),
    ("v_credits", "path image source raw photographer chain role confidence"),
    ("v_evidence", "article image slot raw line col url"),
    ("v_people", "name key photos articles first last"),
    ("v_parties", "name key kind photos articles first last"),
    ("v_articles", "path headline byline published images language url"),
    ("v_links", "article image photo id score state reasons"),
    ("v_files", "path kind photo bytes fingerprint missing"),
    ("v_operations", "id command started finished summary undoes undone_by"),
  ])
  func columnsStay(view: String, columns: String) throws {
    let rows = try PhotoCatalog().rows(of: "SELECT * FROM \(view)")
    #expect(rows.columns.joined(separator: " ") == columns)
    #expect(rows.values.isEmpty)
    #expect(try documentation().contains("| `\(view)` | \(columns) |"))
  }

  /// The article that tells people about the views.
  private func documentation() throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: package.appendingPathComponent("Sources/Catalog/Catalog.docc/Catalog.md"), encoding: .utf8)
  }

  @Test func assetsReadWell() throws {
    let catalog = try PhotoCatalog.inMemory()
    _ = try catalog.add([
      item(photo("/p/kalin.jpg", creator: "MURAD SEZER", credit: "REUTERS", taken: "2022:05:14 11:02:00")),
      item(article("/a/kalin.html", [("kalin.jpg", "Kalin. (REUTERS/MURAD SEZER)"), (nil, "Two.")])),
    ])
    _ = try catalog.link()
    let id = String(fingerprint("/p/kalin.jpg").prefix(8))
    #expect(
      try catalog.rows(of: "SELECT id, path, photographer, agency, taken, articles FROM v_assets").values == [
        [nil, "/a/kalin.html#2", nil, nil, nil, "1"],
        [id, "/p/kalin.jpg", "Murad Sezer", "Reuters", "2022-05-14T11:02:00", "1"],
      ])
    #expect(
      try catalog.rows(of: "SELECT * FROM v_links").values == [
        ["/a/kalin.html", "1", "/p/kalin.jpg", id, "0.9", "linked", #"["same file name kalin.jpg"]"#]
      ])
    #expect(
      try catalog.rows(of: "SELECT * FROM v_people").values == [
        ["Murad Sezer", Name.key(of: "Murad Sezer"), "1", "1", "2022-05-14T11:02:00", "2022-05-14T11:02:00"]
      ])
  }

  /// Every table and column says in the file itself what it is.
  @Test func theSchemaIsDocumentedInTheFile() throws {
    let rows = try PhotoCatalog().rows(
      of: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'grdb_%'"
        + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'")
    #expect(rows.values.count == 36)
    for sql in rows.values.compactMap(\.first) {
      for line in (sql ?? "").split(separator: "\n") {
        let isPart =
          line.hasPrefix(")") || ["  PRIMARY", "  UNIQUE", "  CHECK"].contains { line.hasPrefix($0) }
        #expect(isPart || line.contains("-- "), "\(line)")
      }
    }
  }
}
