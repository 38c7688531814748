extension Schema {
  /// What is listed. An asset is a photo file, or an image of an article whose file is not in the catalog.
  ///
  /// A photo belongs to an occurrence if its link is *linked*, *confirmed* or *ambiguous*; of ambiguous ones
  /// each competing photo counts, until a person decides.
  static let assetViews = """
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
    """
}
