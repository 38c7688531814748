extension Settings {
  /// What an import leaves out.
  static let importSection = Section(
    name: "import",
    keys: [
      Key("exclude", "patterns of what is left out, as in .cutlineignore", fallback: "[]", example: "[\"**/thumbs/**\"]")
    ]
  ) { table, settings in
    settings.excluded += try table.texts("exclude") ?? []
  }
}
