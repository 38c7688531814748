import Catalog
import Cutline

/// One asset for a list, a template or an export; ``entry`` only where a column needs more than the line has.
struct AssetRow {
  var line: AssetLine
  var entry: Entry?
  /// How the house prints a credit.
  var style: CreditStyle = "{agency}/{name}"

  /// What is printed with the picture: the first use's credit, else the file's credit line and creator.
  var credit: Credit? {
    if let printed = entry?.uses.lazy.compactMap(\.occurrence.credit).first { return printed }
    guard let photo = entry?.photo else { return nil }
    let creator = photo[.creator].map { Credit(parsing: $0, as: .creator) }
    guard var credit = photo[.creditLine].map({ Credit(parsing: $0, as: .party) }) ?? creator else {
      return nil
    }
    if credit.photographers.isEmpty { credit.photographers = creator?.photographers ?? [] }
    return credit
  }

  /// The caption of the first use, else the file's description.
  var caption: String? {
    entry?.uses.lazy.compactMap { $0.occurrence.caption?.text }.first { !$0.isEmpty } ?? file(.description)
  }

  /// The file's headline or title, else the first article's headline.
  var headline: String? {
    file(.headline) ?? file(.title) ?? entry?.uses.lazy.compactMap(\.article.headline).first
  }

  /// `Piraeus, Greece`
  var place: [String] { [Field.sublocation, .city, .state, .country].compactMap(file) }

  /// `/articles/kalin.txt#2`
  var uses: [String] { entry?.uses.map { "\($0.article.path)#\($0.index + 1)" } ?? [] }

  func file(_ field: Field) -> String? { entry?.photo?[field] }

  /// The file's name without its folders.
  var name: String { line.path.split(separator: "/").last.map(String.init) ?? line.path }
}
