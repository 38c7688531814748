internal import Cutline

/// What people type to say which assets they mean: `agency:reuters taken:2022..2024 -is:file`.
///
/// Terms all have to fit; a key that occurs twice, `a|b` and `OR` are alternatives; `-` negates, brackets group,
/// quotes keep a phrase together, a star at the end of a word stands for any ending. Words without a key are
/// looked for in captions, headlines, credits and file names, in any case and with or without accents.
public struct Query: Sendable, Hashable {
  indirect enum Node: Sendable, Hashable {
    case all([Node])
    case any([Node])
    case not(Node)
    case term(Term)
  }

  struct Term: Sendable, Hashable {
    /// The name of a ``QueryKey``; empty for a word.
    var key: String
    var text: String
    var isQuoted: Bool
    var range: Range<Int>
  }

  /// As typed.
  public var text: String
  var root: Node

  /// Everything.
  public static let everything = Query(text: "", root: .all([]))

  init(text: String, root: Node) {
    self.text = text
    self.root = root
  }

  public init(parsing text: String) throws(QueryError) {
    var parser = QueryParser(query: text, tokens: [])
    var pieces = QueryText(text)
    parser.tokens = try pieces.tokens()
    self.text = text
    root = try parser.whole()
  }

  /// Both have to fit.
  public func and(_ key: String, anyOf values: [String]) -> Query {
    if values.isEmpty { return self }
    let terms = values.map {
      Node.term(Term(key: key, text: $0, isQuoted: true, range: 0..<0))
    }
    return Query(text: text, root: .all([root, .any(terms)]))
  }

  /// Both have to fit.
  public func and(_ other: Query) -> Query {
    other.isEverything ? self : Query(text: text, root: .all([root, other.root]))
  }

  /// True if nothing is asked for.
  public var isEverything: Bool { terms.isEmpty }

  /// Every term in it.
  var terms: [Term] {
    func collect(_ node: Node) -> [Term] {
      switch node {
      case .all(let nodes), .any(let nodes): nodes.flatMap(collect)
      case .not(let node): collect(node)
      case .term(let term): [term]
      }
    }
    return collect(root)
  }

  /// True if what the audit finds has to be known to answer it; see ``QueryFacts``.
  public var needsFindings: Bool {
    terms.contains {
      ["finding", "severity"].contains($0.key)
        || $0.key == "is" && ["baseline", "fixable"].contains($0.text.lowercased())
    }
  }
}

/// Puts the pieces of a query together.
struct QueryParser {
  let query: String
  var tokens: [QueryText.Token]
  private var at = 0

  init(query: String, tokens: [QueryText.Token]) {
    self.query = query
    self.tokens = tokens
  }

  mutating func whole() throws(QueryError) -> Query.Node {
    let node = try alternatives(depth: 0)
    if at < tokens.count {
      throw QueryError("a bracket is closed that was not opened", query: query, range: tokens[at].range)
    }
    return node
  }

  private mutating func alternatives(depth: Int) throws(QueryError) -> Query.Node {
    var nodes = [try conjunction(depth: depth)]
    while at < tokens.count, tokens[at].piece == .or {
      let range = tokens[at].range
      at += 1
      guard at < tokens.count, tokens[at].piece != .close, tokens[at].piece != .or else {
        throw QueryError("nothing follows OR", query: query, range: range)
      }
      nodes.append(try conjunction(depth: depth))
    }
    return nodes.count == 1 ? nodes[0] : .any(nodes)
  }

  private mutating func conjunction(depth: Int) throws(QueryError) -> Query.Node {
    var nodes: [Query.Node] = []
    if at < tokens.count, tokens[at].piece == .or {
      throw QueryError("nothing stands before OR", query: query, range: tokens[at].range)
    }
    while at < tokens.count, tokens[at].piece != .or, tokens[at].piece != .close {
      nodes.append(try single(depth: depth))
    }
    return .all(QueryParser.merged(nodes))
  }

  /// The same key twice is an alternative.
  private static func merged(_ nodes: [Query.Node]) -> [Query.Node] {
    var result: [Query.Node] = []
    var places: [String: Int] = [:]
    for node in nodes {
      guard let key = key(of: node), !key.isEmpty else {
        result.append(node)
        continue
      }
      if let place = places[key] {
        if case .any(let earlier) = result[place] {
          result[place] = .any(earlier + [node])
        } else {
          result[place] = .any([result[place], node])
        }
      } else {
        places[key] = result.count
        result.append(node)
      }
    }
    return result
  }

  private static func key(of node: Query.Node) -> String? {
    switch node {
    case .term(let term): term.key
    case .any(let nodes):
      Set(nodes.map { key(of: $0) }).count == 1 ? nodes.first.flatMap { key(of: $0) } : nil
    default: nil
    }
  }

  private mutating func single(depth: Int) throws(QueryError) -> Query.Node {
    let token = tokens[at]
    at += 1
    switch token.piece {
    case .not:
      guard at < tokens.count, tokens[at].piece != .close, tokens[at].piece != .or else {
        throw QueryError("nothing follows the minus sign", query: query, range: token.range)
      }
      return .not(try single(depth: depth))
    case .open:
      guard depth < 32 else {
        throw QueryError("more than 32 brackets inside each other", query: query, range: token.range)
      }
      let node = try alternatives(depth: depth + 1)
      guard at < tokens.count, tokens[at].piece == .close else {
        throw QueryError("a bracket is not closed", query: query, range: token.range)
      }
      at += 1
      return node
    case .term(let key, let values): return try term(key, values, token)
    case .close, .or: throw QueryError("this does not belong here", query: query, range: token.range)
    }
  }

  private func term(
    _ key: String?, _ values: [QueryText.Value], _ token: QueryText.Token
  ) throws(QueryError) -> Query.Node {
    var name = ""
    if let key {
      guard let known = QueryKey(named: key) else {
        throw QueryError(
          "unknown key \"\(key)\"", suggestion: Spelling.nearest(to: key, among: QueryKey.allNames),
          query: query, range: token.keyRange)
      }
      name = known.name
      for value in values {
        if let problem = known.check(value.text) {
          throw QueryError(
            problem.message, suggestion: problem.suggestion, query: query, range: value.range)
        }
      }
    }
    let isText = key == nil || QueryKey.wordKeys.contains(name)
    for value in values where isText && !value.text.contains(where: { $0.isLetter || $0.isNumber }) {
      throw QueryError("\"\(value.text)\" has no letter and no digit", query: query, range: value.range)
    }
    for value in values where !value.isQuoted && value.text.dropLast().contains("*") && name != "path" {
      throw QueryError(
        "a star may stand only at the end of a word", query: query, range: value.range)
    }
    let nodes = values.map {
      Query.Node.term(Query.Term(key: name, text: $0.text, isQuoted: $0.isQuoted, range: $0.range))
    }
    return nodes.count == 1 ? nodes[0] : .any(nodes)
  }
}
