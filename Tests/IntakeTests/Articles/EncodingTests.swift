import Cutline
import Foundation
import Intake
import Testing

/// Pages in the encodings that they declare, or only claim to be in.
struct EncodingTests {
  /// Label, the caption's bytes in it as hex digits, and what they say.
  private static let pages: [(label: String, hex: String, text: String)] = [
    ("windows-1252", "4af67267204c696d6120962093436166e994", "Jörg Lima – “Café”"),
    ("iso-8859-1", "4a6f73e9204efaf1657a2080", "José Núñez €"),
    ("windows-1250", "50617765b32057f36a63696b2c20a3f3649f", "Paweł Wójcik, Łódź"),
    ("iso-8859-2", "4f6e64f8656a2044766ff8e16b", "Ondřej Dvořák"),
    ("windows-1251", "c8e2e0ed20cfe5f2f0eee2", "Иван Петров"),
    ("windows-1253", "c3e9fef1e3eff220caefedf4fcf2", "Γιώργος Κοντός"),
    ("windows-1254", "4179fe652059fd6c64fd7a", "Ayşe Yıldız"),
    ("windows-1255", "e3e5e320ebe4ef", "דוד כהן"),
    ("windows-1256", "c3cde3cf20dae1ed", "أحمد علي"),
    ("windows-1257", "4ae26e69732042e7727a69f2f0", "Jānis Bērziņš"),
    ("windows-1258", "d0616e205175ea", "Đan Quê"),
    ("windows-874", "cac1aad2c2", "สมชาย"),
    ("koi8-r", "e9d7c1ce20f0c5d4d2cfd7", "Иван Петров"),
    ("koi8-u", "b6c7cfd220b7d6c1cb", "Ігор Їжак"),
    ("iso-8859-15", "5a6feb2c203520a4", "Zoë, 5 €"),
    ("macintosh", "5a6f91204d9f6c6c6572", "Zoë Müller"),
    ("ibm866", "88a2a0ad208fa5e2e0aea2", "Иван Петров"),
    ("shift_jis", "8eca905e81819363928691be98598740", "写真＝田中太郎①"),
    ("euc-jp", "bcccbfbfa1e1c5c4c3e6c2c0cfba", "写真＝田中太郎"),
    ("iso-2022-jp", "1b24423c4c3f3f21614544436642404f3a1b2842", "写真＝田中太郎"),
    ("gb2312", "d0c2bbaac9e7bcc7d5dfcdf5d0a1c3f7c9e3", "新华社记者王小明摄"),
    ("gb18030", "d0c2bbaac9e7bcc7d5dfcdf5d0a1c3f7c9e3", "新华社记者王小明摄"),
    ("big5", "b04faaccb3afa46aa4e5c4e1", "記者陳大文攝"),
    ("euc-kr", "bbe7c1f820b1e8c3b6bcf620b1e2c0da", "사진 김철수 기자"),
  ]

  private func page(_ text: [UInt8], label: String?) -> [UInt8] {
    let meta = label.map { "<meta charset=\"\($0)\">" } ?? ""
    return Array("<html><head>\(meta)</head><body><figure><img src=\"a.jpg\"><figcaption>".utf8) + text
      + Array("</figcaption></figure>".utf8)
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
  }

  private func caption(_ bytes: [UInt8]) throws -> (raw: String?, notes: [String]) {
    let article = try ArticleReader().article(from: bytes, path: "page.html")
    return (article.images.first?.evidence.first { $0.slot == .caption }?.caption.raw, article.notes)
  }

  @Test("A page is read in the encoding that it declares", arguments: pages)
  func declared(label: String, hex: String, text: String) throws {
    let (raw, notes) = try caption(page(bytes(hex), label: label))
    #expect(raw == text)
    #expect(notes.isEmpty, "\(notes)")
  }

  @Test("Valid UTF-8 is UTF-8, whatever the page says", arguments: ["iso-8859-1", "windows-1251", "gb2312"])
  func wrongLabel(label: String) throws {
    let (raw, notes) = try caption(page(Array("Jörg Lima, Иван".utf8), label: label))
    #expect(raw == "Jörg Lima, Иван")
    #expect(notes.isEmpty)
  }

  @Test func latin1ThatClaimsToBeUTF8() throws {
    let (raw, notes) = try caption(page(bytes("4af672674d75f16f7a"), label: "utf-8"))
    #expect(raw == "JörgMuñoz")
    #expect(notes == ["the page declares utf-8, it was read as windows-1252"])
  }

  @Test func strayBytesAreReplacedAndCounted() throws {
    let text = Array("Foto: Иван".utf8) + [0xFF] + Array(" Петров".utf8)
    let (raw, notes) = try caption(page(text, label: "windows-1251"))
    #expect(raw == "Foto: Иван\u{FFFD} Петров")
    #expect(notes.first?.hasPrefix("1 byte is not UTF-8 and was replaced") == true)
  }

  @Test(
    "Marks of UTF-16 and UTF-32",
    arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian])
  func marks(encoding: String.Encoding) throws {
    let text = String(decoding: page(Array("Jörg 写真 📷".utf8), label: nil), as: UTF8.self)
    let data = try #require(("\u{FEFF}" + text).data(using: encoding))
    let (raw, notes) = try caption(Array(data))
    #expect(raw == "Jörg 写真 📷")
    #expect(notes.isEmpty)
  }

  @Test func anXMLDeclarationCounts() throws {
    let head = Array("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n".utf8)
    #expect(try caption(head + page(bytes("c8e2e0ed20cfe5f2f0eee2"), label: nil)).raw == "Иван Петров")
  }

  @Test func anUnknownLabelIsSaid() throws {
    let (raw, notes) = try caption(page(bytes("4af67267"), label: "x-sold"))
    #expect(raw == "Jörg")
    #expect(notes == ["the page declares x-sold, it was read as windows-1252"])
  }
}
