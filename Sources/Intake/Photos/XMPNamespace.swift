/// An XML namespace of an XMP packet, under its standard's usual prefix. Files choose prefixes freely
/// (Getty writes `prefix0:`), so only the URI tells.
struct XMPNamespace: Sendable {
  /// `dc`
  let prefix: String
  /// False for what programs note for themselves: settings, histories, previews.
  let isKept: Bool
  /// The names whose case files get wrong (Getty writes `dc:Rights`), by their small letters.
  let foldedNames: [String: String]
  /// The same as they are right.
  let rightNames: Set<String>

  init(_ prefix: String, isKept: Bool = true, foldsCase: [String] = []) {
    self.prefix = prefix
    self.isKept = isKept
    rightNames = Set(foldsCase)
    self.foldedNames = Dictionary(
      foldsCase.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  static let rdf = XMPNamespace("rdf")
  static let xml = XMPNamespace("xml")
  /// Attributes without a prefix.
  static let none = XMPNamespace("")

  /// The namespace of a URI, whether or not it ends in its `/` or `#`; unknown ones under the file's prefix.
  init(uri: String, writtenAs prefix: String) {
    let bare = uri.last == "/" || uri.last == "#" ? String(uri.dropLast()) : uri
    self = XMPNamespace.byURI[bare] ?? XMPNamespace(prefix)
  }

  /// The namespace of a URI as it stands in a packet; nil for one that is in no table, or spelled with entities.
  init?(known uri: ArraySlice<UInt8>) {
    let hasEnd = uri.last == UInt8(ascii: "/") || uri.last == UInt8(ascii: "#")
    let bare = hasEnd ? uri.dropLast() : uri
    let found = XMPNamespace.byBytes.first { $0.uri.count == bare.count && bare.elementsEqual($0.uri) }
    guard let found else { return nil }
    self = found.namespace
  }

  /// ``byURI`` for comparing bytes: a packet declares a dozen of them.
  private static let byBytes: [(uri: [UInt8], namespace: XMPNamespace)] = byURI.map {
    (Array($0.key.utf8), $0.value)
  }

  /// The namespace that a prefix usually stands for, where a broken packet does not declare it.
  init(undeclared prefix: String) {
    self = XMPNamespace.byURI.values.first { $0.prefix == prefix } ?? XMPNamespace(prefix)
  }

  /// By URI without the last `/` or `#`.
  private static let byURI: [String: XMPNamespace] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": rdf,
    "http://www.w3.org/XML/1998/namespace": xml,
    "adobe:ns:meta": XMPNamespace("x", isKept: false),
    "http://purl.org/dc/elements/1.1": XMPNamespace(
      "dc",
      foldsCase: [
        "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language",
        "publisher", "relation", "rights", "source", "subject", "title", "type",
      ]),
    "http://ns.adobe.com/photoshop/1.0": XMPNamespace(
      "photoshop",
      foldsCase: [
        "AuthorsPosition", "CaptionWriter", "Category", "City", "Country", "Credit", "DateCreated",
        "Headline",
        "Instructions", "Source", "State", "SupplementalCategories", "TransmissionReference", "Urgency",
      ]),
    "http://ns.adobe.com/xap/1.0": XMPNamespace("xmp"),
    "http://ns.adobe.com/xap/1.0/rights": XMPNamespace("xmpRights"),
    "http://ns.adobe.com/xap/1.0/mm": XMPNamespace("xmpMM"),
    "http://ns.adobe.com/xmp/note": XMPNamespace("xmpNote"),
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns": XMPNamespace("Iptc4xmpCore"),
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29": XMPNamespace("Iptc4xmpExt"),
    "http://iptc.org/std/Iptc4xmpExt/2008-02-19": XMPNamespace("Iptc4xmpExt"),
    "http://iptc.org/std/Iptc4xmpExt/1.0/xmlns": XMPNamespace("Iptc4xmpExt"),
    "http://ns.useplus.org/ldf/xmp/1.0": XMPNamespace("plus"),
    "http://ns.adobe.com/tiff/1.0": XMPNamespace("tiff"),
    "http://ns.adobe.com/exif/1.0": XMPNamespace("exif"),
    "http://cipa.jp/exif/1.0": XMPNamespace("exifEX"),
    "http://ns.adobe.com/exif/1.0/aux": XMPNamespace("aux"),
    "http://prismstandard.org/namespaces/basic/2.0": XMPNamespace("prism"),
    "http://creativecommons.org/ns": XMPNamespace("cc"),
    "http://xmp.gettyimages.com/gift/1.0": XMPNamespace("getty"),
    "http://ns.adobe.com/lightroom/1.0": XMPNamespace("lr"),
    "http://ns.microsoft.com/photo/1.0": XMPNamespace("MicrosoftPhoto"),
    "http://purl.org/dc/terms": XMPNamespace("dcterms"),
    "http://ns.exiftool.ca/1.0": XMPNamespace("et", isKept: false),
    "http://ns.exiftool.org/1.0": XMPNamespace("et", isKept: false),
    "http://ns.adobe.com/camera-raw-settings/1.0": XMPNamespace("crs", isKept: false),
    "http://ns.adobe.com/camera-raw-saved-settings/1.0": XMPNamespace("crss", isKept: false),
    "http://ns.adobe.com/camera-raw-defaults/1.0": XMPNamespace("crd", isKept: false),
    "http://ns.adobe.com/xap/1.0/g/img": XMPNamespace("xmpGImg", isKept: false),
    "http://ns.adobe.com/xap/1.0/bj": XMPNamespace("xmpBJ", isKept: false),
    "http://ns.adobe.com/xap/1.0/t/pg": XMPNamespace("xmpTPg", isKept: false),
    "http://ns.adobe.com/xap/1.0/sType/ResourceEvent": XMPNamespace("stEvt", isKept: false),
    "http://ns.adobe.com/xmp/1.0/DynamicMedia": XMPNamespace("xmpDM", isKept: false),
    "http://ns.google.com/photos/1.0/depthmap": XMPNamespace("GDepth", isKept: false),
    "http://ns.google.com/photos/1.0/image": XMPNamespace("GImage", isKept: false),
    "http://darktable.sf.net": XMPNamespace("darktable", isKept: false),
  ]

  /// Histories and previews inside namespaces that are kept.
  static let skipped: Set<String> = [
    "xmpMM:History", "xmpMM:Ingredients", "xmpMM:Pantry", "xmpMM:Manifest", "xmp:Thumbnails",
    "photoshop:DocumentAncestors", "photoshop:TextLayers", "exif:MakerNote", "exif:OECF", "exif:CFAPattern",
  ]
}
