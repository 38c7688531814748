extension Finding {
  /// `{"code","name","severity","asset","articles","message","evidence","fix","fingerprint"}`: a contract with
  /// users' scripts, keys are only added. The same with and without a catalog.
  func document(in result: AuditResult) -> JSON { .object(members(in: result)) }

  func members(in result: AuditResult) -> [(String, JSON)] {
    [
      ("code", .string(code)), ("name", .string(name)),
      ("severity", .string(severity.rawValue)),
      (
        "asset",
        asset.map {
          .object([("id", JSON($0.id)), ("path", .string(result.relative($0.path)))])
        } ?? .null
      ),
      (
        "articles",
        .array(
          articles.map {
            .object([
              ("path", .string(result.relative($0.path))), ("line", .int($0.location.line)),
              ("column", .int($0.location.column)), ("imageIndex", .int($0.imageIndex)),
            ])
          })
      ),
      ("message", .string(message)),
      ("evidence", .array(evidence.map { $0.document(in: result) })),
      ("fix", fix.map { $0.document(in: result) } ?? .null),
      ("fingerprint", .string(fingerprint)),
      // No rule has a page of its own.
      ("url", .null),
      ("photographers", JSON(photographers)), ("agencies", JSON(agencies)),
    ]
  }
}

extension Exhibit {
  func document(in result: AuditResult) -> JSON {
    let isParsed = !photographers.isEmpty || !chain.isEmpty
    let parsed = JSON.object([("photographers", JSON(photographers)), ("chain", JSON(chain))])
    return .object([
      ("source", .string(source)), ("raw", .string(raw)),
      ("parsed", isParsed ? parsed : .null), ("verdict", .string(verdict.rawValue)),
      ("location", JSON(location.map(result.relative))),
    ])
  }
}

extension Fix {
  /// `{"applicability","summary","edits":[{"kind",…}]}`
  func document(in result: AuditResult) -> JSON {
    .object([
      ("applicability", .string(applicability.rawValue)), ("summary", .string(summary)),
      ("edits", .array(edits.map { $0.document(in: result) })),
    ])
  }
}

extension Fix.Edit {
  fileprivate func document(in result: AuditResult) -> JSON {
    switch self {
    case .catalog(let edit):
      let (verb, words) = edit.words
      return .object([("kind", .string("catalog")), ("verb", .string(verb)), ("names", JSON(words))])
    case .file(let edit):
      return .object([
        ("kind", .string("file")), ("address", .string(edit.address.description)), ("from", JSON(edit.from)),
        ("to", JSON(edit.to)),
      ])
    case .article(let patch):
      return .object([
        ("kind", .string("article")), ("path", .string(result.relative(patch.path))),
        ("line", .int(patch.location.line)), ("column", .int(patch.location.column)),
        ("from", JSON(patch.from)), ("to", .string(patch.to)),
      ])
    }
  }
}

extension Fix.CatalogEdit {
  /// What is done, and the names it is done with.
  public var words: (verb: String, names: [String]) {
    switch self {
    case .alias(let spelling, let agency): ("alias", [spelling, agency])
    case .mergePhotographers(let name, let other): ("merge", [name, other])
    case .chooseCreator(let name): ("choose-creator", [name])
    case .dropCreator(let name): ("drop-creator", [name])
    case .moveToSupplier(let name): ("move-to-supplier", [name])
    case .addAgency(let name): ("add-agency", [name])
    }
  }
}
