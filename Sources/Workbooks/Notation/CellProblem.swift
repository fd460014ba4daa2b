package import Toolkit

/// Why a cell cannot be taken in.
package struct CellProblem: Error, Equatable, Sendable {
  package let message: Phrase
  package let remedy: Phrase?

  init(_ message: Phrase, remedy: Phrase? = nil) {
    self.message = message
    self.remedy = remedy
  }

  static func expected(_ expectation: Phrase, found text: String) -> CellProblem {
    let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return CellProblem(
      Phrase(
        nl: "'\(short)' past hier niet. Verwacht: ", en: "'\(short)' does not fit here. Expected: ")
        + expectation + Phrase(verbatim: "."))
  }
}
