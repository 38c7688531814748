extension Photo {
  /// True if two photos of one moment have one caption and one shape: a picture saved twice, as far as can be told
  /// without its pixels.
  package func isDescribed(as other: Photo) -> Bool {
    guard let mine = self[.description], let theirs = other[.description] else { return false }
    let caption = Name.compact(mine)
    guard caption.count >= 24, caption == Name.compact(theirs) else { return false }
    guard let width, let height, let otherWidth = other.width, let otherHeight = other.height else {
      return true
    }
    // A copy's sides are whole numbers again.
    return abs(width * otherHeight - height * otherWidth) <= max(width, height, otherWidth, otherHeight)
  }

  /// True if what two files of one picture say of it agrees as far as they say something: when it was taken, what it
  /// shows, which number it has. One placeholder under two stories is no copy of a photo.
  func tellsOfTheSame(as other: Photo) -> Bool {
    for field in [Field.supplierImageID, .jobID] {
      guard let mine = self[field], let theirs = other[field] else { continue }
      if Name.compact(mine) == Name.compact(theirs) { return true }
      // Another agency gives the same picture another number.
      let parties = (FileCredits(self).statedParties, FileCredits(other).statedParties)
      if Agreement.of(parties.0, parties.1) != .differs { return false }
    }
    if let mine = self[.description], let theirs = other[.description] {
      if Name.compact(mine) == Name.compact(theirs) { return true }
      if let alike = CaptionWords.similarity(mine, theirs) { return alike >= 0.5 }
      return false
    }
    let dates = (FileDates(self).believable.first?.date, FileDates(other).believable.first?.date)
    if let mine = dates.0, let theirs = dates.1 { return mine.gap(to: theirs) <= 1 }
    return true
  }
}
