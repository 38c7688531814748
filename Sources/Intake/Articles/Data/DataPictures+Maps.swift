internal import Cutline

extension DataPictures {
  /// The picture that a map describes; nil if it describes something else.
  mutating func picture(_ node: Int) -> PictureDraft? {
    let types = types(of: node)
    let isTyped = types.contains { PictureField.pictureTypes.contains($0) || $0.hasPrefix("image/") }
    if !isTyped, types.contains(where: PictureField.otherTypes.contains) { return nil }
    var draft = PictureDraft(offset: tree.nodes[node].offset, path: tree.path(of: node))
    addRenditions(of: node, to: &draft)
    let own = address(of: node)
    // What the map itself names is the whole picture, its renditions are smaller.
    if let own, draft.addresses.isEmpty || !own.isFallback {
      draft.add(address: own.url, width: own.isPlain ? .max : own.width)
    }
    addFields(of: node, to: &draft, isTyped: isTyped, depth: 0)
    if isTyped { return draft.addresses.isEmpty && !draft.hasCaptionOrCredit ? nil : draft }
    guard !draft.addresses.isEmpty, types.isEmpty || own.map({ DataPictures.isImageName($0.url) }) == true
    else {
      return nil
    }
    let name =
      tree.nodes[node].name.isEmpty ? tree.nodes[tree.nodes[node].parent].name : tree.nodes[node].name
    let isNamed = key(name).map { $0.field == nil } ?? false
    let isImage = draft.addresses.contains { DataPictures.isImageName($0.url) }
    if isNamed { return isImage || own?.isPlain == true || draft.hasCaptionOrCredit ? draft : nil }
    return isImage && own?.isPlain == true && own?.isPictureKey == false && draft.hasCaptionOrCredit
      ? draft : nil
  }

  /// What a map says it is, in small letters.
  func types(of node: Int) -> Set<String> {
    var found: Set<String> = []
    for child in tree.children(of: node) where PictureField.typeKeys.contains(tree.nodes[child].name) {
      if tree.nodes[child].kind == .text {
        found.insert(tree.nodes[child].text.lowercased())
      } else if tree.nodes[child].kind == .list {
        for item in tree.children(of: child) { found.insert(tree.nodes[item].text.lowercased()) }
      }
    }
    return found
  }

  private func addFields(of node: Int, to draft: inout PictureDraft, isTyped: Bool, depth: Int) {
    for child in tree.children(of: node) {
      let item = tree.nodes[child]
      if item.name == "credits", item.kind == .map {
        addCredits(child, to: &draft)
      } else if item.name == "descriptions" || item.name == "headlines", item.kind == .list {
        addByRole(child, to: &draft)
      } else if let field = PictureField(item.name) {
        // `bodytext` is the caption of a picture alone, `author` a number or a page of the system's own.
        if item.name == "bodytext" && !isTyped || item.kind == .number { continue }
        guard let value = text(of: child), let rank = PictureField.rank(item.name, in: field) else {
          continue
        }
        if item.kind == .text && DataPictures.isImageName(value) { continue }
        draft.add(
          field, plain(value), at: item.offset, path: tree.path(of: child), rank: rank + depth * 100)
      } else if depth < 3, item.kind == .map, PictureField.innerMaps.contains(item.name) {
        addFields(of: child, to: &draft, isTyped: isTyped, depth: depth + 1)
      }
    }
  }

  /// ANS: `{"by": [{"name": …}], "affiliation": [{"name": …}]}`.
  private func addCredits(_ node: Int, to draft: inout PictureDraft) {
    for child in tree.children(of: node) {
      guard let value = text(of: child) else { continue }
      let isLine = ["affiliation", "affiliations", "agency", "source"].contains(tree.nodes[child].name)
      draft.add(
        isLine ? .line : .name, plain(value), at: tree.nodes[child].offset, path: tree.path(of: child))
    }
  }

  /// ninjs 2 and 3: `[{"role": "caption", "value": …}, {"role": "creditline", "value": …}]`.
  private func addByRole(_ node: Int, to draft: inout PictureDraft) {
    for item in tree.children(of: node) {
      guard let value = text(of: item) else { continue }
      let role = tree.child("role", of: item).map { DataTree.folded(tree.nodes[$0].text) } ?? ""
      let path = tree.path(of: item)
      let offset = tree.child("value", of: item).map { tree.nodes[$0].offset } ?? tree.nodes[item].offset
      if tree.nodes[node].name == "headlines" {
        draft.add(.title, plain(value), at: offset, path: path, rank: role == "main" ? 0 : 1)
      } else if role.hasPrefix("credit") {
        draft.add(.line, plain(value), at: offset, path: path)
      } else if role.hasPrefix("alt") {
        draft.add(.alt, plain(value), at: offset, path: path)
      } else if ["", "caption", "text", "main", "description", "medium", "long"].contains(role) {
        draft.add(.caption, plain(value), at: offset, path: path, rank: role == "caption" ? 0 : 1)
      }
    }
  }

  // MARK: - Values

  /// A scalar's text, the text of a wrapped one (`{"rendered": …}`, `{"name": …}`), the names of a list.
  func text(of node: Int, depth: Int = 0) -> String? {
    switch tree.nodes[node].kind {
    case .text, .number: return tree.nodes[node].text.isEmpty ? nil : tree.nodes[node].text
    case .map where depth < 3:
      let wrapped = ["rendered", "raw", "value", "name", "text", "plain", "basic", "title", "full", "byline"]
      for name in wrapped {
        if let child = tree.child(name, of: node), let text = text(of: child, depth: depth + 1) {
          return text
        }
      }
      return nil
    case .list where depth < 3:
      let parts = tree.children(of: node).prefix(8).compactMap { text(of: $0, depth: depth + 1) }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    default: return nil
    }
  }

  private mutating func addRenditions(of node: Int, to draft: inout PictureDraft) {
    for child in tree.children(of: node) where PictureField.renditionKeys.contains(tree.nodes[child].name) {
      var maps = [child]
      if tree.nodes[child].name == "mediadetails" { maps = tree.child("sizes", of: child).map { [$0] } ?? [] }
      for map in maps {
        for item in tree.children(of: map).prefix(64) {
          if let found = address(of: item), isPictureRendition(item) {
            draft.add(address: found.url, width: found.width)
          }
        }
      }
    }
  }

  /// A caption as NITF and a story's PDF are renditions too.
  private func isPictureRendition(_ node: Int) -> Bool {
    let types = types(of: node).filter { $0.contains("/") || PictureField.otherTypes.contains($0) }
    return types.isEmpty || types.contains { $0.hasPrefix("image/") }
  }

  struct Address {
    var url: String
    var width = 0
    /// Under a name that means an image's address, or with the ending of one.
    var isPlain = false
    /// An identifier, taken where there is nothing better.
    var isFallback = false
    /// Under `image`, `photo`: a flat key of the map.
    var isPictureKey = false
  }

  /// The first address of a map.
  mutating func address(of node: Int) -> Address? {
    if tree.nodes[node].kind == .text, DataPictures.isImageName(tree.nodes[node].text) {
      return Address(url: tree.nodes[node].text, isPlain: true)
    }
    guard tree.nodes[node].kind == .map else { return nil }
    let width = tree.child("width", of: node).flatMap { Int(tree.nodes[$0].text) } ?? 0
    for name in PictureField.lists[0].names {
      guard let child = tree.child(name, of: node), tree.nodes[child].kind == .text else { continue }
      let value = tree.nodes[child].text
      let isAmbiguous = ["file", "filename", "source", "full", "large", "uri", "href", "url"].contains(name)
      guard !value.isEmpty, !value.contains("\n"), value.utf8.count < 4_000 else { continue }
      if name == "source" || name == "full" || name == "large", !DataPictures.isImageName(value) { continue }
      return Address(
        url: value, width: max(0, width), isPlain: !isAmbiguous || DataPictures.isImageName(value),
        isFallback: name == "uri", isPictureKey: key(name).map { $0.field == nil } ?? false)
    }
    return nil
  }

  /// True if a text may be the address of a picture: a path or a name, no sentence, no page or film.
  static func isAddress(_ text: String) -> Bool {
    if isImageName(text) { return true }
    let path = text.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return text.contains("/") && !text.contains(" ") && !text.contains("\n") && text.utf8.count < 4_000
      && ![".mp4", ".mp3", ".pdf", ".html", ".htm", ".mov", ".webm", "/"].contains { path.hasSuffix($0) }
  }

  /// True if an address ends as pictures' files do, whatever is behind the `?`.
  static func isImageName(_ url: String) -> Bool {
    guard url.utf8.count < 4_000, !url.contains(" ") || url.utf8.count < 200 else { return false }
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let ending = path.suffix(6).lowercased()
    guard let dot = ending.lastIndex(of: ".") else { return false }
    return [
      "jpg", "jpeg", "jpe", "png", "webp", "gif", "tif", "tiff", "avif", "heic", "jfif", "jp2", "svg",
    ].contains(String(ending[ending.index(after: dot)...]))
  }
}
