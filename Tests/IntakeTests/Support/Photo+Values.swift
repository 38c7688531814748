import Cutline

extension Photo {
  /// The values at an address, blank ones too: `photo["iim", "2:80"]`.
  subscript(standard: Standard, name: String) -> [String] {
    readings.filter { $0.address == Address(standard, name) }.map(\.value)
  }

  var problems: [String] { damage.map { "\($0.place): \($0.problem)" } }
}
