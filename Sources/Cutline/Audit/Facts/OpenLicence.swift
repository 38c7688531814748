/// An open licence as a credit, a field or an address names it: `CC BY-SA 4.0`,
/// `https://creativecommons.org/licenses/by/2.0/`.
struct OpenLicence: Sendable, Hashable {
  /// CC0, the public domain mark, expired rights: nobody has to be named.
  var isFree: Bool
  /// Of the Creative Commons family, which asks for author, version and source.
  var isCreativeCommons: Bool
  /// `4.0`
  var version: String?

  /// Nil where the text names no open licence.
  init?(_ text: String) {
    let folded = text.lowercased()
    let compact = Name.compact(text)
    let isDeed = folded.holds("creativecommons.org/")
    isFree =
      compact.holds("cc0") || compact.holds("cczero") || folded.holds("publicdomain/")
      || OpenLicence.free.contains { compact.holds($0) }
    isCreativeCommons =
      isDeed || compact.holds("creativecommons") || compact.holds("ccby") || compact.holds("ccsa")
      || compact == "cc" || compact.hasPrefix("ccnc") || compact.hasPrefix("attribution")
    guard isFree || isCreativeCommons || OpenLicence.others.contains(where: { compact.holds($0) }) else {
      return nil
    }
    version = OpenLicence.version(in: folded)
  }

  private static let free = [
    "publicdomain", "gemeinfrei", "domainepublic", "dominiopublico", "pubblicodominio", "domeniupublic",
    "noknowncopyright", "publiekdomein", "общественноедостояние",
  ]
  private static let others = ["gfdl", "gnufree", "opengovernment", "ogl"]

  /// `4.0`, `2.5`, also `4`.
  private static func version(in text: String) -> String? {
    let numbers = text.split { !$0.isNumber && $0 != "." }
    for number in numbers {
      let parts = number.split(separator: ".").map(String.init)
      guard let major = parts.first, let value = Int(major), (1...4).contains(value), parts.count <= 2,
        parts.count == 1 || parts[1].count == 1
      else { continue }
      return parts.count == 2 ? "\(major).\(parts[1])" : major
    }
    return nil
  }
}

extension Photo {
  /// The licence that the file states by name or address.
  var openLicence: (licence: OpenLicence, reading: Reading)? {
    for name in ["xmpRights:WebStatement", "cc:license", "xmpRights:UsageTerms", "plus:LicensorURL"] {
      for reading in readings where reading.address.name == name {
        // Terms of use may speak of licences in passing; an address or a short name says which one it is.
        guard reading.value.utf8.count < 200, let licence = OpenLicence(reading.value) else { continue }
        return (licence, reading)
      }
    }
    return nil
  }
}
