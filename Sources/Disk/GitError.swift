package import Toolkit

/// Reason why there is no older version of a plan.
package enum GitError: Error, Equatable {
  case tool(ToolError)
  case noRepository(String)
  case noCommit(String, Day)
  case noPlan(String, commit: String)

  /// Whether git or the repository fails; else another argument would help.
  package var isOutside: Bool {
    switch self {
    case .tool: true
    case .noRepository, .noCommit, .noPlan: false
    }
  }

  package var message: Phrase { reason + Phrase(verbatim: " ") + Self.remedy }

  private static let remedy = Phrase(
    nl:
      "U kunt ook vergelijken met een kopie van de map van het plan: noem die map in plaats van een dag.",
    en: "You can also compare with a copy of the plan's folder: name that folder instead of a day.")

  private var reason: Phrase {
    switch self {
    case .tool(let error): error.message
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
    }
  }
}
