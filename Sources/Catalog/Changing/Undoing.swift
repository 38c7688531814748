internal import Cutline
internal import GRDB

extension PhotoCatalog {
  /// Takes an operation back. Taking back such a taking back does it again. It is an operation itself; the
  /// catalog is to be linked afterwards.
  ///
  /// - Parameter id: Nil for the last operation that is not undone.
  /// - Throws: ``CatalogError/Reason/cannotUndo`` if there is nothing to undo, or a later operation built on it.
  public func undo(_ id: Int64? = nil) throws(CatalogError) -> (
    undone: Operation, operation: Int64, summary: String
  ) {
    let target = try undoable(id)
    let operation = try begin(command: "undo \(target.id)")
    do throws(CatalogError) {
      try edit(during: operation) { edit throws in
        try refuseIfBuiltUpon(target, in: edit.db)
        try Undoer(edit: edit).undo(target.id)
        let isUndo = try Bool.fetchOne(
          edit.db, sql: "SELECT is_undo FROM operation WHERE id = ?", arguments: [target.id])
        try edit.db.execute(
          sql: "UPDATE operation SET undoes = ?, is_undo = ? WHERE id = ?",
          arguments: [target.id, isUndo != true, operation])
        try edit.db.execute(
          sql: "UPDATE operation SET undone_by = ? WHERE id = ?", arguments: [operation, target.id])
      }
      let summary = "\(target.command): \(target.summary)"
      try finish(operation, summary: summary)
      return (target, operation, summary)
    } catch {
      try? finish(operation)
      throw error
    }
  }

  /// True if an operation changed what names are: every credit is to be read anew after it was taken back.
  public func changesReadings(_ operation: Int64) throws(CatalogError) -> Bool {
    try read { db throws in
      try Bool.fetchOne(
        db, sql: "SELECT 1 FROM change WHERE operation = ? AND kind = 'bearer' LIMIT 1",
        arguments: [operation])
        ?? false
    }
  }

  private func undoable(_ id: Int64?) throws(CatalogError) -> Operation {
    let found = try read { db throws in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(Operation.columns) FROM operation
          WHERE \(id == nil ? "undone_by IS NULL AND is_undo = 0" : "id = ?") ORDER BY id DESC LIMIT 1
          """, arguments: id.map { [$0] } ?? []
      ).map { Operation($0) }
    }
    guard let found else {
      throw CatalogError(
        .cannotUndo, path: path,
        detail: id.map { "there is no operation \($0)" } ?? "there is nothing to undo",
        help: "`cutline log` lists what was done")
    }
    if let by = found.undoneBy {
      throw CatalogError(
        .cannotUndo, path: path, detail: "operation \(found.id) is undone already",
        help: "`cutline undo \(by)` does it again")
    }
    return found
  }

  /// Refuses if a later operation changed the same things. One that was undone, and its undoing, do not count.
  private func refuseIfBuiltUpon(_ target: Operation, in db: Database) throws {
    let later = try Row.fetchOne(
      db,
      sql: """
        SELECT o.id, o.command FROM operation o
        WHERE o.id > ?1 AND o.undone_by IS NULL AND coalesce(o.undoes, 0) < ?1 AND EXISTS (
          SELECT 1 FROM change c WHERE c.operation = o.id AND (
            EXISTS (
              SELECT 1 FROM change t WHERE t.operation = ?1 AND t.subject = c.subject
                AND (t.kind NOT IN ('link', 'name', 'bearer') OR t.kind <> c.kind OR (
                  t.before ->> '$.position' IS c.before ->> '$.position'
                  AND t.before ->> '$.photo' IS c.before ->> '$.photo'
                  AND t.before ->> '$.subject' IS c.before ->> '$.subject'
                  AND t.before ->> '$.folded' IS c.before ->> '$.folded')))
            OR c.subject IN (SELECT id FROM photo WHERE added = ?1)
            OR -c.subject IN (SELECT id FROM article WHERE added = ?1)
            OR (c.kind = 'link' AND c.before ->> '$.photo' IN (SELECT id FROM photo WHERE added = ?1))))
        ORDER BY o.id LIMIT 1
        """, arguments: [target.id])
    if let later {
      let (id, command): (Int64, String) = (later[0], later[1])
      throw CatalogError(
        .cannotUndo, path: path,
        detail: "operation \(id) (\(String(stored: command))) changed the same things later",
        help: "`cutline undo \(id)` first")
    }
  }
}

/// Takes away what one operation added, and puts back what it changed, the last change first.
struct Undoer {
  let edit: Edit

  private var db: Database { edit.db }

  func undo(_ operation: Int64) throws {
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM photo WHERE added = ?", arguments: [operation]) {
      try Remover(edit: edit).remove(photo: id)
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article WHERE added = ?", arguments: [operation]) {
      try Remover(edit: edit).remove(article: id)
    }
    let changes = try Row.fetchCursor(
      db, sql: "SELECT kind, subject, before FROM change WHERE operation = ? ORDER BY position DESC",
      arguments: [operation])
    while let row = try changes.next() {
      let before: String? = row[2]
      switch ChangeKind(rawValue: row[0]) {
      case .photo: try restore(photo: row[1], before)
      case .article: try restore(article: -(row[1] as Int64), before)
      case .path:
        guard let path = try before.map({ try String(json: $0) }) else { break }
        if try !edit.move(photo: row[1], to: path) { throw occupied(path) }
      case .missing:
        let subject: Int64 = row[1]
        let since = try before.flatMap { try String?(json: $0) }
        try edit.setMissing(since, table: subject > 0 ? "photo" : "article", id: abs(subject))
      case .copy:
        guard let change = try before.map({ try CopyChange(json: $0) }) else { break }
        if let copy = change.copy {
          try edit.setCopy(copy, of: row[1])
        } else {
          try edit.removeCopy(change.path, of: row[1])
        }
      case .link:
        if let before { try edit.restore(DecisionState(json: before)) }
      case .name:
        if let before { try edit.restore(NamingChange(json: before)) }
      case .bearer:
        if let before { _ = try edit.restore(BearerChange(json: before)) }
      case nil: break
      }
    }
  }

  private func restore(photo id: Int64, _ before: String?) throws {
    guard let state = try before.map({ try PhotoState(json: $0) }) else { return }
    let now = try PhotoState(id, in: edit)
    if let now {
      try edit.note(.photo, id, before: now.json)
      try Remover(edit: edit).clear(photo: id, now.photo)
    } else if try edit.isTaken(state.photo.path) {
      throw occupied(state.photo.path)
    }
    let added = now == nil ? edit.operation : state.added
    try Adder(edit: edit).put(state.photo, state.stamp, id: id, added: added, isNew: now == nil)
    try db.execute(
      sql: "UPDATE photo SET missing = ? WHERE id = ?", arguments: [state.missing, id])
    guard now == nil else { return }
    for copy in state.copies where try !edit.isTaken(copy.path) { try edit.setCopy(copy, of: id) }
    for decision in state.decisions { try edit.restore(decision) }
  }

  private func restore(article id: Int64, _ before: String?) throws {
    guard let state = try before.map({ try ArticleState(json: $0) }) else { return }
    let now = try ArticleState(id, in: edit)
    if let now {
      try edit.note(.article, -id, before: now.json)
      try Remover(edit: edit).clear(article: id)
    } else if try edit.isTaken(state.article.path) {
      throw occupied(state.article.path)
    }
    let added = now == nil ? edit.operation : state.added
    try Adder(edit: edit).put(
      edit.heuristics.read(state.article), state.stamp, id: id, added: added, [])
    try db.execute(
      sql: "UPDATE article SET missing = ? WHERE id = ?", arguments: [state.missing, id])
    for decision in state.decisions { try edit.restore(decision) }
  }

  private func occupied(_ path: String) -> CatalogError {
    CatalogError(
      .cannotUndo, path: path, detail: "another file is in the catalog under \(path)",
      help: "undo what brought it in first: `cutline log`")
  }
}
