import Cutline

/// A JSON array, written element by element, so that a long one needs no memory; it reads as if printed in one piece.
struct JSONListing {
  private var isEmpty = true

  /// The text that an element adds.
  mutating func text(of element: JSON) -> String {
    defer { isEmpty = false }
    let lines = element.text(indent: true).split(separator: "\n", omittingEmptySubsequences: false)
    return (isEmpty ? "[\n" : ",\n") + lines.map { "  " + $0 }.joined(separator: "\n")
  }

  /// What ends it.
  var end: String { isEmpty ? "[]\n" : "\n]\n" }
}
