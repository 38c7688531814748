import Cutline
import Testing

@testable import Intake

/// What holds for every photo format.
struct ContainerTests {
  private let reader = PhotoReader()

  @Test(arguments: ContainerSample.all) func `size, EXIF, IIM and XMP are read`(
    _ sample: Sample<[UInt8], ContainerSample.Held>
  ) throws {
    let held = sample.expected
    let photo = try reader.photo(from: sample.input, path: sample.name)
    #expect(photo.format == held.format)
    #expect([photo.width, photo.height] == [640, 427])
    #expect(photo[.exif, "Artist"] == (held.exif ? ["Murad Sezer"] : []))
    #expect(photo[.exif, "DateTimeOriginal"] == (held.exif ? ["2022:05:14 11:02:00"] : []))
    #expect(photo[.iim, "2:110"] == (held.iim ? ["REUTERS"] : []))
    #expect(photo[.xmp, "photoshop:Credit"] == (held.xmp ? ["REUTERS"] : []))
    #expect(photo.damage == [])
    #expect(photo.readings.allSatisfy { !$0.place.isEmpty })
  }

  @Test(arguments: ContainerSample.all) func `a wrong extension changes nothing`(
    _ sample: Sample<[UInt8], ContainerSample.Held>
  ) throws {
    let folder = try TemporaryFolder()
    let photo = try reader.photo(at: try folder.write("kalin.jpg", sample.input))
    #expect(photo.format == sample.expected.format)
    #expect(photo.readings == (try reader.photo(from: sample.input, path: sample.name)).readings)
  }

  @Test(arguments: ContainerSample.all) func `folders are walked for it`(
    _ sample: Sample<[UInt8], ContainerSample.Held>
  ) throws {
    #expect(FileKind(name: sample.name) == .photo)
    #expect(FileKind(content: sample.input) == .photo)
  }

  @Test func `no extension belongs to two formats, and each format has one`() {
    let extensions = Container.all.flatMap(\.extensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(Container.all.allSatisfy { !$0.extensions.isEmpty })
  }

  @Test(arguments: ContainerSample.all) func `mutated files are read without a trap`(
    _ sample: Sample<[UInt8], ContainerSample.Held>
  ) throws {
    var mutations = Mutations(seed: 2026)
    var read = 0
    let start = ContinuousClock.now
    for _ in 0..<500 {
      let bytes = mutations.mutated(sample.input)
      if let photo = try? reader.photo(from: bytes, path: sample.name) { read += photo.readings.count }
    }
    #expect(read > 500)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test(arguments: ContainerSample.all) func `every beginning of a file is read without a trap`(
    _ sample: Sample<[UInt8], ContainerSample.Held>
  ) throws {
    for count in 1..<sample.input.count {
      let photo = try? reader.photo(from: Array(sample.input.prefix(count)), path: sample.name)
      if count > sample.input.count / 2 { #expect(photo != nil, "\(count) bytes") }
    }
  }
}
