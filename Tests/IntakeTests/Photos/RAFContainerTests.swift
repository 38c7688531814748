import Cutline
import Testing

@testable import Intake

struct RAFContainerTests {
  private let reader = PhotoReader()
  private let preview = JPEGBuilder().exif(EXIFBuilder().text(0x013B, "Ana Ruiz")).bytes

  @Test func `the sensor's size where none is cropped`() throws {
    let raf = RAFBuilder(preview: preview, records: [[0x0100, 432, 648]])
    let photo = try reader.photo(from: raf.bytes, path: "a.raf")
    #expect([photo.width, photo.height] == [648, 432])
    #expect(photo.readings.map(\.place) == ["the preview's APP1 at byte 2"])
    #expect(photo.damage == [])
  }

  @Test func `names the defect`() throws {
    let cut = try reader.photo(from: RAFBuilder(preview: preview, claimed: 9000).bytes, path: "a.raf")
    #expect(cut.damage.map(\.isFatal) == [true])
    #expect(cut.damage.first?.problem.hasPrefix("the picture ends early: 9,000 bytes of it") == true)
    let bare = try reader.photo(from: RAFBuilder(preview: [1, 2, 3]).bytes, path: "a.raf")
    #expect(bare.problems == ["preview at byte 108: no JPEG with metadata begins here"])
    let head = try reader.photo(from: Array("FUJIFILMCCD-RAW 0201".utf8), path: "a.raf")
    #expect(head.problems == ["file: the file ends inside the RAF header"])
  }
}
