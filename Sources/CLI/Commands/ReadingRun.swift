import ArgumentParser
import Intake

/// Reads files side by side and prints each one's text in order. What cannot be read is told on stderr,
/// and the exit code is 3.
enum ReadingRun {
  static func run(
    _ paths: [String], kinds: Set<FileKind>,
    text: @escaping @Sendable (FoundFile) throws(IntakeError) -> String
  ) async throws {
    let found = FileFinder().files(at: paths)
    var problems = found.problems.map(sentence)
    let files = found.files.filter { kinds.contains($0.kind) }
    if files.isEmpty, problems.isEmpty {
      Terminal.say(
        "Nothing to read: \(paths.joined(separator: ", ").escaped) \(paths.count == 1 ? "holds" : "hold") no \(ReadingRun.names(kinds))."
      )
    }
    try await inOrder(files, jobs: defaultJobs) { file -> Result<String, IntakeError> in
      do throws(IntakeError) {
        return .success(try text(file))
      } catch {
        return .failure(error)
      }
    } then: { results in
      var page = ""  // one write for all
      for result in results {
        switch result {
        case .success(let text):
          page += text
          if !text.utf8.reversed().starts(with: [10]) { page += "\n" }
        case .failure(let error): problems.append(sentence(error))
        }
      }
      Terminal.print(page, terminator: "")
      return true
    }
    for problem in problems { Terminal.say(problem) }
    if !problems.isEmpty { throw ExitCode(Exit.someUnread.rawValue) }
  }
}

extension ReadingRun {
  /// `photos (.jpg)`
  private static func names(_ kinds: Set<FileKind>) -> String {
    kinds.contains(.photo) ? "photos (.jpg, .tif, .png …)" : "articles (.txt, .html, .md)"
  }
}

/// `  ! broken/IMG_2231.jpg   not a JPEG: unexpected end at byte 40,960`
func sentence(_ error: IntakeError) -> String {
  "  ! \(Paths.display(error.path))   \(error.detail)" + (error.help.map { "\n      help: \($0)" } ?? "")
}
