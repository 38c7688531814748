import Foundation
import Testing

/// The second import of a folder: what changed is read again, what failed is not forgotten.
@Suite struct `Importing again` {
  @Test func `a file that cannot be read is told every time`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try folder.write("no photo", to: "photos/scan.jpg")
    for _ in 0..<2 {
      let run = try Session.cutline("import", "photos", in: folder)
      #expect(run.code == 3)
      #expect(run.err.contains("! photos/scan.jpg   not a JPEG"))
      #expect(run.err.contains("Imported 7 photos ("))
      #expect(run.err.contains("; 1 input could not be read"))
    }
  }

  @Test func `a file is read once its rights allow it, though it did not change`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let photo = folder.path + "/photos/harbour-ferry.jpg"
    chmod(photo, 0)
    chmod(folder.path, 0o777)
    let denied = try Session.cutline("import", "photos", in: folder, withoutRoot: true)
    #expect(denied.code == 3)
    #expect(denied.err.contains("help: give yourself the right to read it"), "\(denied.err)")
    chmod(photo, 0o644)
    let granted = try Session.cutline("import", "photos", in: folder, withoutRoot: true)
    #expect(granted.code == 0, "\(granted.err)")
    #expect(granted.err.contains("Imported 7 photos (1 new, 6 same)"))
  }

  @Test func `a sidecar that is added, changed and taken away is read`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", in: folder)
    func sidecar(_ creator: String) -> String {
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:creator><rdf:Seq><rdf:li>\(creator)</rdf:li></rdf:Seq></dc:creator>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      """
    }
    for creator in ["Nadia Belkacem", "Nadia Bernadet"] {  // of one length: the time alone tells
      try folder.write(sidecar(creator), to: "photos/bridge-night.xmp")
      let run = try Session.cutline("import", "photos", in: folder)
      #expect(run.err.contains("Imported 7 photos (1 changed, 6 same)"), "\(run.err)")
      #expect(try Session.cutline("list", "--by", creator, "--count", in: folder).out == "1\n")
    }
    try FileManager.default.removeItem(atPath: folder.path + "/photos/bridge-night.xmp")
    let run = try Session.cutline("import", "photos", in: folder)
    #expect(run.err.contains("Imported 7 photos (1 changed, 6 same)"), "\(run.err)")
    #expect(try Session.cutline("list", "--by", "Nadia Bernadet", "--count", in: folder).out == "0\n")
  }

  @Test func `a renamed photo moves, a removed one stays and is told`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", "articles", in: folder)
    let files = FileManager.default
    let photos = folder.path + "/photos/"
    try files.moveItem(atPath: photos + "harbour-mayor.jpg", toPath: photos + "mayor.jpg")
    try files.removeItem(atPath: photos + "market-stall.jpg")
    let run = try Session.cutline("import", "photos", "articles", in: folder)
    #expect(run.code == 0)
    #expect(run.err.contains("Imported 6 photos (6 same)"), "\(run.err)")
    #expect(run.err.contains("; 1 photo found under a new path; 1 file no longer there, kept in the catalog"))
    #expect(run.err.contains(" 0 ambiguous"))
    let list = try Session.cutline("list", in: folder).out
    #expect(list.contains("photos/mayor.jpg"))
    #expect(!list.contains("photos/harbour-mayor.jpg"))
    #expect(list.contains("photos/market-stall.jpg"))
    // A copy is no move: the first is still where it was, and the picture has two paths.
    try files.copyItem(atPath: photos + "mayor.jpg", toPath: photos + "copy.jpg")
    let again = try Session.cutline("import", "photos", in: folder)
    #expect(again.err.contains("Imported 7 photos (6 same, 1 copy)"), "\(again.err)")
    #expect(try Session.cutline("list", "--count", in: folder).out == "8\n")
    #expect(
      try Session.cutline("show", "photos/copy.jpg", in: folder).out.contains("Also at       photos/copy.jpg")
    )
    // Its first file goes away: it is listed under the other one, and nothing about it is lost.
    try files.removeItem(atPath: photos + "mayor.jpg")
    try Session.cutline("import", "photos", in: folder)
    #expect(try Session.cutline("list", in: folder).out.contains("photos/copy.jpg"))
  }

  @Test func `links inside folders are counted, an empty path is no folder`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/photos/again.jpg", withDestinationPath: "harbour-ferry.jpg")
    let run = try Session.cutline("import", "photos", in: folder)
    #expect(run.code == 0)
    #expect(run.err.contains("; 1 symbolic link not followed (name it to follow it)"), "\(run.err)")
    let empty = try Session.cutline("import", "", in: folder)
    #expect(empty.code == 3)
    #expect(empty.err.contains("an empty path"))
    #expect(empty.err.contains("Nothing was imported: 1 input could not be read"))
  }
}
