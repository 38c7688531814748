/// References in pages, made absolute (RFC 3986, section 5.2, for what pages write).
enum WebAddress {
  static func resolve(_ reference: String, from base: String) -> String {
    let reference = trimmed(reference)
    if reference.isEmpty || hasScheme(reference) { return reference }
    guard let schemeEnd = base.firstIndex(of: ":"), base[schemeEnd...].hasPrefix("://") else {
      return reference
    }
    if reference.hasPrefix("//") { return base[..<schemeEnd] + ":" + reference }
    let hostStart = base.index(schemeEnd, offsetBy: 3)
    let bare = base[hostStart...].prefix { $0 != "?" && $0 != "#" }
    let origin = base[..<hostStart] + bare.prefix { $0 != "/" }
    if reference.hasPrefix("#") || reference.hasPrefix("?") { return base[..<bare.endIndex] + reference }
    let folder = bare.drop { $0 != "/" }
    var parts = reference.hasPrefix("/") ? [] : folder.split(separator: "/", omittingEmptySubsequences: true)
    if !reference.hasPrefix("/"), !folder.hasSuffix("/"), !parts.isEmpty { parts.removeLast() }
    let path = reference.prefix { $0 != "?" && $0 != "#" }
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    let slash = path.hasSuffix("/") && !parts.isEmpty ? "/" : ""
    return origin + "/" + parts.joined(separator: "/") + slash + reference[path.endIndex...]
  }

  /// `https:`, `data:`, `cid:`; a letter and a colon is a drive.
  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let scheme = text[..<colon].utf8
    return scheme.count > 1
      && scheme.allSatisfy {
        ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || $0 >= 48 && $0 <= 57 || $0 == 43 || $0 == 45 || $0 == 46
      }
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.first.map({ $0 <= 0x20 }) == true || text.utf8.last.map({ $0 <= 0x20 }) == true else {
      return text
    }
    return String(text.drop { $0 <= " " }.reversed().drop { $0 <= " " }.reversed())
  }
}
