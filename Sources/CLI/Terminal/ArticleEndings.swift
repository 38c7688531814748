import Intake

/// The formats of articles as help and messages name them, from the one list of them.
enum ArticleEndings {
  /// `plain text (.txt, .text)`, one a line.
  static let list = ArticleReader.formats.reversed()
    .map { "  \($0.name) (\($0.extensions.map { "." + $0 }.joined(separator: ", ")))" }
    .joined(separator: "\n")

  /// The usual ending of each: `.txt, .md, .html`
  static let short = ArticleReader.formats.reversed().compactMap { $0.extensions.first.map { "." + $0 } }
    .joined(
      separator: ", ")
}
