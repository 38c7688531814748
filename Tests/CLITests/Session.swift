import Foundation

/// A terminal session: runs the built `cutline` and keeps what it printed.
struct Session {
  var out: String
  var err: String
  var code: Int32

  /// The binary beside the test bundle.
  static let binary: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    var folder = bundle
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("cutline").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "cutline"
  }()

  /// The package's folder, where `Assets` lies.
  static let package: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/",
      !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path)
    {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  @discardableResult
  static func cutline(
    _ arguments: String..., in folder: Folder, input: String? = nil, through wrapper: [String] = [],
    withoutRoot: Bool = false, environment: [String: String] = [:]
  ) throws -> Session {
    try run(
      arguments, in: folder, input: input, through: wrapper, withoutRoot: withoutRoot,
      environment: environment)
  }

  static func run(
    _ arguments: [String], in folder: Folder, input: String? = nil, through wrapper: [String] = [],
    withoutRoot: Bool = false, environment: [String: String] = [:]
  ) throws -> Session {
    let process = Process()
    let line = try wrapper + (withoutRoot ? commandWithoutRoot(in: folder) : [binary]) + arguments
    process.executableURL = URL(fileURLWithPath: line[0])
    process.arguments = Array(line.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var variables = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "HOME": folder.path]
    variables["CUTLINE_CATALOG"] = folder.path + "/catalog.db"
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      variables["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = variables.merging(environment) { $1 }
    // Files, not pipes: nothing to drain, and a killed child cannot block us.
    let outPath = folder.path + "/.out-\(UUID().uuidString)"
    let errPath = folder.path + "/.err-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: outPath, contents: nil)
    _ = FileManager.default.createFile(atPath: errPath, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: outPath)
    process.standardError = FileHandle(forWritingAtPath: errPath)
    if let input {
      let inPath = folder.path + "/.in-\(UUID().uuidString)"
      try input.write(toFile: inPath, atomically: true, encoding: .utf8)
      process.standardInput = FileHandle(forReadingAtPath: inPath)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Session(
      out: String(decoding: try Data(contentsOf: URL(fileURLWithPath: outPath)), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: URL(fileURLWithPath: errPath)), as: UTF8.self),
      code: process.terminationReason == .uncaughtSignal
        ? 128 + process.terminationStatus : process.terminationStatus)
  }

  /// Root may read and write everything: the command then runs as nobody, from a copy that nobody can reach.
  private static func commandWithoutRoot(in folder: Folder) throws -> [String] {
    guard geteuid() == 0 else { return [binary] }
    let copy = folder.path + "/.cutline"
    if !FileManager.default.fileExists(atPath: copy) {
      try FileManager.default.copyItem(atPath: binary, toPath: copy)
      chmod(copy, 0o755)
    }
    return ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", copy]
  }

  /// What is wrong with this run for the people who see it: nothing of Swift may show.
  var showsInternals: Bool {
    for word in ["Fatal error", "Optional(", "Swift.", "CatalogError", "IntakeError", "GRDB", "SQLite error"]
    {
      if out.contains(word) || err.contains(word) { return true }
    }
    return false
  }
}

/// A folder of one test's own, taken away at its end.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/cutline-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a text file, with its folders.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Copies the samples of `Assets` in.
  func addSamples() throws {
    for name in ["photos", "articles"] {
      try FileManager.default.copyItem(
        atPath: Session.package + "/Assets/" + name, toPath: path + "/" + name)
    }
  }
}
