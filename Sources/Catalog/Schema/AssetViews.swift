extension Schema {
  /// What is listed. An asset is a photo file, or an image of an article whose file is not in the catalog.
  ///
  /// A photo belongs to an occurrence if its link is *linked*, *confirmed* or *ambiguous*; of ambiguous ones
  /// each competing photo counts, until a person decides.
  static let assetViews = """
    CREATE VIEW asset AS  -- One row an asset. id is the photo's, or minus the occurrence's.
      SELECT p.id AS id, p.id AS photo, NULL AS occurrence, p.path AS path, NULL AS position,
        coalesce(p.taken, p.used_taken) AS taken
      FROM photo p
      UNION ALL
      SELECT -l.occurrence, NULL, l.occurrence, l.path, l.position, l.taken FROM lone l;

    CREATE VIEW asset_use AS  -- Where assets are used.
      SELECT l.photo AS asset, o.id AS occurrence, o.article AS article
      FROM link l JOIN occurrence o ON o.id = l.occurrence
      WHERE l.state IN ('linked', 'confirmed', 'ambiguous')
      UNION ALL
      SELECT -l.occurrence, l.occurrence, o.article FROM lone l JOIN occurrence o ON o.id = l.occurrence;
    """
}
