import Catalog
import Cutline
import Intake

/// The checks that look into a catalog.
extension Check {
  /// The file: is it whole, and of this program's schema.
  static func catalog(_ health: Health) -> Check {
    if let first = health.damage.first {
      return Check(
        "catalog", .problem, "damaged: \(first)",
        help: "restore a copy, or move the file away and import again")
    }
    if health.orphans > 0 {
      return Check(
        "catalog", .problem, "\(health.orphans.counted("row")) refer to what is not there",
        help: "restore a copy, or move the file away and import again")
    }
    return Check(
      "catalog", .ok, "schema \(health.schema), \(size(health.bytes)), integrity ok, references ok")
  }

  /// What is written and not yet brought into the file.
  static func log(_ health: Health) -> Check {
    guard health.walBytes > 64 << 20 else {
      return Check(
        "write-ahead log", .ok, health.walBytes == 0 ? "empty" : size(health.walBytes))
    }
    return Check(
      "write-ahead log", .warning,
      "\(size(health.walBytes)): a long reading holds it, or a command was killed",
      help: "the next import brings it in")
  }

  /// What an interrupted command left to do.
  static func work(_ health: Health) -> Check {
    guard health.unlinked + health.stale > 0 else {
      return Check(
        "links", .ok,
        health.unfinished == 0
          ? "all up to date" : "all up to date; \(health.unfinished.counted("command")) did not finish")
    }
    return Check(
      "links", .warning,
      "\(health.unlinked.counted("image")) to link, \(health.stale.counted("name")) to count",
      help: "run the last import again")
  }

  /// Are the files still what they were.
  static func files(of store: PhotoCatalog) throws -> Check {
    var (total, gone, changed) = (0, 0, 0)
    var batch: [String: FileStamp] = [:]
    func look() {
      let found = FileFinder().files(at: batch.keys.sorted())
      for file in found.files {
        guard let stamp = batch.removeValue(forKey: file.path) else { continue }
        if !stamp.isUnchanged(in: file.stamp) { changed += 1 }
      }
      gone += batch.count
      batch = [:]
    }
    try explaining { () throws(CatalogError) in
      try store.eachFile { path, stamp in
        // Parts of an archive are as old as it is.
        guard Archive.file(of: path) == path else { return }
        total += 1
        batch[path] = stamp
        if batch.count == 10_000 { look() }
      }
    }
    look()
    if gone + changed == 0 {
      return Check("files", .ok, total == 0 ? "none" : "all \(total.counted("file")) are as they were")
    }
    let parts = [(gone, "gone"), (changed, "changed")].filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    return Check(
      "files", .warning,
      "of \(total.counted("file")) since they were imported: \(parts.joined(separator: ", "))",
      help: "cutline import --update")
  }

  /// `41.2 MB`
  static func size(_ bytes: Int64) -> String {
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where bytes >= unit {
      let tenths = bytes * 10 / Int64(unit)
      return tenths >= 1000 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
    return "\(bytes) bytes"
  }
}
