import Cutline
import Testing

@testable import Catalog

@Suite struct StoredDateTests {
  @Test(arguments: [
    "2022", "2022-05", "2022-05-14", "2022-05-14T11:02:00", "2022-05-14T11:02:00Z",
    "2022-05-14T11:02:00+05:30",
    "0001", "0000-00-00", "2022-00-14", "2022-05-00", "2022/05", "20220514", "2022:05:14 11:02:00", "", "né",
    "2022-13-41T99:99:99", "12345-01-01",
  ])
  func theyAreReadAsAnyOther(text: String) throws {
    let catalog = try PhotoCatalog.inMemory()
    let found = try catalog.read { db throws in
      try Lookup("SELECT '\(text)', ?", in: db).first(1) { $0.date(0) }
    }
    #expect(found == PartialDate(metadata: text))
  }
}
