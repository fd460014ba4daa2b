package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Recognised by the name of the file, so its examples have one.
package enum ConflictCopy: Rule {
  package static let name = "conflict-copy"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Naast een bestand van het plan staat geen kopie ervan.",
    en: "Beside a file of the plan there is no copy of it.")
  package static let reason = Phrase(
    nl:
      "Een kopie die OneDrive, Nextcloud of Dropbox achterliet, kan wijzigingen bevatten die in het echte bestand ontbreken. Het programma leest haar niet.",
    en:
      "A copy that OneDrive, Nextcloud or Dropbox left may have changes that the real file lacks. The program does not read it."
  )
  package static let remedy = Phrase(
    nl: "Neem over wat alleen in de kopie staat, en haal haar weg uit de map.",
    en: "Take over what only the copy has, and remove it from the folder.")
  package static let good: [RuleExample] = [RuleExample(file: "wonen-PC12.yaml", text)]
  package static let bad: [RuleExample] = [
    RuleExample(file: "example (conflicted copy 2027-01-31).yaml", "↓" + text),
    RuleExample(file: "example - kopie (2).yaml", "↓" + text),
    RuleExample(file: "example-PC12.yaml", "↓" + text),
  ]

  private static let text = """
    theme:
      id: wonen
      title: Wonen
    """

  package static func check(_ input: PlanInput) -> [Finding] {
    let files = input.files.inOrderOfPaths
    return SyncCopy.all(in: files).map { copy in
      let original = FileNumber(copy.original)
      let name = files[copy.original].path.split(separator: "/").last.map(String.init) ?? ""
      return finding(
        Phrase(
          nl: "dit bestand is een kopie van \(name.excerpt) en is niet gelezen",
          en: "this file is a copy of \(name.excerpt) and was not read"),
        at: .beginning(of: FileNumber(copy.copy)),
        notes: [
          .init(Phrase(nl: "het origineel", en: "the original"), at: .beginning(of: original))
        ])
    }
  }
}
