import Catalog

/// The query language on one page, from the list of its keys.
enum QuerySheet {
  static var text: String {
    let keys = QueryKey.all.map { key in
      let names = ([key.name] + key.aliases).map { $0 + ":" }.joined(separator: " ")
      return (names, key.summary + (key.values.map { ": " + $0.joined(separator: " ") } ?? ""))
    }
    return """
      Terms all have to fit: istanbul agency:reuters taken:2022..2024
      a|b, OR and a key that occurs twice are alternatives; - negates; brackets group;
      "quotes" keep a phrase together; a star at the end of a word is any ending.
      Words without a key are looked for in captions, headlines, credits, places and file
      names, in any case, with or without accents. @last is what the last import brought in.


      """ + aligned(keys, indent: 2)
  }
}
