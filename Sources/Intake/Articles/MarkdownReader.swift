internal import Cutline

extension ArticleFormat {
  static let markdown = ArticleFormat(name: "Markdown", extensions: ["md", "markdown"]) { source, path in
    Article(path: path)
  }
}
