/// The attributes that the parser or the reading of articles ask for by name; all others are ``other``.
enum HTMLAttributeName: UInt8, CaseIterable, Sendable {
  case other
  case `class`, id, itemprop, rel, ariaLabel, dataTestid, dataTest, dataQa, dataComponent, dataType, dataRole
  case dataGuName, dataE2e, property, dataTestId
  case action, align, alt, ariaHidden, charset, color, content, dataCaption, dataLazySrc, dataLazySrcset
  case dataOriginal, dataSrc, dataSrcset, datetime, encoding, face, height, hidden, href, itemtype, lang, name
  case role, size, sizes, src, srcset, style, target, title, type, typeof, width

  /// The words of a case in the way of HTML: `dataTestId` → `data-test-id`.
  var name: String {
    "\(self)".reduce(into: "") { name, letter in
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
  }

  /// True for the attributes whose words name what an element is for.
  var namesPurpose: Bool {
    (HTMLAttributeName.class.rawValue...HTMLAttributeName.dataTestId.rawValue).contains(rawValue)
  }

  static let names = NameTable(
    allCases.filter { $0 != .other }.map { ($0.name, UInt16($0.rawValue)) })
}

/// An attribute of an element: where its name and its value stand in ``HTMLDocument/bytes``.
struct HTMLAttribute: Sendable {
  var name: HTMLAttributeName
  /// The name's bytes, as written; at most 65,535.
  var nameCount: UInt16
  var nameStart: Int32
  /// The value with its character references resolved.
  var start: Int32
  var count: Int32
  /// Byte offset of the value in the source.
  var offset: Int32

  var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}
