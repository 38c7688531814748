internal import GRDB

extension PhotoCatalog {
  /// Gives photos that were renamed or put elsewhere their new paths; what a person decided about them stays.
  /// Nothing happens where the new path is in the catalog already.
  ///
  /// - Parameter moves: New paths by old ones, absolute.
  public func move(_ moves: [String: String]) throws(CatalogError) {
    if moves.isEmpty { return }
    try write { db throws in
      for (old, new) in moves.sorted(by: { $0.key < $1.key }) {
        try db.cachedStatement(sql: "UPDATE OR IGNORE photo SET path = ? WHERE path = ?").execute(
          arguments: [new, old])
      }
      // A name and a folder are evidence for links.
      try db.execute(sql: "UPDATE catalog SET is_linked = 0")
    }
  }
}
