import Catalog
import Cutline
import Intake

/// What an import would do: told from sizes and times, without a file being read or anything written.
struct ImportPlan {
  struct Line {
    var path: String
    var kind: FileKind?
    var state: FileState
    var message = ""
  }

  private(set) var lines: [Line] = []

  init(_ scope: ImportScope, known: [String: KnownFile], failed: Set<String>) {
    let found = scope.files(known: Set(known.keys.map { Archive.file(of: $0) }).union(failed))
    var absentees = Absentees(
      paths: scope.roots(known: known.keys), known: known, found: Set(found.files.map(\.path)))
    for file in found.files {
      let old = known[file.path]
      if let old {
        let state: FileState = old.stamp.isUnchanged(in: file.stamp) ? .same : .changed
        lines.append(Line(path: file.path, kind: file.kind, state: state))
      } else if let former = absentees.formerPath(of: file) {
        lines.append(
          Line(path: file.path, kind: file.kind, state: .moved, message: "was \(Paths.display(former))"))
      } else if !scope.isUpdate || failed.contains(file.path) {
        lines.append(Line(path: file.path, kind: file.kind, state: .new))
      }
    }
    lines += absentees.paths.map { Line(path: $0, kind: FileKind(name: $0), state: .missing) }
    lines += found.problems.map { Line(path: $0.path, state: .failed, message: $0.detail) }
    lines += found.leftOut.map { Line(path: $0, state: .skipped, message: "left out") }
    lines.sort { ($0.path, $0.state.rawValue) < ($1.path, $1.state.rawValue) }
  }

  /// `+ photos/kalin.jpg`, `~ photos/new.jpg   was photos/old.jpg`
  func text() -> String {
    let base = Paths.base
    return lines.map { line in
      let message = line.message.isEmpty ? "" : "   " + line.message.oneLine
      return "\(line.state.sign) \(Paths.display(line.path, from: base))\(message)\n"
    }.joined()
  }

  /// `3 new, 1 changed, 5 same; nothing was written`
  var sentence: String {
    let counts = FileState.allCases.compactMap { state -> String? in
      let count = lines.count { $0.state == state }
      return count == 0 ? nil : "\(count.grouped) \(state.rawValue)"
    }
    return (counts.isEmpty ? "No photos and no articles" : counts.joined(separator: ", "))
      + "; nothing was written."
  }

  var hasFailures: Bool { lines.contains { $0.state == .failed } }
}
