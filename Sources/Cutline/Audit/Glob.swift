/// A pattern of paths: `photos/logos/**`. `*` is any text within one name, `**` any number of folders, `?` one
/// character, `[a-z]` one of several, `{a,b}` one of several texts. A pattern without `/` is held against the file's
/// name alone, one that ends in `/` against everything below.
public struct Glob: Sendable, Hashable {
  public let pattern: String
  private let alternatives: [[[Character]]]

  public init(_ pattern: String) {
    self.pattern = pattern
    var text = pattern
    if text.hasPrefix("./") { text.removeFirst(2) }
    if text.hasSuffix("/") { text += "**" }
    if !text.contains("/") { text = "**/" + text }
    alternatives = Glob.expanded(Array(text)).map { text in
      text.split(separator: "/", omittingEmptySubsequences: true).map(Array.init)
    }
  }

  /// - Parameter path: Relative to the folder that the pattern is relative to.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(Array.init)
    return alternatives.contains { Glob.matches($0[...], names[...]) }
  }

  private static func matches(_ parts: ArraySlice<[Character]>, _ names: ArraySlice<[Character]>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    if part == ["*", "*"] {
      if parts.count == 1 { return !names.isEmpty }
      return names.indices.contains { matches(parts.dropFirst(), names[$0...]) }
    }
    guard let name = names.first, matches(name: part[...], name[...]) else { return false }
    return matches(parts.dropFirst(), names.dropFirst())
  }

  private static func matches(name part: ArraySlice<Character>, _ name: ArraySlice<Character>) -> Bool {
    var (part, name) = (part, name)
    // Where to go on after a star that took too little.
    var retry: (part: ArraySlice<Character>, name: ArraySlice<Character>)?
    while true {
      if part.first == "*" {
        part = part.drop { $0 == "*" }
        retry = (part, name)
        continue
      }
      if let sign = name.first, let rest = taking(sign, part) {
        part = rest
        name = name.dropFirst()
        continue
      }
      if part.isEmpty, name.isEmpty { return true }
      guard let last = retry, !last.name.isEmpty else { return false }
      retry = (last.part, last.name.dropFirst())
      (part, name) = (last.part, last.name.dropFirst())
    }
  }

  /// The pattern behind one character; nil if that does not match.
  private static func taking(_ sign: Character, _ part: ArraySlice<Character>) -> ArraySlice<Character>? {
    guard let first = part.first else { return nil }
    if first == "?" { return part.dropFirst() }
    if first == "[", let end = part.dropFirst(2).firstIndex(of: "]") {
      var set = part[part.index(after: part.startIndex)..<end]
      let isNegated = set.first == "!" || set.first == "^"
      if isNegated { set = set.dropFirst() }
      return isOne(sign, of: Array(set)) != isNegated ? part[part.index(after: end)...] : nil
    }
    return first == sign ? part.dropFirst() : nil
  }

  private static func isOne(_ sign: Character, of set: [Character]) -> Bool {
    var index = 0
    while index < set.count {
      if index + 2 < set.count, set[index + 1] == "-" {
        if set[index] <= sign, sign <= set[index + 2] { return true }
        index += 3
      } else {
        if set[index] == sign { return true }
        index += 1
      }
    }
    return false
  }

  /// `{a,b}` spelled out, at most 256 texts.
  private static func expanded(_ text: [Character]) -> [[Character]] {
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
      return [text]
    }
    let rest = expanded(Array(text[(close + 1)...]))
    let choices = text[(open + 1)..<close].split(separator: ",", omittingEmptySubsequences: false)
    guard choices.count * rest.count <= 256 else { return [text] }
    return choices.flatMap { choice in rest.map { Array(text[..<open]) + choice + $0 } }
  }
}
