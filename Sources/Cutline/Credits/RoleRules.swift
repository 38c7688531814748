/// What kind of picture a credit says it is; the first rule that fits (credit grammar §8).
enum RoleRules {
  /// What the rules look at.
  struct Facts {
    var markers: Set<Marker>
    var hasPhotographer: Bool
    var hasHandle: Bool
    var chain: [Party]
    var licence: String?
    var client: String?
    var isStaff: Bool
    var isHouse: Bool
    var publication: Party?
    var hasVia: Bool

    func has(_ isSuch: (Party.Kind) -> Bool) -> Bool { chain.contains { isSuch($0.kind) } }
  }

  static func role(of facts: Facts, _ gazetteer: Gazetteer) -> Role {
    let markers = facts.markers
    if markers.contains(.ai) { return .ai }
    if markers.contains(.screenshot) { return .screenshot }
    if facts.hasHandle || markers.contains(.social) || facts.has({ $0 == .platform }) { return .social }
    if markers.contains(.handout) { return .handout }
    if markers.contains(.pool) { return .pool }
    if markers.contains(.courtesy) || markers.contains(.private) { return .courtesy }
    if markers.contains(.illustration) { return .illustration }
    if facts.licence != nil { return .open }
    if facts.isStaff { return .staff }
    if facts.client != nil { return .commission }
    return roleByParties(facts, gazetteer)
  }

  private static func roleByParties(_ facts: Facts, _ gazetteer: Gazetteer) -> Role {
    guard !facts.chain.isEmpty else {
      return facts.markers.contains(.staff) || facts.publication != nil ? .staff : .unknown
    }
    if isStock(facts.chain) { return .stock }
    if facts.has({ $0.tradesPictures }) { return .agency }
    if facts.markers.contains(.staff) || !facts.isHouse && isHouse(facts, gazetteer) { return .staff }
    if facts.hasPhotographer || facts.isHouse || facts.markers.contains(.file) { return .agency }
    if facts.has({ $0 == .openLibrary }) { return .stock }
    // An organisation alone that deals in neither pictures nor news gave the picture away.
    return facts.has({ $0 == .publication }) ? .agency : .courtesy
  }

  /// True if only publications are named; beside a photographer only one that is known counts.
  private static func isHouse(_ facts: Facts, _ gazetteer: Gazetteer) -> Bool {
    !facts.hasVia
      && facts.chain.allSatisfy { party in
        party.kind == .publication
          && (!facts.hasPhotographer || party == facts.publication
            || party.id != nil && !gazetteer.isRegional(party))
      }
  }

  /// True if the picture began at a stock library. `Getty Images/iStockphoto` did, an agency's picture that a
  /// library passes on (`Future Publishing/Shutterstock`) did not.
  private static func isStock(_ chain: [Party]) -> Bool {
    guard let origin = chain.first else { return false }
    if origin.kind == .stock { return true }
    // Libraries without a news desk hold stock only, whoever the maker is: `ArtHouse Studio/Pexels`.
    if let last = chain.last, last.kind == .stock, !newsLibraries.contains(last.id ?? "") { return true }
    return origin.id == "getty" && chain.contains { $0.id == "istock" }
  }

  /// Stock libraries that pass on news pictures as well.
  private static let newsLibraries: Set<String> = ["shutterstock", "alamy", "dreamstime"]
}
