extension Schema {
  /// The views for people and other programs: their columns stay; tables may change.
  ///
  /// Dialect: `group_concat` is SQLite's `string_agg`.
  static let views = """
    CREATE VIEW v_assets AS  -- One row an asset, by path.
      SELECT
        nullif(substr(lower(hex(p.fingerprint)), 1, (SELECT id_length FROM catalog)), '') AS id,  -- null without a file
        a.path || coalesce('#' || (a.position + 1), '') AS path,          -- the photo, or article#image
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT person.name AS name FROM credit_use u JOIN credit_person n ON n.credit = u.credit
            JOIN person ON person.id = n.person
          WHERE u.names_people = 1 AND (u.asset = a.id OR u.asset IN (
            SELECT -l.occurrence FROM link l
            WHERE l.photo = a.photo AND l.state IN ('linked', 'confirmed', 'ambiguous')))
          GROUP BY person.id ORDER BY person.key) n) AS photographer,
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT party.name AS name FROM credit_use u JOIN credit_party n ON n.credit = u.credit
            JOIN party ON party.id = n.party
          WHERE u.names_parties = 1 AND (u.asset = a.id OR u.asset IN (
            SELECT -l.occurrence FROM link l
            WHERE l.photo = a.photo AND l.state IN ('linked', 'confirmed', 'ambiguous')))
          GROUP BY party.id ORDER BY party.key) n) AS agency,
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
        s.name AS source,                        -- xmp.dc:creator, article.caption
        c.raw AS raw,
        (SELECT group_concat(n.name, ', ') FROM (
          SELECT name FROM credit_person WHERE credit = c.id ORDER BY position) n) AS photographer,
        (SELECT group_concat(n.name, ' > ') FROM (
          SELECT name FROM credit_party WHERE credit = c.id ORDER BY position) n) AS chain,
        c.role AS role, c.confidence AS confidence
      FROM credit_use u JOIN credit c ON c.id = u.credit JOIN source s ON s.id = u.source
        LEFT JOIN photo p ON p.id = u.asset
        LEFT JOIN occurrence o ON o.id = -u.asset
        LEFT JOIN article a ON a.id = o.article
      ORDER BY 1, 2, u.position;

    CREATE VIEW v_evidence AS  -- One row a text about an image of an article.
      SELECT a.path AS article, o.position + 1 AS image, e.slot AS slot, e.raw AS raw,
        e.line_number AS line, e.column_number AS col, o.url AS url
      FROM evidence e JOIN occurrence o ON o.id = e.occurrence JOIN article a ON a.id = o.article
      ORDER BY a.path, o.position, e.position;

    CREATE VIEW v_people AS  -- One row a photographer.
      SELECT name, key, photos, articles, first, last FROM person WHERE photos > 0 AND id <> 0 ORDER BY key;

    CREATE VIEW v_parties AS  -- One row an agency or other organisation.
      SELECT name, key, kind, photos, articles, first, last FROM party WHERE photos > 0 AND id <> 0 ORDER BY key;

    CREATE VIEW v_articles AS  -- One row an article.
      SELECT a.path AS path, a.headline AS headline, a.byline AS byline, a.published AS published,
        (SELECT count(*) FROM occurrence o WHERE o.article = a.id) AS images,
        a.language AS language, a.url AS url
      FROM article a
      ORDER BY a.path;

    CREATE VIEW v_links AS  -- One row for each photo that is, or may be, the image of an occurrence.
      SELECT a.path AS article, o.position + 1 AS image, p.path AS photo,
        nullif(substr(lower(hex(p.fingerprint)), 1, (SELECT id_length FROM catalog)), '') AS id,
        l.score AS score, l.state AS state, l.reasons AS reasons
      FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
        JOIN photo p ON p.id = l.photo
      ORDER BY a.path, o.position, l.score DESC, p.path;

    CREATE VIEW v_files AS  -- One row a file of the catalog, copies and missing ones included.
      SELECT path, 'photo' AS kind, path AS photo, size AS bytes,
        nullif(lower(hex(fingerprint)), '') AS fingerprint, missing FROM photo
      UNION ALL SELECT c.path, 'copy', p.path, c.size, nullif(lower(hex(p.fingerprint)), ''), c.missing
        FROM copy c JOIN photo p ON p.id = c.photo
      UNION ALL SELECT path, 'article', NULL, size, fingerprint, missing FROM article;

    CREATE VIEW v_operations AS  -- One row a command that changed the catalog.
      SELECT id, command, started, finished, summary, undoes, undone_by FROM operation ORDER BY id;
    """
}
