import Cutline
import Foundation
import Testing

/// Cases of another newsroom's cleaners for creator and credit fields: what they make of a file's fields, Cutline
/// must read out of the same fields. They lie beside the package; without them the test is skipped.
///
/// Left out, with the reason:
/// - cleaners that rewrite titles, places and descriptions: Cutline does not touch those;
/// - a renamer by a list of names: a catalog's own corrections do that;
/// - cleaners keyed on usage rights, supplier numbers or a description's text, which read no credit;
/// - cases of one house's style.
@Suite struct GridCaseTests {
  private struct Case: Decodable {
    struct Fields: Decodable {
      var byline: String?
      var credit: String?
      /// Fields that a cleaner says nothing about stay as they were; a null empties them.
      var isBylineKept: Bool
      var isCreditKept: Bool

      private enum Key: String, CodingKey { case byline, credit }

      init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        byline = try fields.decodeIfPresent(String.self, forKey: .byline)
        credit = try fields.decodeIfPresent(String.self, forKey: .credit)
        isBylineKept = !fields.contains(.byline)
        isCreditKept = !fields.contains(.credit)
      }
    }
    var id: String
    var stage: String
    var scope: String
    var `in`: Fields
    var out: Fields
  }

  private static let corpus =
    URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/corpora/grid/dev.jsonl")
  private static let hasCorpus = FileManager.default.fileExists(atPath: corpus.path)

  private static let stages: Set<String> = [
    "StripCopyrightPrefix", "BylineCreditReorganise", "RedundantTokenRemover", "CapitaliseByline",
    "SupplierProcessors", "PaParser",
  ]

  /// Cases that come out otherwise, and why.
  private static let differing: [String: String] = [
    "grid-156": "the owner of a brand is not added to what is printed; the two are related parties",
    "grid-166": "a company's form misspelt on purpose is a name like any other",
  ]

  @Test(.enabled(if: hasCorpus)) func fieldsOfAFileAreReadAsTheCleanersLeaveThem() throws {
    let lines = try String(contentsOf: Self.corpus, encoding: .utf8).split(separator: "\n")
    let cases = try lines.map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
      .filter { $0.scope == "generic" && Self.stages.contains($0.stage) }
      .filter { $0.in.byline != nil || $0.in.credit != nil }
    #expect(cases.count > 40)
    for item in cases {
      let read = Credit(creator: item.in.byline ?? "", creditLine: item.in.credit ?? "")
      let byline = item.out.isBylineKept ? item.in.byline : item.out.byline
      let credit = item.out.isCreditKept ? item.in.credit : item.out.credit
      let wanted = Credit(creator: byline ?? "", creditLine: credit ?? "")
      let isSame =
        read.photographers.map(\.name) == wanted.photographers.map(\.name)
        && Set(read.chain.map(\.key)) == Set(wanted.chain.map(\.key))
      #expect(
        isSame == (Self.differing[item.id] == nil),
        "\(item.id): \(read.summary) / \(wanted.summary)")
      // By-lines in capitals come out letter for letter; parts and numbers are another matter.
      if item.stage == "CapitaliseByline", let byline, byline.allSatisfy({ $0 != "/" && !$0.isNumber }) {
        #expect(Name.display(of: item.in.byline ?? "") == byline, "\(item.id)")
      }
    }
  }
}
