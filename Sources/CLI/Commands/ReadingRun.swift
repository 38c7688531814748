import ArgumentParser
import Cutline
import Intake

/// Reads files side by side and prints the lines of each (UTF-8, the last one ended) in order. What cannot be read is told on stderr,
/// and the exit code is 3.
enum ReadingRun {
  typealias Lines<Item> = @Sendable (Item, inout ByteText) throws(IntakeError) -> Void

  static func run(
    _ paths: [String], kinds: Set<FileKind>, jobs: Int = defaultJobs, lines: @escaping Lines<FoundFile>,
    part: @escaping Lines<Archive.Part>
  ) async throws {
    let found = FileFinder().files(at: paths)
    var problems = found.problems.map(sentence)
    let files = found.files.filter { kinds.contains($0.kind) }
    if files.isEmpty, problems.isEmpty {
      Terminal.say(
        "Nothing to read: \(paths.joined(separator: ", ").escaped) \(paths.count == 1 ? "holds" : "hold") no \(ReadingRun.names(kinds))."
      )
    }
    // An archive is read between its neighbours, so that the output stays in the order of the paths.
    for files in files.split(atEach: { $0.kind == .archive }) {
      if files.count == 1, files[0].kind == .archive {
        problems += try await parts(of: files[0].path, jobs: jobs, lines: part)
      } else {
        problems += try await pages(of: files, jobs: jobs, lines: lines)
      }
    }
    for problem in problems { Terminal.say(problem) }
    if !problems.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
  }

  /// Prints the parts of an archive as they come; returns what could not be read.
  private static func parts(
    of path: String, jobs: Int, lines: @escaping Lines<Archive.Part>
  ) async throws -> [String] {
    let archive: Archive
    do throws(IntakeError) {
      archive = try Archive(at: path)
    } catch {
      return [sentence(error)]
    }
    var problems: [String] = []
    while let batch = archive.batch() { problems += try await pages(of: batch, jobs: jobs, lines: lines) }
    return problems + archive.notes.map { sentence(IntakeError(path: path, reason: .unreadable, detail: $0)) }
  }

  /// The lines of some files, and what could not be read.
  private struct Page: Sendable {
    var lines: [UInt8]
    var problems: [String] = []
  }

  /// Prints the items in order, a page of some at a time: one write for many, and one result to hand over.
  private static func pages<Item: Sendable>(
    of items: [Item], jobs: Int, lines: @escaping Lines<Item>
  ) async throws -> [String] {
    let size = max(1, min(pageSize, items.count / (8 * jobs)))
    let slices = stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
    var problems: [String] = []
    try await inOrder(slices, jobs: jobs, window: 16 * jobs) { slice -> Page in
      var text = ByteText(capacity: 1 << 16)
      var problems: [String] = []
      for item in slice {
        do throws(IntakeError) {
          try lines(item, &text)
        } catch {
          problems.append(sentence(error))
        }
      }
      return Page(lines: text.bytes, problems: problems)
    } then: { pages in
      for page in pages {
        if !page.lines.isEmpty { Terminal.print(page.lines) }
        problems += page.problems
      }
      return true
    }
    return problems
  }

  /// Files; what they say fills about what a pipe holds.
  private static let pageSize = 16

  /// `photos (.jpg)`
  private static func names(_ kinds: Set<FileKind>) -> String {
    kinds.contains(.photo) ? "photos (.jpg, .tif, .png …)" : "articles (\(ArticleEndings.short))"
  }
}

/// `  ! broken/IMG_2231.jpg   not a JPEG: unexpected end at byte 40,960`
func sentence(_ error: IntakeError) -> String {
  "  ! \(Paths.display(error.path))   \(error.detail)" + (error.help.map { "\n      help: \($0)" } ?? "")
}

extension Array {
  /// Runs of elements, each separator a run of its own.
  fileprivate func split(atEach isSeparator: (Element) -> Bool) -> [[Element]] {
    var runs: [[Element]] = []
    var wasSeparator = true
    for element in self {
      let isOwn = isSeparator(element)
      if isOwn || wasSeparator { runs.append([element]) } else { runs[runs.count - 1].append(element) }
      wasSeparator = isOwn
    }
    return runs
  }
}
