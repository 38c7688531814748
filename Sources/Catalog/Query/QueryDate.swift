internal import Cutline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A span of time as a query says it, for comparing with ISO 8601 texts, which sort as the times do.
struct QueryDate: Equatable {
  /// Texts from here on; nil for no lower limit.
  var from: String?
  /// Texts before this; nil for no upper limit.
  var to: String?
  /// `none`: there is no date.
  var isNone = false

  static let words = ["today", "yesterday", "last-week", "last-month", "last-year"]

  /// - Parameter today: Days since 1970.
  init?(_ text: String, today: Int = Int(time(nil)) / 86_400) {
    let text = text.lowercased()
    if text == "none" {
      isNone = true
    } else if let days = ["today": 0, "yesterday": 1, "last-week": 7, "last-month": 30, "last-year": 365][
      text]
    {
      from = PartialDate(dayNumber: today - days).dayDescription
      to = text == "yesterday" ? PartialDate(dayNumber: today).dayDescription : nil
    } else if let dots = text.firstRange(of: "..") {
      let (low, high) = (text[..<dots.lowerBound], text[dots.upperBound...])
      guard low.isEmpty || QueryDate.isDate(low), high.isEmpty || QueryDate.isDate(high),
        !(low.isEmpty && high.isEmpty)
      else { return nil }
      from = low.isEmpty ? nil : String(low)
      to = high.isEmpty ? nil : QueryDate.end(of: high)
    } else if text.hasPrefix(">=") || text.hasPrefix("<=") {
      let date = text.dropFirst(2)
      guard QueryDate.isDate(date) else { return nil }
      if text.hasPrefix(">") { from = String(date) } else { to = QueryDate.end(of: date) }
    } else if text.hasPrefix(">") || text.hasPrefix("<") {
      let date = text.dropFirst()
      guard QueryDate.isDate(date) else { return nil }
      if text.hasPrefix(">") { from = QueryDate.end(of: date) } else { to = String(date) }
    } else {
      guard QueryDate.isDate(text[...]) else { return nil }
      from = text
      to = QueryDate.end(of: text[...])
    }
  }

  /// `2024`, `2024-08`, `2024-08-14`
  private static func isDate(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    return PartialDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    ).isPossible
  }

  /// The first text after everything that begins with the date.
  private static func end(of date: Substring) -> String { date + "~" }
}

/// `<0.75`, `>=0.5`, `0.9`
struct QueryNumber {
  /// An SQL operator.
  var comparison: String
  var value: Double

  init?(_ text: String) {
    let signs = ["<=", ">=", "<", ">"]
    comparison = signs.first { text.hasPrefix($0) } ?? "="
    let digits = comparison == "=" ? text[...] : text.dropFirst(comparison.count)
    guard let value = Double(digits), (0...1).contains(value) else { return nil }
    self.value = value
  }
}
