internal import GRDB

/// The schema and its history. Each migration talks to the database only and never changes once
/// a version with it is out; the next one is added below it and ``version`` counts on.
///
/// Views hold nothing: every migration takes the old ones away, and the last one makes today's.
enum Schema {
  /// `PRAGMA user_version` of a catalog that this program writes.
  static let version = 4
  /// `PRAGMA application_id`: `CUTL`. Tells a catalog from other programs' databases (`file` shows it).
  static let applicationID = 0x4355_544C

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db throws in
      for text in [rawTables, derivedTables] { try db.execute(sql: text) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { db throws in
      try dropViews(in: db)
      for text in [secondTables, secondJournal, decisionTables, secondDerived] { try db.execute(sql: text) }
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { db throws in
      try dropViews(in: db)
      for text in [thirdTables, contentTable] { try db.execute(sql: text) }
      try packReadings(in: db)
      // Captions are looked up by other keys than before.
      try db.execute(
        sql: """
          UPDATE catalog SET is_derived = NOT EXISTS (SELECT 1 FROM photo) AND NOT EXISTS (SELECT 1 FROM article);
          PRAGMA user_version = 3
          """)
    }
    migrator.registerMigration("4") { db throws in
      try dropViews(in: db)
      try migrateToFourth(in: db)
      for text in [listViews, assetViews, views] { try db.execute(sql: text) }
      try db.execute(
        sql: """
          UPDATE catalog SET is_derived = NOT EXISTS (SELECT 1 FROM photo) AND NOT EXISTS (SELECT 1 FROM article);
          PRAGMA user_version = 4
          """)
    }
    return migrator
  }

  private static func dropViews(in db: Database) throws {
    for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'view'") {
      try db.execute(sql: "DROP VIEW \"\(name)\"")
    }
  }
}
