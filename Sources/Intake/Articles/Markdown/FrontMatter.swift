internal import Cutline

/// The head of a Markdown file: YAML between `---`, TOML between `+++`, or JSON in braces, as Hugo, Jekyll, Eleventy,
/// Astro, Gatsby and the exports of others have it.
struct FrontMatter {
  let tree: DataTree
  /// The first line behind it.
  private(set) var end = 0

  init(_ source: SourceText) {
    let lines = source.lines
    let first = lines.firstIndex { source.utf8[$0].contains { $0 > 0x20 } } ?? 0
    guard first < lines.count else {
      tree = DataTree()
      return
    }
    let opening = CaptionText.squeezed(source.string(lines[first])).lowercased()
    if opening.hasPrefix("{"), !opening.hasPrefix("{{"), !opening.hasPrefix("{%"),
      let close = JSONTree.end(ofMapAt: lines[first].lowerBound, in: source.utf8)
    {
      tree = JSONTree.tree(of: source.utf8, in: lines[first].lowerBound..<close)
      end = lines.firstIndex { $0.lowerBound >= close } ?? lines.count
      return
    }
    // Eleventy names the language behind the dashes.
    let fence = String(opening.prefix(3))
    guard ["---", "+++", ";;;"].contains(fence),
      opening.count == 3 || opening.dropFirst(3).allSatisfy(\.isLetter),
      let close = lines.indices.dropFirst(first + 1).first(where: {
        let line = CaptionText.squeezed(source.string(lines[$0]))
        return line == fence || (fence == "---" && line == "...")
      })
    else {
      tree = DataTree()
      return
    }
    end = close + 1
    let inside = (first + 1)..<close
    if fence == ";;;" || opening.hasSuffix("json") {
      tree = JSONTree.tree(of: source.utf8, in: lines[first].upperBound..<lines[close].lowerBound)
    } else if fence == "+++" || opening.hasSuffix("toml") {
      tree = TOMLTree.tree(of: source, lines: inside)
    } else {
      tree = YAMLTree.tree(of: source, lines: inside)
    }
  }

  /// The text under the first of these keys at the top; of a list or a map its names.
  subscript(keys: String...) -> String? {
    guard let top = tree.children(of: DataTree.root).first(where: { _ in true }) else { return nil }
    for key in keys {
      guard let node = tree.child(key, of: top) else { continue }
      switch tree.nodes[node].kind {
      case .text, .number: if !tree.nodes[node].text.isEmpty { return tree.nodes[node].text }
      case .list, .map:
        let items = tree.nodes[node].kind == .map ? [node] : Array(tree.children(of: node))
        let names = items.compactMap { item -> String? in
          let named = tree.nodes[item].kind == .map ? tree.child(of: item, ["name", "title"]) : item
          return named.flatMap { tree.nodes[$0].text.isEmpty ? nil : tree.nodes[$0].text }
        }
        if !names.isEmpty { return names.joined(separator: ", ") }
      default: break
      }
    }
    return nil
  }
}
