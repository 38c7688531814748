/// What kind of picture a credit says it is; the first rule that fits (credit grammar §8).
enum RoleRules {
  /// What the rules look at beside the credit itself.
  struct Facts {
    var isStaff = false
    var isHouse = false
    var publication: Party?
  }

  static func role(of credit: Credit, _ facts: Facts, _ gazetteer: Gazetteer) -> Role {
    let marked = marked(credit.markers)
    if marked == .ai || marked == .screenshot { return marked }
    let hasHandle = credit.photographers.contains { $0.handle != nil }
    if hasHandle || marked == .social || has(credit, .platform) { return .social }
    if marked != .unknown { return marked }
    if credit.licence != nil { return .open }
    if facts.isStaff { return .staff }
    if credit.client != nil { return .commission }
    return roleByParties(credit, facts, gazetteer)
  }

  /// The first of the roles that markers stand for.
  private static func marked(_ markers: Set<Marker>) -> Role {
    var first = Role.unknown
    var rank = Int.max
    for marker in markers {
      let (role, place): (Role, Int) =
        switch marker {
        case .ai: (.ai, 0)
        case .screenshot: (.screenshot, 1)
        case .social: (.social, 2)
        case .handout: (.handout, 3)
        case .pool: (.pool, 4)
        case .courtesy, .private: (.courtesy, 5)
        case .illustration: (.illustration, 6)
        default: (.unknown, Int.max)
        }
      if place < rank { (first, rank) = (role, place) }
    }
    return first
  }

  private static func has(_ credit: Credit, _ kind: Party.Kind) -> Bool {
    credit.chain.contains { $0.kind == kind }
  }

  private static func roleByParties(_ credit: Credit, _ facts: Facts, _ gazetteer: Gazetteer) -> Role {
    guard !credit.chain.isEmpty else {
      return credit.markers.contains(.staff) || facts.publication != nil ? .staff : .unknown
    }
    if isStock(credit.chain) { return .stock }
    if credit.chain.contains(where: { $0.kind.tradesPictures }) { return .agency }
    if credit.markers.contains(.staff) || !facts.isHouse && isHouse(credit, facts, gazetteer) {
      return .staff
    }
    if !credit.photographers.isEmpty || facts.isHouse { return .agency }
    // `Archivo/Soy502` may be a paper; an office, a company or a charity lent its own picture.
    let mayBePaper =
      credit.markers.contains(.file)
      && credit.chain.contains {
        $0.kind == .unknown
          && ($0.name.utf8.contains { $0 &- 0x30 < 10 } || Shape.isLoneAcronym($0.name)
            || !Shape.isOrganisation($0.name))
      }
    if mayBePaper { return .agency }
    if has(credit, .openLibrary) { return .stock }
    // `BFA/Alamy`: what a library passes on was not just given away.
    if credit.chain.count > 1, has(credit, .stock) { return .agency }
    // An organisation alone that deals in neither pictures nor news gave the picture away.
    return has(credit, .publication) ? .agency : .courtesy
  }

  /// True if only publications are named; beside a photographer only one that is known counts.
  private static func isHouse(_ credit: Credit, _ facts: Facts, _ gazetteer: Gazetteer) -> Bool {
    credit.via == nil
      && credit.chain.allSatisfy { party in
        party.kind == .publication
          && (credit.photographers.isEmpty || party == facts.publication
            || party.id != nil && !gazetteer.isRegional(party))
      }
  }

  /// True if the picture began at a stock library. `Getty Images/iStockphoto` did, an agency's picture that a
  /// library passes on (`Future Publishing/Shutterstock`) did not.
  private static func isStock(_ chain: [Party]) -> Bool {
    if chain[0].kind == .stock { return true }
    // Libraries without a news desk hold stock only, whoever the maker is: `ArtHouse Studio/Pexels`.
    let last = chain.count - 1
    if chain[last].kind == .stock, !newsLibraries.contains(chain[last].id ?? "") { return true }
    return last > 0 && chain[0].id == "getty" && chain.contains { $0.id == "istock" }
  }

  /// Stock libraries that pass on news pictures as well.
  private static let newsLibraries: Set<String> = ["shutterstock", "alamy", "dreamstime"]
}
