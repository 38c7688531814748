extension Schema {
  /// Schema 2, what people did: operations with what each changed, and what was decided about names.
  static let secondJournal = """
    CREATE TABLE new_operation (  -- One run of a command that changed the catalog.
      id INTEGER PRIMARY KEY AUTOINCREMENT,  -- as people name it
      command TEXT NOT NULL,           -- as typed
      started TEXT NOT NULL,           -- ISO 8601, UTC
      finished TEXT,                   -- ISO 8601, UTC; null while it runs, or if it was killed
      summary TEXT NOT NULL DEFAULT '',  -- what it did, in words
      undoes INTEGER REFERENCES operation,     -- the operation that this one took back
      is_undo INTEGER NOT NULL DEFAULT 0,      -- 1 if it took something back; 0 if it did that again
      undone_by INTEGER REFERENCES operation,  -- the operation that took this one back
      photos_new INTEGER NOT NULL DEFAULT 0,  -- photos added
      photos_changed INTEGER NOT NULL DEFAULT 0,  -- photos whose facts were replaced
      photos_same INTEGER NOT NULL DEFAULT 0,  -- photos read again without a change
      articles_new INTEGER NOT NULL DEFAULT 0,  -- articles added
      articles_changed INTEGER NOT NULL DEFAULT 0,  -- articles whose facts were replaced
      articles_same INTEGER NOT NULL DEFAULT 0,  -- articles read again without a change
      failures INTEGER NOT NULL DEFAULT 0  -- files that could not be read
    ) STRICT;
    INSERT INTO new_operation (id, command, started, finished, photos_new, photos_changed, photos_same,
      articles_new, articles_changed, articles_same, failures)
      SELECT id, command, started, finished, photos_new, photos_changed, photos_same, articles_new,
        articles_changed, articles_same, failures FROM operation;
    DROP TABLE operation;
    ALTER TABLE new_operation RENAME TO operation;

    CREATE TABLE change (  -- One thing that an operation changed, and what it was before. What it added is not
      -- here: photo.added and article.added say so.
      operation INTEGER NOT NULL REFERENCES operation,  -- by whom
      position INTEGER NOT NULL,       -- order, from 0
      kind TEXT NOT NULL,              -- photo, article, path, missing, copy, link, name, bearer
      subject INTEGER NOT NULL,        -- the photo; for article and link minus the article; 0 for a name
      before TEXT,                     -- JSON: what it was; null if it was not there
      PRIMARY KEY (operation, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_subject ON change (subject, operation);

    CREATE TABLE naming (  -- What a person decided about names; it outranks every reading.
      kind TEXT NOT NULL,              -- person, party
      verb TEXT NOT NULL,              -- alias: a key is another's; spelling: a text is that key's; shown: a key
        -- is displayed so; distinct: two keys are two people
      subject TEXT NOT NULL,           -- a folded key, or for a spelling the text as written
      object TEXT NOT NULL,            -- a folded key, or for shown the name as displayed
      PRIMARY KEY (kind, verb, subject, object)
    ) STRICT, WITHOUT ROWID;
    """
}
