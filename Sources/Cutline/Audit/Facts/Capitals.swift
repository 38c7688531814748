extension Photo {
  /// The people whom 2:80 and `dc:creator` name in capitals, with the readings that do.
  package var creatorsInCapitals: [(reading: Reading, person: Person)] {
    statements(of: .creator).filter { !FileCredits.isPreset($0.address) }.flatMap(\.readings).compactMap {
      reading in
      // Most creators are written in mixed case, which is seen without reading them.
      guard Capitals.mayShout(reading.value) else { return nil }
      let people = Credit(parsing: reading.value, as: .creator).photographers
      guard people.count == 1, let person = people.first, Capitals.shouts(person), person.isFullName else {
        return nil
      }
      return (reading, person)
    }
  }
}

enum Capitals {
  /// True if the display form has fewer capitals, in a word of four letters or more.
  static func shouts(_ person: Person) -> Bool {
    guard person.written != person.name else { return false }
    return person.written.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).contains { word in
      let letters = word.filter(\.isLetter)
      return letters.count > 3 && letters.allSatisfy(\.isUppercase)
    } || !person.written.contains(where: \.isLowercase) && person.written.count(where: \.isLetter) > 4
  }

  /// False if there are no two capitals beside each other.
  static func mayShout(_ text: String) -> Bool {
    var wasCapital = false
    for scalar in text.unicodeScalars {
      let isCapital = scalar.isUpper
      if isCapital, wasCapital { return true }
      wasCapital = isCapital
    }
    return false
  }
}
