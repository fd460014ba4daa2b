package import Toolkit

/// Reason why output could not be written.
package enum OutputError: Error, Equatable {
  case cannotWrite(String, Phrase)
  case changedMeanwhile(String)
  case notAFile(String)
  /// A file of the plan is a link, to the path that is the second.
  case link(String, String)
  /// A folder below the output folder is a link.
  case linkOnPath(String)
  /// A single output would overwrite a file that the plan is read from.
  case partOfPlan(String)
  /// A single output would overwrite a file that this program did not write, or that was changed.
  case somebodyElses(String)

  /// Whether another argument is the remedy, and nothing outside failed.
  package var isRefusal: Bool {
    switch self {
    case .partOfPlan, .somebodyElses, .link: true
    case .cannotWrite, .changedMeanwhile, .notAFile, .linkOnPath: false
    }
  }

  package var message: Phrase {
    switch self {
    case .cannotWrite(let path, let reason):
      Phrase(nl: "'\(path)' kan niet worden geschreven. ", en: "'\(path)' cannot be written. ")
        + reason
    case .changedMeanwhile(let path):
      Phrase(
        nl:
          "'\(path)' is intussen door iemand anders veranderd; er is niets geschreven. Probeer opnieuw.",
        en: "'\(path)' was changed by somebody else meanwhile; nothing was written. Try again.")
    case .notAFile(let path):
      Phrase(
        nl: "'\(path)' is geen gewoon bestand; er is niets geschreven.",
        en: "'\(path)' is no ordinary file; nothing was written.")
    case .link(let path, let target):
      Phrase(
        nl: """
          '\(path)' is een verwijzing (link) naar '\(target)', en daardoorheen wordt niet geschreven. Zet het \
          bestand zelf in de map van het plan.
          """,
        en: """
          '\(path)' is a link to '\(target)', and nothing is written through it. Put the file itself in the \
          plan's folder.
          """)
    case .linkOnPath(let path):
      Phrase(
        nl: """
          '\(path)' is een verwijzing (link) naar een andere map, en daarin wordt niet geschreven. Haal \
          de verwijzing weg, of noem een andere uitvoermap met --output.
          """,
        en: """
          '\(path)' is a link to another folder, and nothing is written there. Remove the link, or name \
          another output folder with --output.
          """)
    case .partOfPlan(let path):
      Phrase(
        nl: "'\(path)' is een bestand van het plan. Noem een ander bestand om in te schrijven.",
        en: "'\(path)' is a file of the plan. Name another file to write to.")
    case .somebodyElses(let path):
      Phrase(
        nl: """
          '\(path)' bestaat al en is niet door raakvlak gemaakt, of daarna veranderd. Noem een ander \
          bestand, of overschrijf het met --force.
          """,
        en: """
          '\(path)' exists already and was not made by raakvlak, or was changed since. Name another \
          file, or overwrite it with --force.
          """)
    }
  }
}
