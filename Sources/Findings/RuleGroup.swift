package import Toolkit

/// Subject of a rule; the order is that of the manual.
package enum RuleGroup: String, CaseIterable, Sendable {
  case form
  case identity
  case references
  case structure
  case linking
  case ownership
  case wording
  case evidence
  case sourceText = "source-text"
  case crossReferences = "cross-references"
  case budget
  case figures
  case decisions
  case sessions
  case webLinks = "web-links"
  case look
  case accessibility
  case exceptions

  package var title: Phrase {
    switch self {
    case .form: Phrase(nl: "Vorm", en: "Form")
    case .identity: Phrase(nl: "Identiteit", en: "Identity")
    case .references: Phrase(nl: "Verwijzingen", en: "References")
    case .structure: Phrase(nl: "Opbouw", en: "Structure")
    case .linking: Phrase(nl: "Koppeling", en: "Linking")
    case .ownership: Phrase(nl: "Eigenaarschap", en: "Ownership")
    case .wording: Phrase(nl: "Verwoording", en: "Wording")
    case .evidence: Phrase(nl: "Onderbouwing", en: "Evidence")
    case .sourceText: Phrase(nl: "Tekst van de bronnen", en: "Text of the sources")
    case .crossReferences: Phrase(nl: "Kruisverwijzingen", en: "Cross-references")
    case .budget: Phrase(nl: "Begroting", en: "Budget")
    case .figures: Phrase(nl: "Doelen, cijfers en voortgang", en: "Goals, figures and progress")
    case .decisions: Phrase(nl: "Besluiten", en: "Decisions")
    case .sessions: Phrase(nl: "Themasessies", en: "Theme sessions")
    case .webLinks: Phrase(nl: "Koppelingen naar buiten", en: "Links to the web")
    case .look: Phrase(nl: "Huisstijl", en: "House style")
    case .accessibility:
      Phrase(nl: "Toegankelijkheidsverklaring", en: "Accessibility statement")
    case .exceptions: Phrase(nl: "Uitzonderingen", en: "Exceptions")
    }
  }
}
