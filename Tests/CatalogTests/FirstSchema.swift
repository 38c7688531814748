/// A catalog as the first schema kept it: three photos and one article of the samples, one link confirmed by a
/// person, one file that could not be read. Made with `.dump` from a file that the program of that time wrote;
/// never changed.
enum FirstSchema {
  static let dump = #"""
    PRAGMA application_id = 1129665612;
    PRAGMA user_version = 1;
    BEGIN TRANSACTION;
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
    INSERT INTO "article" VALUES(1,'/desk/articles/harbour.txt',1171,1795476399976721274,'2c8289f59d10e97982ff14215b2c5528',NULL,'First electric ferry sails from Piraeus',NULL,NULL,NULL,'[]');
    CREATE TABLE catalog (  -- One row: facts about the catalog itself.
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),  -- always 1
      id_length INTEGER NOT NULL,      -- characters of a fingerprint that tell all photos apart; at least 8
      is_linked INTEGER NOT NULL       -- 1 if nothing has changed since photos were last linked
    ) STRICT;
    INSERT INTO "catalog" VALUES(1,8,1);
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
    INSERT INTO "credit" VALUES(1,NULL,1,'article.credit','REUTERS/ELENA MARKOS','agency',0.95);
    INSERT INTO "credit" VALUES(2,NULL,1,'article.alt','REUTERS/ELENA MARKOS','agency',0.95);
    INSERT INTO "credit" VALUES(3,NULL,2,'article.caption','REUTERS/ELENA MARKOS','agency',0.95);
    INSERT INTO "credit" VALUES(4,NULL,2,'article.alt','REUTERS/ELENA MARKOS','agency',0.95);
    INSERT INTO "credit" VALUES(5,NULL,3,'article.caption','Zoë Brännström/TT','agency',0.95);
    INSERT INTO "credit" VALUES(6,NULL,3,'article.alt','Zoë Brännström/TT','agency',0.95);
    INSERT INTO "credit" VALUES(14,3,NULL,'xmp.dc:creator','Zoë Brännström','unknown',0.55);
    INSERT INTO "credit" VALUES(15,3,NULL,'iim.2:80','Zoë Brännström','unknown',0.55);
    INSERT INTO "credit" VALUES(16,3,NULL,'xmp.photoshop:Credit','TT','agency',0.8);
    INSERT INTO "credit" VALUES(17,3,NULL,'iim.2:110','TT','agency',0.8);
    INSERT INTO "credit" VALUES(18,4,NULL,'xmp.dc:creator','Elena Markos','unknown',0.7);
    INSERT INTO "credit" VALUES(19,4,NULL,'iim.2:80','Elena Markos','unknown',0.7);
    INSERT INTO "credit" VALUES(20,4,NULL,'exif.Artist','Elena Markos','unknown',0.7);
    INSERT INTO "credit" VALUES(21,4,NULL,'xmp.photoshop:Credit','REUTERS','agency',0.8);
    INSERT INTO "credit" VALUES(22,4,NULL,'iim.2:110','REUTERS','agency',0.8);
    INSERT INTO "credit" VALUES(23,4,NULL,'xmp.photoshop:Source','X80002','courtesy',0.55);
    INSERT INTO "credit" VALUES(24,4,NULL,'iim.2:115','X80002','courtesy',0.55);
    INSERT INTO "credit" VALUES(25,5,NULL,'xmp.dc:creator','Tomas Lindqvist','unknown',0.7);
    INSERT INTO "credit" VALUES(26,5,NULL,'iim.2:80','TOMAS LINDQVIST','unknown',0.7);
    INSERT INTO "credit" VALUES(27,5,NULL,'exif.Artist','Photo Desk 2','courtesy',0.55);
    INSERT INTO "credit" VALUES(28,5,NULL,'xmp.photoshop:Credit','REUTERS','agency',0.8);
    INSERT INTO "credit" VALUES(29,5,NULL,'iim.2:110','REUTERS','agency',0.8);
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
    INSERT INTO "credit_party" VALUES(1,0,1,'REUTERS','Reuters',NULL,1,1);
    INSERT INTO "credit_party" VALUES(2,0,1,'REUTERS','Reuters',NULL,1,0);
    INSERT INTO "credit_party" VALUES(3,0,1,'REUTERS','Reuters',NULL,2,1);
    INSERT INTO "credit_party" VALUES(4,0,1,'REUTERS','Reuters',NULL,2,0);
    INSERT INTO "credit_party" VALUES(5,0,2,'TT','TT',NULL,3,1);
    INSERT INTO "credit_party" VALUES(6,0,2,'TT','TT',NULL,3,0);
    INSERT INTO "credit_party" VALUES(16,0,2,'TT','TT',3,NULL,1);
    INSERT INTO "credit_party" VALUES(17,0,2,'TT','TT',3,NULL,0);
    INSERT INTO "credit_party" VALUES(21,0,1,'REUTERS','Reuters',4,NULL,1);
    INSERT INTO "credit_party" VALUES(22,0,1,'REUTERS','Reuters',4,NULL,0);
    INSERT INTO "credit_party" VALUES(23,0,4,'X80002','X80002',4,NULL,0);
    INSERT INTO "credit_party" VALUES(24,0,4,'X80002','X80002',4,NULL,0);
    INSERT INTO "credit_party" VALUES(27,0,5,'Photo Desk 2','Photo Desk 2',5,NULL,0);
    INSERT INTO "credit_party" VALUES(28,0,1,'REUTERS','Reuters',5,NULL,1);
    INSERT INTO "credit_party" VALUES(29,0,1,'REUTERS','Reuters',5,NULL,0);
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
    INSERT INTO "credit_person" VALUES(1,0,1,'ELENA MARKOS','Elena Markos',NULL,1,1);
    INSERT INTO "credit_person" VALUES(2,0,1,'ELENA MARKOS','Elena Markos',NULL,1,0);
    INSERT INTO "credit_person" VALUES(3,0,1,'ELENA MARKOS','Elena Markos',NULL,2,1);
    INSERT INTO "credit_person" VALUES(4,0,1,'ELENA MARKOS','Elena Markos',NULL,2,0);
    INSERT INTO "credit_person" VALUES(5,0,2,'Zoë Brännström','Zoë Brännström',NULL,3,1);
    INSERT INTO "credit_person" VALUES(6,0,2,'Zoë Brännström','Zoë Brännström',NULL,3,0);
    INSERT INTO "credit_person" VALUES(14,0,2,'Zoë Brännström','Zoë Brännström',3,NULL,1);
    INSERT INTO "credit_person" VALUES(15,0,2,'Zoë Brännström','Zoë Brännström',3,NULL,0);
    INSERT INTO "credit_person" VALUES(18,0,1,'Elena Markos','Elena Markos',4,NULL,1);
    INSERT INTO "credit_person" VALUES(19,0,1,'Elena Markos','Elena Markos',4,NULL,0);
    INSERT INTO "credit_person" VALUES(20,0,1,'Elena Markos','Elena Markos',4,NULL,0);
    INSERT INTO "credit_person" VALUES(25,0,5,'Tomas Lindqvist','Tomas Lindqvist',5,NULL,1);
    INSERT INTO "credit_person" VALUES(26,0,5,'TOMAS LINDQVIST','Tomas Lindqvist',5,NULL,0);
    CREATE TABLE damage (  -- Something broken in a photo file.
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      position INTEGER NOT NULL,       -- order, from 0
      place TEXT NOT NULL,             -- APP1 at byte 20
      problem TEXT NOT NULL,           -- a clause
      is_fatal INTEGER NOT NULL,       -- 1 if the picture cannot be decoded to its end
      PRIMARY KEY (photo, position)
    ) STRICT, WITHOUT ROWID;
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
    INSERT INTO "evidence" VALUES(1,0,'alt','The first electric ferry of the Saronic line leaves the port of Piraeus, Greece June 3, 2024.  (photo credit: REUTERS/ELENA MARKOS)',0,5,2);
    INSERT INTO "evidence" VALUES(1,1,'caption','The first electric ferry of the Saronic line leaves the port of Piraeus, Greece June 3, 2024.',0,6,1);
    INSERT INTO "evidence" VALUES(1,2,'credit','(photo credit: REUTERS/ELENA MARKOS)',0,7,1);
    INSERT INTO "evidence" VALUES(2,0,'alt','Mayor Ioanna Rallis speaks to passengers on board the new ferry in Piraeus, Greece June 3, 2024.  (credit: REUTERS/ELENA MARKOS)',0,13,2);
    INSERT INTO "evidence" VALUES(2,1,'caption','Mayor Ioanna Rallis speaks to passengers on board the new ferry in Piraeus, Greece June 3, 2024. (credit: REUTERS/ELENA MARKOS)',0,14,1);
    INSERT INTO "evidence" VALUES(3,0,'alt','Passengers queue for the morning ferry in Piraeus, Greece June 3, 2024.  (credit: Zoë Brännström/TT)',0,18,2);
    INSERT INTO "evidence" VALUES(3,1,'caption','Passengers queue for the morning ferry in Piraeus, Greece June 3, 2024. (credit: Zoë Brännström/TT)',0,19,1);
    CREATE TABLE failure (  -- A file that could not be read; every import tries it again.
      path TEXT NOT NULL PRIMARY KEY,  -- absolute
      size INTEGER NOT NULL,           -- bytes
      modified INTEGER NOT NULL,       -- nanoseconds since 1970
      fingerprint TEXT,                -- 32 hex digits, if taken
      reason TEXT NOT NULL,            -- one word: notAPhoto
      detail TEXT NOT NULL             -- a clause
    ) STRICT, WITHOUT ROWID;
    INSERT INTO "failure" VALUES('/desk/photos/scan.jpg',3,1,NULL,'notAPhoto','not a JPEG');
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO "grdb_migrations" VALUES('1');
    CREATE TABLE link (  -- That a photo file is the image of an occurrence.
      occurrence INTEGER NOT NULL REFERENCES occurrence ON DELETE CASCADE,  -- the image
      photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,            -- the file
      score REAL NOT NULL,             -- 0 to 1
      state TEXT NOT NULL,             -- linked, ambiguous, candidate; by a person: confirmed, rejected
      reasons TEXT NOT NULL,           -- JSON list of texts, strongest first
      PRIMARY KEY (occurrence, photo)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO "link" VALUES(1,4,0.9604,'linked','["captions agree (1)","same day 2024-06-03 and photographer Elena Markos","headlines share words"]');
    INSERT INTO "link" VALUES(2,3,3.4045505144206444914e-01,'candidate','["captions agree (0.49)","same day 2024-06-03"]');
    INSERT INTO "link" VALUES(2,4,0.3025,'candidate','["same day 2024-06-03 and photographer Elena Markos","headlines share words"]');
    INSERT INTO "link" VALUES(2,5,0.932,'confirmed','["captions agree (1)","same day 2024-06-03"]');
    INSERT INTO "link" VALUES(3,3,0.956,'linked','["captions agree (1)","same day 2024-06-03 and photographer Zoë Brännström"]');
    INSERT INTO "link" VALUES(3,5,3.4045505144206444914e-01,'candidate','["captions agree (0.49)","same day 2024-06-03"]');
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
    INSERT INTO "occurrence" VALUES(1,1,0,NULL,5,2,1,'2024-06-03');
    INSERT INTO "occurrence" VALUES(2,1,1,NULL,13,2,0,'2024-06-03');
    INSERT INTO "occurrence" VALUES(3,1,2,NULL,18,2,0,'2024-06-03');
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
    INSERT INTO "operation" VALUES(1,'import /desk','2026-11-23T23:26:40Z','2026-11-23T23:26:40Z',7,0,0,3,0,0,0);
    CREATE TABLE party (  -- An organisation.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- the known party's id (reuters), else the folded name
      folded TEXT NOT NULL,            -- the folded name
      name TEXT NOT NULL,              -- as displayed: Reuters
      kind TEXT NOT NULL               -- wire, agency, stock, ..., unknown
    ) STRICT;
    INSERT INTO "party" VALUES(1,'reuters','reuters','Reuters','wire');
    INSERT INTO "party" VALUES(2,'tt','tt','TT','wire');
    INSERT INTO "party" VALUES(4,'x80002','x80002','X80002','unknown');
    INSERT INTO "party" VALUES(5,'photo desk 2','photo desk 2','Photo Desk 2','unknown');
    CREATE TABLE person (  -- A person who takes photos, as one comparison key.
      id INTEGER PRIMARY KEY,          -- inner number, may change
      key TEXT NOT NULL UNIQUE,        -- folded: murad sezer
      name TEXT NOT NULL               -- as displayed: Murad Sezer
    ) STRICT;
    INSERT INTO "person" VALUES(1,'elena markos','Elena Markos');
    INSERT INTO "person" VALUES(2,'zoe brannstrom','Zoë Brännström');
    INSERT INTO "person" VALUES(5,'tomas lindqvist','Tomas Lindqvist');
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
    INSERT INTO "photo" VALUES(3,'/desk/photos/ferry-queue.jpg',14400,1795476399979018810,'80a1152c09374035a41189b259fdde92','JPEG',960,640,'absent','2024-06-03');
    INSERT INTO "photo" VALUES(4,'/desk/photos/harbour-ferry.jpg',20322,1795476399979182423,'245cc427a659a07f1905614b1b309682','JPEG',960,640,'current','2024-06-03T08:14:20');
    INSERT INTO "photo" VALUES(5,'/desk/photos/harbour-mayor.jpg',11926,1795476399979345836,'20e18f8b776285fb6182b280a16b7be4','JPEG',960,640,'absent','2024-06-03T10:40:00');
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
    INSERT INTO "reading" VALUES(3,0,'iim','2:55','dateCreated','20240603','ascii',8,'APP13 at byte 20');
    INSERT INTO "reading" VALUES(3,1,'iim','2:80','creator','Zoë Brännström','utf-8 undeclared',17,'APP13 at byte 20');
    INSERT INTO "reading" VALUES(3,2,'iim','2:110','creditLine','TT','ascii',2,'APP13 at byte 20');
    INSERT INTO "reading" VALUES(3,3,'iim','2:0',NULL,'4','ascii',2,'APP13 at byte 20');
    INSERT INTO "reading" VALUES(3,4,'xmp','photoshop:Credit','creditLine','TT','utf-8',2,'sidecar ferry-queue.xmp');
    INSERT INTO "reading" VALUES(3,5,'xmp','photoshop:DateCreated','dateCreated','2024-06-03','utf-8',10,'sidecar ferry-queue.xmp');
    INSERT INTO "reading" VALUES(3,6,'xmp','dc:creator','creator','Zoë Brännström','utf-8',17,'sidecar ferry-queue.xmp');
    INSERT INTO "reading" VALUES(3,7,'xmp','dc:description','description','Passengers queue for the morning ferry in Piraeus, Greece June 3, 2024.','utf-8',71,'sidecar ferry-queue.xmp');
    INSERT INTO "reading" VALUES(4,0,'exif','Make',NULL,'Canon','ascii',6,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,1,'exif','Model',NULL,'EOS R3','ascii',7,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,2,'exif','Artist','creator','Elena Markos','ascii',13,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,3,'exif','Copyright','copyrightNotice','(c) Reuters 2024','ascii',17,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,4,'exif','ExifVersion',NULL,'0232','ascii',4,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,5,'exif','DateTimeOriginal','dateCreated','2024:06:03 08:14:20','ascii',20,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,6,'exif','OffsetTimeOriginal',NULL,'+03:00','ascii',7,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(4,7,'iim','1:90',NULL,'%G','utf-8',3,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,8,'iim','1:0',NULL,'4','ascii',2,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,9,'iim','2:55','dateCreated','20240603','utf-8',8,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,10,'iim','2:60',NULL,'081420+0300','utf-8',11,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,11,'iim','2:80','creator','Elena Markos','utf-8',12,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,12,'iim','2:85','creatorJobTitle','STF','utf-8',3,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,13,'iim','2:90','city','Piraeus','utf-8',7,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,14,'iim','2:101','country','Greece','utf-8',6,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,15,'iim','2:105','headline','First electric ferry leaves Piraeus','utf-8',35,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,16,'iim','2:110','creditLine','REUTERS','utf-8',7,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,17,'iim','2:115','source','X80002','utf-8',6,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,18,'iim','2:116','copyrightNotice','(c) Reuters 2024','utf-8',16,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,19,'iim','2:120','description','The first electric ferry of the Saronic line leaves the port of Piraeus, Greece June 3, 2024.  REUTERS/Elena Markos','utf-8',115,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,20,'iim','2:0',NULL,'4','ascii',2,'APP13 at byte 320');
    INSERT INTO "reading" VALUES(4,21,'xmp','dc:creator','creator','Elena Markos','utf-8',12,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,22,'xmp','dc:description','description','The first electric ferry of the Saronic line leaves the port of Piraeus, Greece June 3, 2024.  REUTERS/Elena Markos','utf-8',115,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,23,'xmp','dc:rights','copyrightNotice','(c) Reuters 2024','utf-8',16,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,24,'xmp','photoshop:City','city','Piraeus','utf-8',7,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,25,'xmp','photoshop:Country','country','Greece','utf-8',6,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,26,'xmp','photoshop:Credit','creditLine','REUTERS','utf-8',7,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,27,'xmp','photoshop:DateCreated','dateCreated','2024-06-03T08:14:20+03:00','utf-8',25,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,28,'xmp','photoshop:Headline','headline','First electric ferry leaves Piraeus','utf-8',35,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(4,29,'xmp','photoshop:Source','source','X80002','utf-8',6,'APP1 at byte 682');
    INSERT INTO "reading" VALUES(5,0,'exif','Artist','creator','Photo Desk 2','ascii',13,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(5,1,'exif','ExifVersion',NULL,'0232','ascii',4,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(5,2,'exif','DateTimeOriginal','dateCreated','2024:06:03 10:40:00','ascii',20,'APP1 at byte 20');
    INSERT INTO "reading" VALUES(5,3,'iim','1:90',NULL,'%G','utf-8',3,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,4,'iim','1:0',NULL,'4','ascii',2,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,5,'iim','2:55','dateCreated','20240603','utf-8',8,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,6,'iim','2:80','creator','TOMAS LINDQVIST','utf-8',15,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,7,'iim','2:110','creditLine','REUTERS','utf-8',7,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,8,'iim','2:120','description','Mayor Ioanna Rallis speaks to passengers on board the new ferry in Piraeus, Greece June 3, 2024.  REUTERS/Tomas Lindqvist','utf-8',121,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,9,'iim','2:0',NULL,'4','ascii',2,'APP13 at byte 232');
    INSERT INTO "reading" VALUES(5,10,'xmp','dc:creator','creator','Tomas Lindqvist','utf-8',15,'APP1 at byte 456');
    INSERT INTO "reading" VALUES(5,11,'xmp','dc:description','description','Mayor Ioanna Rallis speaks to passengers on board the new ferry in Piraeus, Greece June 3, 2024.  REUTERS/Tomas Lindqvist','utf-8',121,'APP1 at byte 456');
    INSERT INTO "reading" VALUES(5,12,'xmp','photoshop:Credit','creditLine','REUTERS','utf-8',7,'APP1 at byte 456');
    INSERT INTO "reading" VALUES(5,13,'xmp','photoshop:DateCreated','dateCreated','2024-06-03','utf-8',10,'APP1 at byte 456');
    CREATE INDEX photo_fingerprint ON photo (fingerprint);
    CREATE INDEX credit_photo ON credit (photo);
    CREATE INDEX credit_occurrence ON credit (occurrence);
    CREATE INDEX credit_person_name ON credit_person (person, is_chosen, photo, occurrence);
    CREATE INDEX credit_person_photo ON credit_person (photo, credit, position, person, is_chosen)
      WHERE is_chosen = 1 AND photo IS NOT NULL;
    CREATE INDEX credit_person_occurrence ON credit_person (occurrence, credit, position, person, is_chosen)
      WHERE is_chosen = 1 AND occurrence IS NOT NULL;
    CREATE INDEX credit_party_name ON credit_party (party, is_chosen, photo, occurrence);
    CREATE INDEX credit_party_photo ON credit_party (photo, credit, position, party, is_chosen)
      WHERE is_chosen = 1 AND photo IS NOT NULL;
    CREATE INDEX credit_party_occurrence ON credit_party (occurrence, credit, position, party, is_chosen)
      WHERE is_chosen = 1 AND occurrence IS NOT NULL;
    CREATE INDEX link_photo ON link (photo, state);
    CREATE VIEW asset AS  -- One row an asset. id is the photo's, or minus the occurrence's.
      SELECT p.id AS id, p.id AS photo, NULL AS occurrence, p.path AS path, NULL AS position,
        coalesce(p.taken, (
          SELECT min(o.taken) FROM link l JOIN occurrence o ON o.id = l.occurrence
          WHERE l.photo = p.id AND l.state IN ('linked', 'confirmed', 'ambiguous'))) AS taken
      FROM photo p
      UNION ALL
      SELECT -o.id, NULL, o.id, a.path, o.position, o.taken
      FROM occurrence o JOIN article a ON a.id = o.article
      WHERE NOT EXISTS (
        SELECT 1 FROM link l
        WHERE l.occurrence = o.id AND l.state IN ('linked', 'confirmed', 'ambiguous'));
    CREATE VIEW asset_use AS  -- Where assets are used.
      SELECT l.photo AS asset, o.id AS occurrence, o.article AS article
      FROM link l JOIN occurrence o ON o.id = l.occurrence
      WHERE l.state IN ('linked', 'confirmed', 'ambiguous')
      UNION ALL
      SELECT -o.id, o.id, o.article FROM occurrence o
      WHERE NOT EXISTS (
        SELECT 1 FROM link l
        WHERE l.occurrence = o.id AND l.state IN ('linked', 'confirmed', 'ambiguous'));
    CREATE VIEW asset_person AS  -- Whose assets are: what the file carries and what the articles print.
      SELECT n.photo AS asset, n.person AS person FROM credit_person n
      WHERE n.is_chosen = 1 AND n.photo IS NOT NULL
      UNION
      SELECT u.asset, n.person FROM credit_person n JOIN asset_use u ON u.occurrence = n.occurrence
      WHERE n.is_chosen = 1 AND n.occurrence IS NOT NULL;
    CREATE VIEW asset_party AS
      SELECT n.photo AS asset, n.party AS party FROM credit_party n
      WHERE n.is_chosen = 1 AND n.photo IS NOT NULL
      UNION
      SELECT u.asset, n.party FROM credit_party n JOIN asset_use u ON u.occurrence = n.occurrence
      WHERE n.is_chosen = 1 AND n.occurrence IS NOT NULL;
    CREATE VIEW v_assets AS  -- One row an asset, by path.
      SELECT
        substr(p.fingerprint, 1, (SELECT id_length FROM catalog)) AS id,  -- null for an image without a file
        a.path || coalesce('#' || (a.position + 1), '') AS path,          -- the photo, or article#image
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT person.name AS name FROM asset_person ap JOIN person ON person.id = ap.person
          WHERE ap.asset = a.id ORDER BY person.key) n) AS photographer,
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT party.name AS name FROM asset_party ap JOIN party ON party.id = ap.party
          WHERE ap.asset = a.id ORDER BY party.key) n) AS agency,
        a.taken AS taken,                                                 -- ISO 8601, as precise as known
        (SELECT count(DISTINCT u.article) FROM asset_use u WHERE u.asset = a.id) AS articles,
        p.format AS format, p.width AS width, p.height AS height,         -- pixels
        p.size AS bytes
      FROM asset a LEFT JOIN photo p ON p.id = a.photo
      ORDER BY a.path, a.position;
    CREATE VIEW v_credits AS  -- One row a credit, of files and of articles.
      SELECT
        coalesce(p.path, a.path) AS path,        -- the photo, or the article
        o.position + 1 AS image,                 -- in the article, from 1; null for a photo
        c.source AS source,                      -- xmp.dc:creator, article.caption
        c.raw AS raw,
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT name FROM credit_person WHERE credit = c.id ORDER BY position) n) AS photographer,
        (SELECT group_concat(n.name, ' > ') FROM (
          SELECT name FROM credit_party WHERE credit = c.id ORDER BY position) n) AS chain,
        c.role AS role, c.confidence AS confidence
      FROM credit c
        LEFT JOIN photo p ON p.id = c.photo
        LEFT JOIN occurrence o ON o.id = c.occurrence
        LEFT JOIN article a ON a.id = o.article
      ORDER BY 1, 2, c.id;
    CREATE VIEW v_evidence AS  -- One row a text about an image of an article.
      SELECT a.path AS article, o.position + 1 AS image, e.slot AS slot, e.raw AS raw,
        e.line_number AS line, e.column_number AS col, o.url AS url
      FROM evidence e JOIN occurrence o ON o.id = e.occurrence JOIN article a ON a.id = o.article
      ORDER BY a.path, o.position, e.position;
    CREATE VIEW v_people AS  -- One row a photographer.
      SELECT person.name AS name, person.key AS key,
        count(DISTINCT ap.asset) AS photos, count(DISTINCT u.article) AS articles,
        min(a.taken) AS first, max(a.taken) AS last
      FROM asset_person ap JOIN person ON person.id = ap.person JOIN asset a ON a.id = ap.asset
        LEFT JOIN asset_use u ON u.asset = ap.asset
      GROUP BY person.id
      ORDER BY person.key;
    CREATE VIEW v_parties AS  -- One row an agency or other organisation.
      SELECT party.name AS name, party.key AS key, party.kind AS kind,
        count(DISTINCT ap.asset) AS photos, count(DISTINCT u.article) AS articles,
        min(a.taken) AS first, max(a.taken) AS last
      FROM asset_party ap JOIN party ON party.id = ap.party JOIN asset a ON a.id = ap.asset
        LEFT JOIN asset_use u ON u.asset = ap.asset
      GROUP BY party.id
      ORDER BY party.key;
    CREATE VIEW v_articles AS  -- One row an article.
      SELECT a.path AS path, a.headline AS headline, a.byline AS byline, a.published AS published,
        (SELECT count(*) FROM occurrence o WHERE o.article = a.id) AS images,
        a.language AS language, a.url AS url
      FROM article a
      ORDER BY a.path;
    CREATE VIEW v_links AS  -- One row for each photo that is, or may be, the image of an occurrence.
      SELECT a.path AS article, o.position + 1 AS image, p.path AS photo,
        substr(p.fingerprint, 1, (SELECT id_length FROM catalog)) AS id,
        l.score AS score, l.state AS state, l.reasons AS reasons
      FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
        JOIN photo p ON p.id = l.photo
      ORDER BY a.path, o.position, l.score DESC, p.path;
    COMMIT;
    """#
}
