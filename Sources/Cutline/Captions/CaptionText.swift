/// The small repairs that every caption needs before it is read.
package enum CaptionText {
  /// White space of every kind to single blanks, none at the ends; invisible characters out.
  package static func squeezed(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var blank = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = true
      } else if !CaptionTokens.isInvisible(scalar) || scalar.value == 0x200C || scalar.value == 0x200D {
        if blank, !out.isEmpty { out.append(" ") }
        blank = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Without marks that a cut-out credit leaves behind (`,` `|` `—`), and with `..` at the end as one stop.
  package static func mended(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while let last = scalars.last, " ,|—–/·•:;-".unicodeScalars.contains(last) { scalars.removeLast() }
    while let first = scalars.first, " ,|—–/·•:;".unicodeScalars.contains(first) { scalars.removeFirst() }
    // Two stops are a slip; three are an ellipsis.
    if scalars.count > 2, scalars.suffix(2).allSatisfy({ $0 == "." }), scalars[scalars.count - 3] != "." {
      scalars.removeLast()
    }
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars)
    return String(out)
  }
}
