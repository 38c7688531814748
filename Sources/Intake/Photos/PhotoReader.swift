public import Cutline

/// Reads photo files: the container finds the blocks, EXIF, IIM and XMP read them.
///
/// Only the metadata is read, never the picture. What is broken inside a file is `Damage` on the photo; an
/// error is thrown only where reading cannot start.
public struct PhotoReader: Sendable {
  /// What more is broken says nothing new. What makes a file undecodable comes first.
  private static let damageLimit = 64

  public init() {}

  /// Reads a photo and the `.xmp` sidecars beside it (`a.jpg.xmp`, `a.xmp`).
  public func photo(at path: String) throws(IntakeError) -> Photo {
    let isSidecar = FileKind(name: FilePath.name(of: path)) == .sidecar
    return try photo(at: path, sidecars: isSidecar ? [] : Sidecar.existing(of: path).map(\.path))
  }

  /// Reads a photo and the sidecars that ``FileFinder`` found for it.
  public func photo(at path: String, sidecars: [String]) throws(IntakeError) -> Photo {
    let (read, container) = try read(try ByteSource(path: path), path: path)
    var photo = read
    if let problem = PhotoReader.wrongExtension(of: path, for: container) {
      photo.damage.append(Damage(place: Damage.namePlace, problem: problem + photo.format))
    }
    for sidecar in sidecars { merge(sidecar, into: &photo) }
    return photo
  }

  /// Reads a photo that is in memory; `path` is what it is called in the result and in errors.
  public func photo(from bytes: [UInt8], path: String) throws(IntakeError) -> Photo {
    guard !bytes.isEmpty else { throw IntakeError(path: path, reason: .isEmpty, detail: "the file is empty") }
    return try photo(from: ByteSource(bytes), path: path)
  }

  /// Reads a photo without its sidecars.
  package func photo(from source: ByteSource, path: String) throws(IntakeError) -> Photo {
    try read(source, path: path).photo
  }

  private func read(
    _ source: ByteSource, path: String
  ) throws(IntakeError) -> (photo: Photo, container: Container) {
    let container = try container(of: source, path: path)
    let contents = container.contents(source)
    var photo = Photo(
      path: path, format: contents.format ?? container.name, width: contents.width, height: contents.height,
      picture: contents.picture)
    photo.damage = contents.damage
    PhotoBlocks(contents).read(into: &photo)
    if let problem = PhotoReader.otherShape(of: photo, in: source) {
      photo.damage.append(Damage(place: Damage.thumbnailPlace, problem: problem))
    }
    if photo.damage.count > PhotoReader.damageLimit {
      photo.damage = Array(photo.damage.prefix(PhotoReader.damageLimit))
    }
    return (photo, container)
  }

  private func container(of source: ByteSource, path: String) throws(IntakeError) -> Container {
    // Most files are JPEGs, the first of all, and told by so few bytes.
    if Container.jpeg.recognises(source.head(4)) { return .jpeg }
    let head = source.head()
    guard let container = Container.all.first(where: { $0.recognises(head) }) else {
      throw PhotoReader.refusal(of: head, path: path)
    }
    return container
  }

  /// A clause, where the thumbnail cannot be of the whole picture. Thumbnails of 160×120 are as DCF wants them, whatever
  /// the picture's shape (JEITA CP-3461, §5.1.3): black fills the rest.
  private static func otherShape(of photo: Photo, in source: ByteSource) -> String? {
    guard let thumbnail = photo.picture.thumbnail, let width = photo.width, let height = photo.height,
      min(width, height) >= 100, thumbnail.size > 0, thumbnail.size < 1 << 20
    else { return nil }
    let part = ByteSource(part: thumbnail.offset..<(thumbnail.offset + thumbnail.size), of: source)
    let small = JPEGContainer.blocks(in: part, isWhole: false)
    guard let w = small.width, let h = small.height, w > 0, h > 0, w <= max(width, height),
      (w, h) != (160, 120), (w, h) != (120, 160)
    else { return nil }
    let shape = { (a: Int, b: Int) in Double(max(a, b)) / Double(min(a, b)) }
    // One pixel of a small side is already one part in a hundred.
    let tolerance = 0.04 + 1.5 / Double(min(w, h))
    let isTurned =
      (w > h) != (width > height) && photo.picture.orientation ?? 1 < 5 && shape(w, h) > 1.1
      && shape(width, height) > 1.1
    guard abs(shape(w, h) / shape(width, height) - 1) > tolerance || isTurned else { return nil }
    return "the thumbnail is \(w)×\(h), the picture \(width)×\(height)"
  }

  /// A clause, where the extension is that of another format than the content is in.
  private static func wrongExtension(of path: String, for container: Container) -> String? {
    let ending = FilePath.fileExtension(of: FilePath.name(of: path))
    guard !container.extensions.contains(ending),
      let promised = Container.all.first(where: { $0.extensions.contains(ending) })
    else { return nil }
    return "the extension .\(ending) is that of \(promised.name), the content is "
  }

  /// `not a JPEG: begins with 25 50 44 46 (PDF)`, by what the name promises.
  private static func refusal(of head: [UInt8], path: String) -> IntakeError {
    let ending = FilePath.fileExtension(of: FilePath.name(of: path))
    let promised = Container.all.first { $0.extensions.contains(ending) }?.name ?? "photo"
    let article = promised.first.map { "AEIOaeio".contains($0) } == true ? "an" : "a"
    let detail = "not \(article) \(promised): " + FileMagic.beginning(of: head)
    guard let format = FileMagic.name(of: head), FileMagic.isPhoto(format) else {
      return IntakeError(path: path, reason: .notAPhoto, detail: detail)
    }
    return IntakeError(
      path: path, reason: .otherFormat, detail: detail + ", which is not read yet",
      help: "put its caption and credit into an XMP sidecar, or export it as \(Container.jpeg.name)")
  }

  /// A sidecar that cannot be read is damage: the photo itself may be sound.
  private func merge(_ sidecar: String, into photo: inout Photo) {
    let place = "sidecar \(FilePath.name(of: sidecar))"
    do throws(IntakeError) {
      let source = try ByteSource(path: sidecar)
      let bytes = XMPContainer.blocks(in: source).blocks.first?.bytes ?? []
      let (readings, damage) = XMPReader.read(bytes, place: place)
      photo.readings += readings
      photo.damage += damage
    } catch {
      photo.damage.append(Damage(place: place, problem: error.detail))
    }
  }
}
