package import Toolkit

/// Compliance status of a site, as an organisation declares it: the classes of the Dutch model. The
/// fifth, E, is that of a site without a statement.
package enum ComplianceStatus: String, CaseIterable, Sendable {
  case full
  case partial
  case firstMeasures = "first-measures"
  case notMet = "not-met"

  package var letter: String {
    switch self {
    case .full: "A"
    case .partial: "B"
    case .firstMeasures: "C"
    case .notMet: "D"
    }
  }

  package var name: Phrase {
    switch self {
    case .full: Phrase(nl: "voldoet volledig", en: "complies fully")
    case .partial: Phrase(nl: "voldoet gedeeltelijk", en: "complies in part")
    case .firstMeasures: Phrase(nl: "eerste maatregelen genomen", en: "first measures taken")
    case .notMet: Phrase(nl: "voldoet niet", en: "does not comply")
    }
  }

  /// Condition for this status.
  package var about: Phrase {
    switch self {
    case .full:
      Phrase(
        nl: """
          De hele site is onderzocht, en het onderzoek is niet ouder dan drie jaar. De site voldoet aan \
          alle eisen.
          """,
        en: """
          The whole site was evaluated no more than three years ago. It meets all demands.
          """)
    case .partial:
      Phrase(
        nl: """
          De hele site is onderzocht, en het onderzoek is niet ouder dan drie jaar. De site voldoet nog \
          niet aan alle eisen. Van elke afwijking staan de oorzaak, het gevolg, de maatregel en de dag \
          waarop zij is opgelost in de verklaring.
          """,
        en: """
          The whole site was evaluated no more than three years ago. It does not yet meet all demands. \
          Of each deviation the statement gives the cause, the consequence, the measure and the day on \
          which it will be mended.
          """)
    case .firstMeasures:
      Phrase(
        nl: """
          Er is nog geen volledig onderzoek. Wel staat vast wanneer het klaar is: binnen zes maanden na \
          de verklaring.
          """,
        en: """
          There is no complete evaluation yet. It is settled when it will be ready: within six months \
          of the statement.
          """)
    case .notMet:
      Phrase(
        nl: """
          Er is geen volledig onderzoek, en er is er ook geen gepland. Daarmee voldoet de organisatie \
          niet aan de wet.
          """,
        en: """
          There is no complete evaluation, and none is planned. So the organisation does not meet the \
          law.
          """)
    }
  }
}

/// Ground why a part of a site is not accessible: the three of the European model.
package enum DeviationGround: String, CaseIterable, Sendable {
  case notMet = "not-met"
  case burden
  case outsideLaw = "outside-law"

  package var name: Phrase {
    switch self {
    case .notMet: Phrase(nl: "Voldoet niet aan de eisen", en: "Does not meet the demands")
    case .burden: Phrase(nl: "Onevenredige last", en: "Disproportionate burden")
    case .outsideLaw: Phrase(nl: "Valt buiten de wet", en: "Outside the law")
    }
  }
}
