internal import Cutline

extension MarkdownReader {
  /// The pictures that the front matter names.
  var frontImages: [Occurrence] {
    DataPictures(head.tree, plain: MarkdownImage.plain).drafts
      // A caption without a picture is the article's, not a photo's.
      .filter { $0.url != nil }
      .map { $0.occurrence(in: source, published: published) }
  }
}
