internal import Cutline

/// Finds the pictures in nested data: maps that describe one (ninjs, Superdesk, ANS, WordPress, any plainly named
/// ones), and flat keys of one map that belong together (`image`, `image_caption`, `image_credit`).
struct DataPictures {
  let tree: DataTree
  /// Makes a field's text plain: HTML out of JSON, Markdown out of front matter.
  let plain: (String) -> String
  private(set) var drafts: [PictureDraft] = []
  /// Strings that hold HTML with pictures, as nodes.
  private(set) var pages: [Int] = []
  /// Copies for lists and shares, used where nothing else is.
  private var secondary: [PictureDraft] = []
  private var keys: [String: PictureKey?] = [:]

  /// An article has fewer; a file of a whole archive is read to here.
  static let limit = 20_000

  init(_ tree: DataTree, plain: @escaping (String) -> String) {
    self.tree = tree
    self.plain = plain
    var stack = [DataTree.root]
    while let node = stack.popLast(), drafts.count < DataPictures.limit {
      switch tree.nodes[node].kind {
      case .map: visit(node, &stack)
      case .list: stack += tree.children(of: node).reversed()
      case .text: if DataPictures.holdsPictures(tree.nodes[node].text) { pages.append(node) }
      default: break
      }
    }
    mergeBare()
    if drafts.isEmpty || secondary.contains(where: \.hasCaptionOrCredit) {
      let known = drafts.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
      drafts += secondary.filter {
        $0.keys.isDisjoint(with: known) && (drafts.isEmpty || $0.hasCaptionOrCredit)
      }
    }
  }

  /// A picture that is named once more without a word about it, as for sharing, is the same one.
  private mutating func mergeBare() {
    var places: [String: Int] = [:]
    var merged: [PictureDraft] = []
    for draft in drafts {
      let known = draft.keys.lazy.compactMap { places[$0] }.first
      if let known, !draft.hasTexts || !merged[known].hasTexts {
        merged[known].merge(draft)
      } else {
        for key in draft.keys { places[key] = merged.count }
        merged.append(draft)
      }
    }
    drafts = merged
  }

  private mutating func visit(_ node: Int, _ stack: inout [Int]) {
    if let draft = picture(node) {
      if key(tree.nodes[node].name)?.isSecondary == true {
        secondary.append(draft)
      } else {
        drafts.append(draft)
      }
      return
    }
    // Another story inside this one brings its own pictures along, a video its still.
    let types = types(of: node)
    let isTop = tree.nodes[node].parent == DataTree.root
    let isNested = !isTop && !types.isEmpty && tree.path(of: node).contains("/associations/")
    if !isTop && !types.isDisjoint(with: PictureField.otherTypes) || isNested { return }
    let used = takeFlatKeys(of: node)
    stack += tree.children(of: node).filter {
      !used.contains($0) && !PictureField.foreignKeys.contains(tree.nodes[$0].name)
    }.reversed()
  }

  mutating func key(_ name: String) -> PictureKey? {
    if let known = keys[name] { return known }
    let key = PictureKey(name)
    keys[name] = key
    return key
  }

  // MARK: - Flat keys

  /// `image: a.jpg`, `image_caption: …`, `caption: …` of one map. Returns the nodes that were used.
  private mutating func takeFlatKeys(of node: Int) -> Set<Int> {
    var groups: [(name: String, draft: PictureDraft, isSecondary: Bool)] = []
    var loose: [(field: PictureField, node: Int)] = []
    var used: Set<Int> = []
    for child in tree.children(of: node) where !PictureField.foreignKeys.contains(tree.nodes[child].name) {
      let name = tree.nodes[child].name
      guard let key = key(name) else {
        if let field = PictureField(name), field != .title, name != "description", name != "summary" {
          loose.append((field, child))
        }
        continue
      }
      let isMap = tree.nodes[child].kind == .map || tree.nodes[child].kind == .list
      guard key.field != nil || !isMap || listedAddress(child) != nil,
        let value = text(of: child) ?? listedAddress(child)
      else { continue }
      if key.field == nil, !DataPictures.isAddress(value) { continue }
      used.insert(child)
      let index = groups.firstIndex { $0.name == key.group } ?? groups.count
      if index == groups.count {
        groups.append(
          (
            key.group, PictureDraft(offset: tree.nodes[child].offset, path: tree.path(of: child)),
            key.isSecondary
          ))
      }
      if let field = key.field {
        groups[index].draft.add(field, plain(value), at: tree.nodes[child].offset, path: tree.path(of: child))
      } else if groups[index].draft.addresses.isEmpty {
        groups[index].draft.add(address: value)
        groups[index].draft.offset = tree.nodes[child].offset
        groups[index].draft.path = tree.path(of: child)
      }
    }
    var found = groups.filter { !$0.draft.addresses.isEmpty }
    let first = found.firstIndex { !$0.isSecondary } ?? found.startIndex
    guard !found.isEmpty else { return used }
    for group in groups where group.draft.addresses.isEmpty { found[first].draft.merge(group.draft) }
    // A bare `caption` in a map with a picture is the picture's, a bare `author` the article's.
    for (field, child) in loose
    where field == .caption || field == .alt || isBareCredit(tree.nodes[child].name) {
      if let value = text(of: child) {
        found[first].draft.add(
          field, plain(value), at: tree.nodes[child].offset, path: tree.path(of: child), rank: 100)
      }
    }
    for group in found {
      if group.isSecondary { secondary.append(group.draft) } else { drafts.append(group.draft) }
    }
    return used
  }

  private func isBareCredit(_ name: String) -> Bool {
    ["credit", "credits", "creditline", "photographer", "photographers", "attribution", "attr", "copyright"]
      .contains(name)
  }

  /// `images: [a.jpg, b.jpg]`: the first address of a list of plain ones.
  private func listedAddress(_ node: Int) -> String? {
    guard tree.nodes[node].kind == .list, let first = tree.children(of: node).first(where: { _ in true }),
      tree.nodes[first].kind == .text
    else { return nil }
    return tree.nodes[first].text
  }

  static func holdsPictures(_ text: String) -> Bool {
    guard text.utf8.count > 12, text.utf8.contains(0x3C) else { return false }
    var rest = Substring(text).utf8
    while let mark = rest.firstIndex(of: 0x3C) {
      rest = rest[rest.index(after: mark)...]
      let tag = String(rest.prefix(6)) ?? ""
      if ["img", "figure", "amp-im", "pictur"].contains(where: { tag.lowercased().hasPrefix($0) }) {
        return true
      }
    }
    return false
  }
}
