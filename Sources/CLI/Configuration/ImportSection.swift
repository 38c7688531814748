extension Settings {
  /// `[import]`: what an import leaves out.
  static let importing = Section(name: "import", isList: false, keys: ["exclude"]) { table, settings in
    settings.excluded += try table.texts("exclude") ?? []
  }
}
