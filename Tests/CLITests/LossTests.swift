import Foundation
import Testing

/// A kill and a full disk: what was saved is whole, and the next run goes on.
@Suite struct `Nothing is lost` {
  /// Copies of a sample that differ in their last bytes, so that each is a photo of its own.
  private func fill(_ folder: Folder, count: Int) throws {
    let photo = [UInt8](
      try Data(contentsOf: URL(fileURLWithPath: Session.package + "/Assets/photos/harbour-mayor.jpg")))
    for number in 0..<count {
      try folder.write(photo + Array("\(number)".utf8), to: "photos/\(number).jpg")
    }
  }

  @Test(arguments: [60, 400, 1500])
  func `a kill in the middle of an import`(milliseconds: Int) throws {
    let folder = try Folder()
    try fill(folder, count: 1200)
    let killed = Process()
    killed.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    killed.arguments = [
      "-s", "KILL", "0.\(String(format: "%03d", milliseconds))", Session.binary, "import", "photos",
    ]
    killed.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    killed.environment = ["CUTLINE_CATALOG": folder.path + "/catalog.db", "HOME": folder.path]
    killed.standardError = FileHandle.nullDevice
    try killed.run()
    killed.waitUntilExit()

    let resumed = try Session.cutline("import", "photos", in: folder)
    #expect(resumed.code == 0, "\(resumed.err)")
    #expect(resumed.err.contains("Imported 1,200 photos"))
    let clean = try Session.cutline("import", "photos", "--catalog", "clean.db", in: folder)
    #expect(clean.code == 0)
    let interrupted = try Session.cutline("list", in: folder)
    #expect(interrupted.out == (try Session.cutline("list", "--catalog", "clean.db", in: folder).out))
    #expect(interrupted.out.split(separator: "\n").count == 1200)
  }

  /// The same as a full disk, where no mount can be made: the system lets no file of the program grow beyond a size.
  @Test func `a catalog that may not grow`() throws {
    let folder = try Folder()
    try fill(folder, count: 600)
    let script = #"ulimit -f 600; exec "$0" "$@""#
    let run = try Session.cutline("import", "photos", in: folder, through: ["/bin/bash", "-c", script])
    #expect(run.code == 4, "\(run.code) \(run.err)")
    #expect(run.err.contains("error: catalog.db: "), "\(run.err)")
    #expect(run.err.contains("help: ") && !run.showsInternals, "\(run.err)")
    let resumed = try Session.cutline("import", "photos", in: folder)
    #expect(resumed.code == 0 && resumed.err.contains("Imported 600 photos"), "\(resumed.err)")
    #expect(try Session.cutline("sql", "PRAGMA integrity_check", in: folder).out == "ok\n")
  }

  @Test func `a folder that may not be written`() throws {
    let folder = try Folder()
    try folder.addSamples()
    try Session.cutline("import", "photos", in: folder)
    try folder.write("", to: "shut/empty")
    try FileManager.default.moveItem(
      atPath: folder.path + "/catalog.db", toPath: folder.path + "/shut/catalog.db")
    chmod(folder.path, 0o777)
    chmod(folder.path + "/shut/catalog.db", 0o444)
    chmod(folder.path + "/shut", 0o555)
    defer { chmod(folder.path + "/shut", 0o755) }
    for name in ["shut/new.db", "shut/catalog.db", "shut/deeper/new.db"] {
      let run = try Session.cutline("import", "photos", "--catalog", name, in: folder, withoutRoot: true)
      #expect(run.code == 4, "\(name): \(run.err)")
      #expect(run.err.contains("help: check the rights of the file and of its folder"), "\(name): \(run.err)")
      #expect(!run.showsInternals)
    }
    // Reading needs no right to write.
    let list = try Session.cutline(
      "list", "--count", "--catalog", "shut/catalog.db", in: folder, withoutRoot: true)
    #expect(list.out == "7\n", "\(list.err)")
  }

  /// A small file system in a mount namespace of our own, where the system lets us make one.
  static let canMount: Bool = {
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    probe.arguments = ["-rm", "/bin/sh", "-c", "mount -t tmpfs -o size=100k tmpfs /mnt"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  @Test(.enabled(if: canMount, "needs a mount namespace; the catalog's own test covers a full file"))
  func `a full disk`() throws {
    let folder = try Folder()
    try fill(folder, count: 600)
    try folder.write("", to: "disk/mounted-here")
    let script = """
      mount -t tmpfs -o size=1m tmpfs disk && "$0" "$@"; code=$?
      "$0" list --count --catalog disk/catalog.db; exit $code
      """
    let run = try Session.cutline(
      "import", "photos", "--catalog", "disk/catalog.db", in: folder,
      through: ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script])
    #expect(run.code == 4, "\(run.err)")
    #expect(run.err.contains("disk/catalog.db: no space is left"))
    #expect(!run.showsInternals, "\(run.err)")
    // What was written before is still a catalog that opens.
    #expect(Int(run.out.trimmingCharacters(in: .whitespacesAndNewlines)) != nil, "\(run.out)")
  }
}
