package import Toolkit

/// Why a cell cannot be taken in.
package struct CellProblem: Error, Equatable, Sendable {
  package let message: Phrase
  package let remedy: Phrase?

  init(_ message: Phrase, remedy: Phrase? = nil) {
    self.message = message
    self.remedy = remedy
  }

  /// Largest number of problems of one cell that are written out.
  private static let most = 12

  /// What is wrong with several parts of one cell, a sentence for each; nil for none.
  static func of(_ problems: [CellProblem]) -> CellProblem? {
    guard problems.count > 1 else { return problems.first }
    var sentences: [Phrase] = []
    for (index, problem) in problems.prefix(most).enumerated() {
      sentences.append(problem.message.asSentence)
      // What is to be done about the next one too is said once.
      let next = problems.indices.contains(index + 1) ? problems[index + 1].remedy : nil
      if let remedy = problem.remedy, remedy != next { sentences.append(remedy.asSentence) }
    }
    if problems.count > most {
      let rest = problems.count - most
      sentences.append(Phrase(nl: "En nog \(rest).", en: "And \(rest) more."))
    }
    return CellProblem(.joined(sentences, by: " "))
  }

  static func expected(_ expectation: Phrase, found text: String) -> CellProblem {
    let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return CellProblem(
      Phrase(
        nl: "'\(short)' past hier niet. Verwacht: ", en: "'\(short)' does not fit here. Expected: ")
        + expectation + Phrase(verbatim: "."))
  }
}
