import Catalog
import Cutline

/// The JSON documents of the listing commands.

extension Group {
  var document: JSON {
    .object([
      ("name", .string(name)), ("photos", .int(photos)), ("articles", .int(articles)),
      ("first", JSON(first?.description)), ("last", JSON(last?.description)),
    ])
  }
}

extension Contributor {
  var document: JSON {
    .object([
      ("name", .string(name)), ("photos", .int(photos)), ("articles", .int(articles)),
      ("first", JSON(first?.description)), ("last", JSON(last?.description)),
      ("spellings", JSON(spellings.map(\.text))),
    ])
  }
}
