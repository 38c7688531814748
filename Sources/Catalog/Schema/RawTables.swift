extension Schema {
  /// What the files say, as read. SQLite keeps the comments: `.schema` shows them.
  ///
  /// Dialect: `STRICT` and `WITHOUT ROWID` are SQLite's; without them the text is standard SQL. Booleans are
  /// 0 and 1, dates and lists of texts are text, since SQLite has no types for them.
  static let rawTables = """
    CREATE TABLE catalog (  -- One row: facts about the catalog itself.
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),  -- always 1
      id_length INTEGER NOT NULL,      -- characters of a fingerprint that tell all photos apart; at least 8
      is_linked INTEGER NOT NULL       -- 1 if nothing has changed since photos were last linked
    ) STRICT;
    INSERT INTO catalog VALUES (1, 8, 1);

    CREATE TABLE photo (  -- A photo file.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      path TEXT NOT NULL UNIQUE,       -- absolute
      size INTEGER NOT NULL,           -- bytes, sidecars included
      modified INTEGER NOT NULL,       -- nanoseconds since 1970, the latest of file and sidecars
      fingerprint TEXT,                -- 32 hex digits over size, head and tail
      format TEXT NOT NULL,            -- what the content is: JPEG
      width INTEGER,                   -- pixels as stored, before the EXIF orientation
      height INTEGER,                  -- pixels
      iim_digest TEXT NOT NULL,        -- absent, current, stale: was IIM changed after XMP (MWG 2.0, 3.3)
      taken TEXT                       -- derived: ISO 8601 as precise as known, from the dates inside
    ) STRICT;
    CREATE INDEX photo_fingerprint ON photo (fingerprint);

    CREATE TABLE reading (  -- One value as one place of a photo file states it.
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      position INTEGER NOT NULL,       -- order in the file, from 0
      standard TEXT NOT NULL,          -- exif, iim, xmp
      name TEXT NOT NULL,              -- Artist, 2:80, dc:creator
      field TEXT,                      -- creator: the IPTC property that this feeds, if it is a known one
      value TEXT NOT NULL,             -- decoded; NUL is written as U+2400 0, U+2400 itself twice
      encoding TEXT NOT NULL,          -- how the bytes became text: utf-8, windows-1252
      byte_count INTEGER NOT NULL,     -- length in the file, bytes
      place TEXT NOT NULL,             -- the block: APP13 at byte 4120
      PRIMARY KEY (photo, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE damage (  -- Something broken in a photo file.
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      position INTEGER NOT NULL,       -- order, from 0
      place TEXT NOT NULL,             -- APP1 at byte 20
      problem TEXT NOT NULL,           -- a clause
      is_fatal INTEGER NOT NULL,       -- 1 if the picture cannot be decoded to its end
      PRIMARY KEY (photo, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE article (  -- An article, as far as its photos need it.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      path TEXT NOT NULL UNIQUE,       -- absolute
      size INTEGER NOT NULL,           -- bytes
      modified INTEGER NOT NULL,       -- nanoseconds since 1970
      fingerprint TEXT,                -- 32 hex digits, if taken
      url TEXT,                        -- where it was published
      headline TEXT,                   -- as printed
      byline TEXT,                     -- who wrote it, as printed
      language TEXT,                   -- BCP 47
      published TEXT,                  -- ISO 8601, as precise as known
      notes TEXT NOT NULL              -- JSON list of texts: what could not be read
    ) STRICT;

    CREATE TABLE occurrence (  -- One place in an article where one image stands.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,        -- where it stands
      position INTEGER NOT NULL,       -- order in the article, from 0; people count from 1
      url TEXT,                        -- the image as the article refers to it
      line_number INTEGER NOT NULL,    -- from 1
      column_number INTEGER NOT NULL,  -- characters, from 1
      is_lead INTEGER NOT NULL,        -- 1 for the image that leads the article
      taken TEXT,                      -- derived: ISO 8601, when the photo was taken, as the caption says
      UNIQUE (article, position)
    ) STRICT;

    CREATE TABLE evidence (  -- One text about an image, in one slot of the article.
      occurrence INTEGER NOT NULL REFERENCES occurrence ON DELETE CASCADE,  -- the image
      position INTEGER NOT NULL,       -- order in the article, from 0
      slot TEXT NOT NULL,              -- alt, title, caption, credit, jsonld, body
      raw TEXT NOT NULL,               -- exactly as found; NUL as in reading.value
      is_credit INTEGER NOT NULL,      -- 1 if all of it is a credit, 0 if it is a caption
      line_number INTEGER NOT NULL,    -- from 1
      column_number INTEGER NOT NULL,  -- characters, from 1
      PRIMARY KEY (occurrence, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE failure (  -- A file that could not be read; every import tries it again.
      path TEXT NOT NULL PRIMARY KEY,  -- absolute
      size INTEGER NOT NULL,           -- bytes
      modified INTEGER NOT NULL,       -- nanoseconds since 1970
      fingerprint TEXT,                -- 32 hex digits, if taken
      reason TEXT NOT NULL,            -- one word: notAPhoto
      detail TEXT NOT NULL             -- a clause
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE operation (  -- One run of a command that changed the catalog.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      command TEXT NOT NULL,           -- as typed
      started TEXT NOT NULL,           -- ISO 8601, UTC
      finished TEXT,                   -- ISO 8601, UTC; null while it runs, or if it was killed
      photos_new INTEGER NOT NULL DEFAULT 0,  -- photos added
      photos_changed INTEGER NOT NULL DEFAULT 0,  -- photos whose facts were replaced
      photos_same INTEGER NOT NULL DEFAULT 0,  -- photos read again without a change
      articles_new INTEGER NOT NULL DEFAULT 0,  -- articles added
      articles_changed INTEGER NOT NULL DEFAULT 0,  -- articles whose facts were replaced
      articles_same INTEGER NOT NULL DEFAULT 0,  -- articles read again without a change
      failures INTEGER NOT NULL DEFAULT 0  -- files that could not be read
    ) STRICT;
    """
}
