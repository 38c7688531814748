import Foundation
import Testing

@testable import Intake

/// Cases from gitignore(5): what git leaves out, we leave out.
struct IgnoreRulesTests {
  @Test(arguments: [
    ("*.tmp", "a.tmp", true), ("*.tmp", "b/c/a.tmp", true), ("*.tmp", "a.tmpx", false),
    ("thumbs/", "thumbs", false), ("thumbs/", "x/thumbs/", true), ("/thumbs", "thumbs/", true),
    ("/thumbs", "x/thumbs/", false), ("a/b.jpg", "a/b.jpg", true), ("a/b.jpg", "x/a/b.jpg", false),
    ("**/b.jpg", "x/y/b.jpg", true), ("**/a/b.jpg", "x/a/b.jpg", true), ("a/**", "a/", false),
    ("a/**", "a/b/c.jpg", true), ("a/**/b.jpg", "a/b.jpg", true), ("a/**/b.jpg", "a/x/y/b.jpg", true),
    ("a/**/b.jpg", "a/x/y/c.jpg", false), ("a*b*c.jpg", "aXbYbZc.jpg", true), ("*", "x", true),
    ("a?.jpg", "ab.jpg", true), ("a?.jpg", "a.jpg", false), ("[a-c]1.jpg", "b1.jpg", true),
    ("[!a-c]1.jpg", "b1.jpg", false), ("[!a-c]1.jpg", "d1.jpg", true), ("[]x]1.jpg", "]1.jpg", true),
    ("[a", "[a", true), (##"\#1.jpg"##, "#1.jpg", true), ("# all", "# all", false),
    (#"\!x.jpg"#, "!x.jpg", true),
    ("a.jpg   ", "a.jpg", true), (#"a\ "#, "a ", true), ("", "a", false), ("/", "a", false),
    ("é*", "école", true),
    ("a/*", "a/b.jpg", true), ("a/*", "a/b/c.jpg", false), (#"\*"#, "x", false), (#"\*"#, "*", true),
  ])
  func `a pattern fits as in git`(pattern: String, path: String, isLeftOut: Bool) {
    let isFolder = path.hasSuffix("/")
    let rules = IgnoreRules(folder: "/p", lines: [pattern])
    #expect(
      (rules.leavesOut("/p/" + (isFolder ? String(path.dropLast()) : path), isFolder: isFolder) ?? false)
        == isLeftOut)
  }

  @Test func `the last pattern counts, and one can take back`() {
    let rules = IgnoreRules(folder: "/p/", lines: ["*.jpg", "!keep*.jpg", "keep-not.jpg"])
    #expect(rules.leavesOut("/p/a.jpg", isFolder: false) == true)
    #expect(rules.leavesOut("/p/x/keep.jpg", isFolder: false) == false)
    #expect(rules.leavesOut("/p/keep-not.jpg", isFolder: false) == true)
    #expect(rules.leavesOut("/p/a.txt", isFolder: false) == nil)
    #expect(rules.leavesOut("/other/a.jpg", isFolder: false) == nil)
  }

  /// A pattern that could be tried in exponentially many ways, were every star tried with every other.
  @Test(.timeLimit(.minutes(1))) func `many stars cost no more than their product`() {
    let rules = IgnoreRules(
      folder: "/",
      lines: [String(repeating: "a*", count: 100) + "b", String(repeating: "**/a/", count: 100) + "b"])
    #expect(rules.leavesOut("/" + String(repeating: "a", count: 4000), isFolder: false) == nil)
    #expect(rules.leavesOut(String(repeating: "/a", count: 2000), isFolder: false) == nil)
  }

  @Test func `a walk honours the files of every folder, and what is excluded above them`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.jpg", "b.jpg", "thumbs/a.jpg", "2024/c.jpg", "2024/raw/d.jpg", "2024/raw/e.jpg"] {
      try folder.write(name)
    }
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    try write("# small ones\r\nthumbs/\r\n/b.jpg\n", ".cutlineignore")
    try write("raw/*\n!e.jpg\n", "2024/.cutlineignore")
    func names(_ found: FoundFiles) -> [String] {
      found.files.map { String($0.path.dropFirst(folder.path.count + 1)) }
    }
    let found = FileFinder().files(at: [folder.path])
    #expect(names(found) == ["2024/c.jpg", "2024/raw/e.jpg", "a.jpg"])
    #expect(
      found.leftOut.map { $0.dropFirst(folder.path.count + 1) } == ["2024/raw/d.jpg", "b.jpg", "thumbs/"])
    // A folder below is left out of just as when all is imported; a file that is named is wanted.
    #expect(names(FileFinder().files(at: [folder.path + "/2024/raw"])) == ["2024/raw/e.jpg"])
    #expect(names(FileFinder().files(at: [folder.path + "/b.jpg"])) == ["b.jpg"])
    #expect(names(FileFinder(excluded: ["e.jpg", "/2024/c.jpg"]).files(at: [folder.path])) == ["a.jpg"])
  }
}
