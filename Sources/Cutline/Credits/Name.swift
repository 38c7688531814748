/// Names of persons and organisations: how they are displayed and compared (credit grammar §11).
public enum Name {
  /// The comparison key: `DAVID 'DEE' DELGADO` → `david delgado`.
  public static func key(of name: String) -> String { name.lowercased() }
}
