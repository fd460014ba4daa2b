package import Toolkit

/// Why there is no older version of a plan.
package enum GitError: Error, Equatable {
  case missing(String)
  case noRepository(String)
  case noCommit(String, Day)
  case noPlan(String, commit: String)
  case failed(String)
  case timedOut(seconds: Int)

  /// Whether something outside fails; else another argument would help.
  package var isOutside: Bool {
    switch self {
    case .missing, .failed, .timedOut: true
    case .noRepository, .noCommit, .noPlan: false
    }
  }

  package var message: Phrase { reason + Phrase(verbatim: " ") + Self.remedy }

  private static let remedy = Phrase(
    nl: "U kunt ook vergelijken met een kopie van de map van het plan: --since MAP",
    en: "You can also compare with a copy of the plan's folder: --since FOLDER")

  private var reason: Phrase {
    switch self {
    case .missing(let program):
      Phrase(
        nl: """
          '\(program)' is niet gevonden; het bewaart eerdere versies van het plan. Installeer het met: \
          apt install git.
          """,
        en: """
          '\(program)' was not found; it keeps earlier versions of the plan. Install it with: \
          apt install git.
          """)
    case .noRepository(let folder):
      Phrase(
        nl:
          "Van de map '\(folder)' worden geen eerdere versies bewaard: zij ligt niet in een git-archief.",
        en: "No earlier versions are kept of the folder '\(folder)': it lies in no git repository.")
    case .noCommit(let folder, let day):
      Phrase(
        nl: "Van vóór \(day.phrase.dutch) is geen versie van de map '\(folder)' bewaard.",
        en: "No version of the folder '\(folder)' from before \(day.phrase.english) was kept.")
    case .noPlan(let folder, let commit):
      Phrase(
        nl: "In versie \(commit) staat in de map '\(folder)' geen plan.yaml.",
        en: "In version \(commit) the folder '\(folder)' holds no plan.yaml.")
    case .failed(let complaint):
      Phrase(
        nl: "git kon de eerdere versie niet geven. Het zei: \(complaint).",
        en: "git could not give the earlier version. It said: \(complaint).")
    case .timedOut(let seconds):
      Phrase(nl: "git was na ", en: "git had not finished after ") + Catalogue.seconds(seconds)
        + Phrase(nl: " nog niet klaar.", en: ".")
    }
  }
}
