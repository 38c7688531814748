extension Schema {
  /// What people decided about names. Unlike the derived tables it cannot be made anew.
  ///
  /// It came after version 1 and is made with the first decision: a catalog of that version is read as it is, and
  /// a program that does not know the table leaves it alone.
  static let decisionTables = """
    CREATE TABLE IF NOT EXISTS name_decision (  -- What a name is, whatever tables and heuristics say.
      folded TEXT PRIMARY KEY,         -- the name, folded: sven simon
      name TEXT NOT NULL,              -- as it is shown: Sven Simon
      is_person INTEGER NOT NULL,      -- 1 for a photographer, 0 for a party
      kind TEXT,                       -- of a party: wire, agency, stock, ...; null if that was not said
      rank INTEGER,                    -- of a party: its place in a chain; null if that was not said
      aliases TEXT NOT NULL,           -- of a party: JSON list of other names for it
      decided TEXT NOT NULL            -- when, in UTC: 2024-08-23 14:05:00
    ) STRICT;
    """
}
