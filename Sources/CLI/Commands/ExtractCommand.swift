import ArgumentParser
import Cutline
import Intake

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles: each image with its caption, credit and date.",
    discussion: """
      Takes files and folders:
      \(ArticleEndings.list)

      Examples:
        cutline extract article.txt
        cutline extract --ndjson saved-pages/ | jq .images
        cutline extract site.warc.gz
      """)

  @Argument(help: "Articles, or folders of articles.", completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object an article.")
  var ndjson = false

  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    try settings.load()
    try await ReadingRun.run(paths, kinds: [.article, .archive]) { file, out throws(IntakeError) in
      out.append(text(of: try ArticleReader().article(at: file.path)))
    } part: { part, out throws(IntakeError) in
      if part.isArticle { out.append(text(of: try part.article())) }
    }
  }

  private func text(of article: Article) -> String {
    ndjson ? article.document.text() + "\n" : ArticleSheet.text(of: article)
  }
}
