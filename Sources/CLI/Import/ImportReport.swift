import Catalog
import Cutline
import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What became of a file: the words of the report and of the plan.
enum FileState: String, CaseIterable {
  case new, changed, same, moved, copy, missing, failed, skipped

  init(_ outcome: Item.Outcome) {
    self =
      switch outcome {
      case .new: .new
      case .changed: .changed
      case .same: .same
      case .copy: .copy
      case .failed: .failed
      }
  }

  /// The sign in a plan.
  var sign: String {
    switch self {
    case .new, .copy: "+"
    case .changed, .moved: "~"
    case .same: "="
    case .missing: "-"
    case .failed, .skipped: "!"
    }
  }
}

/// The file that `--report` writes: a row for each file that an import looked at, written as it goes, so that it
/// costs no memory and tells of an import that was stopped what it did.
final class ImportReport {
  static let columns = ["path", "kind", "state", "message"]

  private let path: String
  private let isJSON: Bool
  private let file: Int32
  private var buffer = ""
  private var isEmpty = true
  private var problem: Int32 = 0

  /// - Parameter path: Ends in `.csv` or `.json`.
  init(path: String) throws {
    self.path = Paths.absolute(path)
    isJSON = path.lowercased().hasSuffix(".json")
    file = open(self.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw ImportReport.failure(path, errno) }
    buffer = isJSON ? "{\"schema\":\"cutline.import/1\",\"files\":[" : CSV.line(ImportReport.columns)
  }

  deinit { close(file) }

  static func isKnown(_ path: String) -> Bool {
    [".csv", ".json"].contains { path.lowercased().hasSuffix($0) }
  }

  func add(_ path: String, _ kind: FileKind?, _ state: FileState, _ message: String = "") {
    let row = [path, kind?.rawValue ?? "", state.rawValue, message]
    if isJSON {
      let document = JSON.object(Array(zip(ImportReport.columns, row.map(JSON.string))))
      buffer += (isEmpty ? "\n" : ",\n") + document.text()
    } else {
      buffer += CSV.line(row)
    }
    isEmpty = false
    if buffer.utf8.count > 1 << 16 { flush() }
  }

  /// The row of a file that was read.
  func add(_ item: Item, _ outcome: Item.Outcome, moved: Set<String> = []) {
    switch item {
    case .photo:
      let isMoved = moved.contains(item.path) && outcome != .changed
      add(item.path, .photo, isMoved ? .moved : FileState(outcome))
    case .copy(_, _, of: let original):
      add(item.path, .photo, FileState(outcome), outcome == .copy ? "the same bytes as \(original)" : "")
    case .article: add(item.path, .article, FileState(outcome))
    case .failure(_, _, _, let detail): add(item.path, FileKind(name: item.path), FileState(outcome), detail)
    }
  }

  /// The rows of what is not read: problems on the way, and what is left out.
  func add(_ found: FoundFiles) {
    for problem in found.problems { add(problem.path, nil, .failed, problem.detail) }
    for path in found.leftOut { add(path, nil, .skipped, "left out") }
  }

  /// Ends the file; throws if it could not be written.
  func finish() throws {
    if isJSON { buffer += "\n]}\n" }
    flush()
    if problem != 0 { throw ImportReport.failure(path, problem) }
  }

  private func flush() {
    if problem == 0 { problem = Terminal.write(buffer, to: file) }
    buffer = ""
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    Failure(
      .someUnread, "cannot write \(Paths.display(path))", detail: String(cString: strerror(code)),
      help: "name a file in a folder that you may write to")
  }
}
