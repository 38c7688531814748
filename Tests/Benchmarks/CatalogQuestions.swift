internal import Catalog
internal import Cutline

extension CatalogBenchmark {
  /// What a line of a list needs of its asset, whose number is the parameter.
  private static let lineStatements =
    [
      """
      SELECT path, fingerprint, coalesce(taken, used_taken), format, width, height, size, missing
      FROM photo WHERE id = ?
      """,
      """
      SELECT o.article FROM link l JOIN occurrence o ON o.id = l.occurrence
      WHERE l.photo = ? AND l.state IN ('linked', 'confirmed', 'ambiguous')
      """,
    ]
    + [("person", "people"), ("party", "parties")].flatMap { roll, flag in
      [
        """
        SELECT n.\(roll) FROM credit_use u JOIN credit_\(roll) n ON n.credit = u.credit
        WHERE u.asset = ? AND u.names_\(flag) = 1 ORDER BY u.position, n.position
        """,
        """
        SELECT n.\(roll) FROM link l JOIN credit_use u ON u.asset = -l.occurrence
          JOIN credit_\(roll) n ON n.credit = u.credit
        WHERE l.photo = ? AND l.state IN ('linked', 'confirmed', 'ambiguous') AND u.names_\(flag) = 1
        ORDER BY l.occurrence, u.position, n.position
        """,
      ]
    }

  /// A page of lines for the shell.
  private static func lines(_ assets: String) -> String {
    """
    SELECT substr(lower(hex(p.fingerprint)), 1, 8), coalesce(p.taken, p.used_taken), p.path,
      (SELECT group_concat(w.name) FROM credit_use u JOIN credit_person n ON n.credit = u.credit
        JOIN person w ON w.id = n.person WHERE u.asset = p.id AND u.names_people = 1),
      (SELECT group_concat(w.name) FROM credit_use u JOIN credit_party n ON n.credit = u.credit
        JOIN party w ON w.id = n.party WHERE u.asset = p.id AND u.names_parties = 1),
      (SELECT count(DISTINCT o.article) FROM link l JOIN occurrence o ON o.id = l.occurrence WHERE l.photo = p.id)
    FROM (\(assets)) x JOIN photo p ON p.id = x.asset
    """
  }

  var questions: [Question] {
    let person = "(SELECT id FROM person WHERE name = '\(name)')"
    let ofPerson = """
      SELECT j.value AS asset FROM list_person n, json_each(n.assets) j WHERE n.person = \(person)
      ORDER BY n.path, n.position LIMIT 50
      """
    // The beginning of a fingerprint, of even length.
    let id = "substr(p.fingerprint, 1, 6) BETWEEN x'\(asset.prefix(8))' AND x'\(asset.prefix(8))ffff'"
    let words =
      "SELECT rowid AS asset FROM search WHERE search MATCH 'harbour AND strike' ORDER BY rowid DESC LIMIT 50"
    let names =
      "SELECT id, name, key, photos, articles, first, last FROM person WHERE photos > 0 AND id <> 0 ORDER BY photos DESC, key LIMIT 50"
    let groups = """
      SELECT w.name, w.photos, w.articles, w.first, w.last FROM person w WHERE w.photos > 0 ORDER BY w.photos DESC, w.key
      """
    return [
      Question(
        title: "list --by, first page", limit: 3, command: ["list", "--by", name, "--limit", "50"],
        ask: { [catalog, name] in try catalog.assets(matching: AssetQuery(by: [name]), limit: 50).count },
        statements: [ofPerson] + Self.lineStatements, shell: Self.lines(ofPerson)),
      Question(
        title: "words, first page", limit: 3, command: ["search", "harbour", "strike", "--limit", "50"],
        ask: { [catalog] in try catalog.assets(matching: Query(parsing: "harbour strike"), limit: 50).count },
        statements: [words] + Self.lineStatements, shell: Self.lines(words)),
      Question(
        title: "everything, first page", limit: 3, command: ["list", "--limit", "50"],
        ask: { [catalog] in try catalog.assets(limit: 50).count },
        statements: ["SELECT id FROM photo ORDER BY path LIMIT 50"] + Self.lineStatements,
        shell: Self.lines("SELECT id AS asset FROM photo ORDER BY path LIMIT 50")),
      Question(
        title: "show", limit: 3, command: ["show", asset],
        ask: { [catalog, asset] in try catalog.entry(for: asset).photo?.readings.count ?? 0 },
        statements: [
          "SELECT id FROM photo p WHERE \(id)"
        ]
          + Self.entryStatements,
        shell:
          "SELECT * FROM photo p JOIN content r ON r.photo = p.id WHERE \(id)"
      ),
      Question(
        title: "photographers, first page", limit: 3, command: ["photographers", "--limit", "50"],
        ask: { [catalog] in try catalog.photographers(limit: 50).count },
        statements: [
          names,
          """
          SELECT n.written, sum(c.uses) FROM credit_person n JOIN credit c ON c.id = n.credit
          WHERE n.person = ? AND c.uses > 0 GROUP BY n.written ORDER BY 2 DESC, 1
          """,
        ],
        shell: """
          SELECT name, photos, articles, first, last, (SELECT group_concat(DISTINCT n.written) FROM credit_person n
            JOIN credit c ON c.id = n.credit WHERE n.person = person.id AND c.uses > 0)
          FROM person WHERE photos > 0 AND id <> 0 ORDER BY photos DESC, key LIMIT 50
          """),
      Question(
        title: "grouped by photographer", limit: 1.3, command: ["list", "--group-by", "photographer"],
        ask: { [catalog] in try catalog.groups(by: .photographer).count }, statements: [groups],
        shell: groups, runs: 1),
    ]
  }

  /// What the audit and `show` need of a photo, whose number is the parameter.
  static let entryStatements = [
    """
    SELECT p.path, p.format, p.width, p.height, p.iim_digest, p.size, p.modified, p.fingerprint, f.orientation,
      f.colour_mode, f.bit_depth, f.thumbnail_offset, f.thumbnail_size, c.place, c.generator, c.signer, c.manifest_count
    FROM photo p LEFT JOIN picture f ON f.photo = p.id LEFT JOIN credential c ON c.photo = p.id WHERE p.id = ?
    """,
    "SELECT phrasebook, size, readings FROM content WHERE photo = ?",
    "SELECT place, problem, is_fatal FROM damage WHERE photo = ? ORDER BY position",
    "SELECT path FROM copy WHERE photo = ? ORDER BY path",
    """
    SELECT o.article, o.position, a.path
    FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
    WHERE l.photo = ? AND l.state IN ('linked', 'confirmed', 'ambiguous') ORDER BY a.path, o.position
    """,
    """
    SELECT a.url, a.headline, a.byline, a.language, a.published, a.notes, o.url, o.line_number, o.column_number,
      o.is_lead, e.slot, e.raw, e.is_credit, e.line_number, e.column_number
    FROM link l JOIN occurrence o ON o.id = l.occurrence JOIN article a ON a.id = o.article
      JOIN evidence e ON e.occurrence = o.id
    WHERE l.photo = ? AND l.state IN ('linked', 'confirmed', 'ambiguous')
    """,
  ]
}
