/// Images that are no photographs of the story: logos, icons, spacers. Nobody credits or captions them.
enum Furniture {
  /// True for a photo below the style's size on both sides, and for a reference that names a drawing or a
  /// part of the page and has no caption.
  static func contains(_ use: Use, photo: Photo?, style: Style) -> Bool {
    if let width = photo?.width, let height = photo?.height, width > 0, height > 0,
      width < style.minimumSize, height < style.minimumSize
    {
      return true
    }
    guard let url = use.occurrence.url else { return false }
    let hasCaption = use.occurrence.evidence.contains {
      ($0.slot == .caption || $0.slot == .credit) && !$0.caption.raw.isEmpty
    }
    if hasCaption { return false }
    if url.hasPrefix("data:") { return true }
    let name = ImageURL.paths(in: url).first?.last?.lowercased() ?? ""
    if name.hasSuffix(".svg") || name.hasSuffix(".ico") { return true }
    let words = name.split { !$0.isLetter }
    return words.contains { Furniture.words.contains(String($0)) }
  }

  private static let words: Set<String> = [
    "logo", "logos", "icon", "icons", "favicon", "sprite", "avatar", "spacer", "pixel", "placeholder",
    "badge",
    "button", "arrow", "emoji", "gravatar",
  ]
}
