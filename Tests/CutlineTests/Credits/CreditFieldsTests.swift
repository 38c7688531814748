import Cutline
import Testing

@Suite struct CreditFieldsTests {
  @Test(
    "a file's creator and credit fields are read together",
    arguments: [
      ("Ana Ruiz", "Ana Ruiz/Press Pics Ltd", "Ana Ruiz", "Press Pics Ltd"),
      ("Ana Ruiz/Barcroft Media", "Barcroft Media", "Ana Ruiz", "Barcroft Media"),
      ("Ana Ruiz !via! BPI/REX", "", "Ana Ruiz", "BPI → Rex Features"),
      ("ANA RUIZ", "AFP/Getty Images", "Ana Ruiz", "AFP → Getty Images"),
      ("Ruiz", "REUTERS", "Ruiz", "Reuters"), ("", "Ana Ruiz/EFE", "Ana Ruiz", "EFE"),
      ("HANDOUT", "Navy Office", "", "Navy Office"), ("Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Ana Ruiz"),
      ("", "", "", ""),
    ])
  func fields(creator: String, creditLine: String, names: String, chain: String) {
    let credit = Credit(creator: creator, creditLine: creditLine)
    #expect(credit.photographers.map(\.name).joined(separator: ", ") == names)
    #expect(credit.chain.map(\.name).joined(separator: " → ") == chain)
  }
}
