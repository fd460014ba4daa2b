package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum MergeMarker: Rule {
  package static let name = "merge-marker"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "In geen bestand staan regels die git achterlaat als twee wijzigingen botsen.",
    en: "No file has the lines that git leaves where two changes conflict.")
  package static let reason = Phrase(
    nl: "Het bestand bevat dan twee versies door elkaar en is niet te lezen.",
    en: "The file then has two versions mixed and cannot be read.")
  package static let remedy = Phrase(
    nl:
      "Kies tussen `<<<<<<<` en `>>>>>>>` welke versie blijft (de twee zijn gescheiden door `=======`), en haal de drie regels weg.",
    en:
      "Choose between `<<<<<<<` and `>>>>>>>` which version stays (`=======` divides the two), and remove the three lines."
  )
  package static let good: [RuleExample] = [
    """
    theme:
      title: Wonen
      explanation: >-
        =======
        Een streep in een tekst mag.
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
    ↓<<<<<<< HEAD
      title: Wonen
    =======
      title: Huizen
    >>>>>>> anders
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let files = input.files.inOrderOfPaths
    return zip(files, MergeMarkers.firstLines(in: files)).enumerated().compactMap { number, file in
      guard let line = file.1 else { return nil }
      let length = file.0.line(line)?.unicodeScalars.count ?? 1
      return finding(
        Phrase(
          nl: "git liet hier twee versies van het bestand staan",
          en: "git left two versions of the file here"),
        at: SourceRange(
          file: FileNumber(number), start: SourcePosition(line: line, column: 1),
          end: SourcePosition(line: line, column: length + 1)))
    }
  }
}
