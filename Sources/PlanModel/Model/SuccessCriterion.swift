package import Toolkit
import TextFormats

/// Success criterion of WCAG 2.2. Its names are those of the recommendation and of the authorised
/// Dutch translation.
package struct SuccessCriterion: Sendable, Hashable {
  package enum Level: String, Sendable {
    case a = "A"
    case aa = "AA"
    case aaa = "AAA"
  }

  /// Number as `1.4.3`.
  package let number: String
  package let level: Level
  package let name: Phrase

  /// Nil for a number that WCAG 2.2 does not have.
  package init?(_ number: some StringProtocol) {
    guard let known = Self.all.first(where: { $0.number == number }) else { return nil }
    self = known
  }

  private init(_ number: String, _ level: Level, _ dutch: String, _ english: String) {
    self.number = number
    self.level = level
    name = Phrase(nl: dutch, en: english)
  }

  /// Whether the law requires it: levels A and AA.
  package var isAskedByLaw: Bool { level != .aaa }

  package static let all = perceivable + operable + understandable + robust

  private static let perceivable: [SuccessCriterion] = [
    .init("1.1.1", .a, "Niet-tekstuele content", "Non-text Content"),
    .init(
      "1.2.1", .a, "Louter-geluid en louter-videobeeld (vooraf opgenomen)",
      "Audio-only and Video-only (Prerecorded)"),
    .init(
      "1.2.2", .a, "Ondertitels voor doven en slechthorenden (vooraf opgenomen)",
      "Captions (Prerecorded)"),
    .init(
      "1.2.3", .a, "Audiodescriptie of media-alternatief (vooraf opgenomen)",
      "Audio Description or Media Alternative (Prerecorded)"),
    .init(
      "1.2.4", .aa, "Ondertitels voor doven en slechthorenden (live)", "Captions (Live)"),
    .init(
      "1.2.5", .aa, "Audiodescriptie (vooraf opgenomen)", "Audio Description (Prerecorded)"),
    .init("1.2.6", .aaa, "Gebarentaal (vooraf opgenomen)", "Sign Language (Prerecorded)"),
    .init(
      "1.2.7", .aaa, "Verlengde audiodescriptie (vooraf opgenomen)",
      "Extended Audio Description (Prerecorded)"),
    .init(
      "1.2.8", .aaa, "Media-alternatief (vooraf opgenomen)", "Media Alternative (Prerecorded)"),
    .init("1.2.9", .aaa, "Louter-geluid (live)", "Audio-only (Live)"),
    .init("1.3.1", .a, "Info en relaties", "Info and Relationships"),
    .init("1.3.2", .a, "Betekenisvolle volgorde", "Meaningful Sequence"),
    .init("1.3.3", .a, "Zintuiglijke eigenschappen", "Sensory Characteristics"),
    .init("1.3.4", .aa, "Weergavestand", "Orientation"),
    .init("1.3.5", .aa, "Identificeer het doel van de input", "Identify Input Purpose"),
    .init("1.3.6", .aaa, "Identificeer het doel", "Identify Purpose"),
    .init("1.4.1", .a, "Gebruik van kleur", "Use of Color"),
    .init("1.4.2", .a, "Geluidsbediening", "Audio Control"),
    .init("1.4.3", .aa, "Contrast (minimum)", "Contrast (Minimum)"),
    .init("1.4.4", .aa, "Herschalen van tekst", "Resize Text"),
    .init("1.4.5", .aa, "Afbeeldingen van tekst", "Images of Text"),
    .init("1.4.6", .aaa, "Contrast (versterkt)", "Contrast (Enhanced)"),
    .init("1.4.7", .aaa, "Weinig of geen achtergrondgeluid", "Low or No Background Audio"),
    .init("1.4.8", .aaa, "Visuele weergave", "Visual Presentation"),
    .init(
      "1.4.9", .aaa, "Afbeeldingen van tekst (geen uitzondering)",
      "Images of Text (No Exception)"),
    .init("1.4.10", .aa, "Reflow", "Reflow"),
    .init("1.4.11", .aa, "Contrast van niet-tekstuele content", "Non-text Contrast"),
    .init("1.4.12", .aa, "Tekstafstand", "Text Spacing"),
    .init("1.4.13", .aa, "Content bij hover of focus", "Content on Hover or Focus"),
  ]

  private static let operable: [SuccessCriterion] = [
    .init("2.1.1", .a, "Toetsenbord", "Keyboard"),
    .init("2.1.2", .a, "Geen toetsenbordval", "No Keyboard Trap"),
    .init("2.1.3", .aaa, "Toetsenbord (geen uitzondering)", "Keyboard (No Exception)"),
    .init("2.1.4", .a, "Enkel teken sneltoetsen", "Character Key Shortcuts"),
    .init("2.2.1", .a, "Timing aanpasbaar", "Timing Adjustable"),
    .init("2.2.2", .a, "Pauzeren, stoppen, verbergen", "Pause, Stop, Hide"),
    .init("2.2.3", .aaa, "Geen timing", "No Timing"),
    .init("2.2.4", .aaa, "Onderbrekingen", "Interruptions"),
    .init("2.2.5", .aaa, "Herauthentisering", "Re-authenticating"),
    .init("2.2.6", .aaa, "Time-outs", "Timeouts"),
    .init(
      "2.3.1", .a, "Drie flitsen of beneden drempelwaarde", "Three Flashes or Below Threshold"),
    .init("2.3.2", .aaa, "Drie flitsen", "Three Flashes"),
    .init("2.3.3", .aaa, "Animatie uit interacties", "Animation from Interactions"),
    .init("2.4.1", .a, "Blokken omzeilen", "Bypass Blocks"),
    .init("2.4.2", .a, "Paginatitel", "Page Titled"),
    .init("2.4.3", .a, "Focusvolgorde", "Focus Order"),
    .init("2.4.4", .a, "Linkdoel (in context)", "Link Purpose (In Context)"),
    .init("2.4.5", .aa, "Meerdere manieren", "Multiple Ways"),
    .init("2.4.6", .aa, "Koppen en labels", "Headings and Labels"),
    .init("2.4.7", .aa, "Focus zichtbaar", "Focus Visible"),
    .init("2.4.8", .aaa, "Locatie", "Location"),
    .init("2.4.9", .aaa, "Linkdoel (alleen link)", "Link Purpose (Link Only)"),
    .init("2.4.10", .aaa, "Paragraafkoppen", "Section Headings"),
    .init("2.4.11", .aa, "Focus niet bedekt (minimum)", "Focus Not Obscured (Minimum)"),
    .init("2.4.12", .aaa, "Focus niet bedekt (uitgebreid)", "Focus Not Obscured (Enhanced)"),
    .init("2.4.13", .aaa, "Focusweergave", "Focus Appearance"),
    .init("2.5.1", .a, "Aanwijzergebaren", "Pointer Gestures"),
    .init("2.5.2", .a, "Aanwijzerannulering", "Pointer Cancellation"),
    .init("2.5.3", .a, "Label in naam", "Label in Name"),
    .init("2.5.4", .a, "Bewegingsactivering", "Motion Actuation"),
    .init(
      "2.5.5", .aaa, "Grootte van het aanwijsgebied (uitgebreid)", "Target Size (Enhanced)"),
    .init("2.5.6", .aaa, "Gelijktijdige invoermechanismen", "Concurrent Input Mechanisms"),
    .init("2.5.7", .aa, "Sleepbewegingen", "Dragging Movements"),
    .init("2.5.8", .aa, "Grootte van het aanwijsgebied (minimum)", "Target Size (Minimum)"),
  ]

  private static let understandable: [SuccessCriterion] = [
    .init("3.1.1", .a, "Taal van de pagina", "Language of Page"),
    .init("3.1.2", .aa, "Taal van onderdelen", "Language of Parts"),
    .init("3.1.3", .aaa, "Ongebruikelijke woorden", "Unusual Words"),
    .init("3.1.4", .aaa, "Afkortingen", "Abbreviations"),
    .init("3.1.5", .aaa, "Leesniveau", "Reading Level"),
    .init("3.1.6", .aaa, "Uitspraak", "Pronunciation"),
    .init("3.2.1", .a, "Bij focus", "On Focus"),
    .init("3.2.2", .a, "Bij input", "On Input"),
    .init("3.2.3", .aa, "Consistente navigatie", "Consistent Navigation"),
    .init("3.2.4", .aa, "Consistente identificatie", "Consistent Identification"),
    .init("3.2.5", .aaa, "Verandering op verzoek", "Change on Request"),
    .init("3.2.6", .a, "Consistente hulp", "Consistent Help"),
    .init("3.3.1", .a, "Foutidentificatie", "Error Identification"),
    .init("3.3.2", .a, "Labels of instructies", "Labels or Instructions"),
    .init("3.3.3", .aa, "Foutsuggestie", "Error Suggestion"),
    .init(
      "3.3.4", .aa, "Foutpreventie (wettelijk, financieel, gegevens)",
      "Error Prevention (Legal, Financial, Data)"),
    .init("3.3.5", .aaa, "Hulp", "Help"),
    .init("3.3.6", .aaa, "Foutpreventie (alle)", "Error Prevention (All)"),
    .init("3.3.7", .a, "Overbodige invoer", "Redundant Entry"),
    .init(
      "3.3.8", .aa, "Toegankelijke authenticatie (minimum)",
      "Accessible Authentication (Minimum)"),
    .init(
      "3.3.9", .aaa, "Toegankelijke authenticatie (uitgebreid)",
      "Accessible Authentication (Enhanced)"),
  ]

  /// Without 4.1.1, which WCAG 2.2 removed.
  private static let robust: [SuccessCriterion] = [
    .init("4.1.2", .a, "Naam, rol, waarde", "Name, Role, Value"),
    .init("4.1.3", .aa, "Statusberichten", "Status Messages"),
  ]
}
