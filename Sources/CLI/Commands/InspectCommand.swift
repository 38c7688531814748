import ArgumentParser
import Cutline
import Intake

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Read photo files: every EXIF, IIM and XMP value, and the one that is chosen.",
    discussion: """
      Takes files and folders: JPEG, TIFF, RAW, PNG, WebP, HEIC, AVIF, PSD and more,
      with the .xmp sidecars beside them, and the pictures inside WARC and MHTML files. Originals are never touched.

      Examples:
        cutline inspect photo.jpg
        cutline inspect --ndjson photos/ | jq .chosen
        cutline inspect --csv photos/ > photos.csv
        find . -name '*.jpg' -print0 | cutline inspect -0
      """)

  @Argument(
    help: "Photos, or folders of photos; - reads paths from stdin, one a line.", completion: .file())
  var paths: [String] = []

  @Flag(
    name: .customShort("0"),
    help: "Read paths from stdin, each ended by a NUL.")
  var readsNulls = false

  @Flag(help: "Print one JSON object a photo.")
  var ndjson = false

  @Flag(help: "Print a header and one CSV line a photo, with the chosen values.")
  var csv = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many files are read at once. Default: one per core.", valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if ndjson, csv { throw ValidationError("--ndjson and --csv exclude each other") }
    if paths.isEmpty, !readsNulls { throw ValidationError("Missing expected argument '<paths> ...'") }
  }

  func run() async throws {
    if csv { Terminal.print(PhotoRow.header, terminator: "") }
    let base = Paths.base
    try await ReadingRun.run(
      allPaths, kinds: [.photo, .sidecar, .archive], jobs: jobs ?? defaultJobs
    ) { file, out throws(IntakeError) in
      write(try PhotoReader().photo(at: file.path, sidecars: file.sidecars), from: base, to: &out)
    } part: { part, out throws(IntakeError) in
      if part.isPhoto, let photo = try part.photo() { write(photo, from: base, to: &out) }
    }
  }

  private func write(_ photo: Photo, from base: String, to out: inout ByteText) {
    if ndjson {
      var json = JSONWriter(behind: out)
      photo.write(to: &json)
      json.endLine()
      out = json.finish()
    } else if csv {
      PhotoRow.write(photo, to: &out)
    } else {
      PhotoSheet.write(photo, from: base, to: &out)
    }
  }

  /// Those of the command line, with those of stdin in the place of `-`.
  private var allPaths: [String] {
    guard readsNulls || paths.contains("-") else { return paths }
    return paths.filter { $0 != "-" } + Paths.list(readStandardInput(), endedByNUL: readsNulls)
  }
}
