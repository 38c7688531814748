extension Finding {
  /// 16 hex digits that stay the same from run to run and machine to machine, when files move and when
  /// articles are read in another order: made of the code, the asset's content and the values compared.
  ///
  /// Where there is no photo, the article's file name and the image's place in it stand for the asset.
  public var fingerprint: String {
    var hash = StableHash()
    hash.combine(code)
    if let asset {
      // A catalog shows as much of an id as tells its photos apart; eight characters stand for the content anywhere.
      hash.combine(asset.id.map { String($0.prefix(8)) } ?? Finding.fileName(asset.path))
    } else if let place = articles.first {
      hash.combine(Finding.fileName(place.path))
      hash.combine(UInt64(truncatingIfNeeded: place.imageIndex))
    }
    let values = evidence.map { "\($0.source)\u{1F}\(Finding.normalised($0.raw))" }
    for value in Set(values).sorted() { hash.combine(value) }
    return hash.hex
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Lower case, white space squeezed.
  private static func normalised(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
