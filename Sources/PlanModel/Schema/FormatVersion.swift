package import Toolkit

extension PlanFormat {
  /// Newest version of the format of plans that this program reads and writes.
  package static let version = 1
}

extension PlanReader {
  /// Version of the format of the plan, when it is newer than this program knows.
  package var newerFormat: Int? {
    problems.lazy.compactMap {
      if case .newerFormat(let version) = $0.kind { version } else { nil }
    }.first
  }
}

extension Phrase {
  /// What is the matter with a plan in a newer version of the format.
  package static func newerFormat(_ version: Int) -> Phrase {
    Phrase(
      nl: """
        dit plan is geschreven in versie \(version) van de indeling; dit programma kent tot en met versie \
        \(PlanFormat.version), en schrijft niets
        """,
      en: """
        this plan is written in version \(version) of the format; this program knows up to version \
        \(PlanFormat.version), and writes nothing
        """)
  }

  /// What to do about it.
  package static let newerProgram = Phrase(
    nl: "Gebruik een nieuwere raakvlak: een die deze versie noemt in docs/changelog.md.",
    en: "Use a newer raakvlak: one that names this version in docs/changelog.md.")
}
