/// XMP packets as programs write them.
enum XMPSample {
  static let namespaces = [
    "dc=http://purl.org/dc/elements/1.1/", "photoshop=http://ns.adobe.com/photoshop/1.0/",
    "xmpRights=http://ns.adobe.com/xap/1.0/rights/", "xmp=http://ns.adobe.com/xap/1.0/",
    "xmpNote=http://ns.adobe.com/xmp/note/", "Iptc4xmpCore=http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt=http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "plus=http://ns.useplus.org/ldf/xmp/1.0/",
    "crs=http://ns.adobe.com/camera-raw-settings/1.0/",
  ]

  /// A packet with one `rdf:Description`; `declaring` replaces the usual namespaces.
  static func packet(
    attributes: String = "", _ body: String = "", declaring: [String] = namespaces
  ) -> String {
    let declarations = declaring.map {
      let parts = $0.split(separator: "=", maxSplits: 1)
      return "xmlns:\(parts[0])=\"\(parts[1])\""
    }
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" \(declarations.joined(separator: " ")) \(attributes)>
      \(body)
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>
      """
  }

  static func seq(_ name: String, _ values: [String]) -> String {
    "<\(name)><rdf:Seq>" + values.map { "<rdf:li>\($0)</rdf:li>" }.joined() + "</rdf:Seq></\(name)>"
  }

  static func alt(_ name: String, _ values: KeyValuePairs<String, String>) -> String {
    "<\(name)><rdf:Alt>" + values.map { "<rdf:li xml:lang=\"\($0)\">\($1)</rdf:li>" }.joined()
      + "</rdf:Alt></\(name)>"
  }
}
