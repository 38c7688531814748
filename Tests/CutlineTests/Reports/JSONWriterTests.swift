import Testing

@testable import Cutline

struct JSONWriterTests {
  @Test(arguments: [
    ("", "\"\""), ("Kalin", "\"Kalin\""), ("a \"b\"", "\"a \\\"b\\\"\""), ("C:\\photos", "\"C:\\\\photos\""),
    ("line\r\nend\t", "\"line\\r\\nend\\t\""), ("\u{0}\u{1B}\u{7F}", "\"\\u0000\\u001b\\u007f\""),
    ("© Šárka, 東京 👍", "\"© Šárka, 東京 👍\""),
  ]) func `texts are escaped as JSON asks, and otherwise left alone`(_ text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == expected)
    #expect(JSON.string(text).text() == expected)
  }

  /// Eight bytes are looked at together: the odd one may be any of them, or behind the last eight.
  @Test(arguments: ["\"", "\\", "\n", "\u{7F}"]) func `a sign that needs an escape is found in every place`(
    _ sign: String
  ) {
    for length in 0..<20 {
      for place in 0...length {
        let text = String(repeating: "é", count: place) + sign + String(repeating: "~", count: length - place)
        var json = JSONWriter()
        json.value(text)
        let escaped = sign == "\n" ? "\\n" : sign == "\u{7F}" ? "\\u007f" : "\\" + sign
        #expect(json.text == "\"" + text.replacing(sign, with: escaped) + "\"")
      }
    }
  }

  @Test func `on one line and indented, empty brackets stay together`() {
    func write(_ json: inout JSONWriter) {
      json.object { json in
        json.key("list")
        json.array([1, 2]) { $1.value($0) }
        json.key("none" as String)
        json.array([Int]()) { $1.value($0) }
        json.key("tree")
        json.value(JSON.object([("a", .null), ("b", .object([]))]))
        json.key("flag")
        json.value(true)
      }
    }
    var line = JSONWriter()
    write(&line)
    #expect(line.text == #"{"list":[1,2],"none":[],"tree":{"a":null,"b":{}},"flag":true}"#)
    var page = JSONWriter(indent: true)
    write(&page)
    #expect(
      page.text == """
        {
          "list": [
            1,
            2
          ],
          "none": [],
          "tree": {
            "a": null,
            "b": {}
          },
          "flag": true
        }
        """)
  }

  @Test func `a photo's document has every key, chosen values in the order of the fields`() {
    let photo = Photo(
      path: "/news/kalin.jpg", format: "JPEG", width: 3000,
      picture: Picture(orientation: 6, thumbnail: Picture.Thumbnail(offset: 426, size: 3966)),
      readings: [
        Reading(Address(.xmp, "photoshop:Credit"), "AP", place: "APP1 at byte 2"),
        Reading(Address(.xmp, "dc:creator"), " ", place: "APP1 at byte 2"),
        Reading(Address(.iim, "2:80"), "Ana Ruiz", encoding: .ascii, place: "APP13 at byte 9"),
        Reading(Address(.iim, "2:80"), "Bo Lind", encoding: .ascii, place: "APP13 at byte 9"),
        Reading(Address(.exif, "Make"), "Canon", encoding: .ascii, place: "APP1 at byte 20"),
      ], damage: [Damage(place: "file", problem: "it ends early", isFatal: true)],
      credentials: ContentCredentials(place: "APP11 at byte 20", signer: "Example", manifestCount: 1))
    var text = ByteText()
    text.append("> ")
    var json = JSONWriter(behind: text)
    photo.write(to: &json)
    let written = json.finish().text
    #expect(
      written == #"""
        > \#
        {"path":"/news/kalin.jpg","format":"JPEG","width":3000,"height":null,"orientation":6,"colourMode":null,\#
        "bitDepth":null,"thumbnail":{"offset":426,"size":3966},"iimDigest":"absent","credentials":\#
        {"place":"APP11 at byte 20","generator":null,"signer":"Example","manifests":1,"verified":false},"readings":[\#
        {"field":"creditLine","standard":"xmp","address":"photoshop:Credit","value":"AP","encoding":"utf-8",\#
        "place":"APP1 at byte 2"},\#
        {"field":"creator","standard":"xmp","address":"dc:creator","value":" ","encoding":"utf-8",\#
        "place":"APP1 at byte 2"},\#
        {"field":"creator","standard":"iim","address":"2:80","value":"Ana Ruiz","encoding":"ascii",\#
        "place":"APP13 at byte 9"},\#
        {"field":"creator","standard":"iim","address":"2:80","value":"Bo Lind","encoding":"ascii",\#
        "place":"APP13 at byte 9"},\#
        {"field":null,"standard":"exif","address":"Make","value":"Canon","encoding":"ascii",\#
        "place":"APP1 at byte 20"}],\#
        "chosen":{"creator":{"value":"Ana Ruiz; Bo Lind","address":"iim.2:80","rule":"only"},\#
        "creditLine":{"value":"AP","address":"xmp.photoshop:Credit","rule":"only"}},\#
        "damage":[{"place":"file","problem":"it ends early","fatal":true}]}
        """#)
  }
}
