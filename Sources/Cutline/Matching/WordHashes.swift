/// The words of a text as they are compared, each as one stable number: lower case, punctuation gone. A
/// Chinese or Japanese character is a word of its own, for nothing else marks where words end.
enum WordHashes {
  static func of(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var word = StableHash()
    var isOpen = false
    func close() {
      if isOpen { words.append(word.value) }
      word = StableHash()
      isOpen = false
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A:
        word.combine(UInt8(truncatingIfNeeded: scalar.value))
        isOpen = true
      case 0x41...0x5A:
        word.combine(UInt8(truncatingIfNeeded: scalar.value | 0x20))
        isOpen = true
      case 0x27, 0x2019, 0x2BC: continue  // Erdogan's
      case 0...0x7F: close()
      case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
        close()
        word.combine(UInt64(scalar.value))
        isOpen = true
        close()
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        for lower in scalar.properties.lowercaseMapping.utf8 { word.combine(lower) }
        isOpen = true
      default:
        if scalar.properties.generalCategory == .nonspacingMark
          || scalar.properties.isDefaultIgnorableCodePoint
        {
          continue
        }
        close()
      }
    }
    close()
    return words
  }
}
