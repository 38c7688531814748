/// What a C2PA manifest says about itself. **Nothing of it is verified**: neither the signature nor the
/// certificate nor that the picture is the one that was signed. It tells where to look, not what to believe.
///
/// Source: C2PA Technical Specification 2.1, §10 (claims) and §13 (signatures).
public struct ContentCredentials: Sendable, Hashable, Codable {
  /// The block that holds the manifest store: `APP11 at byte 20`.
  public var place: String
  /// The program that made the claim, by its own name: `Adobe_Photoshop/25.1`. Nil if it cannot be read.
  public var generator: String?
  /// The organisation, else the common name, that the signer's certificate is made out to.
  public var signer: String?
  /// How many manifests the store holds; the last one is the active one, which the others led to.
  public var manifestCount: Int

  public init(
    place: String, generator: String? = nil, signer: String? = nil, manifestCount: Int = 0
  ) {
    self.place = place
    self.generator = generator
    self.signer = signer
    self.manifestCount = manifestCount
  }
}
