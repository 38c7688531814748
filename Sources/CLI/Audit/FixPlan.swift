import Cutline

/// How a fix is told, as a patch: what goes, what comes, and where.
enum FixPlan {
  /// - Returns: Lines with a key; of lines with one key only the first is told.
  static func lines(of fix: Fix, for finding: Finding) -> [(key: String, text: String)] {
    let subject = Paths.display(finding.asset?.path ?? finding.articles.first?.path ?? "")
    let unsafe = fix.applicability == .unsafe ? " (unsafe)" : ""
    let head = "\(subject): \(finding.code) \(fix.summary.oneLine)\(unsafe)"
    return [(key: head, text: head)]
      + fix.edits.flatMap { edit in
        lines(of: edit).enumerated().map { (key: "\(head) \($0) \($1)", text: $1) }
      }
  }

  private static func lines(of edit: Fix.Edit) -> [String] {
    switch edit {
    case .catalog(let edit):
      return ["  + catalog  \(told(edit).oneLine)"]
    case .file(let edit):
      return change("  ", edit.address.description, edit.from, edit.to)
    case .article(let patch):
      let place = "\(Paths.display(patch.path)):\(patch.location)"
      return change("  ", place, patch.from, patch.to)
    }
  }

  private static func change(_ indent: String, _ place: String, _ from: String?, _ to: String?) -> [String] {
    [from.map { "\(indent)- \(place)  \($0.oneLine)" }, to.map { "\(indent)+ \(place)  \($0.oneLine)" }]
      .compactMap { $0 }
  }

  private static func told(_ edit: Fix.CatalogEdit) -> String {
    switch edit {
    case .alias(let spelling, let agency): "“\(spelling)” is another name of \(agency)"
    case .mergePhotographers(let name, let other): "“\(name)” is listed under \(other)"
    case .addAgency(let name): "“\(name)” is a party"
    case .chooseCreator(let name): "made by \(name)"
    case .dropCreator(let name): "“\(name)” did not make it"
    case .moveToSupplier(let name): "“\(name)” gave it, and did not make it"
    }
  }
}
