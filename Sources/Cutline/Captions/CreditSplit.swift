/// A caption cut into its sentence and its credit.
struct CreditSplit {
  var sentence: String
  var credit: Credit?

  init(_ text: String) {
    sentence = text
    credit = nil
  }
}
