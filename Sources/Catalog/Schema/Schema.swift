internal import GRDB

/// The schema and its history. Each migration is text that talks to the database only and never changes once
/// a version with it is out; the next one is added below it and ``version`` counts on.
enum Schema {
  /// `PRAGMA user_version` of a catalog that this program writes.
  static let version = 1
  /// `PRAGMA application_id`: `CUTL`. Tells a catalog from other programs' databases (`file` shows it).
  static let applicationID = 0x4355_544C

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db throws in
      for text in [rawTables, derivedTables, assetViews, views] { try db.execute(sql: text) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    return migrator
  }
}
