import Testing

@testable import Cutline

/// In a file's own field a bare label word may be part of a name; before a name or an agency it is none.
@Suite("Label words in a creator field") struct FieldLabelTests {
  @Test(arguments: [
    ("Photo Desk 2", "Photo Desk 2"), ("Photo: Murad Sezer", "Murad Sezer"),
    ("Photo by Murad Sezer", "Murad Sezer"), ("Foto Murad Sezer", "Murad Sezer"),
  ])
  func creator(_ written: String, name: String) {
    let credit = Credit(parsing: written, as: .creator)
    #expect((credit.photographers.map(\.name) + credit.chain.map(\.name)) == [name])
  }

  @Test(arguments: [("Photo Desk 2", "Photo Desk 2"), ("Foto AFP", "AFP"), ("Foto: dpa", "dpa")])
  func party(_ written: String, name: String) {
    #expect(Credit(parsing: written, as: .party).chain.map(\.name) == [name])
  }
}
