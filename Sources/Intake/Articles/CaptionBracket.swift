internal import Cutline

/// A bracket behind the last sentence of a caption, whoever is in it: `… listed for sale. (Bay Estates)`. In running
/// text its being a credit would be a guess; in an element that a page marks as a caption nothing else stands there.
struct CaptionBracket {
  var sentence: String
  var credit: String

  init?(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), CreditSplit(text).credit == nil else {
      return nil
    }
    let inside = text[text.index(after: open)...].dropLast()
    let before = text[..<open].reversed().drop { $0 == " " }
    guard let stop = before.first, ".!?”\"’»".contains(stop), (3...60).contains(inside.utf8.count) else {
      return nil
    }
    let words = inside.split(separator: " ")
    guard words.count <= 6, words.allSatisfy({ $0.first?.isUppercase == true }),
      !inside.contains(where: \.isNumber)
    else { return nil }
    sentence = String(text[..<open])
    credit = String(text[open...])
  }
}
