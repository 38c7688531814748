extension Schema {
  /// What was worked out from the raw tables. All of it can be made anew, except links that a person decided.
  static let derivedTables = """
    CREATE TABLE person (  -- A person who takes photos, as one comparison key.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- folded: murad sezer
      name TEXT NOT NULL               -- as displayed: Murad Sezer
    ) STRICT;

    CREATE TABLE party (  -- An organisation.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- the known party's id (reuters), else the folded name
      folded TEXT NOT NULL,            -- the folded name
      name TEXT NOT NULL,              -- as displayed: Reuters
      kind TEXT NOT NULL               -- wire, agency, stock, ..., unknown
    ) STRICT;

    CREATE TABLE credit (  -- One credit: a text of a file or of an article, read.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      photo INTEGER REFERENCES photo ON DELETE CASCADE,            -- the file that carries it, or
      occurrence INTEGER REFERENCES occurrence ON DELETE CASCADE,  -- the image under which it is printed
      source TEXT NOT NULL,            -- xmp.dc:creator, article.caption
      raw TEXT NOT NULL,               -- exactly as found
      role TEXT NOT NULL,              -- agency, staff, handout, pool, ...
      confidence REAL NOT NULL,        -- 0 to 1
      CHECK ((photo IS NULL) <> (occurrence IS NULL))
    ) STRICT;
    CREATE INDEX credit_photo ON credit (photo);
    CREATE INDEX credit_occurrence ON credit (occurrence);

    CREATE TABLE credit_person (  -- A photographer whom a credit names.
      credit INTEGER NOT NULL REFERENCES credit ON DELETE CASCADE,  -- the text that names it
      position INTEGER NOT NULL,       -- reading order, from 0
      person INTEGER NOT NULL REFERENCES person,  -- who that is
      written TEXT NOT NULL,           -- exactly as written: MURAD SEZER
      name TEXT NOT NULL,              -- the same, as displayed
      photo INTEGER,                   -- the credit's
      occurrence INTEGER,              -- the credit's
      is_chosen INTEGER NOT NULL,      -- 1 if the asset is listed under this name; 0 if a better place says who
      PRIMARY KEY (credit, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX credit_person_name ON credit_person (person, is_chosen, photo, occurrence);
    CREATE INDEX credit_person_photo ON credit_person (photo, credit, position, person, is_chosen)
      WHERE is_chosen = 1 AND photo IS NOT NULL;
    CREATE INDEX credit_person_occurrence ON credit_person (occurrence, credit, position, person, is_chosen)
      WHERE is_chosen = 1 AND occurrence IS NOT NULL;

    CREATE TABLE credit_party (  -- A party that a credit names.
      credit INTEGER NOT NULL REFERENCES credit ON DELETE CASCADE,  -- the text that names it
      position INTEGER NOT NULL,       -- place in the chain, from 0 (origin) to the last distributor
      party INTEGER NOT NULL REFERENCES party,  -- who that is
      written TEXT NOT NULL,           -- exactly as written: REUTERS
      name TEXT NOT NULL,              -- the same, as displayed
      photo INTEGER,                   -- the credit's
      occurrence INTEGER,              -- the credit's
      is_chosen INTEGER NOT NULL,      -- as in credit_person
      PRIMARY KEY (credit, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX credit_party_name ON credit_party (party, is_chosen, photo, occurrence);
    CREATE INDEX credit_party_photo ON credit_party (photo, credit, position, party, is_chosen)
      WHERE is_chosen = 1 AND photo IS NOT NULL;
    CREATE INDEX credit_party_occurrence ON credit_party (occurrence, credit, position, party, is_chosen)
      WHERE is_chosen = 1 AND occurrence IS NOT NULL;

    CREATE TABLE link (  -- That a photo file is the image of an occurrence.
      occurrence INTEGER NOT NULL REFERENCES occurrence ON DELETE CASCADE,  -- the image
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      score REAL NOT NULL,             -- 0 to 1
      state TEXT NOT NULL,             -- linked, ambiguous, candidate; by a person: confirmed, rejected
      reasons TEXT NOT NULL,           -- JSON list of texts, strongest first
      PRIMARY KEY (occurrence, photo)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_photo ON link (photo, state);
    """
}
