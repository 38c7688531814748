/// The JSON documents of the reading commands. They are a contract with users' scripts: keys are only added.

extension Credit {
  /// `{"raw","photographers","chain","role","via","file","date","confidence"}` and what else is known.
  public var document: JSON {
    .object([
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
      ("confidence", .decimal(confidence, digits: 2)),
    ])
  }
}

extension Article {
  /// `{"path","url","headline","published","images":[…]}`
  public var document: JSON {
    .object([
      ("path", .string(path)),
      ("url", JSON(url)),
      ("headline", JSON(headline)),
      ("byline", JSON(byline)),
      ("language", JSON(language)),
      ("published", JSON(published?.description)),
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

extension Photo {
  /// `{"path","format","width","height","readings":[…],"chosen":{…},"damage":[…]}`
  public var document: JSON {
    .object([
      ("path", .string(path)),
      ("format", .string(format)),
      ("width", JSON(width)),
      ("height", JSON(height)),
      ("readings", .array(readings.map(\.document))),
      (
        "chosen",
        .object(
          Field.all.compactMap { field in choice(of: field).map { (field.name, $0.document) } })
      ),
      (
        "damage",
        .array(
          damage.map {
            .object([
              ("place", .string($0.place)), ("problem", .string($0.problem)), ("fatal", .bool($0.isFatal)),
            ])
          })
      ),
    ])
  }
}

extension Reading {
  var document: JSON {
    .object([
      ("field", JSON(field?.name)),
      ("standard", .string(address.standard.rawValue)),
      ("address", .string(address.name)),
      ("value", .string(value)),
      ("encoding", .string(encoding.rawValue)),
      ("place", .string(place)),
    ])
  }
}

extension Choice {
  var document: JSON {
    .object([
      ("value", .string(value)), ("address", .string(address.description)), ("rule", .string(rule)),
    ])
  }
}

extension Entry {
  /// `{"id","photo":{…},"uses":[{"article","image","published","link","rivals",…}]}`
  public var document: JSON {
    .object([
      ("id", JSON(id)),
      ("photo", photo?.document ?? .null),
      ("uses", .array(uses.map(\.document))),
    ])
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
