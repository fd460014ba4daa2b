package import Toolkit

/// What is written of where an answer came from.
package enum AnswerOrigin: Sendable {
  /// The file's name, in which people put names of persons.
  case fileName
  /// Whose list it was and on which day it was read.
  case list(Day?)

  func words(_ answer: ReturnedAnswer) -> Phrase {
    let position = answer.origin ?? answer.position
    let row = position.row
    guard case .list(let day) = self, row > 0 else { return position.words }
    let read =
      day.map {
        Phrase(nl: ", gelezen op \($0.phrase.dutch)", en: ", read on \($0.phrase.english)")
      } ?? Phrase(verbatim: "")
    return Phrase(nl: "lijst van \(answer.code)", en: "list of \(answer.code)") + read
      + Phrase(nl: ", rij \(row)", en: ", row \(row)")
  }
}
