import Foundation
import Testing

/// What a house writes into its configuration, and what it is told about mistakes in it.
@Suite struct `A configuration` {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func write(_ text: String, to name: String = "cutline.toml") throws {
    try FileManager.default.createDirectory(
      atPath: ((folder.path + "/" + name) as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true)
    try text.write(toFile: (folder.path + "/" + name), atomically: true, encoding: .utf8)
  }

  private static let desk = """
    # our desk
    [[agency]]
    name = "Harbour Light"
    kind = "wire"
    aliases = ["HLP", 'Harbour Light\tPictures']

    [[agency]]
    name = "Reuters"
    aliases = ["Rtrs"] # known, with one more name

    [[label]]
    words = ["lichtbild"]
    meaning = "photographer"

    """

  @Test func `gives names and words to every reading`() throws {
    try write(Self.desk)
    let line = "Lichtbild: Ana Lima/HLP"
    let run = try Session.cutline("parse", "--ndjson", line, in: folder)
    #expect(
      run.code == 0 && run.out.contains(#""photographers":["Ana Lima"],"chain":["Harbour Light"]"#), "\(run)")
    #expect(try Session.cutline("parse", "Ana Lima/Rtrs", in: folder).out.contains("chain         Reuters"))
    try write("Two boats lie in the harbour. Ana Lima/HLP\n", to: "articles/boats.txt")
    #expect(try Session.cutline("import", "articles", in: folder).code == 0)
    try write("[Credit: Ana Lima/HLP]", to: "articles/note.md")
    let extracted = try Session.cutline(
      "extract", "--ndjson", "articles/boats.txt", in: folder)
    #expect(extracted.out.contains(#""chain":["Harbour Light"]"#), "\(extracted)")
  }

  @Test func `is found above the working folder, and the named one stands for it`() throws {
    try write(Self.desk, to: ".config/cutline.toml")
    try write("[[agency]]\nname = \"Pier Eight\"\naliases = [\"HLP\"]\n", to: "other.toml")
    #expect(try Session.cutline("parse", "HLP", in: folder).out.contains("Harbour Light"))
    #expect(
      try Session.cutline("parse", "--config", "other.toml", "HLP", in: folder).out.contains("Pier Eight"))
    let named = try Session.cutline(
      "parse", "HLP", in: folder, environment: ["CUTLINE_CONFIG": folder.path + "/other.toml"])
    #expect(named.out.contains("Pier Eight"))
  }

  @Test func `of a person is outranked by that of the project`() throws {
    try write("[[agency]]\nname = \"Pier Eight\"\naliases = [\"HLP\"]\n", to: ".config/cutline/config.toml")
    #expect(try Session.cutline("parse", "HLP", in: folder).out.contains("Pier Eight"))
    try write(Self.desk)
    #expect(try Session.cutline("parse", "HLP", in: folder).out.contains("Harbour Light"))
  }

  @Test(arguments: [
    (
      "[[agency]]\nname = \"A B\"\nalias = []", "cutline.toml:3: unknown key alias in [[agency]]",
      "did you mean aliases?"
    ),
    ("[[agencys]]\nname = \"A B\"", "cutline.toml:1: unknown section agencys", "did you mean agency?"),
    ("\n[agency]\nname = \"A B\"", "cutline.toml:2: agency is written [[agency]]", ""),
    ("[[agency]]\nkind = \"wire\"", "cutline.toml:1: an agency needs a name", ""),
    (
      "[[agency]]\nname = \"A B\"\nkind = \"wires\"", "cutline.toml:3: unknown kind wires",
      "did you mean wire?"
    ),
    ("[[agency]]\nname = \"A B\"\nrank = 9", "cutline.toml:3: rank takes a number from 0 to 7", ""),
    (
      "[[agency]]\nname = \"A B\"\naliases = \"AB\"",
      "cutline.toml:3: aliases takes a list of texts, not a text", ""
    ),
    ("[[agency]]\nname = 4", "cutline.toml:2: name takes a text in quotes, not a whole number", ""),
    (
      "[[label]]\nwords = [\"x\"]\nposition = [\"lable\"]", "cutline.toml:3: unknown position lable",
      "did you mean label?"
    ),
    ("[[label]]\nmeaning = \"credit\"", "cutline.toml:1: a label needs words", ""),
    ("name = Reuters", "cutline.toml:1: Reuters is no value; a text stands in quotes", ""),
    ("[[agency]]\nname = \"A", "cutline.toml:2: a text is not closed", ""),
    ("[[agency]]\nname = \"A B\"\nname = \"C D\"", "cutline.toml:3: name is there twice", ""),
    ("[[agency]]\naliases = [\n\"A B\",\n\"C\"", "cutline.toml:2: a list is not closed", ""),
    ("[[agency]\nname = \"A\"", "cutline.toml:1: ] is missing", ""),
    ("x = " + String(repeating: "[", count: 99), "cutline.toml:1: lists stand too deep in each other", ""),
    ("= 1", "cutline.toml:1: a key is missing", ""), ("a = 1 2", "cutline.toml:1: the line goes on", ""),
  ])
  func `with a mistake is refused with the line`(text: String, message: String, help: String) throws {
    try write(text + "\n")
    let run = try Session.cutline("parse", "Ana Lima/AP", in: folder)
    #expect(run.code == 2 && run.out.isEmpty)
    #expect(run.err.contains("error: " + message + "\n"), "\(run.err)")
    #expect(help.isEmpty || run.err.contains(help))
  }

  @Test func `that is named has to be there`() throws {
    let run = try Session.cutline("parse", "--config", "none.toml", "Ana Lima/AP", in: folder)
    #expect(run.code == 2 && run.err.contains("cannot read the configuration none.toml"))
  }

  @Test(arguments: [
    #"[[agency]]{n}name = """{n}Harbour \{n}   Light"""{n}aliases = [ "HLP", ]"#,
    #"agency = [ { name = "Harbour Light", aliases = ["HLP"], rank = 0x2 } ]"#,
    "[[ agency ]]{n}\"name\" = 'Harbour Light' # ours{n}aliases = ['''{n}HLP''']",
    #"[[agency]]{n}name = "Harbour\u0020Light"{n}aliases = ["\u0048LP"]{n}rank = +2"#,
  ])
  func `is read in every form of TOML`(text: String) throws {
    for end in ["\n", "\r\n"] {
      try write(text.replacingOccurrences(of: "{n}", with: end))
      let run = try Session.cutline("parse", "HLP", in: folder)
      #expect(run.out.contains("chain         Harbour Light"), "\(run)")
    }
  }

  /// The message for a key that does not exist lists those that do; the README has to say what they are for.
  @Test(arguments: ["agency", "label"])
  func `has its keys in the README`(section: String) throws {
    let readme = try String(contentsOfFile: Session.package + "/README.md", encoding: .utf8)
    try write("[[\(section)]]\nzzzzzz = 1\n")
    let run = try Session.cutline("parse", "x", in: folder)
    let keys = run.err.components(separatedBy: "]] takes ").last?.trimmingCharacters(
      in: .whitespacesAndNewlines)
    let names = (keys ?? "").components(separatedBy: ", ")
    #expect(names.count >= 3 && readme.contains("[[\(section)]]"))
    for name in names { #expect(readme.contains("\n\(name) = "), "\(name)") }
  }
}
