internal import Cutline

extension MarkdownReader {
  /// One picture for the flat keys, and one for each map.
  var frontImages: [Occurrence] {
    var groups: [String: (order: Int, image: Occurrence)] = [:]
    for (order, entry) in head.entries.enumerated() {
      let isNested = !entry.parent.isEmpty
      guard !isNested || MarkdownReader.imageWords.contains(where: { entry.parent.hasPrefix($0) }),
        let part = MarkdownReader.part(of: entry.key, isNested: isNested)
      else { continue }
      let group = "\(entry.parent)\(entry.item)"
      var image = groups[group]?.image ?? Occurrence(location: source.location(at: entry.offset))
      switch part {
      case .text(let slot):
        image.evidence.append(evidence(slot, MarkdownImage.plain(entry.value), at: entry.offset))
      case .address: image.url = image.url ?? entry.value
      }
      groups[group] = (groups[group]?.order ?? order, image)
    }
    // A caption without a picture is the article's, not a photo's.
    return groups.values.sorted { $0.order < $1.order }.map(\.image).filter { $0.url != nil }
  }

  /// What a key is for: `.address` or a slot; nil if it has nothing to do with a picture.
  private static func part(of key: String, isNested: Bool) -> Part? {
    let word = key == "photographer" ? nil : imageWords.first { key.hasPrefix($0) }
    let isImage = isNested || word != nil
    switch word.map({ String(key.dropFirst($0.count)) }) ?? key {
    case "": return .address
    case "url", "src", "path", "file", "feature", "filename", "overlayimage": return isImage ? .address : nil
    case "caption", "legend": return .text(.caption)
    case "description": return isImage ? .text(.caption) : nil
    case "credit", "credits", "creditline", "copyright", "photographer", "attribution", "attr":
      return .text(.credit)
    case "source", "author", "by": return isImage ? .text(.credit) : nil
    case "alt", "alttext": return .text(.alt)
    case "title": return isImage ? .text(.title) : nil
    default: return nil
    }
  }

  private enum Part {
    case address
    case text(Evidence.Slot)
  }

  private static let imageWords = [
    "featuredimage", "featureimage", "coverimage", "heroimage", "bannerimage", "headerimage", "leadimage",
    "images", "image",
    "cover", "hero", "banner", "header", "photo", "picture", "thumbnail", "lead", "teaser", "resources",
    "img", "foto", "bild",
  ]
}
