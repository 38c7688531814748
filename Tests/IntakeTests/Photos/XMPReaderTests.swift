import Cutline
import Testing

@testable import Intake

struct XMPReaderTests {
  private func read(_ packet: String) -> [String] {
    XMPReader.read(Array(packet.utf8), place: "APP1 at byte 2").readings.map {
      "\($0.address.name)=\($0.value)"
    }
  }

  private func problems(_ packet: String) -> [String] {
    XMPReader.read(Array(packet.utf8), place: "XMP").damage.map(\.problem)
  }

  /// How a property may be written, and what it says.
  static let forms: [Sample<String, [String]>] = [
    Sample(
      "attribute", XMPSample.packet(attributes: "photoshop:Credit=\"REUTERS\""), ["photoshop:Credit=REUTERS"]),
    Sample(
      "single quotes", XMPSample.packet(attributes: "photoshop:Credit='AP \"Photo\"'"),
      ["photoshop:Credit=AP \"Photo\""]),
    Sample(
      "element", XMPSample.packet("<photoshop:Credit>REUTERS</photoshop:Credit>"),
      ["photoshop:Credit=REUTERS"]),
    Sample(
      "CDATA", XMPSample.packet("<photoshop:Credit>A &amp; <![CDATA[B &amp; <C>]]></photoshop:Credit>"),
      ["photoshop:Credit=A & B &amp; <C>"]
    ),
    Sample(
      "comment inside", XMPSample.packet("<photoshop:Credit>REU<!-- > -->TERS</photoshop:Credit>"),
      ["photoshop:Credit=REUTERS"]),
    Sample(
      "sequence", XMPSample.packet(XMPSample.seq("dc:creator", ["Ana Ruiz", "", "Víctor"])),
      ["dc:creator=Ana Ruiz", "dc:creator=Víctor"]
    ),
    Sample("plain creator", XMPSample.packet("<dc:creator>Ana Ruiz</dc:creator>"), ["dc:creator=Ana Ruiz"]),
    Sample(
      "array without its bag",
      XMPSample.packet("<dc:subject><rdf:li>a</rdf:li><rdf:li>b</rdf:li></dc:subject>"),
      ["dc:subject=a", "dc:subject=b"]),
    Sample(
      "x-default wins",
      XMPSample.packet(XMPSample.alt("dc:rights", ["de": "Rechte", "x-default": "Rights"])),
      ["dc:rights=Rights"]
    ),
    Sample(
      "the first language that says something",
      XMPSample.packet(XMPSample.alt("dc:title", ["x-default": "", "fr": "Titre", "de": "Titel"])),
      ["dc:title=Titre"]
    ),
    Sample(
      "alternative as plain text", XMPSample.packet("<dc:rights>2025 Ana Ruiz</dc:rights>"),
      ["dc:rights=2025 Ana Ruiz"]),
    Sample(
      "capital Rights", XMPSample.packet(attributes: "dc:Rights=\"2025 Ana Ruiz\""),
      ["dc:rights=2025 Ana Ruiz"]),
    Sample(
      "capital Rights beside the right one",
      XMPSample.packet(attributes: "dc:Rights=\"© Ana\"", XMPSample.alt("dc:rights", ["x-default": "© Ana"])),
      ["dc:rights=© Ana"]
    ),
    Sample(
      "rdf:resource", XMPSample.packet("<xmpRights:WebStatement rdf:resource=\"https://example.com/r\"/>"),
      ["xmpRights:WebStatement=https://example.com/r"]
    ),
    Sample(
      "rdf:value with a qualifier",
      XMPSample.packet(
        "<photoshop:Source rdf:parseType=\"Resource\"><rdf:value>AFP</rdf:value><xmp:Note>x</xmp:Note></photoshop:Source>"
      ),
      ["photoshop:Source=AFP"]
    ),
    Sample(
      "structures in an array",
      XMPSample.packet(
        """
        <Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City>
        </rdf:li><rdf:li><rdf:Description Iptc4xmpExt:City="Bergen"/></rdf:li><rdf:li Iptc4xmpExt:City="Voss"/></rdf:Bag>
        </Iptc4xmpExt:LocationCreated>
        """),
      [1, 2, 3].map {
        "Iptc4xmpExt:LocationCreated[\($0)]/Iptc4xmpExt:City=" + ["Oslo", "Bergen", "Voss"][$0 - 1]
      }
    ),
    Sample(
      "structure as attributes",
      XMPSample.packet("<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiEmailWork=\"desk@example.com\"/>"),
      ["Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:CiEmailWork=desk@example.com"]
    ),
    Sample(
      "array in a structure",
      XMPSample.packet(
        "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
          + XMPSample.seq("plus:Name", ["A", "B"])
          + "</rdf:li></rdf:Seq></plus:Licensor>"),
      ["plus:Licensor[1]/plus:Name=A", "plus:Licensor[1]/plus:Name=B"]
    ),
    Sample(
      "an array in an array",
      XMPSample.packet(
        "<dc:creator><rdf:Bag><rdf:li><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></rdf:li></rdf:Bag></dc:creator>"
      ),
      ["dc:creator=Ana"]),
    Sample(
      "properties without a Description",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:source>AFP</dc:source><dc:creator><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></dc:creator></rdf:RDF>
      """, ["dc:source=AFP", "dc:creator=Ana"]),
    Sample(
      "an element of its own kind in place of the Description",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:Photo><dc:source>AFP</dc:source></dc:Photo></rdf:RDF>
      """, ["dc:source=AFP"]),
    Sample(
      "a prefix of more than eight letters beside one that begins the same",
      XMPSample.packet(
        attributes: "photoshop:City=\"Oslo\" photoshoq:City=\"Bergen\"",
        declaring: ["photoshoq=http://example.com/", "photoshop=http://ns.adobe.com/photoshop/1.0/"]),
      ["photoshop:City=Oslo", "photoshoq:City=Bergen"]),
    Sample(
      "entities at both ends, and none",
      XMPSample.packet("<photoshop:Credit>&amp;A &copy; B&#x20AC;</photoshop:Credit>"),
      ["photoshop:Credit=&A &copy; B€"]),
    Sample(
      "prefixes of one's own",
      XMPSample.packet(
        attributes: "prefix0:Credit=\"Getty Images\"",
        declaring: ["prefix0=http://ns.adobe.com/photoshop/1.0/"]),
      ["photoshop:Credit=Getty Images"]
    ),
    Sample(
      "an unknown namespace keeps its prefix",
      XMPSample.packet(attributes: "desk:Slug=\"KALIN\"", declaring: ["desk=http://example.com/desk/"]),
      ["desk:Slug=KALIN"]
    ),
    Sample(
      "settings are left out", XMPSample.packet(attributes: "crs:Exposure=\"+1\" photoshop:City=\"Oslo\""),
      ["photoshop:City=Oslo"]),
    Sample(
      "entities",
      XMPSample.packet(
        "<photoshop:Credit>&lt;A&gt; &amp; &quot;B&apos; &#233;&#x17E; &#0;</photoshop:Credit>"),
      ["photoshop:Credit=<A> & \"B' éž \0"]
    ),
    Sample(
      "nodeID",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <rdf:Bag rdf:nodeID="a"><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag>
      <rdf:Description><dc:subject rdf:nodeID="a"/></rdf:Description></rdf:RDF>
      """, ["dc:subject=one", "dc:subject=two"]
    ),
  ]

  @Test(arguments: forms) func `reads the form`(_ form: Sample<String, [String]>) {
    #expect(read(form.input) == form.expected)
    // That a form is unusual is noted, and nothing is lost by it.
    #expect(problems(form.input).allSatisfy { $0.hasPrefix(Damage.xmpForm) })
  }

  /// A broken packet, what is said about it and what is still read.
  static let defects: [Sample<String, (problem: String, readings: [String])>] = [
    Sample(
      "xmp-cut-off",
      String(
        XMPSample.packet("<photoshop:Credit>AP</photoshop:Credit><photoshop:City>Os").split(
          separator: "</rdf:D")[0]),
      ("it ends inside <photoshop:City>", ["photoshop:Credit=AP", "photoshop:City=Os\n"])),
    Sample(
      "cut-off-in-a-tag",
      String(
        XMPSample.packet("<photoshop:Credit>AP</photoshop:Credit><photoshop:City").split(
          separator: "\n</rdf:D")[0]),
      ("it ends inside the tag <photoshop:City>", ["photoshop:Credit=AP"])),
    Sample(
      "wrong-end-tag", XMPSample.packet("<photoshop:Credit>AP</photoshop:City></photoshop:Credit>"),
      ("</photoshop:City> at byte", ["photoshop:Credit=AP"])),
    Sample(
      "unclosed-element", XMPSample.packet("<photoshop:City>Oslo</photoshop:City><photoshop:Credit>AP"),
      ("leaves <photoshop:Credit> open", ["photoshop:City=Oslo", "photoshop:Credit=AP\n"])),
    Sample(
      "bare-less-than", XMPSample.packet("<photoshop:Credit>A < B</photoshop:Credit>"),
      ("a bare < stands at byte", ["photoshop:Credit=A < B"])),
    Sample(
      "broken-attribute", XMPSample.packet("<photoshop:Credit lang=de>AP</photoshop:Credit>"),
      ("the tag <photoshop:Credit> at byte", ["photoshop:Credit=AP"])),
    Sample(
      "undeclared-prefix", XMPSample.packet("<photoshop:Credit>AP</photoshop:Credit>", declaring: []),
      ("the prefix photoshop is not declared", ["photoshop:Credit=AP"])),
    Sample("no-rdf", "<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>", ("there is no rdf:RDF", [])),
    Sample(
      "doctype",
      "<!DOCTYPE r [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;\">]>"
        + XMPSample.packet("<photoshop:Credit>&b;</photoshop:Credit>"),
      ("a DOCTYPE at byte 0 is refused; its entities are not expanded", ["photoshop:Credit=&b;"])),
  ]

  @Test(arguments: defects) func `names the defect and keeps what it read`(
    _ defect: Sample<String, (problem: String, readings: [String])>
  ) {
    let problems = problems(defect.input)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("the XMP is broken: ") == true)
    #expect(problems.first?.contains(defect.expected.problem) == true)
    #expect(read(defect.input) == defect.expected.readings)
  }

  @Test(arguments: ["dc", "photoshop"]) func `every field's name is mended where files get its case wrong`(
    _ prefix: String
  ) {
    let names = Field.all.flatMap(\.addresses).filter { $0.name.hasPrefix(prefix + ":") }
      .map { String($0.name.dropFirst(prefix.utf8.count + 1)) }
    let folded = XMPNamespace.undeclared(prefix).foldedNames.map(\.description)
    #expect(!names.isEmpty)
    #expect(names.filter { !folded.contains($0) } == [])
  }

  @Test(arguments: [true, false]) func `packets in UTF-16`(_ isLittle: Bool) {
    let units = XMPSample.packet(attributes: "photoshop:Credit=\"ČTK\"").utf16
    let bytes = units.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let (readings, damage) = XMPReader.read(bytes, place: "XMP")
    #expect(readings.map(\.value) == ["ČTK"])
    #expect(readings.map(\.encoding) == [.utf16])
    #expect(damage == [])
  }

  @Test func `latin letters in a packet are read and noted`() {
    var bytes = Array(
      XMPSample.packet(attributes: "photoshop:Credit=\"Jos?\" photoshop:City=\"Málaga\"").utf8)
    if let mark = bytes.lastIndex(of: UInt8(ascii: "?")),
      let place = bytes[..<mark].firstIndex(where: { $0 == 0x4A })
    {
      bytes[place + 3] = 0xE9
    }
    let (readings, damage) = XMPReader.read(bytes, place: "XMP")
    #expect(readings.map(\.value) == ["José", "Málaga"])
    #expect(damage.map(\.problem).first?.hasSuffix("is no UTF-8") == true)
  }

  @Test(arguments: [100, 100_000]) func `elements nested without end are cut off`(_ depth: Int) {
    let nested =
      String(repeating: "<photoshop:A>", count: depth) + String(repeating: "</photoshop:A>", count: depth)
    #expect(problems(XMPSample.packet(nested)).first?.contains("nested more than 100 deep") == true)
  }

  @Test func `nodes that point at each other end`() {
    let packet = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <rdf:Description rdf:nodeID="a"><dc:b rdf:nodeID="a"/><dc:c rdf:nodeID="a"/></rdf:Description>
      <rdf:Description><dc:subject rdf:nodeID="a"/></rdf:Description></rdf:RDF>
      """
    #expect(read(packet) == [])
  }

  @Test func `extended XMP is put together by its GUID`() throws {
    let rest = Array(XMPSample.packet(XMPSample.seq("dc:subject", ["one", "two"])).utf8)
    let guid = MD5.hex(rest).uppercased()
    let main = XMPSample.packet(attributes: "xmpNote:HasExtendedXMP=\"\(guid)\"")
    func piece(_ range: Range<Int>, _ guid: String) -> [UInt8] {
      let numbers = [rest.count, range.lowerBound].flatMap { n in
        (0..<4).map { UInt8(n >> (24 - 8 * $0) & 0xFF) }
      }
      return Array("http://ns.adobe.com/xmp/extension/\0".utf8) + Array(guid.utf8) + numbers + rest[range]
    }
    let whole = JPEGBuilder().xmp(main).adding(0xE1, piece(100..<rest.count, guid)).adding(
      0xE1, piece(0..<100, guid))
    let photo = try PhotoReader().photo(from: whole.bytes, path: "a.jpg")
    #expect(photo[.xmp, "dc:subject"] == ["one", "two"])
    #expect(photo.damage == [])

    let cut = try PhotoReader().photo(
      from: JPEGBuilder().xmp(main).adding(0xE1, piece(0..<100, guid)).bytes, path: "a.jpg")
    #expect(
      cut.problems.first?.hasSuffix("the extended XMP claims \(rest.count) bytes, 100 of them are there")
        == true)
    let lost = try PhotoReader().photo(from: JPEGBuilder().xmp(main).bytes, path: "a.jpg")
    #expect(lost.problems == ["XMP: the extended XMP \(guid) is missing"])
  }

  @Test(arguments: [
    ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
    (
      "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
      "57edf4a22be3c955ac49da2e2107b67a"
    ),
  ]) func `MD5 of RFC 1321's test suite`(_ text: String, hash: String) {
    #expect(MD5.hex(Array(text.utf8)) == hash)
  }

  @Test func `every field of IPTC Core, Extension, PLUS and rights is read from its property, and chosen`()
    throws
  {
    for field in Field.all {
      for address in field.addresses where address.standard == .xmp && !address.name.hasPrefix("tiff:") {
        let photo = try PhotoReader().photo(
          from: JPEGBuilder().xmp(XMPSample.packet("<\(address.name)>value</\(address.name)>")).bytes,
          path: "a.jpg")
        #expect(photo.choice(of: field)?.value == "value", "\(address)")
        #expect(photo.choices.map(\.field) == [field])
      }
    }
  }

  /// The structures of IPTC Extension 2025.1 and PLUS: a value each at the path of its property.
  static let structures: [(property: String, parts: [String])] = [
    ("Iptc4xmpCore:CreatorContactInfo", ["Iptc4xmpCore:CiEmailWork", "Iptc4xmpCore:CiUrlWork"]),
    ("Iptc4xmpExt:LocationCreated", ["Iptc4xmpExt:City", "Iptc4xmpExt:CountryCode", "exif:GPSLatitude"]),
    ("Iptc4xmpExt:LocationShown", ["Iptc4xmpExt:Sublocation", "Iptc4xmpExt:LocationName"]),
    ("Iptc4xmpExt:ArtworkOrObject", ["Iptc4xmpExt:AOTitle", "Iptc4xmpExt:AOCopyrightNotice"]),
    ("Iptc4xmpExt:PersonInImageWDetails", ["Iptc4xmpExt:PersonName", "Iptc4xmpExt:PersonDescription"]),
    ("Iptc4xmpExt:Contributor", ["Iptc4xmpExt:Name", "Iptc4xmpExt:Role"]),
    ("Iptc4xmpExt:AboutCvTerm", ["Iptc4xmpExt:CvTermName", "Iptc4xmpExt:CvId"]),
    ("Iptc4xmpExt:RegistryId", ["Iptc4xmpExt:RegItemId", "Iptc4xmpExt:RegOrgId"]),
    ("plus:ImageCreator", ["plus:ImageCreatorName", "plus:ImageCreatorID"]),
    ("plus:CopyrightOwner", ["plus:CopyrightOwnerName"]), ("plus:ImageSupplier", ["plus:ImageSupplierName"]),
    ("plus:Licensor", ["plus:LicensorName", "plus:LicensorURL", "plus:LicensorEmail"]),
  ]

  @Test(arguments: structures) func `a structure's values stand at their paths`(
    _ property: String, parts: [String]
  ) {
    let body = parts.map { "<\($0)>value of \($0)</\($0)>" }.joined()
    let single = XMPReader.read(
      Array(
        XMPSample.packet(
          "<\(property) rdf:parseType=\"Resource\">\(body)</\(property)>", declaring: Self.namespaces
        ).utf8), place: "")
    #expect(single.readings.map(\.address.name) == parts.map { "\(property)/\($0)" })
    let list = XMPReader.read(
      Array(
        XMPSample.packet(
          "<\(property)><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\(body)</rdf:li></rdf:Bag></\(property)>",
          declaring: Self.namespaces
        ).utf8), place: "")
    #expect(list.readings.map(\.address.name) == parts.map { "\(property)[1]/\($0)" })
    #expect(list.readings.map(\.value) == parts.map { "value of \($0)" })
  }

  private static let namespaces = XMPSample.namespaces + ["exif=http://ns.adobe.com/exif/1.0/"]
}
