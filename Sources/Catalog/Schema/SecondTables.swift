extension Schema {
  /// Schema 2, what the files say: repeated words are kept once, files may be missing, pictures may have several
  /// paths. What was read before is carried over; credits, names and links are made anew from it afterwards.
  static let secondTables = """
    CREATE TABLE new_photo (  -- A picture: a photo file, with its first path.
      id INTEGER PRIMARY KEY AUTOINCREMENT,  -- inner number, never given again
      path TEXT NOT NULL UNIQUE,       -- absolute
      size INTEGER NOT NULL,           -- bytes, sidecars included
      modified INTEGER NOT NULL,       -- nanoseconds since 1970, the latest of file and sidecars
      fingerprint TEXT,                -- 32 hex digits over size, head and tail
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
      SELECT id, path, size, modified, fingerprint, format, width, height, iim_digest, taken, NULL, NULL, NULL
      FROM photo;

    CREATE TABLE source (  -- A place that may state a value: a field of a file, a slot of an article.
      id INTEGER PRIMARY KEY,          -- inner number
      name TEXT NOT NULL UNIQUE,       -- iim.2:80, xmp.dc:creator, article.caption
      field TEXT                       -- creator: the IPTC property that it feeds, if it is a known one
    ) STRICT;
    INSERT INTO source (name, field) SELECT DISTINCT standard || '.' || name, field FROM reading;

    CREATE TABLE block (  -- A part of a file, and how its bytes became text.
      id INTEGER PRIMARY KEY,          -- inner number
      place TEXT NOT NULL,             -- APP13 at byte 4120
      encoding TEXT NOT NULL,          -- utf-8, windows-1252
      UNIQUE (place, encoding)
    ) STRICT;
    INSERT INTO block (place, encoding) SELECT DISTINCT place, encoding FROM reading;

    CREATE TABLE new_reading (  -- One value as one place of a photo file states it.
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      position INTEGER NOT NULL,       -- order in the file, from 0
      source INTEGER NOT NULL REFERENCES source,  -- the field
      value TEXT,                      -- decoded; NUL is written as U+2400 0, U+2400 itself twice; or null, and
      same_as INTEGER,                 -- the earlier position in this file that has the very same value
      byte_count INTEGER NOT NULL,     -- length in the file, bytes
      block INTEGER NOT NULL REFERENCES block,    -- where in the file
      PRIMARY KEY (photo, position)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO new_reading
      SELECT r.photo, r.position, s.id, r.value, NULL, r.byte_count, b.id
      FROM reading r JOIN source s ON s.name = r.standard || '.' || r.name
        JOIN block b ON b.place = r.place AND b.encoding = r.encoding;

    CREATE TABLE new_article (  -- An article, as far as its photos need it.
      id INTEGER PRIMARY KEY AUTOINCREMENT,  -- inner number, never given again
      path TEXT NOT NULL UNIQUE,       -- absolute
      size INTEGER NOT NULL,           -- bytes
      modified INTEGER NOT NULL,       -- nanoseconds since 1970
      fingerprint TEXT,                -- 32 hex digits, if taken
      url TEXT,                        -- where it was published
      headline TEXT,                   -- as printed
      byline TEXT,                     -- who wrote it, as printed
      language TEXT,                   -- BCP 47
      published TEXT,                  -- ISO 8601, as precise as known
      notes TEXT NOT NULL,             -- JSON list of texts: what could not be read
      missing TEXT,                    -- as in photo
      added INTEGER                    -- as in photo
    ) STRICT;
    INSERT INTO new_article
      SELECT id, path, size, modified, fingerprint, url, headline, byline, language, published, notes, NULL, NULL
      FROM article;

    DROP TABLE reading;
    DROP TABLE photo;
    DROP TABLE article;
    DROP TABLE catalog;
    ALTER TABLE new_photo RENAME TO photo;
    ALTER TABLE new_reading RENAME TO reading;
    ALTER TABLE new_article RENAME TO article;
    CREATE INDEX photo_fingerprint ON photo (fingerprint);
    CREATE INDEX photo_taken ON photo (coalesce(taken, used_taken));
    CREATE INDEX photo_missing ON photo (missing) WHERE missing IS NOT NULL;
    CREATE INDEX photo_added ON photo (added);
    CREATE INDEX article_added ON article (added);

    CREATE TABLE copy (  -- A further path of a photo: a file with the same bytes.
      path TEXT NOT NULL PRIMARY KEY,  -- absolute
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,  -- the picture
      size INTEGER NOT NULL,           -- bytes, sidecars included
      modified INTEGER NOT NULL,       -- nanoseconds since 1970
      missing TEXT                     -- as in photo
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copy_photo ON copy (photo);

    CREATE TABLE catalog (  -- One row: facts about the catalog itself.
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),  -- always 1
      id_length INTEGER NOT NULL,      -- characters of a fingerprint that tell all photos apart; at least 8
      is_derived INTEGER NOT NULL      -- 0 if credits, names and links must be made anew from what files say
    ) STRICT;
    INSERT INTO catalog SELECT 1, 8, count(*) = 0 FROM (SELECT id FROM photo UNION ALL SELECT id FROM article) x;
    """
}
