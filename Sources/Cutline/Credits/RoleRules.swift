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
    if facts.markers.contains(.staff) || isHouse(facts) { return .staff }
    if facts.hasPhotographer || facts.isHouse || facts.markers.contains(.file) { return .agency }
    if kinds.contains(.openLibrary) { return .stock }
    // An organisation alone that deals in neither pictures nor news gave the picture away.
    return kinds.contains(.publication) ? .agency : .courtesy
  }

  /// True if only publications are named; beside a photographer only one that is known counts.
  private static func isHouse(_ facts: Facts) -> Bool {
    facts.chain.allSatisfy {
      $0.kind == .publication && (!facts.hasPhotographer || $0.id != nil || $0 == facts.publication)
    }
  }

  /// True if the picture began at a stock library. `Getty Images/iStockphoto` did, an agency's picture that a
  /// library passes on (`Future Publishing/Shutterstock`) did not.
  private static func isStock(_ chain: [Party]) -> Bool {
    guard let origin = chain.first else { return false }
    if origin.kind == .stock { return true }
    return origin.id == "getty" && chain.contains { $0.id == "istock" }
  }
}
