internal import GRDB

/// Some of the assets, as SQL. The same assets as in the view `asset`, but written out with its condition in
/// each half, so that SQLite finds a photographer's photos by index instead of walking through all.
struct Selection {
  /// A link under which the photo counts as used, for `l.`.
  static let holds = "state IN ('linked', 'confirmed', 'ambiguous')"

  private var photo: [String] = []
  private var lone: [String] = []

  init(_ query: AssetQuery, heuristics: Heuristics, in db: Database) throws {
    for (roll, names) in [(Roll.person, query.by), (Roll.party, query.agency)] where !names.isEmpty {
      let ids = try names.filter { $0 != AssetQuery.none }.flatMap {
        try roll.ids(of: $0, heuristics: heuristics, in: db)
      }
      let named = "n.is_chosen = 1 AND n.\(roll) IN (\(ids.map(String.init).joined(separator: ", ")))"
      let table = "credit_\(roll) n"
      var photoParts = [
        """
        p.id IN (
          SELECT n.photo FROM \(table) WHERE \(named) AND n.photo IS NOT NULL
          UNION ALL SELECT l.photo FROM \(table) JOIN link l ON l.occurrence = n.occurrence
          WHERE \(named) AND l.\(Selection.holds))
        """
      ]
      var loneParts = [
        "o.id IN (SELECT n.occurrence FROM \(table) WHERE \(named) AND n.occurrence IS NOT NULL)"
      ]
      if names.contains(AssetQuery.none) {
        photoParts.append("p.id NOT IN (SELECT asset FROM asset_\(roll))")
        loneParts.append("-o.id NOT IN (SELECT asset FROM asset_\(roll))")
      }
      photo.append("(\(photoParts.joined(separator: " OR ")))")
      lone.append("(\(loneParts.joined(separator: " OR ")))")
    }
  }

  /// - Parameters:
  ///   - columns: What to select of a photo `p`.
  ///   - loneColumns: The same of an occurrence `o` of an article `d`, whose photo is not there.
  func sql(_ columns: [String], lone loneColumns: [String]) -> String {
    """
    SELECT \(columns.joined(separator: ", ")) FROM photo p
    WHERE \((["1 = 1"] + photo).joined(separator: " AND "))
    UNION ALL
    SELECT \(loneColumns.joined(separator: ", ")) FROM occurrence o JOIN article d ON d.id = o.article
    WHERE NOT EXISTS (SELECT 1 FROM link l WHERE l.occurrence = o.id AND l.\(Selection.holds))
      \(lone.map { " AND \($0)" }.joined())
    """
  }

  /// When a photo `p` was taken: as the file says, else as the captions of its uses do.
  static let taken = """
    coalesce(p.taken, (
      SELECT min(o.taken) FROM link l JOIN occurrence o ON o.id = l.occurrence
      WHERE l.photo = p.id AND l.\(holds)))
    """
}
