import Catalog
import Foundation
import Testing

/// One command changes a catalog at a time; the next one waits, and says for whom.
@Suite struct `A second command that changes the catalog` {
  @Test func `waits for the first, names it, and gives up with exit code 4`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", in: folder)
    let first = try PhotoCatalog(at: folder.path + "/catalog.db", access: .writing)
    let operation = try first.begin(command: "import the whole archive")
    let second = try Session.cutline("import", "articles", "--timeout", "0.2", in: folder)
    #expect(second.code == 4)
    let lines = second.err.split(separator: "\n")
    let holder =
      "another cutline (process \(ProcessInfo.processInfo.processIdentifier), import the whole archive, since "
    #expect(lines.first?.hasPrefix("waiting for " + holder) == true, "\(second.err)")
    #expect(
      lines.dropFirst().first?.hasPrefix("error: catalog.db: the catalog is in use by " + holder) == true,
      "\(second.err)")
    #expect(lines.dropFirst().first?.hasSuffix("; waited 0.2 s") == true, "\(second.err)")
    #expect(lines.last == "  help: wait until it has ended; reading is possible meanwhile")
    // Readers do not notice.
    #expect(try Session.cutline("list", "--count", in: folder).out == "7\n")
    try first.finish(operation)
    #expect(try Session.cutline("import", "articles", in: folder).code == 0)
    #expect(try Session.cutline("import", "articles", "--timeout", "-1", in: folder).code == 2)
  }
}
