public import Cutline

/// Reads articles: scraped text, HTML, Markdown.
public struct ArticleReader: Sendable {
  public init() {}

  public func article(at path: String) throws(IntakeError) -> Article {
    throw IntakeError(path: path, reason: .unreadable, detail: "not written yet")
  }
}
