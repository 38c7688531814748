#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An XML namespace of an XMP packet, under its standard's usual prefix. Files choose prefixes freely
/// (Getty writes `prefix0:`), so only the URI tells. An object: each packet names a dozen of the same ones.
final class XMPNamespace: Sendable {
  /// `dc`
  let prefix: String
  /// The prefix with its colon, as names begin.
  let start: [UInt8]
  let isRDF: Bool
  /// False for RDF's and XML's own words, and for what programs note for themselves: settings, histories, previews.
  let isKept: Bool
  /// True if some of its properties have a form that programs rely on.
  let hasForms: Bool
  /// The names whose case files get wrong (Getty writes `dc:Rights`), as they are right.
  let foldedNames: [StaticString]
  /// Histories and previews inside namespaces that are kept.
  let skippedNames: [StaticString]

  init(_ prefix: String, isKept: Bool = true) {
    self.prefix = prefix
    start = Array(prefix.utf8) + [UInt8(ascii: ":")]
    isRDF = prefix == "rdf"
    self.isKept = isKept && !isRDF && prefix != "xml" && !prefix.isEmpty
    hasForms = prefix == "dc" || prefix == "xmpRights"
    foldedNames = XMPNamespace.foldedNames(under: prefix)
    skippedNames = XMPNamespace.skippedNames(under: prefix)
  }

  static let rdf = XMPNamespace("rdf")
  static let xml = XMPNamespace("xml")
  /// Attributes without a prefix.
  static let none = XMPNamespace("")

  /// The namespace of a URI, whether or not it ends in its `/` or `#`; unknown ones under the file's prefix.
  static func named(_ uri: String, writtenAs prefix: String) -> XMPNamespace {
    let bare = uri.last == "/" || uri.last == "#" ? String(uri.dropLast()) : uri
    return byURI[bare] ?? XMPNamespace(prefix)
  }

  /// The namespace of a URI as it stands in a packet; nil for one that is in no table, or spelled with entities.
  static func known(_ uri: Slice<UnsafeBufferPointer<UInt8>>) -> XMPNamespace? {
    let hasEnd = uri.last == UInt8(ascii: "/") || uri.last == UInt8(ascii: "#")
    let bare = UnsafeBufferPointer(rebasing: hasEnd ? uri.dropLast() : uri)
    guard bare.count < byLength.count, let start = bare.baseAddress else { return nil }
    let candidates = byLength[bare.count]
    for index in candidates.indices {
      let isIt = candidates[index].uri.withUnsafeBufferPointer {
        $0.baseAddress.map { memcmp($0, start, bare.count) == 0 } ?? false
      }
      if isIt { return candidates[index].namespace }
    }
    return nil
  }

  /// ``byURI`` by the number of bytes: a packet declares a dozen of them.
  private static let byLength: [[(uri: [UInt8], namespace: XMPNamespace)]] = {
    var table = [[(uri: [UInt8], namespace: XMPNamespace)]](repeating: [], count: 64)
    for (uri, namespace) in byURI { table[uri.utf8.count].append((Array(uri.utf8), namespace)) }
    return table
  }()

  /// The namespace that a prefix usually stands for, where a broken packet does not declare it.
  static func undeclared(_ prefix: String) -> XMPNamespace {
    byURI.values.first { $0.prefix == prefix } ?? XMPNamespace(prefix)
  }

  /// By URI without the last `/` or `#`.
  private static let byURI: [String: XMPNamespace] = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": rdf,
    "http://www.w3.org/XML/1998/namespace": xml,
    "adobe:ns:meta": XMPNamespace("x", isKept: false),
    "http://purl.org/dc/elements/1.1": XMPNamespace("dc"),
    "http://ns.adobe.com/photoshop/1.0": XMPNamespace("photoshop"),
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

  private static func foldedNames(under prefix: String) -> [StaticString] {
    switch prefix {
    case "dc": XMPNamespace.dublinCore
    case "photoshop": XMPNamespace.photoshop
    default: []
    }
  }

  private static let dublinCore: [StaticString] = [
    "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language",
    "publisher", "relation", "rights", "source", "subject", "title", "type",
  ]

  private static let photoshop: [StaticString] = [
    "AuthorsPosition", "CaptionWriter", "Category", "City", "Country", "Credit", "DateCreated", "Headline",
    "Instructions", "Source", "State", "SupplementalCategories", "TransmissionReference", "Urgency",
  ]

  private static func skippedNames(under prefix: String) -> [StaticString] {
    switch prefix {
    case "xmpMM": XMPNamespace.management
    case "xmp": ["Thumbnails"]
    case "photoshop": ["DocumentAncestors", "TextLayers"]
    case "exif": ["MakerNote", "OECF", "CFAPattern"]
    default: []
    }
  }

  private static let management: [StaticString] = ["History", "Ingredients", "Pantry", "Manifest"]
}
