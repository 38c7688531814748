/// An organisation in a credit's chain.
public struct Party: Sendable, Hashable, Codable {
  /// Exactly as written: `REUTERS`, `Retuers`.
  public var written: String
  /// The canonical name if the party is known, else the name as displayed.
  public var name: String
  /// The gazetteer's id (`reuters`); nil for a party that it does not know.
  public var id: String?
  public var kind: Kind

  public init(written: String, name: String, id: String? = nil, kind: Kind = .unknown) {
    self.written = written
    self.name = name
    self.id = id
    self.kind = kind
  }

  /// What an organisation does in a credit.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case wire, agency, distributor, stock, platform, publication, government, company, ngo,
      openLibrary, aiTool, unknown

    /// True for those whose trade is pictures: wires, agencies, libraries and distributors.
    public var tradesPictures: Bool {
      self == .wire || self == .agency || self == .distributor
    }
  }

  /// Two parties are the same by id; unknown ones by their folded name. See also
  /// ``Gazetteer/areRelated(_:_:)``.
  public func isSame(as other: Party) -> Bool {
    // One that the gazetteer does not know is none that it knows.
    if id != nil || other.id != nil { return id == other.id }
    return key == other.key
  }

  /// What parties are grouped and compared by: the id, else the folded name.
  public var key: String { id ?? Name.key(of: name) }
}
