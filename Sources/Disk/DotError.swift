package import Drawing
package import Toolkit

/// Why there is no drawing.
package enum DotError: Error, Equatable {
  case missing(String)
  case failed(String, version: DotVersion)
  case failedInSilence(version: DotVersion)
  /// What came back is no layout.
  case strangeAnswer(version: DotVersion)
  case timedOut(seconds: Int)
  case tooLarge(MapSize)
  /// The geometry is sound, but not that of the map.
  case otherMap

  package var message: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl:
          "Graphviz ontbreekt: '\(program)' is niet gevonden. Installeer het met: apt install graphviz",
        en: "Graphviz is missing: '\(program)' was not found. Install it with: apt install graphviz"
      )
    case .failed(let complaint, let version):
      Phrase(
        nl: "Graphviz kon de tekening niet maken. Het zei: \(complaint). ",
        en: "Graphviz could not make the drawing. It said: \(complaint). ") + version.remark
    case .failedInSilence(let version):
      Phrase(
        nl: """
          Graphviz kon de tekening niet maken en zei niet waarom. Werkt het zelf wel? Probeer: dot -V. 
          """,
        en: """
          Graphviz could not make the drawing and did not say why. Does it work at all? Try: dot -V. 
          """) + version.remark
    case .strangeAnswer(let version):
      Phrase(
        nl: "Graphviz gaf een antwoord dat raakvlak niet kent. ",
        en: "Graphviz gave an answer that raakvlak does not know. ") + version.remark
    case .timedOut(let seconds):
      Phrase(nl: "Graphviz was na ", en: "Graphviz had not finished after ")
        + Catalogue.seconds(seconds)
        + Phrase(
          nl: " nog niet klaar. Splits de kaart in kleinere thema's.",
          en: ". Split the map into smaller themes.")
    case .tooLarge(let size): size.refusal
    case .otherMap:
      Phrase(
        nl: "Graphviz gaf de indeling van een andere kaart.",
        en: "Graphviz answered the layout of another map.")
    }
  }
}
