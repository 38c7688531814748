/// Licences in credits: Creative Commons, public domain, GFDL.
enum LicenceReader {
  /// The licence that a whole segment names, as written without words around it; nil if it names none.
  static func licence(in segment: String) -> String? {
    var words = segment.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
    while let first = words.first, openers.contains(Name.compact(first)) { words.removeFirst() }
    let text = words.joined(separator: " ")
    let folded = Name.compact(text)
    guard !folded.isEmpty, folded.utf8.count <= 60 else { return nil }
    if folded.hasPrefix("ccby") || folded.hasPrefix("cc0") || folded.hasPrefix("ccbync") || folded == "cc"
      || folded.hasPrefix("cczero") || folded.hasPrefix("ccsa")
    {
      return text
    }
    if folded == "creativecommons" { return text }
    if folded.hasPrefix("creativecommons"),
      folded != "creativecommons"
        || words.count != segment.split(whereSeparator: { $0 == " " || $0 == ":" }).count
    {
      return text
    }
    if names.contains(where: { folded.hasPrefix($0) }) { return text }
    return nil
  }

  /// Words before a licence; alone they say nothing.
  static let openers: Set<String> = [
    "lizenz", "licence", "license", "licencia", "licenca", "licenza", "under", "unter", "licensed", "sous",
    "a", "bajo",
  ]
  private static let names: [String] = [
    "publicdomain", "gemeinfrei", "domainepublic", "dominiopublico", "pubblicodominio", "gfdl", "gnufree",
    "attributionsharealike", "attribution", "domeniupublic", "noknowncopyright", "pdm", "freelicense",
    "creativecommons",
    "openaccess", "ogl", "opengovernment",
  ]

  /// True if a folded name begins as a licence does from a byte on.
  static func begins(_ folded: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let rest = folded[start...]
    guard rest.count > 2 else { return rest.elementsEqual("cc".utf8) }
    guard openings.value(of: UnsafeBufferPointer(rebasing: rest.prefix(3))) != nil else { return false }
    return (names + ["ccby", "cc0", "ccsa", "cczero"]).contains { rest.starts(with: $0.utf8) }
  }

  /// The first three letters of every licence's name.
  private static let openings: KeyTable = {
    var table = KeyTable(words: "ccb cc0 ccs ccz")
    for name in names { table[name.utf8.prefix(3)] = 1 }
    return table
  }()

  /// The host of an address without `www.`: `pexels.com`.
  static func host(of address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 3)
    guard parts.count > 1 else { return nil }
    return parts[1].hasPrefix("www.") ? String(parts[1].dropFirst(4)) : String(parts[1])
  }

  /// Cuts web addresses out of a line; they name a licence's text or the file's page.
  static func cutAddresses(_ line: String) -> (text: String, addresses: [String]) {
    guard line.holds("http") || line.holds("www.") else { return (line, []) }
    var kept: [Substring] = []
    var addresses: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if let start = word.addressStart {
        let head = word[..<start].drop { $0 == "<" || $0 == "(" }
        if !head.isEmpty, head != "<", head != "(" { kept.append(head) }
        var address = word[start...]
        var closing = ""
        while let last = address.last, last == ">" || last == "," || last == ")" || last == "]" {
          address.removeLast()
          if last != ">" { closing = String(last) + closing }
        }
        addresses.append(String(address))
        if word[..<start].contains("(") { closing.removeAll { $0 == ")" } }
        if !closing.isEmpty { kept.append(Substring(closing)) }
      } else {
        kept.append(word)
      }
    }
    return (kept.joined(separator: " "), addresses)
  }
}

extension Substring {
  /// Where `http://` or `https://` begins.
  fileprivate var addressStart: Index? {
    var position = startIndex
    while position < endIndex {
      if self[position...].hasPrefix("http://") || self[position...].hasPrefix("https://") { return position }
      position = index(after: position)
    }
    return nil
  }
}
