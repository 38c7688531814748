internal import Foundation
internal import GRDB

extension Schema {
  /// Schema 4, the same in half the room: what a million photos repeat is kept once, and lists and keys are packed.
  static let fourthTables = """
    CREATE TABLE new_photo (  -- A picture: a photo file, with its first path.
      id INTEGER PRIMARY KEY AUTOINCREMENT,  -- inner number, never given again
      path TEXT NOT NULL UNIQUE,       -- absolute
      size INTEGER NOT NULL,           -- bytes, sidecars included
      modified INTEGER NOT NULL,       -- nanoseconds since 1970, the latest of file and sidecars
      fingerprint BLOB,                -- 16 bytes over size, head and tail
      format TEXT NOT NULL,            -- what the content is: JPEG
      width INTEGER,                   -- pixels as stored, before the EXIF orientation
      height INTEGER,                  -- pixels
      iim_digest TEXT NOT NULL,        -- absent, current, stale: was IIM changed after XMP (MWG 2.0, 3.3)
      taken TEXT,                      -- derived: ISO 8601 as precise as known, from the dates inside
      used_taken TEXT,                 -- derived: the same from the captions of its uses, if taken is null
      missing TEXT,                    -- ISO 8601, UTC: since when the file is gone; null while it is there
      added INTEGER                    -- the operation that added it
    ) STRICT;
    INSERT INTO new_photo
      SELECT id, path, size, modified, unhex(fingerprint), format, width, height, iim_digest, taken, used_taken,
        missing, added
      FROM photo;
    DELETE FROM sqlite_sequence WHERE name = 'new_photo';
    UPDATE sqlite_sequence SET name = 'new_photo' WHERE name = 'photo';
    DROP TABLE photo;
    ALTER TABLE new_photo RENAME TO photo;
    -- Six bytes tell nearly all apart; who looks for one compares the rest.
    CREATE INDEX photo_fingerprint ON photo (substr(fingerprint, 1, 6));
    CREATE INDEX photo_taken ON photo (coalesce(taken, used_taken));
    CREATE INDEX photo_missing ON photo (missing) WHERE missing IS NOT NULL;
    CREATE INDEX photo_added ON photo (added);

    CREATE TABLE phrasebook (  -- What texts of photos are shortened by: an LZ4 dictionary, learned from some of them.
      id INTEGER PRIMARY KEY,          -- inner number
      photos INTEGER NOT NULL,         -- how many there were then
      phrases BLOB NOT NULL            -- one after the other, in the form of content.readings before it was packed
    ) STRICT;

    CREATE TABLE new_block (  -- A part of a file, and how its bytes became text.
      id INTEGER PRIMARY KEY,          -- inner number
      place TEXT NOT NULL,             -- without the number at its end: APP13 at byte
      encoding TEXT NOT NULL,          -- utf-8, windows-1252
      UNIQUE (place, encoding)
    ) STRICT;

    CREATE TABLE new_content (  -- What a photo file states: every value with its place.
      photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,  -- the file
      has INTEGER NOT NULL,            -- bits: 1 creator, 2 credit, 4 caption, 8 headline, 16 alt, 32 place,
        -- 64 copyright, 128 gps, 256 exif, 512 iim, 1024 xmp, 2048 dates of different days
      phrasebook INTEGER REFERENCES phrasebook,  -- the dictionary of the block; null for none
      size INTEGER NOT NULL,           -- bytes of readings before they were packed
      readings BLOB NOT NULL           -- an LZ4 block of: how many blocks, and per block its number and the number at
        -- its end plus 1, or 0; how many readings, and per reading its source, the index of its block, 0 for a text of
        -- its own or twice the position of the earlier one with the same text plus 2, plus 1 if its length in the file
        -- follows; the texts in UTF-8 with a zero behind each, NUL written as U+2400 0. Numbers are LEB128
    ) STRICT;

    DROP TABLE credit_use;
    CREATE TABLE credit_set (  -- Several credits that stand together in many assets.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      digest INTEGER NOT NULL UNIQUE   -- over its parts; tells whether it is known
    ) STRICT;
    CREATE TABLE credit_set_part (  -- One credit of a set.
      credit_set INTEGER NOT NULL,     -- of which
      position INTEGER NOT NULL,       -- order in the asset, with gaps
      credit INTEGER NOT NULL REFERENCES credit,  -- what it says
      source INTEGER NOT NULL REFERENCES source,  -- where it stands: xmp.dc:creator, article.caption
      names_people INTEGER NOT NULL,   -- 1 if the asset is listed under its photographers; 0 if a better place is
      names_parties INTEGER NOT NULL,  -- the same for its parties
      PRIMARY KEY (credit_set, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE asset_credits (  -- Which credits an asset carries.
      asset INTEGER PRIMARY KEY,       -- the photo that carries them, or minus the occurrence that prints them
      creators INTEGER NOT NULL,       -- the set of its creator fields; 0 for none
      others INTEGER NOT NULL          -- the set of all others: one agency has many photographers, one of these many
        -- agencies, and few sets are both; 0 for none
    ) STRICT;

    DROP TABLE asset_person;
    CREATE TABLE list_person (  -- Whose assets are, by what the file carries and what the articles print, in the
      -- order of their paths: some of one photographer a row.
      person INTEGER NOT NULL,         -- the photographer
      path TEXT NOT NULL,              -- no asset of the row has an earlier one, none of the rows before a later one
      position INTEGER NOT NULL,       -- the image in the article; -1 for a photo
      assets TEXT NOT NULL,            -- JSON list of photos, and of occurrences with a minus, by path and position
      PRIMARY KEY (person, path, position)
    ) STRICT, WITHOUT ROWID;
    DROP TABLE asset_party;
    CREATE TABLE list_party (  -- The same under which parties assets are listed.
      party INTEGER NOT NULL,          -- the party
      path TEXT NOT NULL,              -- as in list_person
      position INTEGER NOT NULL,       -- as in list_person
      assets TEXT NOT NULL,            -- as in list_person
      PRIMARY KEY (party, path, position)
    ) STRICT, WITHOUT ROWID;

    DROP TABLE photo_clue;
    CREATE TABLE photo_clue (  -- By what photos are looked up for linking: pairs of a key and a photo, in order.
      -- A key is 32 bits of a file name, a number, a day with a photographer, two words, three words.
      first INTEGER PRIMARY KEY,       -- the first pair of the row: key * 2^31 + photo
      pairs BLOB NOT NULL              -- per pair how much the key has grown since the pair before it, or since the
        -- first one's key, and the photo, or since the same key how much that has grown. Numbers are LEB128
    ) STRICT;
    DROP TABLE occurrence_clue;
    CREATE TABLE occurrence_clue (  -- The same for images of articles, so that a new photo finds them.
      first INTEGER PRIMARY KEY,       -- as in photo_clue
      pairs BLOB NOT NULL              -- as in photo_clue
    ) STRICT;

    DROP INDEX lone_occurrence;
    CREATE INDEX lone_asset ON lone (-occurrence);
    """

  /// For the views and conditions that were written when these were tables.
  static let listViews = """
    CREATE VIEW credit_use AS  -- Where a credit stands: one row for each credit of each asset.
      SELECT a.asset AS asset, s.position AS position, s.credit AS credit, s.source AS source,
        s.names_people AS names_people, s.names_parties AS names_parties
      FROM asset_credits a JOIN credit_set_part s ON s.credit_set IN (a.creators, a.others);

    CREATE VIEW asset_person AS  -- Whose assets are: one row for each photographer of each asset.
      SELECT n.person AS person, j.value AS asset FROM list_person n, json_each(n.assets) j;

    CREATE VIEW asset_party AS  -- Under which parties assets are listed: one row for each party of each asset.
      SELECT n.party AS party, j.value AS asset FROM list_party n, json_each(n.assets) j;
    """

  /// Brings fingerprints into bytes, and readings into their new form.
  static func migrateToFourth(in db: Database) throws {
    // SQLite has it from 3.41 on.
    let unhex = DatabaseFunction("unhex", argumentCount: 1, pure: true) { values in
      String.fromDatabaseValue(values[0]).flatMap { [UInt8](hex: $0) }.map { Data($0) }
    }
    db.add(function: unhex)
    defer { db.remove(function: unhex) }
    try db.execute(sql: fourthTables)
    try repackReadings(in: db)
    try db.execute(
      sql: """
        DROP TABLE content;
        ALTER TABLE new_content RENAME TO content;
        DROP TABLE block;
        ALTER TABLE new_block RENAME TO block;
        """)
  }

  private static func repackReadings(in db: Database) throws {
    var blocks: [Int64: ReadingPack.Block] = [:]
    let find = try Lookup("SELECT place, encoding FROM block WHERE id = ?", in: db)
    let known = try Lookup("SELECT id FROM new_block WHERE place = ? AND encoding = ?", in: db)
    let add = try Insertion("INSERT INTO new_block (place, encoding) VALUES (?, ?)", in: db)
    func block(_ old: Int64) throws -> ReadingPack.Block {
      if let found = blocks[old] { return found }
      if blocks.count > 20_000 { blocks = [:] }
      let row = try find.first(old) { (place: $0.text(0), encoding: $0.text(1)) }
      let (name, number) = Words.split(row?.place ?? "")
      var id: Int64?
      try known.each(.text(name), .text(row?.encoding ?? "utf-8")) { id = $0.int64(0) }
      if id == nil {
        try add.run(.text(name), .text(row?.encoding ?? "utf-8"))
        id = db.lastInsertedRowID
      }
      let block = ReadingPack.Block(id: id ?? 0, number: number)
      blocks[old] = block
      return block
    }
    func pack(_ row: Cells) throws -> ReadingPack {
      var pack = ReadingPack()
      for old in row.bytes(2, FormerPack.elements) {
        pack.add(
          .init(source: old.source, block: try block(old.block), text: old.text, byteCount: old.byteCount))
      }
      return pack
    }
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM content") ?? 0
    var parts: [ArraySlice<UInt8>] = []
    try Lookup("SELECT photo, has, readings FROM content WHERE photo % ?1 = 0 LIMIT 300", in: db).each(
      Int64(max(1, count / 300))
    ) { parts += try pack($0).parts }
    if parts.isEmpty { return }
    let book = Phrasebook(learning: parts)
    try Insertion("INSERT INTO phrasebook (id, photos, phrases) VALUES (1, ?, ?)", in: db).run(
      .int(count), .bytes(book.phrases))
    let insert = try Insertion("INSERT INTO new_content VALUES (?, ?, 1, ?, ?)", in: db)
    try Lookup("SELECT photo, has, readings FROM content WHERE photo > ?", in: db).each(Int64.min) { row in
      let bytes = try pack(row).bytes
      try insert.run(.int(row.int64(0)), .int(row.int64(1)), .int(bytes.count), .bytes(book.pack(bytes)))
    }
  }
}
