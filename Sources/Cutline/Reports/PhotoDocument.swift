/// A photo's JSON, written straight into bytes: `inspect` prints thousands of them. Keys are only added.
extension Photo {
  /// `{"path","format","width","height","orientation","colourMode","bitDepth","thumbnail":{…},
  /// "iimDigest","credentials":{…},"readings":[…],"chosen":{…},"damage":[…]}`
  public func write(to json: inout JSONWriter) {
    let places = fieldPlaces
    json.object { json in
      json.member("path", path)
      json.member("format", format)
      json.member("width", width)
      json.member("height", height)
      json.member("orientation", picture.orientation)
      json.member("colourMode", picture.colourMode?.rawValue)
      json.member("bitDepth", picture.bitDepth)
      json.key("thumbnail")
      if let thumbnail = picture.thumbnail { thumbnail.write(to: &json) } else { json.null() }
      json.member("iimDigest", iimDigest.rawValue)
      json.key("credentials")
      if let credentials { credentials.write(to: &json) } else { json.null() }
      json.key("readings")
      json.array(readings.indices) { index, json in
        readings[index].write(to: &json, field: places[index].map { Field.all[$0.field].name })
      }
      json.key("chosen")
      json.object { json in
        decide(by: places) { write($0, to: &json) }
      }
      json.key("damage")
      json.array(damage) { $0.write(to: &$1) }
    }
  }

  /// `"creator":{"value","address","rule"}`; several values with `; ` between.
  private func write(_ decision: Decision, to json: inout JSONWriter) {
    let address = readings[decision.chosen[decision.chosen.startIndex]].address
    json.key(plain: Field.all[decision.index].name)
    json.object { json in
      json.key("value")
      json.value(decision.chosen, separator: "; ") { readings[$0].value }
      json.key("address")
      json.value(plain: address.standard.rawValue, ".", address.name)
      json.key("rule")
      json.value(plain: decision.rule)
    }
  }
}

extension Reading {
  fileprivate func write(to json: inout JSONWriter, field: String?) {
    json.object { json in
      json.key("field")
      if let field { json.value(plain: field) } else { json.null() }
      json.key("standard")
      json.value(plain: address.standard.rawValue)
      json.member("address", address.name)
      json.member("value", value)
      json.key("encoding")
      json.value(plain: encoding.rawValue)
      json.member("place", place)
    }
  }
}

extension Picture.Thumbnail {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("offset", offset)
      json.member("size", size)
    }
  }
}

extension ContentCredentials {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("place", place)
      json.member("generator", generator)
      json.member("signer", signer)
      json.member("manifests", manifestCount)
      json.key("verified")
      json.value(false)
    }
  }
}

extension Damage {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("place", place)
      json.member("problem", problem)
      json.key("fatal")
      json.value(isFatal)
    }
  }
}

extension JSONWriter {
  @inline(__always)
  fileprivate mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }

  fileprivate mutating func member(_ name: StaticString, _ number: Int?) {
    key(name)
    value(number)
  }
}
