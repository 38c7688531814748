import Foundation
import Testing

/// What a person says about a name holds for every later reading.
@Suite struct `A decision about a name` {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/articles", withIntermediateDirectories: true)
    let text = """
      Harbour

      Two boats lie in the harbour of Volos. (photo credit: Sven Simon/imago)

      The mayor speaks to the press. (Photo: Jana Kovar)

      """
    try text.write(toFile: folder.path + "/articles/harbour.txt", atomically: true, encoding: .utf8)
    #expect(try Session.cutline("import", "articles", in: folder).code == 0)
  }

  private func names(_ command: String) throws -> [String] {
    try Session.cutline(command, in: folder).out.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }.sorted()
  }

  @Test func `is used for what is in the catalog and for what comes`() throws {
    #expect(try names("photographers") == ["Jana Kovar"])
    #expect(try names("agencies") == ["Sven Simon", "imago"])
    #expect(try Session.cutline("photographers", "add", "Sven Simon", in: folder).code == 0)
    #expect(
      try Session.cutline("agencies", "add", "Jana Kovar", "--kind", "agency", "--alias", "JKV", in: folder)
        .code == 0)
    #expect(try names("photographers") == ["Sven Simon"])
    #expect(try names("agencies") == ["Jana Kovar", "imago"])
    try "Fog lies over the pier. (photo credit: Ana Lima/JKV)\n".write(
      toFile: folder.path + "/articles/pier.txt", atomically: true, encoding: .utf8)
    #expect(try Session.cutline("import", "articles", in: folder).code == 0)
    #expect(try names("photographers") == ["Ana Lima", "Sven Simon"])
    #expect(try Session.cutline("list", "--count", "--agency", "jana kovar", in: folder).out.hasPrefix("2"))
  }

  @Test func `can be taken back`() throws {
    #expect(try Session.cutline("photographers", "add", "Sven Simon", in: folder).code == 0)
    #expect(try Session.cutline("photographers", "forget", "SVEN SIMON", in: folder).code == 0)
    #expect(try names("photographers") == ["Jana Kovar"])
    let again = try Session.cutline("photographers", "forget", "SVEN SIMON", in: folder)
    #expect(again.code == 2 && again.err.contains("nothing was decided about SVEN SIMON"))
  }

  @Test func `outranks the configuration`() throws {
    try "[[agency]]\nname = \"Ana Lima\"\n".write(
      toFile: folder.path + "/cutline.toml", atomically: true, encoding: .utf8)
    #expect(try Session.cutline("photographers", "add", "Ana Lima", in: folder).code == 0)
    try "Fog lies over the pier. (photo credit: Ana Lima/AP)\n".write(
      toFile: folder.path + "/articles/pier.txt", atomically: true, encoding: .utf8)
    #expect(try Session.cutline("import", "articles", in: folder).code == 0)
    #expect(try names("photographers").contains("Ana Lima"))
  }

  @Test func `needs a kind and a rank that exist`() throws {
    let kind = try Session.cutline("agencies", "add", "X Y", "--kind", "wires", in: folder)
    #expect(kind.code == 2 && kind.err.contains("unknown kind wires; there are wire, agency"))
    #expect(try Session.cutline("agencies", "add", "X Y", "--rank", "9", in: folder).code == 2)
    #expect(try Session.cutline("agencies", "add", "  ", in: folder).code == 2)
  }
}
