import Cutline
import Foundation
import Testing

/// The reading of credits is never right in every case: it is scored over a corpus that lies beside the package,
/// and must not fall below the pinned figure. Without the corpus the test is skipped.
@Suite struct CreditFloorTests {
  private struct Truth: Decodable {
    var raw: String
    var ph: [String]
    var chain: [String]
    var role: String
    var via: String?
    var file: Bool
  }

  private static let folder =
    URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/corpora/credits")
  private static let corpus = folder.appending(path: "dev.jsonl")
  private static let pages = folder.appending(path: "page-credits-dev.tsv")

  private static let hasCorpus = FileManager.default.fileExists(atPath: corpus.path)
  private static let hasPages = FileManager.default.fileExists(atPath: pages.path)

  @Test(.enabled(if: hasCorpus)) func atLeast99OutOf100CollectedLinesAreExact() throws {
    let lines = try String(contentsOf: Self.corpus, encoding: .utf8).split(separator: "\n")
    let truths = try lines.map { try JSONDecoder().decode(Truth.self, from: Data($0.utf8)) }
    let wrong = truths.filter { !isExact($0) }.map(\.raw)
    #expect(wrong.count * 100 <= truths.count, "\(wrong.joined(separator: "\n"))")
  }

  /// Columns of a row: credit line, …, photographers (8), sources (9), parted by semicolons.
  @Test(.enabled(if: hasPages)) func atLeast95OutOf100PrintedCreditsNameTheRightPeopleAndSources() throws {
    let rows = try String(contentsOf: Self.pages, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    func keys(_ list: String, _ key: (String) -> String) -> Set<String> {
      Set(list.split(separator: ";").map { key($0.trimmingCharacters(in: .whitespaces)) })
    }
    let wrong = rows.filter { row in
      let credit = Credit(parsing: row[0])
      return Set(credit.photographers.map(\.key)) != keys(row[8]) { Person(parsing: $0).key }
        || Set(credit.chain.map(\.key))
          != keys(row[9]) { Gazetteer.standard.party(for: $0)?.key ?? Name.key(of: $0) }
    }
    #expect(wrong.count * 100 <= rows.count * 5, "\(wrong.map { $0[0] }.joined(separator: "\n"))")
  }

  private func isExact(_ truth: Truth) -> Bool {
    let credit = Credit(parsing: truth.raw)
    func same(_ a: [String], _ b: [String]) -> Bool { a.map(folded) == b.map(folded) }
    return same(credit.photographers.map(\.name), truth.ph) && same(credit.chain.map(\.name), truth.chain)
      && credit.role.rawValue == truth.role && credit.via.map { folded($0.name) } == truth.via.map(folded)
      && credit.isFile == truth.file
  }

  private func folded(_ text: String) -> String {
    var out = ""
    for scalar in text.lowercased().unicodeScalars where scalar.value != 0x200B && scalar.value != 0xAD {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0xB4: out += "'"
      case 0x201C, 0x201D, 0x201E: out += "\""
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
