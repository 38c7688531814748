/// The JSON documents of the reading commands. They are a contract with users' scripts: keys are only added.

extension Credit {
  /// `{"raw","photographers","chain","role","via","file","date","confidence"}` and what else is known.
  public var document: JSON { .object(pairs) }

  /// The same with `"tokens"` and `"reasons"`: why it was read so.
  public var explainedDocument: JSON {
    .object(
      pairs + [
        ("tokens", .array(Credit.tokens(of: raw).map(\.document))), ("reasons", JSON(reasons)),
      ])
  }

  private var pairs: [(String, JSON)] {
    [
      ("raw", .string(raw)),
      ("photographers", JSON(photographers.map(\.name))),
      ("chain", JSON(chain.map(\.name))),
      ("role", .string(role.rawValue)),
      ("via", JSON(via?.name)),
      ("client", JSON(client)),
      ("file", .bool(isFile)),
      ("symbolic", .bool(isSymbolic)),
      ("markers", JSON(markers.map(\.rawValue).sorted())),
      ("date", JSON(date?.description)),
      ("licence", JSON(licence)),
      ("restrictions", JSON(restrictions)),
      ("unknown", JSON(unknownParties)),
      (
        "panels",
        .array(
          panels.map { panel in
            .object([
              ("position", JSON(panel.position?.rawValue)), ("raw", .string(panel.credit.raw)),
              ("photographers", JSON(panel.credit.photographers.map(\.name))),
              ("chain", JSON(panel.credit.chain.map(\.name))),
              ("role", .string(panel.credit.role.rawValue)), ("via", JSON(panel.credit.via?.name)),
            ])
          })
      ),
      (
        "other",
        .array(otherCredits.map { .object([("task", .string($0.task)), ("names", JSON($0.names))]) })
      ),
      ("confidence", .decimal(confidence, digits: 2)),
    ]
  }
}

extension Credit.Token {
  /// `{"text","kind","separator","start","end","reason","lost"}`; start and end are bytes of UTF-8 in the raw line.
  public var document: JSON {
    .object([
      ("text", .string(text)), ("kind", .string(kind.rawValue)), ("separator", .string(separator)),
      ("start", JSON(range?.lowerBound)), ("end", JSON(range?.upperBound)), ("reason", .string(reason)),
      ("lost", JSON(lost)),
    ])
  }
}

extension Article {
  /// `{"path","url","headline","byline","language","published","modified","publisher","images":[…],"notes"}`
  public var document: JSON {
    .object([
      ("path", .string(path)),
      ("url", JSON(url)),
      ("headline", JSON(headline)),
      ("byline", JSON(byline)),
      ("language", JSON(language)),
      ("published", JSON(published?.description)),
      ("modified", JSON(modified?.description)),
      ("publisher", JSON(publisher)),
      ("images", .array(images.map(\.document))),
      ("notes", JSON(notes)),
    ])
  }
}

extension Occurrence {
  /// `{"url","caption","alt","credit","photographers","chain","role","taken","evidence"}`
  public var document: JSON {
    let credit = self.credit
    return .object([
      ("url", JSON(url)),
      ("caption", JSON(caption?.text)),
      ("alt", JSON(alt)),
      ("credit", JSON(credit?.raw)),
      ("photographers", JSON(credit?.photographers.map(\.name) ?? [])),
      ("chain", JSON(credit?.chain.map(\.name) ?? [])),
      ("role", JSON(credit?.role.rawValue)),
      ("taken", JSON(taken?.value.description)),
      ("lead", .bool(isLead)),
      ("evidence", .array(evidence.map(\.document))),
    ])
  }
}

extension Evidence {
  var document: JSON {
    .object(
      [
        ("source", .string(source)),
        ("raw", .string(caption.raw)),
        ("line", .int(location.line)),
        ("column", .int(location.column)),
      ] + (location.path.map { [("path", .string($0))] } ?? []))
  }
}

extension Entry {
  /// `{"id","photo":{…},"uses":[{"article","image","published","link","rivals",…}]}`
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.value(id)
      json.key("photo")
      if let photo { photo.write(to: &json) } else { json.null() }
      json.key("uses")
      json.array(uses) { $1.value($0.document) }
    }
  }
}

extension Use {
  var document: JSON {
    .object([
      ("article", .string(article.path)),
      ("image", .int(index)),
      ("headline", JSON(article.headline)),
      ("published", JSON(article.published?.description)),
      ("occurrence", occurrence.document),
      (
        "link",
        link.map {
          .object([
            ("state", .string($0.state.rawValue)), ("score", .decimal($0.score, digits: 3)),
            ("reasons", JSON($0.reasons)),
          ])
        } ?? .null
      ),
      (
        "rivals",
        .array(
          rivals.map { .object([("path", .string($0.path)), ("score", .decimal($0.score, digits: 3))]) })
      ),
    ])
  }
}
