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
    /// Ids of the houses in the chain that are known in their region only.
    var regional: Set<String>
  }

  static func role(of facts: Facts) -> Role {
    let kinds = facts.chain.map(\.kind)
    for (marker, role) in [(Marker.ai, Role.ai), (.screenshot, .screenshot)]
    where facts.markers.contains(marker) {
      return role
    }
    if facts.hasHandle || facts.markers.contains(.social) || kinds.contains(.platform) { return .social }
    let next: [(Marker, Role)] = [
      (.handout, .handout), (.pool, .pool), (.courtesy, .courtesy), (.private, .courtesy),
      (.illustration, .illustration),
    ]
    for (marker, role) in next where facts.markers.contains(marker) { return role }
    if facts.licence != nil { return .open }
    if facts.isStaff { return .staff }
    if facts.client != nil { return .commission }
    return roleByParties(kinds, facts)
  }

  private static func roleByParties(_ kinds: [Party.Kind], _ facts: Facts) -> Role {
    guard !kinds.isEmpty else {
      return facts.markers.contains(.staff) || facts.publication != nil ? .staff : .unknown
    }
    if isStock(facts.chain) { return .stock }
    if kinds.contains(where: \.tradesPictures) { return .agency }
    if facts.markers.contains(.staff) || !facts.isHouse && isHouse(facts) { return .staff }
    if facts.hasPhotographer || facts.isHouse { return .agency }
    // `Archivo/Soy502` may be a paper; an office, a company or a charity lent its own picture.
    if facts.markers.contains(.file), kinds.contains(.unknown) { return .agency }
    if kinds.contains(.openLibrary) { return .stock }
    // An organisation alone that deals in neither pictures nor news gave the picture away.
    return kinds.contains(.publication) ? .agency : .courtesy
  }

  /// True if only publications are named; beside a photographer only one that is known counts.
  private static func isHouse(_ facts: Facts) -> Bool {
    !facts.hasVia
      && facts.chain.allSatisfy { party in
        party.kind == .publication
          && (!facts.hasPhotographer || party == facts.publication
            || party.id.map { !facts.regional.contains($0) } ?? false)
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
