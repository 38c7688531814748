/// How far two captions agree.
struct CaptionAgreement {
  /// 0 to 1: 1 if the printed one says nothing that the embedded one does not, in the same words.
  let value: Double
  let printed: CaptionContent
  let embedded: CaptionContent
  /// The same with the words in their order.
  let wordForWord: Double
  /// How many names the printed one has that the photo has not.
  let strangeNames: Int

  init(printed: Shingles, names: Set<UInt64>, embedded: Shingles, credits: Set<UInt64>) {
    strangeNames = names.subtracting(embedded.content.words).subtracting(credits).count
    self.printed = printed.content
    self.embedded = embedded.content
    let words = printed.similarity(to: embedded)
    wordForWord = words
    guard let coverage = printed.content.coverage(by: embedded.content, credits: credits) else {
      value = words
      return
    }
    // A sentence that is not in the other caption tells of another moment, however much else agrees; one that is
    // there in other words tells of the same.
    let length = min(1, Double(printed.content.words.count) / 5)
    value = min(max(words, coverage * length), max(coverage, words - 0.3))
  }
  /// True if the captions alone show that the photo is the occurrence's: the more is against it, the more they have to
  /// agree.
  ///
  /// - Parameter isOneDay: Day and photographer are the same.
  func isSure(of photo: PhotoClues, for occurrence: OccurrenceClues, isOneDay: Bool) -> Bool {
    if value < (isOneDay ? MatchWeight.surelyAlikeOnOneDay : MatchWeight.surelyAlike) { return false }
    let withoutName = MatchWeight.surelyAlikeWithoutName
    if strangeNames > 0, value < withoutName[min(strangeNames, withoutName.count) - 1] { return false }
    if occurrence.isOfAnotherDay(than: photo) {
      return value >= MatchWeight.surelyAlikeOnAnotherDay
        && wordForWord >= MatchWeight.wordForWordOnAnotherDay
    }
    return value >= MatchWeight.surelyAlikeByAnother || !occurrence.isByAnother(than: photo)
  }
}
