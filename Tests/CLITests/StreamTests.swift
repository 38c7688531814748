import Foundation
import Testing

/// Closed, full and broken streams: no data is lost in silence, and talk that nobody hears stops no work.
@Suite struct Streams {
  private func shell(_ script: String) -> [String] { ["/bin/sh", "-c", script] }

  private func catalogued() throws -> Folder {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", "articles", in: folder)
    return folder
  }

  @Test(arguments: ["list", "photographers", "--help", "--version"])
  func `output that cannot be written is told`(command: String) throws {
    let folder = try catalogued()
    let full = try Session.cutline(command, in: folder, through: shell(#""$0" "$@" > /dev/full"#))
    #expect(full.code == 3)
    #expect(full.err == "error: cannot write to stdout\n  No space left on device\n")
    let closed = try Session.cutline(command, in: folder, through: shell(#""$0" "$@" >&-"#))
    #expect(closed.code == 3)
    #expect(closed.err == "error: cannot write to stdout\n  Bad file descriptor\n")
  }

  @Test(arguments: ["2>&-", "2>/dev/full", "<&- >&- 2>&-"])
  func `an import works without anybody to talk to`(redirection: String) throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline(
      "import", "photos", "articles", in: folder, through: shell(#""$0" "$@" "# + redirection))
    #expect(run.code == 0)
    #expect(try Session.cutline("list", "--count", in: folder).out == "8\n")
  }

  @Test func `an import goes on when the reader of its messages goes away`() throws {
    let folder = try Folder()
    try folder.addSamples()
    for number in 0..<50 { try folder.write("no photo", to: "bad/\(number).jpg") }
    let run = try Session.cutline(
      "import", "bad", "photos", "articles", in: folder,
      through: shell(#"{ "$0" "$@"; echo "code $?" >&3; } 3>&2 2>&1 | head -1"#))
    #expect(run.err == "code 3\n")
    #expect(try Session.cutline("list", "--count", in: folder).out == "8\n")
  }

  @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
  func `a signal stops an import after what is being saved`(signal: String, code: Int32) throws {
    let folder = try Folder()
    let photo = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Session.package + "/Assets/photos/harbour-mayor.jpg")))
    for number in 0..<3000 { try folder.write(photo + Array("\(number)".utf8), to: "photos/\(number).jpg") }
    // The signal comes as soon as the catalog is there.
    let script = """
      "$0" "$@" & pid=$!
      while [ ! -s catalog.db-wal ]; do sleep 0.01; done
      kill -\(signal) $pid; wait $pid
      """
    let run = try Session.cutline("import", "photos", in: folder, through: shell(script))
    #expect(run.code == code, "\(run.err)")
    #expect(run.err.contains("everything done so far is saved"))
    let again = try Session.cutline("import", "photos", in: folder)
    #expect(again.code == 0)
    #expect(again.err.contains("Imported 3,000 photos ("), "\(again.err)")
    #expect(try Session.cutline("list", "--count", in: folder).out == "3000\n")
  }

  @Test func `no escape codes from file names and metadata`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let name = "photos/red\u{1B}[31m\nline\ttab.jpg"
    try FileManager.default.moveItem(
      atPath: folder.path + "/photos/harbour-mayor.jpg", toPath: folder.path + "/" + name)
    try folder.write("x", to: "photos/bad\u{1B}[31m.jpg")
    let run = try Session.cutline("import", "photos", in: folder)
    #expect(run.err.contains(#"! photos/bad\x1B[31m.jpg   not a JPEG"#), "\(run.err)")
    let shown = #"photos/red\x1B[31m\nline\ttab.jpg"#
    #expect(try Session.cutline("list", in: folder).out.contains(shown))
    #expect(try Session.cutline("inspect", name, in: folder).out.hasPrefix(shown + "   JPEG"))
    #expect(try Session.cutline("show", name, in: folder).out.hasPrefix(shown))
    #expect(
      try Session.cutline("parse", "A\u{1B}[2Jb/AP", in: folder).out.contains(#"credit        A\x1B[2Jb/AP"#))
  }
}
