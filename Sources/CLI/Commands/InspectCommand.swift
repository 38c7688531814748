import ArgumentParser
import Cutline
import Intake

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Read photo files: every EXIF, IIM and XMP value, and the one that is chosen.",
    discussion: """
      Takes files and folders: JPEG, TIFF, RAW, PNG, WebP, HEIC, AVIF, PSD and more,
      with the .xmp sidecars beside them.

      Examples:
        cutline inspect photo.jpg
        cutline inspect --ndjson photos/ | jq .chosen
      """)

  @Argument(help: "Photos, or folders of photos.", completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object a photo.")
  var ndjson = false

  func run() async throws {
    try await ReadingRun.run(paths, kinds: [.photo, .sidecar]) { file throws(IntakeError) in
      let photo = try PhotoReader().photo(at: file.path)
      return ndjson ? photo.document.text() : PhotoSheet.text(of: photo)
    }
  }
}
