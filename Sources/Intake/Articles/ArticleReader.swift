public import Cutline

/// Reads articles: scraped text, HTML, Markdown.
public struct ArticleReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64 << 20

  public init() {}

  /// The endings of file names that are taken for articles, lower case, without the dot.
  public static var extensions: [String] { ArticleFormat.all.flatMap(\.extensions) }

  /// Reads the article in a file.
  ///
  /// - Throws: `notFound`, `noRights`, `unreadable`, `tooLarge` (64 MiB), `isEmpty`, `binaryContent`. What is
  ///   merely odd inside the file becomes one of `Article.notes`; an article without pictures is no error.
  public func article(at path: String) throws(IntakeError) -> Article {
    try article(from: ArticleFile.bytes(at: path, limit: ArticleReader.sizeLimit), path: path)
  }

  /// Reads the article in a file's bytes; the name tells the format, and HTML in a `.txt` is still HTML.
  public func article(from bytes: [UInt8], path: String) throws(IntakeError) -> Article {
    guard bytes.count <= ArticleReader.sizeLimit else {
      throw IntakeError(path: path, reason: .tooLarge, detail: ArticleFile.tooLarge(bytes.count))
    }
    if bytes.isEmpty { throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty") }
    if let problem = TextDecoding.binaryContent(in: bytes) {
      throw IntakeError(path: path, reason: .binaryContent, detail: "binary content: \(problem)")
    }
    let format = ArticleFormat.format(of: path, bytes: bytes)
    let source = SourceText(TextDecoding(bytes, isMarkup: format.isMarkup))
    if source.isBlank {
      throw IntakeError(path: path, reason: .isEmpty, detail: "the file holds nothing but white space")
    }
    var article = format.read(source, path)
    article.notes = source.notes + article.notes
    return article
  }
}
