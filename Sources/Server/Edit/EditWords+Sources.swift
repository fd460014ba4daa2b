import Toolkit

/// The text of sources, and what two changed.
extension EditWords {
  static let sources: [(String, Phrase)] = [
    ("sources", Phrase(nl: "Tekst van de bron", en: "Text of the source")),
    ("chooseSource", Phrase(nl: "Bron", en: "Source")),
    ("lines", Phrase(nl: "Regels van de bron", en: "Lines of the source")),
    ("lineNumber", Phrase(nl: "Regel {n}", en: "Line {n}")),
    ("lineNumberName", Phrase(nl: "Regelnummer", en: "Line number")),
    ("lineBounds", Phrase(nl: "De bron heeft {n} regels.", en: "The source has {n} lines.")),
    ("noSource", Phrase(nl: "Het plan noemt nog geen bron.", en: "The plan names no source yet.")),
    (
      "noText",
      Phrase(
        nl:
          "De tekst van deze bron staat niet bij het plan ({n} regels). Voeg de tekst toe, of noem een regel met haar nummer.",
        en:
          "The text of this source is not with the plan ({n} lines). Add the text, or name a line by its number."
      )
    ),
    (
      "uncited",
      Phrase(nl: "Nog niet verwerkt: {n} van {all} regels", en: "Not used yet: {n} of {all} lines")
    ),
    (
      "uncitedOne",
      Phrase(nl: "Nog niet verwerkt: 1 van {all} regels", en: "Not used yet: 1 of {all} lines")
    ),
    (
      "nextUncited",
      Phrase(nl: "Volgende regel zonder verwijzing", en: "Next line without a reference")
    ),
    (
      "allCited",
      Phrase(
        nl: "Alle regels van deze tekst zijn verwerkt.", en: "All lines of this text are used.")
    ),
    ("citedBy", Phrase(nl: "Genoemd bij: {list}", en: "Cited by: {list}")),
    ("citedByNothing", Phrase(nl: "Nergens genoemd", en: "Cited by nothing")),
    ("citedHere", Phrase(nl: "Deze regels staan bij", en: "These lines are cited by")),
    (
      "citedAlready",
      Phrase(nl: "Deze regel staat er al bij.", en: "This line is cited there already.")
    ),
    ("lineSays", Phrase(nl: "Regel {n} zegt …", en: "Line {n} says …")),
    (
      "linesSay",
      Phrase(nl: "Regels {from} tot en met {to} zeggen …", en: "Lines {from} to {to} say …")
    ),
    (
      "saysLeads",
      Phrase(
        nl: "dat een effect bij een actiepunt hoort", en: "that an effect leads to an action point")
    ),
    (
      "saysFocus",
      Phrase(
        nl: "dat een effect onder een focusgebied valt",
        en: "that an effect falls under a focus area")
    ),
    ("saysEffect", Phrase(nl: "dat er nog een effect is", en: "that there is another effect")),
    (
      "saysAbout",
      Phrase(
        nl: "iets over een effect, thema of punt", en: "something about an effect, theme or point")
    ),
    (
      "saysBoth",
      Phrase(
        nl: "iets over ‘{text}’ én waar het bij hoort",
        en: "something about ‘{text}’ and what it leads to")
    ),
    (
      "saysBothAbout",
      Phrase(
        nl:
          "De regels {lines} komen bij ‘{text}’ zelf en bij de koppelingen zonder eigen regel: {list}.",
        en:
          "Lines {lines} come with ‘{text}’ itself and with its links that have no line of their own: {list}."
      )
    ),
    (
      "saysBothAboutOne",
      Phrase(
        nl:
          "Regel {lines} komt bij ‘{text}’ zelf en bij de koppelingen zonder eigen regel: {list}.",
        en:
          "Line {lines} comes with ‘{text}’ itself and with its links that have no line of their own: {list}."
      )
    ),
    (
      "saysBothAny",
      Phrase(
        nl: "iets over een effect én waar het bij hoort",
        en: "something about an effect and what it leads to")
    ),
    ("saysBothMake", Phrase(nl: "Zet de regels erbij", en: "Add the lines")),
    ("saysWhich", Phrase(nl: "Over welk effect gaat het?", en: "Which effect is it about?")),
    ("saysAboutWhich", Phrase(nl: "Waarover gaat het?", en: "What is it about?")),
    (
      "saysBelow",
      Phrase(nl: "Waaruit volgt het nieuwe effect?", en: "What does the new effect follow from?")
    ),
    (
      "saysLeadsTitle",
      Phrase(nl: "‘{text}’ hoort bij actiepunt …", en: "‘{text}’ leads to action point …")
    ),
    (
      "saysFocusTitle",
      Phrase(nl: "‘{text}’ valt onder focusgebied …", en: "‘{text}’ falls under focus area …")
    ),
    (
      "effectLabel",
      Phrase(nl: "Tekst op de kaart, twee tot zes woorden", en: "Text on the map, two to six words")
    ),
  ]

  /// Departments, and the lists that they sent back.
  static let answers: [(String, Phrase)] = [
    ("answers", Phrase(nl: "Afdelingen en hun antwoorden", en: "Departments and their answers")),
    (
      "noDepartments",
      Phrase(nl: "Er is nog geen afdeling gevraagd.", en: "No department has been asked yet.")
    ),
    ("answers-department", Catalogue.department.capitalized),
    ("answers-asked", Phrase(nl: "Gevraagd", en: "Asked")),
    ("answers-open", Phrase(nl: "Nog open", en: "Still open")),
    (
      "askedAbout",
      Phrase(
        nl:
          "Geteld zijn de rijen van de lijst: elk punt en elk onderdeel. Open is een rij zonder eigen antwoord, ook als het punt erboven er een heeft.",
        en:
          "The numbers are of rows of the list: each point and each sub-point. A row without an answer of its own is open, also where the point above it has one."
      )
    ),
    ("returnedHeading", Phrase(nl: "Terug van een afdeling", en: "Back from a department")),
    ("returned", Phrase(nl: "Een ingevulde lijst", en: "A list that was filled in")),
    (
      "returnedAbout",
      Phrase(
        nl:
          "Kies of sleep een bestand: .xlsx, .ods, .csv of .docx. U ziet eerst wat het verandert.",
        en: "Choose or drag a file: .xlsx, .ods, .csv or .docx. You first see what it changes.")
    ),
    (
      "tooLarge",
      Phrase(
        nl:
          "Dit bestand is te groot voor de editor: hoogstens 2,9 MB. Haal er weg wat niet nodig is, zoals plaatjes.",
        en:
          "This file is too large for the editor: at most 2.9 MB. Remove from it what is not needed, such as pictures."
      )
    ),
    (
      "returnedCount",
      Phrase(nl: "{name}: {n} antwoorden komen erbij", en: "{name}: {n} answers are added")
    ),
    (
      "returnedCountOne",
      Phrase(nl: "{name}: 1 antwoord komt erbij", en: "{name}: 1 answer is added")
    ),
    (
      "returnedBoth",
      Phrase(
        nl: "{name}: {n} antwoorden komen erbij, {left} niet",
        en: "{name}: {n} answers are added, {left} are not")
    ),
    (
      "returnedBothOne",
      Phrase(
        nl: "{name}: 1 antwoord komt erbij, {left} niet",
        en: "{name}: 1 answer is added, {left} not")
    ),
    ("returnedTable", Phrase(nl: "Wat de lijst verandert", en: "What the list changes")),
    (
      "returnedAll",
      Phrase(nl: "Alles wat is gelezen, en wat niet", en: "All that was read, and what was not")
    ),
    ("returnedBefore", Phrase(nl: "nu: {text}", en: "now: {text}")),
    ("returned-row", Phrase(nl: "Rij", en: "Row")),
    ("returned-about", Phrase(nl: "Over", en: "About")),
    ("returned-department", Catalogue.department.capitalized),
    ("returned-answer", Phrase(nl: "Antwoord", en: "Answer")),
    ("returned-outcome", Phrase(nl: "Wat ermee gebeurt", en: "What happens")),
    ("outcome-new", Phrase(nl: "komt erbij", en: "is added")),
    ("outcome-changed", Phrase(nl: "verandert", en: "changes")),
    ("outcome-conflict", Phrase(nl: "in strijd, blijft staan", en: "in conflict, left out")),
    ("outcome-waiting", Phrase(nl: "wacht", en: "waits")),
    ("outcome-refused", Phrase(nl: "geweigerd", en: "refused")),
    ("take", Phrase(nl: "Neem {n} antwoorden over", en: "Take over {n} answers")),
    ("takeOne", Phrase(nl: "Neem 1 antwoord over", en: "Take over 1 answer")),
  ]

  static let conflicts: [(String, Phrase)] = [
    ("conflicts", Phrase(nl: "Te beslissen", en: "To decide")),
    ("conflictTitle", Phrase(nl: "{thing}: door twee veranderd", en: "{thing}: changed by two")),
    (
      "conflictKey",
      Phrase(
        nl:
          "‘{name}’ is ook ergens anders veranderd terwijl u typte. Er gaat niets verloren tot u kiest.",
        en: "‘{name}’ was changed elsewhere too while you typed. Nothing is lost until you choose.")
    ),
    (
      "conflictRemoval",
      Phrase(
        nl: "Iemand veranderde dit nadat u het zag. Zo staat het er nu:",
        en: "Somebody changed this after you saw it. This is how it is now:")
    ),
    ("mine", Phrase(nl: "Van u", en: "Yours")),
    ("theirs", Phrase(nl: "In het bestand", en: "In the file")),
    ("takeMine", Phrase(nl: "Neem de mijne", en: "Take mine")),
    ("takeTheirs", Phrase(nl: "Laat staan wat er staat", en: "Keep what is there")),
    ("takeBoth", Phrase(nl: "Voeg samen…", en: "Join both…")),
    ("textName", Phrase(nl: "Tekst", en: "Text")),
    ("removeAnyway", Phrase(nl: "Toch verwijderen", en: "Remove anyway")),
    ("keepTheirs", Phrase(nl: "Laten staan", en: "Keep it")),
    ("typed", Phrase(nl: "Wat u typte:", en: "What you typed:")),
    ("understood", Phrase(nl: "Begrepen", en: "Understood")),
    ("keptTitle", Phrase(nl: "Tekst van de vorige keer", en: "Text of the last time")),
    (
      "keptAbout",
      Phrase(
        nl: "Dit was nog niet bewaard toen de pagina sloot. Neem over wat u nodig hebt.",
        en: "This was not saved when the page closed. Take what you need.")
    ),
    ("throwAway", Phrase(nl: "Weggooien", en: "Throw away")),
  ]
}
