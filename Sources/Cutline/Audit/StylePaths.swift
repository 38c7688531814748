extension Style {
  /// True if a path is one of the house's sensitive ones.
  func isSensitive(_ path: String) -> Bool { sensitivePaths.contains { Style.holds(path, $0) } }

  /// True if a path is one of those where pictures advertise: `shop/**`, `advertorials/**`.
  func isCommercial(_ path: String) -> Bool { commercialPaths.contains { Style.holds(path, $0) } }

  /// Patterns are relative to the house's folder, wherever that is; paths are mostly whole.
  private static func holds(_ path: String, _ pattern: String) -> Bool {
    Glob(pattern.hasPrefix("/") || pattern.hasPrefix("**/") ? pattern : "**/" + pattern).matches(path)
  }

  /// The countries in which a use is published: the house's own, else what the article's address and language tell.
  func countries(of use: Use) -> Set<String> {
    if !countries.isEmpty { return countries }
    var found: Set<String> = []
    // `de-AT`; `de` alone is spoken in several.
    if let parts = use.article.language?.split(whereSeparator: { $0 == "-" || $0 == "_" }),
      let last = parts.last,
      parts.count > 1, last.utf8.count == 2
    {
      found.insert(last.lowercased())
    }
    if let host = use.article.url.flatMap({ LicenceReader.host(of: $0) }),
      let domain = host.split(separator: ".").last,
      domain.utf8.count == 2, !["io", "tv", "me", "co", "ai", "fm"].contains(domain)
    {
      found.insert(domain == "uk" ? "gb" : domain.lowercased())
    }
    return found
  }
}
