import Foundation
import Testing

@Suite struct `Reading without a catalog` {
  @Test func `parse streams lines as NDJSON`() throws {
    let folder = try Folder()
    let run = try Session.cutline(
      "parse", "--ndjson", "-", in: folder,
      input: "(photo credit: REUTERS/MURAD SEZER)\n(credit: REUTERS/DAVID 'DEE' DELGADO)\n")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""photographers":["Murad Sezer"],"chain":["Reuters"],"role":"agency""#))
    #expect(lines[1].contains(#""photographers":["David 'Dee' Delgado"]"#))
  }

  @Test func `parse one line for people`() throws {
    let run = try Session.cutline("parse", "(Photo by Elena Markos/Getty Images)", in: Folder())
    #expect(run.code == 0)
    #expect(run.out.contains("photographer  Elena Markos"))
    #expect(run.out.contains("chain         Getty Images"))
    #expect(run.out.contains("tokens        [Photo by]label [Elena Markos]person / [Getty Images]party"))
    #expect(!run.out.contains("why"))
  }

  @Test func `parse explains why and what lost`() throws {
    let run = try Session.cutline("parse", "--explain", "Sven Simon/imago", in: Folder())
    #expect(run.out.contains("party: known as Sven Simon (agency, sven-simon); lost: person"))
    #expect(run.out.contains("why so sure"))
  }

  @Test func `extract finds one occurrence where alt and caption double`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("extract", "--ndjson", "articles/harbour.txt", in: folder)
    #expect(run.out.components(separatedBy: #""caption":"#).count == 4, "\(run.out)")
    #expect(run.out.contains(#""taken":"2024-06-03""#))
    #expect(run.out.contains(#""source":"article.alt""#))
  }

  @Test func `extract lists a page's photos as a desk would`() throws {
    let folder = try Folder()
    let page =
      "<html><head><meta property='og:site_name' content='The Harbour Post'></head><body><article><h1>Ferry strike ends</h1>\n<figure><img src='/resize?url=https%3A%2F%2Fcdn.example%2Fquay.jpg' alt='Quay'><figcaption>The quay on May 14, 2024. (Ana Lima/AFP)</figcaption></figure></article></body></html>"
    try folder.write(page, to: "story.html")
    let run = try Session.cutline("extract", "story.html", in: folder)
    #expect(
      run.out == """
        story.html
          headline   Ferry strike ends
          publisher  The Harbour Post
          images     1
          1  quay.jpg   lead, line 2
             caption  The quay on May 14, 2024.
             credit   Ana Lima/AFP  → Ana Lima · AFP
             taken    2024-05-14
             read at  alt 2:74, caption 2:92
             image    /resize?url=https%3A%2F%2Fcdn.example%2Fquay.jpg

        """)
  }

  @Test func `inspect keeps every reading with its address`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("inspect", "--ndjson", "photos/library-opening.jpg", in: folder)
    #expect(run.out.contains(#""address":"2:80","value":"Konstantinos Papadimitriou-Georg""#))
    #expect(run.out.contains(#""address":"dc:creator","value":"Konstantinos Papadimitriou-Georgiou""#))
    #expect(run.out.contains(#""width":960,"height":640"#))
  }

  @Test func `inspect names the rule that chose, and the facts of the picture`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("inspect", "photos/library-opening.jpg", in: folder)
    let lines = run.out.split(separator: "\n")
    #expect(lines[0].hasPrefix("photos/library-opening.jpg   JPEG 960×640 · RGB 8 bit"), "\(run.out)")
    let creator = try #require(lines.firstIndex { $0.hasPrefix("  Creator  ") })
    #expect(lines[creator].hasSuffix("Konstantinos Papadimitriou-Georgiou   [xmp-first]"), "\(run.out)")
    #expect(lines[creator + 1].contains("xmp.dc:creator"))
    #expect(lines[creator + 2].contains("iim.2:80"))
  }

  @Test func `inspect prints CSV with a header and a line a photo`() throws {
    let folder = try Folder()
    try folder.addSamples()
    let run = try Session.cutline("inspect", "--csv", "photos", in: folder)
    let lines = run.out.split(separator: "\n").map(String.init)
    #expect(
      lines[0].hasPrefix(
        "path,format,width,height,orientation,colourMode,bitDepth,contentCredentials,damage,headline,"))
    #expect(lines.count == 8)  // Assets/photos holds seven, and a sidecar
    #expect(lines.contains { $0.contains("library-opening.jpg,JPEG,960,640,,RGB,8,") })
    // A caption with commas is quoted.
    #expect(lines.contains { $0.contains(",\"") })
  }

  @Test(arguments: [(["-"], "\n"), (["-0"], "\0"), (["-0", "-"], "\0")])
  func `inspect takes paths from stdin`(arguments: [String], separator: String) throws {
    let folder = try Folder()
    try folder.addSamples()
    let paths = ["photos/harbour-mayor.jpg", "photos/library-opening.jpg", "photos/none.jpg"]
    let run = try Session.run(
      ["inspect", "--ndjson"] + arguments, in: folder, input: paths.joined(separator: separator))
    #expect(run.code == 3)
    #expect(run.err.contains("none.jpg   does not exist"))
    #expect(run.out.split(separator: "\n").count == 2)
  }

  @Test(arguments: [[], ["--ndjson"], ["--csv"]])
  func `inspect prints the same, however many files are read at once`(form: [String]) throws {
    let folder = try Folder()
    try folder.addSamples()
    let one = try Session.run(["inspect", "--jobs", "1"] + form + ["photos"], in: folder)
    #expect(one.code == 0)
    #expect(one.out.utf8.count > 1000)
    for jobs in ["2", "7"] {
      #expect(try Session.run(["inspect", "--jobs", jobs] + form + ["photos"], in: folder).out == one.out)
    }
    #expect(try Session.cutline("inspect", "--jobs", "0", "photos", in: folder).code == 2)
  }

  /// A value as it stands in the file, and on the sheet.
  static let values: [(String, String)] = [
    ("AP", "AP"), ("A\tB\nC", "A B C"), ("A\u{7F}\u{1}B", #"A\x7F\x01B"#), ("A\u{9B}B", #"A\x9BB"#),
    (String(repeating: "a", count: 160), String(repeating: "a", count: 160)),
    (String(repeating: "a", count: 161), String(repeating: "a", count: 159) + "…"),
    ("\n" + String(repeating: "a", count: 200), " " + String(repeating: "a", count: 158) + "…"),
    (String(repeating: "é", count: 160), String(repeating: "é", count: 160)),
    (String(repeating: "é", count: 200), String(repeating: "é", count: 159) + "…"),
    (String(repeating: "a", count: 159) + "e\u{301}ab", String(repeating: "a", count: 159) + "…"),
  ]

  @Test(arguments: values) func `inspect shows a value on one line, cut at 160 characters`(
    value: String, shown: String
  ) throws {
    let folder = try Folder()
    try folder.write(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
      <photoshop:Credit>\(value)</photoshop:Credit></rdf:Description></rdf:RDF>
      """, to: "a.xmp")
    let run = try Session.cutline("inspect", "a.xmp", in: folder)
    #expect(run.out.contains("  Credit Line               \(shown)   [only]\n"), "\(run.out)")
    #expect(run.out.contains("        xmp.photoshop:Credit  \(shown)   packet\n"), "\(run.out)")
  }

  @Test func `inspect without paths, and in two forms at once, is wrong usage`() throws {
    #expect(try Session.cutline("inspect", in: Folder()).code == 2)
    #expect(try Session.cutline("inspect", "--csv", "--ndjson", "a.jpg", in: Folder()).code == 2)
  }

  @Test(arguments: [
    "parse", "extract", "inspect", "import", "audit", "list", "show", "photographers", "agencies", "rules",
    "explain",
  ])
  func `every command has help`(command: String) throws {
    let run = try Session.cutline(command, "--help", in: Folder())
    #expect(run.code == 0)
    #expect(run.out.contains("USAGE: cutline \(command)"))
    #expect(run.err.isEmpty)
  }
}
