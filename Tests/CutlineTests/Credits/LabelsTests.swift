import Cutline
import Testing

@Suite struct LabelsTests {
  @Test(
    "a bracket's content that begins with a label is a credit",
    arguments: [
      "photo credit: REUTERS/MURAD SEZER", "credit: A", "Credit: A", "FOTO: A", "Foto von Ana Ruiz",
      "Photo by A B",
      "Bildquelle: dpa", "צילום: אלן שיבר", "تصوير: أ", "Фото: Reuters", "写真：共同", "사진=연합뉴스", "사진 = A",
      "Archivbild", "Symbolfoto", "File Photo", " Photo: X", "© dpa", "Courtesy of the museum",
      "Fotoğraf : Didem Mente/AA",
    ])
  func credit(text: String) { #expect(Labels.standard.isCredit(in: Array(text.utf8))) }

  @Test(
    "prose in a bracket is no credit",
    arguments: [
      "left", "by the river", "AI models are trained on it", "Imagery", "photographs", "a file on the desk",
      "",
      "Creditreform AG", "fotografieren", "sources say", "12 April 2026", "the photo", "Bilderberg",
    ])
  func prose(text: String) { #expect(!Labels.standard.isCredit(in: Array(text.utf8))) }

  @Test func theLongestWordIsFound() throws {
    let bytes = Array("photo credit: X".utf8)
    let match = try #require(Labels.standard.match(at: 0, in: bytes))
    #expect(match.end == 12)
    #expect(match.meaning(at: .label) == .credit)
    #expect(Labels.standard.match(at: 1, in: bytes) == nil)
    #expect(Labels.standard.match(at: 99, in: bytes) == nil)
  }

  @Test func newsroomAddsItsOwnWords() {
    var own = Labels.standard
    own.extend(with: "photographer\tlabel\txx\tknipser\nnonsense\tlabel\txx\tfoo\nbroken row")
    #expect(own.isCredit(in: Array("Knipser: Ana".utf8)))
    #expect(!Labels.standard.isCredit(in: Array("Knipser: Ana".utf8)))
    #expect(!own.isCredit(in: Array("foo: Ana".utf8)))
    let credit = Credit(parsing: "Knipser: Ana", with: Lexicon(labels: own))
    #expect(credit.photographers.map(\.name) == ["Ana"])
  }
}
