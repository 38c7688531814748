extension PartialDate {
  /// Reads a line of prose that states one full date and little else: `Published: May 16, 2019 16:39`,
  /// `12.03.2024, 18:05 Uhr`. Nil if the line has no day, more than one, or is a sentence of its own.
  public init?(written text: String) {
    let tokens = CaptionTokens(text)
    guard tokens.count > 0, tokens.count <= 24 else { return nil }
    let found = DateScanner(text: tokens).dates().filter { $0.hasYear && $0.value.day != nil }
    guard let first = found.first, found.allSatisfy({ $0.value == first.value }), first.value.isPossible
    else {
      return nil
    }
    let words = tokens.tokens.enumerated().filter {
      $0.element.kind == .word && !first.tokens.contains($0.offset)
    }
    guard words.count <= 5 else { return nil }
    var value = first.value
    // A time of day: 16:39 or 16.39.
    var i = first.tokens.upperBound
    while value.second == nil, let hour = tokens[i] {
      if hour.kind == .number, hour.digits <= 2, hour.value < 24, let colon = tokens[i + 1], colon.key == ":",
        let minute = tokens[i + 2], minute.kind == .number, minute.digits == 2, minute.value < 60
      {
        let isAfternoon = tokens[i + 3]?.key == "pm" && hour.value < 12
        value.second = ((hour.value + (isAfternoon ? 12 : 0)) * 60 + minute.value) * 60
      }
      i += 1
    }
    self = value
  }
}
