extension Photo {
  /// True if what two files of one picture say of it agrees as far as they say something: when it was taken, what it
  /// shows, which number it has. One placeholder under two stories is no copy of a photo.
  func tellsOfTheSame(as other: Photo) -> Bool {
    for field in [Field.supplierImageID, .jobID] {
      if let mine = self[field], let theirs = other[field] {
        return Name.compact(mine) == Name.compact(theirs)
      }
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
