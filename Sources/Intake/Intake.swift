public import Cutline

/// Reads photo files: the container finds the blocks, EXIF, IIM and XMP read them.
public struct PhotoReader: Sendable {
  public init() {}

  /// Reads a photo and the `.xmp` sidecars beside it (`a.jpg.xmp`, `a.xmp`).
  public func photo(at path: String) throws(IntakeError) -> Photo {
    throw IntakeError(path: path, reason: .notAPhoto, detail: "not written yet")
  }
}

/// Reads articles: scraped text, HTML, Markdown.
public struct ArticleReader: Sendable {
  public init() {}

  public func article(at path: String) throws(IntakeError) -> Article {
    throw IntakeError(path: path, reason: .unreadable, detail: "not written yet")
  }
}
