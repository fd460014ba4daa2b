import Build
import Disk
import Findings
import PlanModel
import Toolkit
import Rules

/// Texts of the preview, in page and terminal.
enum PreviewMessages {
  static let findings = Phrase(nl: "Wat de controle vond", en: "What the check found")
  static let stopped = Phrase(
    nl: "raakvlak serve is gestopt: deze pagina wordt niet meer bijgewerkt.",
    en: "raakvlak serve has stopped: this page is no longer renewed.")
  static let gone = Phrase(nl: "verholpen", en: "mended")
  static let again = Phrase(nl: "Het plan is weer te lezen.", en: "The plan can be read again.")

  /// Message above all else; nil when the plan is readable.
  static func banner(_ condition: Preview.Condition) -> Phrase? {
    switch condition {
    case .readable: nil
    case .unreadable(hasGoodPages: true):
      Phrase(
        nl: "Een bestand van het plan is niet te lezen. ", en: "A file of the plan cannot be read. "
      )
        + lastGood
    case .unreadable(hasGoodPages: false):
      Phrase(
        nl: "Een bestand van het plan is niet te lezen. Wat u ziet is onvolledig.",
        en: "A file of the plan cannot be read. What you see is incomplete.")
    case .gone(let error): error.message + Phrase(verbatim: " ") + lastGood
    }
  }

  private static let lastGood = Phrase(
    nl: "U ziet de laatste goede versie.", en: "You see the last good version.")

  /// Title of the plan with the counts of its findings.
  static func headline(_ build: PreviewBuild, path: String) -> String {
    let title = build.checked.plan.title
    return
      "\(title.isEmpty ? path : title): \(FindingCounts(build.findings).summary(build.language))"
  }

  static func changed(_ files: Int) -> Phrase {
    Catalogue.count(
      files, one: Phrase(nl: "bestand veranderd", en: "file changed"),
      many: Phrase(nl: "bestanden veranderd", en: "files changed"))
  }

  static func serving(_ address: String) -> Phrase {
    Phrase(
      nl: "Te zien op \(address) (stoppen: Ctrl-C).",
      en: "To be seen at \(address) (to stop: Ctrl-C).")
  }

  static func editing(_ address: String, pages: String) -> Phrase {
    Phrase(
      nl: "Bewerken op \(address)\nDe pagina's: \(pages) (stoppen: Ctrl-C).",
      en: "Edit at \(address)\nThe pages: \(pages) (to stop: Ctrl-C).")
  }

  /// Number of findings that are not shown.
  static func more(_ count: Int, _ path: String) -> Phrase {
    Phrase(
      nl: "Nog \(count) bevindingen staan hier niet. Alles zien: raakvlak check \(path) --all",
      en: "\(count) more findings are not shown here. To see all: raakvlak check \(path) --all")
  }

  static let openToOthers = Phrase(
    nl: """
      Let op: op dit adres komt alleen wie langs de proxy gaat. Alleen voor uzelf: zonder --host.
      """,
    en: """
      Mind: only who passes the proxy comes in at this address. For yourself only: without --host.
      """)

  static let notFound = Phrase(
    nl: "Deze pagina is er niet, of niet meer.", en: "There is no such page, or no longer.")
  static let toStart = Phrase(nl: "Naar het begin", en: "To the start")
}
