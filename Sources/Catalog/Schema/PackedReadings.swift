internal import Cutline
internal import GRDB

extension Schema {
  /// Schema 3, what photo files state: all values of a file in one row.
  ///
  /// The rest is counted where it changes: uses of credits, and what is listed under nobody's name.
  static let contentTable = """
    CREATE TABLE content (  -- What a photo file states: every value with its place.
      photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,  -- the file
      has INTEGER NOT NULL,            -- bits: 1 creator, 2 credit, 4 caption, 8 headline, 16 alt, 32 place,
        -- 64 copyright, 128 gps, 256 exif, 512 iim, 1024 xmp, 2048 dates of different days
      readings BLOB NOT NULL           -- per value: source, block, length * 4 + 1 if it is the text at that earlier
        -- position + 2 if its length in the file follows; the text in UTF-8. Numbers are LEB128
    ) STRICT;

    DROP INDEX credit_use_credit;
    DROP TABLE credit;
    CREATE TABLE credit (  -- One credit, read; every text with the same reading once.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      digest INTEGER NOT NULL UNIQUE,  -- over all that was read; tells whether it is known
      raw TEXT NOT NULL,               -- exactly as found
      role TEXT NOT NULL,              -- agency, staff, handout, pool, ...
      marks TEXT NOT NULL,             -- file, symbolic, ... with blanks between
      licence TEXT,                    -- CC BY-SA 4.0, if one is stated
      confidence REAL NOT NULL,        -- 0 to 1
      uses INTEGER NOT NULL DEFAULT 0  -- rows of credit_use
    ) STRICT;
    """

  /// Packs the rows of schema 2 and takes their table away.
  static func packReadings(in db: Database) throws {
    let words = Words(db: db)
    let insert = try Insertion("INSERT INTO content VALUES (?, ?, ?)", in: db)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT photo, source, value, same_as, byte_count, block FROM reading ORDER BY photo, position"
    )
    var open: (photo: Int64, texts: [String], pack: FormerPack, readings: [Reading])?
    func close() throws {
      guard let done = open else { return }
      try insert.run(
        .int(done.photo), .int(ContentMarks(of: done.readings).rawValue), .bytes(done.pack.bytes))
    }
    while let row = try rows.next() {
      let (photo, own, same): (Int64, String?, Int?) = (row[0], row[2], row[3])
      if open?.photo != photo {
        try close()
        open = (photo, [], FormerPack(), [])
      }
      let earlier = same.flatMap { index in
        open.flatMap { $0.texts.indices.contains(index) ? $0.texts[index] : nil }
      }
      let text = own.map { String(stored: $0) } ?? earlier ?? ""
      open?.texts.append(text)
      open?.pack.add(.init(source: row[1], block: row[5], text: text, byteCount: row[4]))
      if let address = try words.address(row[1]) { open?.readings.append(Reading(address, text)) }
    }
    try close()
    // What is found by words was put together from these rows.
    try db.execute(
      sql: "DROP TABLE reading; UPDATE catalog SET is_derived = NOT EXISTS (SELECT 1 FROM photo)")
    for roll in Roll.allCases {
      try db.execute(sql: "DELETE FROM \(roll)")
      try db.execute(sql: roll.nobodyRow)
    }
  }
}
