internal import Cutline
internal import GRDB

/// Which photos show one picture, or bear one number, as far as the catalog knows: few of many, so they are all kept at
/// hand. Read in one pass over two indexes.
struct SharedPictures {
  /// Photos with a digest or a number that others have too, each with the others.
  private var data: [Int64: [Int64]] = [:]
  private var numbers: [Int64: [(photo: Int64, number: String)]] = [:]
  /// Photos that were taken in the same second as others, each with the others.
  private var moments: [Int64: [Int64]] = [:]
  /// True if there is any article in the catalog.
  let areArticlesKnown: Bool

  /// Of one picture more files are not compared with each other: a spacer, a logo.
  private static let crowd = 8

  init(in db: Database) throws {
    areArticlesKnown = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM article)") ?? false
    let sameData = try Row.fetchCursor(
      db,
      sql: """
        SELECT data_digest, photo FROM picture WHERE data_digest IN (
          SELECT data_digest FROM picture WHERE data_digest IS NOT NULL
          GROUP BY data_digest HAVING count(*) BETWEEN 2 AND \(SharedPictures.crowd))
        ORDER BY data_digest, photo
        """)
    for group in try SharedPictures.groups(of: sameData) {
      for photo in group.photos { data[photo] = group.photos.filter { $0 != photo } }
    }
    let sameNumber = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, photo FROM image_number WHERE number IN (
          SELECT number FROM image_number GROUP BY number HAVING count(*) BETWEEN 2 AND \(SharedPictures.crowd))
        ORDER BY number, photo
        """)
    for group in try SharedPictures.groups(of: sameNumber) {
      for photo in group.photos {
        numbers[photo, default: []] += group.photos.filter { $0 != photo }.map {
          ($0, String(stored: group.value))
        }
      }
    }
    // Midnight to the second is a day without a time.
    let sameMoment = try Row.fetchCursor(
      db,
      sql: """
        SELECT group_concat(id) FROM photo WHERE length(taken) >= 19 AND taken NOT LIKE '%T00:00:00%'
        GROUP BY taken HAVING count(*) BETWEEN 2 AND \(SharedPictures.crowd)
        """)
    while let row = try sameMoment.next() {
      let photos = (row[0] as String).split(separator: ",").compactMap { Int64($0) }.sorted()
      for photo in photos { moments[photo] = photos.filter { $0 != photo } }
    }
  }

  private static func groups(of rows: RowCursor) throws -> [(value: String, photos: [Int64])] {
    var groups: [(value: String, photos: [Int64])] = []
    while let row = try rows.next() {
      let value: String = row[0]
      if groups.last?.value == value {
        groups[groups.count - 1].photos.append(row[1])
      } else {
        groups.append((value, [row[1]]))
      }
    }
    return groups
  }

  /// Photos with the same image data.
  func sameData(as photo: Int64) -> [Int64] { data[photo] ?? [] }

  /// Photos of the same second, but for those with the same image data.
  func sameMoment(as photo: Int64) -> [Int64] {
    let known = sameData(as: photo)
    return (moments[photo] ?? []).filter { !known.contains($0) }
  }

  /// Photos with the same number, each with that number.
  func sameNumber(as photo: Int64) -> [(photo: Int64, number: String)] { numbers[photo] ?? [] }
}
