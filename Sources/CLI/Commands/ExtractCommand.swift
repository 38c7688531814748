import ArgumentParser
import Cutline
import Intake

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles: each image with its caption, credit and date.",
    discussion: """
      Takes files and folders: .txt, .html, .md.

      Examples:
        cutline extract article.txt
        cutline extract --ndjson saved-pages/ | jq .images
      """)

  @Argument(help: "Articles, or folders of articles.", completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object an article.")
  var ndjson = false

  @OptionGroup var settings: SettingsOptions

  func run() async throws {
    try settings.load()
    try await ReadingRun.run(paths, kinds: [.article]) { file throws(IntakeError) in
      let article = try ArticleReader().article(at: file.path)
      return ndjson ? article.document.text() : ArticleSheet.text(of: article)
    }
  }
}
