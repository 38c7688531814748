import Cutline
import Foundation
import Testing

@testable import Intake

/// RAW files of 30 MB, as cameras lay them out.
struct RAWFormatTests {
  /// The sample with a picture of zeros behind it, which takes no room on the disk.
  private func file(_ sample: Sample<[UInt8], RAWSample.Expected>, in folder: TemporaryFolder) throws
    -> String
  {
    let path = try folder.write(sample.name, sample.input)
    if sample.expected.format != "X3F" {  // its list of sections stands at the end
      truncate(path, off_t(RAWSample.pictureOffset + RAWSample.pictureSize))
    }
    return path
  }

  @Test(arguments: RAWSample.all) func `what camera and desk state is read`(
    _ sample: Sample<[UInt8], RAWSample.Expected>
  ) throws {
    let folder = try TemporaryFolder()
    let photo = try PhotoReader().photo(at: file(sample, in: folder))
    let expected = sample.expected
    #expect(photo.format == expected.format)
    #expect([photo.width, photo.height] == expected.size)
    #expect(photo[.exif, "Artist"] == ["Murad Sezer"])
    #expect(photo[.exif, "DateTimeOriginal"] == ["2022:05:14 11:02:00"])
    #expect(photo.picture.orientation == 6)
    #expect((photo.picture.thumbnail != nil) == expected.hasThumbnail)
    #expect(photo[.xmp, "photoshop:Credit"] == (expected.hasXMP ? ["REUTERS"] : []))
    #expect(photo.damage == [])
  }

  @Test(arguments: RAWSample.all) func `no more than 300 KB of it are read`(
    _ sample: Sample<[UInt8], RAWSample.Expected>
  ) throws {
    let folder = try TemporaryFolder()
    let source = try ByteSource(path: file(sample, in: folder))
    let photo = try PhotoReader().photo(from: source, path: sample.name)
    #expect(photo.readings.count >= 4)
    #expect(source.bytesRead > 0)
    #expect(source.bytesRead <= 300_000)
  }
}
