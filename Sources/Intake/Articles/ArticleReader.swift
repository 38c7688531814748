public import Cutline

/// Reads articles: web pages, scraped text, Markdown, ninjs and other JSON, NewsML-G2, NITF.
///
/// A WARC or MHTML file holds pages and pictures: ``Archive`` gives all of them, this reader the first page.
public struct ArticleReader: Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64 << 20

  public init() {}

  /// The endings of file names that are taken for articles, lower case, without the dot. Others are looked into
  /// where they are those of many kinds of files.
  public static var extensions: [String] { ArticleFormat.all.filter { !$0.isArchive }.flatMap(\.extensions) }

  /// The formats with their endings, for help and documentation: `NewsML-G2 (.newsml, .xml)`.
  public static var formats: [(name: String, extensions: [String])] {
    ArticleFormat.all.map { ($0.name, $0.extensions + $0.sharedExtensions) }
  }

  /// Reads the article in a file.
  ///
  /// - Throws: `notFound`, `noRights`, `unreadable`, `tooLarge` (64 MiB), `isEmpty`, `binaryContent`. What is
  ///   merely odd inside the file becomes one of `Article.notes`; an article without pictures is no error.
  public func article(at path: String) throws(IntakeError) -> Article {
    try article(from: ArticleFile.bytes(at: path, limit: ArticleReader.sizeLimit), path: path)
  }

  /// Reads the article in a file's bytes; the content tells the format before the name does.
  public func article(from bytes: [UInt8], path: String) throws(IntakeError) -> Article {
    guard bytes.count <= ArticleReader.sizeLimit else {
      throw IntakeError(path: path, reason: .tooLarge, detail: ArticleFile.tooLarge(bytes.count))
    }
    if bytes.isEmpty { throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty") }
    let format = ArticleFormat.format(of: path, bytes: bytes)
    if format.isArchive { return try firstPage(of: Archive(from: bytes, path: path)) }
    if let problem = TextDecoding.binaryContent(in: bytes) {
      throw IntakeError(path: path, reason: .binaryContent, detail: "binary content: \(problem)")
    }
    let source = SourceText(TextDecoding(bytes, isMarkup: format.isMarkup))
    if source.isBlank {
      throw IntakeError(path: path, reason: .isEmpty, detail: "the file holds nothing but white space")
    }
    var article = format.read(source, path)
    article.notes = source.notes + article.notes
    return article
  }

  private func firstPage(of archive: Archive) throws(IntakeError) -> Article {
    while let part = archive.next() {
      if part.isArticle { return try part.article() }
    }
    throw IntakeError(path: archive.path, reason: .isEmpty, detail: "the archive holds no page")
  }
}
