internal import Catalog
internal import Cutline
internal import Generated
internal import Intake

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Benchmark {
  /// Makes a catalog of generated photos and captions through the catalog's own import, and tells what that cost and
  /// how large the file is: the limit is 1.2 KB a photo.
  static let archive = Benchmark(name: "archive", usage: "NEW-CATALOG PHOTOS CAPTIONS [BATCH]") { arguments in
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    guard let path = arguments.first, numbers.count >= 2 else { return print("FILE PHOTOS CAPTIONS") }
    let archive = Archive(photoCount: numbers[0], captionCount: numbers[1])
    do {
      let catalog = try PhotoCatalog(at: path, access: .writing)
      let operation = try catalog.begin(command: "import /archive")
      var tally = Tally()
      for (what, count) in [("photos", archive.photoCount), ("articles", archive.articleCount)] {
        let start = threadMicroseconds()
        var made = 0.0
        let batch = numbers.dropFirst(2).first ?? 512
        for first in stride(from: 0, to: count, by: batch) {
          let begin = threadMicroseconds()
          let items = (first..<min(count, first + batch)).map { index -> Item in
            if what == "articles" {
              return .article(archive.article(index), FileStamp(size: 9000, modified: Int64(index)))
            }
            let scene = archive.scene(index)
            return .photo(scene.photo, scene.stamp)
          }
          made += threadMicroseconds() - begin
          tally += try catalog.add(items, during: operation)
        }
        let time = threadMicroseconds() - start - made
        print(
          "\(count) \(what): \(decimal(time / Double(max(1, count)))) µs CPU each (making them \(decimal(made / Double(max(1, count)))))"
        )
      }
      let start = threadMicroseconds()
      let links = try catalog.link()
      print("linking: \(decimal((threadMicroseconds() - start) / 1e6)) s CPU; \(links)")
      try catalog.finish(operation, tally)
    } catch {
      return print(error)
    }
    tellSize(of: path, photos: archive.photoCount)
    print("most memory: \(peakMemory(startsAnew: false) >> 20) MiB")
  }

  /// Writes generated photos as files, some hundred in a folder.
  static let tree = Benchmark(name: "tree", usage: "NEW-FOLDER PHOTOS") { arguments in
    guard let folder = arguments.first, let count = arguments.dropFirst().first.flatMap({ Int($0) }) else {
      return print("FOLDER PHOTOS")
    }
    let archive = Archive(photoCount: count, captionCount: 0, folder: folder)
    var made: Set<String> = []
    var bytes = 0
    for index in 0..<count {
      let scene = archive.scene(index)
      let parent = String(scene.path[..<(scene.path.lastIndex(of: "/") ?? scene.path.startIndex)])
      if made.insert(parent).inserted { makeFolders(parent) }
      let file = open(scene.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      let jpeg = scene.jpeg
      bytes += jpeg.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      close(file)
    }
    print("\(count) files of \(bytes / max(1, count)) bytes in \(made.count) folders")
  }

  private static func makeFolders(_ path: String) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }

  /// Of the file and of each table and index in it, in bytes a photo.
  private static func tellSize(of path: String, photos: Int) {
    var facts = stat()
    stat(path, &facts)
    var log = stat()
    stat(path + "-wal", &log)
    print(
      "\(facts.st_size) bytes and a log of \(log.st_size): \(decimal(Double(facts.st_size) / Double(max(1, photos)))) a photo"
    )
    let rows =
      (try? PhotoCatalog(at: path, access: .reading).rows(
        of:
          "SELECT name, sum(pgsize) FROM dbstat GROUP BY name HAVING sum(pgsize) > \(photos) ORDER BY 2 DESC"))?
      .values ?? []
    for row in rows {
      print("  \(row[0] ?? "") \(decimal((Double(row[1] ?? "") ?? 0) / Double(max(1, photos))))")
    }
  }
}
