package import Drawing
package import Toolkit

/// Reason why there is no drawing.
package enum DotError: Error, Equatable {
  /// Graphviz could not be run, failed or reported an error.
  case tool(ToolError, version: DotVersion? = nil)
  case failedInSilence(version: DotVersion)
  /// The output is not a layout.
  case strangeAnswer(version: DotVersion)
  case tooLarge(MapSize)
  /// The geometry is valid, but not that of the map.
  case otherMap

  package var message: Phrase {
    switch self {
    case .tool(let error, let version):
      error.message + (version.map { Phrase(verbatim: " ") + $0.remark } ?? Phrase(verbatim: ""))
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
    case .tooLarge(let size): size.refusal
    case .otherMap:
      Phrase(
        nl: "Graphviz gaf de indeling van een andere kaart.",
        en: "Graphviz answered the layout of another map.")
    }
  }
}
