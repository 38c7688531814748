import ArgumentParser
import Intake

/// Reads files side by side and prints the lines of each (UTF-8, the last one ended) in order. What cannot be read is told on stderr,
/// and the exit code is 3.
enum ReadingRun {
  static func run(
    _ paths: [String], kinds: Set<FileKind>,
    lines: @escaping @Sendable (FoundFile) throws(IntakeError) -> [UInt8],
    part: @escaping @Sendable (Archive.Part) throws(IntakeError) -> [UInt8]?
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
        problems += try await parts(of: files[0].path, lines: part)
        continue
      }
      try await inOrder(files, jobs: defaultJobs) { file -> Result<[UInt8]?, IntakeError> in
        do throws(IntakeError) {
          return .success(try lines(file))
        } catch {
          return .failure(error)
        }
      } then: { results in
        problems += print(results)
        return true
      }
    }
    for problem in problems { Terminal.say(problem) }
    if !problems.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
  }
}

extension ReadingRun {
  /// Prints the parts of an archive as they come; returns what could not be read.
  private static func parts(
    of path: String, lines: @escaping @Sendable (Archive.Part) throws(IntakeError) -> [UInt8]?
  ) async throws -> [String] {
    let archive: Archive
    do throws(IntakeError) {
      archive = try Archive(at: path)
    } catch {
      return [sentence(error)]
    }
    var problems: [String] = []
    while let batch = archive.batch() {
      try await inOrder(batch, jobs: defaultJobs) { part -> Result<[UInt8]?, IntakeError> in
        do throws(IntakeError) {
          return .success(try lines(part))
        } catch {
          return .failure(error)
        }
      } then: { results in
        problems += print(results)
        return true
      }
    }
    return problems + archive.notes.map { sentence(IntakeError(path: path, reason: .unreadable, detail: $0)) }
  }

  /// Prints what was read; returns what was not.
  private static func print(_ results: [Result<[UInt8]?, IntakeError>]) -> [String] {
    var page: [UInt8] = []  // one write for many
    page.reserveCapacity(2 * pageSize)
    var problems: [String] = []
    for result in results {
      switch result {
      case .success(let lines?):
        page += lines
        if page.count > pageSize {
          Terminal.print(page)
          page.removeAll(keepingCapacity: true)
        }
      case .success(nil): break
      case .failure(let error): problems.append(sentence(error))
      }
    }
    if !page.isEmpty { Terminal.print(page) }
    return problems
  }

  /// Bytes: what a pipe holds.
  private static let pageSize = 1 << 16

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
