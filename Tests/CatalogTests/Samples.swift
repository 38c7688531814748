import Cutline
import Foundation

@testable import Catalog

/// A catalog with simple heuristics: these tests must not depend on how well a credit is read.
/// `(REUTERS/MURAD SEZER)` at the end of a caption is a credit (a mere guess with a question mark), and a photo belongs to the occurrence whose URL
/// ends in its file name.
extension Heuristics {
  static let simple = Heuristics(
    credit: { simpleCredit($0, $1) },
    caption: { text, _ in
      guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else {
        return Caption(raw: text, text: text)
      }
      let credit = String(text[text.index(after: open)...].dropLast())
      return Caption(
        raw: text, text: String(text[..<open]), credit: simpleCredit(credit, .creditLine))
    },
    photoKeys: { photo, copies in ([photo.path] + copies).map { nameKey($0[...]) } },
    occurrenceKeys: { occurrence, _ in occurrence.url.map { [nameKey($0[...])] } ?? [] },
    links: { occurrence, _, index in
      guard let name = occurrence.url?.split(separator: "/").last else { return [] }
      let found = try index.photos(nameKey(name))
      let state: Link.State = found.count > 1 ? .ambiguous : .linked
      return found.map { ($0, Link(score: 0.9, state: state, reasons: ["same file name \(name)"])) }
    })
}

/// A number for the last part of a path.
private func nameKey(_ path: Substring) -> Int64 {
  let name = path.split(separator: "/").last.map(String.init) ?? ""
  return Int64(fingerprint(name).prefix(7), radix: 16) ?? 0
}

private func simpleCredit(_ text: String, _ expectation: Credit.Expectation) -> Credit {
  var credit = Credit(raw: text, confidence: text.hasSuffix("?") ? 0.3 : 0.9)
  let parts = text.split(separator: "/").map(String.init)
  if parts.count == 2 || expectation == .creator, let person = parts.last {
    let shown = person == person.uppercased() ? person.capitalized : person
    credit.photographers = [Person(written: person, name: shown, key: Name.key(of: person))]
  }
  if parts.count == 2 || expectation != .creator, let party = parts.first {
    let isReuters = ["reuters", "rtr"].contains(party.lowercased())
    credit.chain = [
      isReuters
        ? Party(written: party, name: "Reuters", id: "reuters", kind: .wire)
        : Party(written: party, name: party)
    ]
  }
  return credit
}

extension PhotoCatalog {
  static func inMemory() throws -> PhotoCatalog { try PhotoCatalog(heuristics: .simple) }

  /// Everything that the views and the raw tables say, without inner ids.
  func dump() throws -> [String: [[String?]]] {
    var dump: [String: [[String?]]] = [:]
    for view in ["assets", "credits", "evidence", "people", "parties", "articles", "links", "files"] {
      dump[view] = try rows(of: "SELECT * FROM v_\(view)").values
    }
    for (table, columns) in [
      ("photo", "path, size, modified, hex(fingerprint), format, width, height, iim_digest, taken"),
      ("article", "path, size, modified, fingerprint, url, headline, byline, language, published, notes"),
      ("failure", "path, size, modified, fingerprint, reason, detail"),
      ("occurrence", "position, url, line_number, column_number, is_lead, taken"), ("catalog", "id_length"),
      ("copy", "path, size, modified, missing"), ("naming", "kind, verb, subject, object"),
      ("person WHERE photos > 0", "key, name, photos, articles, first, last, is_stale"),
      ("lone", "path, position, taken"),
      (
        "asset_person JOIN person p ON p.id = person JOIN asset a ON a.id = asset",
        "p.key, a.path, a.position"
      ),
      ("asset_party JOIN party p ON p.id = party JOIN asset a ON a.id = asset", "p.key, a.path, a.position"),
      ("unlinked", "count(*)"),
    ] {
      dump[table] = try rows(of: "SELECT \(columns) FROM \(table) ORDER BY \(columns)").values
    }
    return dump
  }
}

/// A folder that goes away with the test.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "catalog-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

func photo(
  _ path: String, creator: String? = nil, credit: String? = nil, taken: String? = nil
) -> Photo {
  var photo = Photo(path: path, format: "JPEG", width: 3000, height: 2000)
  func add(_ address: Address, _ value: String?) {
    if let value { photo.readings.append(Reading(address, value, place: "APP13 at byte 4120")) }
  }
  add(Address(.iim, "2:80"), creator)
  add(Address(.xmp, "photoshop:Credit"), credit)
  add(Address(.exif, "DateTimeOriginal"), taken)
  return photo
}

/// An article whose captions are read by the catalog's own heuristics.
func article(
  _ path: String, published: PartialDate? = nil, heuristics: Heuristics = .simple,
  _ images: [(url: String?, caption: String)]
) -> Article {
  Article(
    path: path, headline: "Headline of \(path)", published: published,
    images: images.enumerated().map { index, image in
      let location = Location(line: 5 + index * 3, column: 1)
      let caption = heuristics.caption(image.caption, isCredit: false, published: published)
      return Occurrence(
        url: image.url, evidence: [Evidence(.caption, caption, at: location)], location: location,
        isLead: index == 0)
    })
}

func stamp(_ content: String, modified: Int64 = 1) -> FileStamp {
  FileStamp(size: Int64(content.utf8.count), modified: modified, fingerprint: fingerprint(content))
}

/// 32 hex digits that differ with the content.
func fingerprint(_ content: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in content.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  let hex = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - hex.count) + hex + "0123456789abcdef"
}

func item(_ photo: Photo, modified: Int64 = 1) -> Item {
  .photo(photo, stamp(photo.path, modified: modified))
}
func item(_ article: Article, modified: Int64 = 1) -> Item {
  .article(article, stamp(article.path, modified: modified))
}
