internal import Cutline

/// One `newsItem` or `packageItem`, by the paths of the NewsML-G2 specification (IPTC, 2.35).
struct NewsMLItem {
  private let xml: XMLElements
  private let node: Int

  init(_ xml: XMLElements, _ node: Int) {
    self.xml = xml
    self.node = node
  }

  var guid: String? { xml[node, "guid"] }

  /// `itemClass` is `ninat:picture`, whatever prefix its catalog gives the scheme; else all its contents are images.
  var isPicture: Bool {
    if let itemClass = xml.first("itemMeta", "itemClass", of: node) { return isPictureClass(itemClass) }
    let contents = xml.first("contentSet", of: node).map { xml.children("remoteContent", of: $0) } ?? []
    return !contents.isEmpty && contents.allSatisfy { xml[$0, "contenttype"]?.hasPrefix("image/") == true }
  }

  private func isPictureClass(_ node: Int) -> Bool {
    ["picture", "photo", "graphic", "still"].contains(code(node))
  }

  /// The code of a `qcode` or `uri` without its scheme: `drol:caption` → `caption`.
  private func code(_ node: Int, _ attribute: StaticString = "qcode", uri: StaticString = "uri") -> String {
    let value = xml[node, attribute] ?? xml[node, uri] ?? ""
    return String(value.split { $0 == ":" || $0 == "/" || $0 == "#" }.last ?? "").lowercased()
  }

  // MARK: - About the item

  var headline: String? {
    xml.text(of: xml.first("contentMeta", "headline", of: node))
      ?? xml.text(of: xml.first("itemMeta", "title", of: node))
  }

  var byline: String? { xml.text(of: xml.first("contentMeta", "by", of: node)) }

  var language: String? {
    xml.first("contentMeta", "language", of: node).flatMap { xml[$0, "tag"] } ?? xml[node, "lang"]
  }

  /// A picture counts from the day it was taken, a story from when it was first sent.
  var published: PartialDate? {
    let taken = isPicture ? xml.text(of: xml.first("contentMeta", "contentCreated", of: node)) : nil
    let sent = ["firstCreated", "versionCreated"].compactMap {
      xml.text(of: xml.first("itemMeta", $0, of: node))
    }
    return ([taken].compactMap(\.self) + sent).lazy.compactMap { PartialDate(metadata: $0) }.first
  }

  /// The page in the web, where a link says so.
  var url: String? {
    xml.first("itemMeta", of: node).flatMap { meta in
      xml.children("link", of: meta).first { xml[$0, "contenttype"]?.hasPrefix("text/html") == true }
        .flatMap { xml[$0, "href"] }
    }
  }

  // MARK: - As a picture

  var picture: PictureDraft {
    var draft = PictureDraft(offset: xml.offset(of: node), path: xml.path(of: node))
    for content in xml.first("contentSet", of: node).map({ xml.children("remoteContent", of: $0) }) ?? [] {
      guard xml[content, "contenttype"].map({ $0.hasPrefix("image/") }) ?? true else { continue }
      let width = xml[content, "width"].flatMap { Int($0) } ?? 0
      if let url = xml[content, "href"] ?? xml[content, "residref"] {
        draft.add(address: url, width: max(0, width))
      }
    }
    if draft.addresses.isEmpty, let name = xml.text(of: xml.first("itemMeta", "fileName", of: node)) {
      draft.add(address: name)
    }
    if let meta = xml.first("contentMeta", of: node) { addMeta(meta, to: &draft) }
    if let provider = xml.first("itemMeta", "provider", of: node) {
      add(.owner, provider, to: &draft, rank: 2)
    }
    if let rights = xml.first("rightsInfo", of: node) {
      for holder in xml.children("copyrightHolder", of: rights) { add(.owner, holder, to: &draft, rank: 3) }
      for notice in xml.children("copyrightNotice", of: rights) { add(.owner, notice, to: &draft, rank: 4) }
    }
    return draft
  }

  private func addMeta(_ meta: Int, to draft: inout PictureDraft) {
    for child in xml.tree.elements(of: meta) {
      switch xml.name(of: child) {
      case "by": add(.name, child, to: &draft, rank: 0)
      case "creditline": add(.line, child, to: &draft, rank: 0)
      case "headline": add(.title, child, to: &draft, rank: 0)
      case "description":
        let role = code(child, "role", uri: "roleuri")
        add(.caption, child, to: &draft, rank: role == "caption" ? 0 : role.isEmpty ? 1 : 2)
      case "creator":
        // An organisation as the creator is the source of the item.
        let role = code(child, "role", uri: "roleuri")
        let isPerson = role.isEmpty || role.hasPrefix("phot") || role == "creator" || role == "author"
        add(isPerson ? .name : .owner, child, to: &draft, rank: role.hasPrefix("phot") ? 1 : 2)
      case "infoSource": add(.owner, child, to: &draft, rank: 1)
      default: break
      }
    }
  }

  private func add(_ field: PictureField, _ element: Int, to draft: inout PictureDraft, rank: Int) {
    let named = xml.first("name", of: element)
    // `literal` names a thing that is in no list; a `qcode` alone says nothing to a reader.
    guard
      let text = xml.text(of: named) ?? (named == nil ? xml.text(of: element) : nil)
        ?? xml[element, "literal"]
    else { return }
    draft.add(
      field, text, at: xml.textOffset(of: named ?? element), path: xml.path(of: element), rank: rank)
  }

  // MARK: - As a story or a package

  struct Reference {
    var id: String?
    var draft: PictureDraft
    /// True if it has neither an address of the picture nor a caption or a credit of its own; a title it may have.
    var isBare = false
  }

  /// The pictures that it refers to: an `itemRef` of a package, a `link` of a story, with what the reference says.
  var references: [Reference] {
    xml.all(["itemRef", "link"], below: node).compactMap { reference in
      let isPicture =
        xml.first("itemClass", of: reference).map(isPictureClass)
        ?? xml[reference, "contenttype"].map { $0.hasPrefix("image/") } ?? false
      guard isPicture else { return nil }
      var draft = PictureDraft(offset: xml.offset(of: reference), path: xml.path(of: reference))
      let id = xml[reference, "residref"]
      if let url = xml[reference, "href"] ?? id { draft.add(address: url) }
      addMeta(reference, to: &draft)
      let isBare = xml[reference, "href"] == nil && !draft.hasCaptionOrCredit
      if !draft.hasCaptionOrCredit,
        let title = xml.first("headline", of: reference) ?? xml.first("title", of: reference)
      {
        add(.caption, title, to: &draft, rank: 9)
      }
      return Reference(id: id, draft: draft, isBare: isBare)
    }
  }
}
