/// What is wrong with a query, and where: enough to point at the place.
public struct QueryError: Error, Sendable, Hashable {
  /// A clause: `unknown key "agencies"`.
  public var message: String
  /// What was probably meant.
  public var suggestion: String?
  /// The query as given.
  public var query: String
  /// The place in the query, in characters.
  public var range: Range<Int>

  public init(_ message: String, suggestion: String? = nil, query: String, range: Range<Int>) {
    self.message = message
    self.suggestion = suggestion
    self.query = query
    self.range = range
  }
}

/// A query cut into its pieces.
struct QueryText {
  enum Piece: Hashable {
    case open, close, or
    /// `-` in front of a term or a bracket.
    case not
    /// A term; without a key it is a word or, in quotes, a phrase.
    case term(key: String?, values: [Value])
  }

  /// One alternative of `a|b`.
  struct Value: Hashable {
    var text: String
    var isQuoted: Bool
    var range: Range<Int>
  }

  struct Token {
    var piece: Piece
    var range: Range<Int>
    /// Of the key alone.
    var keyRange: Range<Int>
  }

  let query: String
  private let characters: [Character]
  private var at = 0

  init(_ query: String) {
    self.query = query
    characters = Array(query)
  }

  mutating func tokens() throws(QueryError) -> [Token] {
    var tokens: [Token] = []
    while let token = try next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(QueryError) -> Token? {
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    guard at < characters.count else { return nil }
    let start = at
    func simple(_ piece: Piece) -> Token { Token(piece: piece, range: start..<at, keyRange: start..<at) }
    switch characters[at] {
    case "(":
      at += 1
      return simple(.open)
    case ")":
      at += 1
      return simple(.close)
    case "|":
      at += 1
      return simple(.or)
    case "-" where at + 1 < characters.count && !characters[at + 1].isWhitespace && characters[at + 1] != "-":
      at += 1
      return simple(.not)
    default: return try term(from: start)
    }
  }

  private mutating func term(from start: Int) throws(QueryError) -> Token {
    var key: String?
    var keyRange = start..<start
    var end = at
    while end < characters.count, characters[end].isLetter || characters[end] == "-" { end += 1 }
    if end > at, end < characters.count, characters[end] == ":", end + 1 < characters.count,
      !characters[end + 1].isWhitespace, !characters[(end + 1)...].starts(with: "//")
    {
      key = String(characters[at..<end]).lowercased()
      keyRange = at..<end
      at = end + 1
    }
    var values: [Value] = []
    repeat {
      if !values.isEmpty { at += 1 }
      values.append(try value())
    } while key != nil && at < characters.count && characters[at] == "|"
    if key == nil, values.count == 1, !values[0].isQuoted, values[0].text == "OR" {
      return Token(piece: .or, range: start..<at, keyRange: keyRange)
    }
    return Token(piece: .term(key: key, values: values), range: start..<at, keyRange: keyRange)
  }

  private mutating func value() throws(QueryError) -> Value {
    let start = at
    if at < characters.count, characters[at] == "\"" {
      at += 1
      while at < characters.count, characters[at] != "\"" { at += 1 }
      guard at < characters.count else {
        throw QueryError(
          "a quotation mark is not closed", query: query, range: start..<(start + 1))
      }
      at += 1
      return Value(text: String(characters[(start + 1)..<(at - 1)]), isQuoted: true, range: start..<at)
    }
    while at < characters.count, !characters[at].isWhitespace, !"()|\"".contains(characters[at]) { at += 1 }
    return Value(text: String(characters[start..<at]), isQuoted: false, range: start..<at)
  }
}
