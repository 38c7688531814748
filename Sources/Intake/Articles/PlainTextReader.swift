internal import Cutline

extension ArticleFormat {
  static let plainText = ArticleFormat(name: "plain text", extensions: ["txt", "text"]) { source, path in
    Article(path: path)
  }
}
