import TextFormats
import SourceText
package import Toolkit

extension FindingText {
  /// Maximum number of groups listed for the findings that are only counted.
  private static let mostGroups = 20

  /// Findings of a selection in full, and the number of the others by rule and file.
  ///
  /// - Parameter remedy: how to see all, as it ends a sentence.
  package func text(_ selection: FindingSelection, seeingAll remedy: Phrase) -> String {
    let shown = selection.shown.mapOnAllCores { text($0) + "\n" }.joined()
    guard !selection.rest.isEmpty else { return shown }
    return shown + counts(of: selection, remedy).map { "\($0)\n" }.joined() + "\n"
  }

  private func counts(of selection: FindingSelection, _ remedy: Phrase) -> [String] {
    let head = Phrase(
      nl: "Nog \(selection.restCount) bevindingen, hier alleen geteld:",
      en: "\(selection.restCount) more findings, here only counted:")
    let groups = selection.rest.prefix(Self.mostGroups).map { group in
      "  \(group.count) \(style.faint("[\(group.rule)]")) \(path(of: group.file))"
    }
    let others = selection.rest.dropFirst(Self.mostGroups)
    let count = others.reduce(0) { $0 + $1.count }
    let more =
      others.isEmpty
      ? []
      : [
        Phrase(
          nl: "  \(count) van andere regels of in andere bestanden",
          en: "  \(count) of other rules or in other files")(language)
      ]
    let end = Phrase(nl: "Alles zien: ", en: "To see all: ") + remedy
    return [head(language)] + groups + more + [end(language)]
  }
}
