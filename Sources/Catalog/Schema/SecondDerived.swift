extension Schema {
  /// Schema 2, what is worked out. All of it can be made anew, except links that a person decided.
  ///
  /// An asset is a photo, or an image of an article whose photo is not there; its number is the photo's, or minus
  /// the occurrence's.
  ///
  /// Dialect: the table `search` is SQLite's FTS5; PostgreSQL has `tsvector` and a GIN index for it.
  static let secondDerived = """
    DROP TABLE credit_person;
    DROP TABLE credit_party;
    DROP TABLE credit;
    DROP TABLE person;
    DROP TABLE party;

    CREATE TABLE person (  -- A person who takes photos, as one comparison key.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- folded: murad sezer
      name TEXT NOT NULL,              -- as displayed: Murad Sezer
      photos INTEGER NOT NULL DEFAULT 0,    -- assets listed under the name
      articles INTEGER NOT NULL DEFAULT 0,  -- articles that use them
      first TEXT,                      -- ISO 8601: when the first of them was taken
      last TEXT,                       -- the last of them
      is_stale INTEGER NOT NULL DEFAULT 1   -- 1 if all but photos must be counted anew
    ) STRICT;
    CREATE INDEX person_photos ON person (photos DESC, key);
    CREATE INDEX person_stale ON person (id) WHERE is_stale = 1;

    CREATE TABLE party (  -- An organisation.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- the known party's id (reuters), else the folded name
      folded TEXT NOT NULL,            -- the folded name
      name TEXT NOT NULL,              -- as displayed: Reuters
      kind TEXT NOT NULL,              -- wire, agency, stock, ..., unknown
      photos INTEGER NOT NULL DEFAULT 0,    -- as in person
      articles INTEGER NOT NULL DEFAULT 0,  -- as in person
      first TEXT,                      -- as in person
      last TEXT,                       -- as in person
      is_stale INTEGER NOT NULL DEFAULT 1   -- as in person
    ) STRICT;
    CREATE INDEX party_photos ON party (photos DESC, key);
    CREATE INDEX party_stale ON party (id) WHERE is_stale = 1;

    CREATE TABLE credit (  -- One credit, read; every text with the same reading once.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      digest INTEGER NOT NULL UNIQUE,  -- over all that was read; tells whether it is known
      raw TEXT NOT NULL,               -- exactly as found
      role TEXT NOT NULL,              -- agency, staff, handout, pool, ...
      marks TEXT NOT NULL,             -- file, symbolic, ... with blanks between
      licence TEXT,                    -- CC BY-SA 4.0, if one is stated
      confidence REAL NOT NULL         -- 0 to 1
    ) STRICT;

    CREATE TABLE credit_person (  -- A photographer whom a credit names.
      credit INTEGER NOT NULL REFERENCES credit ON DELETE CASCADE,  -- the text that names it
      position INTEGER NOT NULL,       -- reading order, from 0
      person INTEGER NOT NULL REFERENCES person,  -- who that is
      key TEXT NOT NULL,               -- folded, as read; a decision may have made it another person's
      written TEXT NOT NULL,           -- exactly as written: MURAD SEZER
      name TEXT NOT NULL,              -- the same, as displayed
      PRIMARY KEY (credit, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX credit_person_name ON credit_person (person);

    CREATE TABLE credit_party (  -- A party that a credit names.
      credit INTEGER NOT NULL REFERENCES credit ON DELETE CASCADE,  -- the text that names it
      position INTEGER NOT NULL,       -- place in the chain, from 0 (origin) to the last distributor
      party INTEGER NOT NULL REFERENCES party,  -- who that is
      key TEXT NOT NULL,               -- as in credit_person
      written TEXT NOT NULL,           -- exactly as written: REUTERS
      name TEXT NOT NULL,              -- the same, as displayed
      PRIMARY KEY (credit, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX credit_party_name ON credit_party (party);

    CREATE TABLE credit_use (  -- Where a credit stands.
      asset INTEGER NOT NULL,          -- the photo that carries it, or minus the occurrence that prints it
      position INTEGER NOT NULL,       -- order, from 0
      credit INTEGER NOT NULL REFERENCES credit,  -- what it says
      source INTEGER NOT NULL REFERENCES source,  -- xmp.dc:creator, article.caption
      names_people INTEGER NOT NULL,   -- 1 if the asset is listed under its photographers; 0 if a better place is
      names_parties INTEGER NOT NULL,  -- the same for its parties
      PRIMARY KEY (asset, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX credit_use_credit ON credit_use (credit);

    CREATE TABLE asset_person (  -- Whose assets are: what the file carries and what the articles print.
      person INTEGER NOT NULL,         -- the photographer
      path TEXT NOT NULL,              -- the photo's or the article's: assets are listed by it
      position INTEGER NOT NULL,       -- the image in the article; -1 for a photo
      asset INTEGER NOT NULL,          -- whose
      PRIMARY KEY (person, path, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE asset_party (  -- Under which parties assets are listed.
      party INTEGER NOT NULL,          -- the party
      path TEXT NOT NULL,              -- as in asset_person
      position INTEGER NOT NULL,       -- as in asset_person
      asset INTEGER NOT NULL,          -- whose
      PRIMARY KEY (party, path, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lone (  -- Images of articles whose photo is not in the catalog.
      path TEXT NOT NULL,              -- the article's
      position INTEGER NOT NULL,       -- in the article, from 0
      occurrence INTEGER NOT NULL,     -- the image
      taken TEXT,                      -- ISO 8601, as its caption says
      PRIMARY KEY (path, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lone_occurrence ON lone (occurrence);
    CREATE INDEX lone_taken ON lone (taken);

    CREATE TABLE photo_clue (  -- By what photos are looked up for linking.
      key INTEGER NOT NULL,            -- 32 bits of a file name, a number, a day with a photographer, three words
      photo INTEGER NOT NULL,          -- who has it
      PRIMARY KEY (key, photo)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE occurrence_clue (  -- The same for images of articles, so that a new photo finds them.
      key INTEGER NOT NULL,            -- as in photo_clue
      occurrence INTEGER NOT NULL,     -- who has it
      PRIMARY KEY (key, occurrence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE unlinked (  -- What must be matched again, for it, or a photo that may be its, has changed.
      occurrence INTEGER PRIMARY KEY   -- an image of an article
    ) STRICT;
    CREATE INDEX link_state ON link (state, occurrence);

    CREATE VIRTUAL TABLE search USING fts5(  -- The words of each asset; rowid is the asset.
      caption, alt, headline, credit, place, name,
      content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    );
    """
}
