extension Schema {
  /// Schema 3, what files say beyond words: facts of the picture, Content Credentials, an article's publisher and
  /// last change, elements of structured documents. A file that has none of it has no row.
  ///
  /// Of files that were read before, the next import reads these facts; a time that no file has makes it look at them.
  static let thirdTables = """
    CREATE TABLE picture (  -- What a photo file says about its picture, besides its size; without a row nothing.
      photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,  -- the file
      orientation INTEGER,             -- 1 to 8 as in EXIF (CIPA DC-008, tag 0x0112); 1 is upright
      colour_mode TEXT,                -- RGB, CMYK, grey, ...
      bit_depth INTEGER,               -- bits of one channel of a pixel
      thumbnail_offset INTEGER,        -- the first byte of the small JPEG in the metadata
      thumbnail_size INTEGER,          -- its bytes
      data_digest TEXT                 -- 16 hex digits over the image data without metadata: the same picture has it
    ) STRICT;
    CREATE INDEX picture_data ON picture (data_digest) WHERE data_digest IS NOT NULL;

    CREATE TABLE image_number (  -- The number that a supplier or a maker gave the image.
      number TEXT NOT NULL,            -- in small letters, with the property that states it: plus:ImageSupplierImageID 1240
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,  -- the file
      PRIMARY KEY (number, photo)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX image_number_photo ON image_number (photo);

    CREATE TABLE credential (  -- What a photo's C2PA manifest says about itself. Nothing of it is verified.
      photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,  -- the file
      place TEXT NOT NULL,             -- the block: APP11 at byte 20
      generator TEXT,                  -- the program that made the claim, by its own name
      signer TEXT,                     -- whom the signer's certificate is made out to
      manifest_count INTEGER NOT NULL  -- manifests in the store
    ) STRICT;

    CREATE TABLE publication (  -- Where and when else an article was published; without a row nothing is known.
      article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,  -- the article
      publisher TEXT,                  -- the publication, by its own name
      updated TEXT                     -- ISO 8601, as precise as known: its last change, as the document says
    ) STRICT;

    CREATE TABLE element (  -- Where in a structured document a text about an image stands.
      occurrence INTEGER NOT NULL REFERENCES occurrence ON DELETE CASCADE,  -- the image
      position INTEGER NOT NULL,       -- of the evidence; -1 for the image itself
      path TEXT NOT NULL,              -- /associations/featuremedia/byline
      PRIMARY KEY (occurrence, position)
    ) STRICT, WITHOUT ROWID;

    UPDATE photo SET modified = -1;
    UPDATE article SET modified = -1;
    """
}
