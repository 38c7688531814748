import ArgumentParser
import Cutline
import Intake

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Read photo files: every EXIF, IIM and XMP value, and the one that is chosen.",
    discussion: """
      Takes files and folders: JPEG, TIFF, RAW, PNG, WebP, HEIC, AVIF, PSD and more,
      with the .xmp sidecars beside them, and the pictures inside WARC and MHTML files.

      Examples:
        cutline inspect photo.jpg
        cutline inspect --ndjson photos/ | jq .chosen
      """)

  @Argument(help: "Photos, or folders of photos.", completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object a photo.")
  var ndjson = false

  func run() async throws {
    try await ReadingRun.run(paths, kinds: [.photo, .sidecar, .archive]) { file throws(IntakeError) in
      text(of: try PhotoReader().photo(at: file.path))
    } part: { part throws(IntakeError) in
      part.isPhoto ? try part.photo().map(text) : nil
    }
  }

  private func text(of photo: Photo) -> String {
    ndjson ? photo.document.text() : PhotoSheet.text(of: photo)
  }
}
