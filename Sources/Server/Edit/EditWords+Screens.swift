import PlanModel
import Toolkit
import Views

extension EditWords {
  static let removal: [(String, Phrase)] = [
    ("remove", Phrase(nl: "Verwijderen", en: "Remove")),
    ("findingFilter", Phrase(nl: "Zoek in de bevindingen", en: "Search the findings")),
    ("findingShown", Phrase(nl: "{n} van {all} getoond", en: "{n} of {all} shown")),
    ("removeOf", Phrase(nl: "Verwijder {name}", en: "Remove {name}")),
    ("removeTitle", Phrase(nl: "‘{text}’ verwijderen?", en: "Remove ‘{text}’?")),
    (
      "removeAbout",
      Phrase(
        nl: "De {n} koppelingen ervan verdwijnen ook. U kunt dit ongedaan maken.",
        en: "Its {n} links go too. You can undo this.")
    ),
    (
      "removeAboutNone",
      Phrase(
        nl: "Er hangen geen koppelingen aan. U kunt dit ongedaan maken.",
        en: "It has no links. You can undo this.")
    ),
    (
      "removeAboutOne",
      Phrase(
        nl: "De koppeling ervan verdwijnt ook. U kunt dit ongedaan maken.",
        en: "Its link goes too. You can undo this.")
    ),
    ("removePlaceTitle", Phrase(nl: "‘{text}’ hier weghalen?", en: "Take ‘{text}’ away here?")),
    (
      "removePlaceAbout",
      Phrase(
        nl: "Het effect blijft op {n} andere plekken staan.",
        en: "The effect stays at {n} other positions.")
    ),
    (
      "removePlaceAboutOne",
      Phrase(
        nl: "Het effect blijft op 1 andere plek staan.", en: "The effect stays at 1 other position."
      )
    ),
    ("removeHere", Phrase(nl: "Hier weghalen", en: "Take away here")),
    (
      "below",
      Phrase(
        nl: "Wat gebeurt er met de {n} effecten hieronder?",
        en: "What about the {n} effects below it?")
    ),
    (
      "belowOne",
      Phrase(nl: "Wat gebeurt er met het effect hieronder?", en: "What about the effect below it?")
    ),
    ("scope-lift", Phrase(nl: "Die schuiven een niveau op", en: "They move up a level")),
    ("scope-all", Phrase(nl: "Die gaan ook weg", en: "They are removed too")),
    (
      "scope-lift-do",
      Phrase(
        nl: "Wat eronder staat, schuift een niveau op", en: "What is below it moves up a level")
    ),
    ("scope-all-do", Phrase(nl: "Haal alles samen weg", en: "Remove all together")),
  ]

  static let pasting: [(String, Phrase)] = [
    ("pastePreview", Phrase(nl: "Wat erbij komt", en: "What is added")),
    ("pasteTitle", Phrase(nl: "{n} effecten onder ‘{under}’", en: "{n} effects below ‘{under}’")),
    ("pasteTitleOne", Phrase(nl: "1 effect onder ‘{under}’", en: "1 effect below ‘{under}’")),
    ("pasteAdd", Phrase(nl: "Voeg {n} effecten toe", en: "Add {n} effects")),
    ("pasteAddOne", Phrase(nl: "Voeg 1 effect toe", en: "Add 1 effect")),
    (
      "pasteTooMany",
      Phrase(
        nl: "{n} regels zijn te veel voor één keer en gaan niet mee. Plak die daarna.",
        en: "{n} lines are too many at one time and are left out. Paste those next.")
    ),
    (
      "pasteTooManyOne",
      Phrase(
        nl: "1 regel is te veel voor één keer en gaat niet mee. Plak die daarna.",
        en: "1 line is too many at one time and is left out. Paste that next.")
    ),
    (
      "pasteCut",
      Phrase(
        nl: "{n} regels zijn langer dan 400 tekens; de rest ervan gaat niet mee.",
        en: "{n} lines are longer than 400 characters; the rest of them is left out.")
    ),
    (
      "pasteCutOne",
      Phrase(
        nl: "1 regel is langer dan 400 tekens; de rest ervan gaat niet mee.",
        en: "1 line is longer than 400 characters; the rest of it is left out.")
    ),
    ("pasteCells", Phrase(nl: "{n} cellen invullen?", en: "Fill {n} cells?")),
    ("pasteCellsOne", Phrase(nl: "1 cel invullen?", en: "Fill 1 cell?")),
    ("fill", Phrase(nl: "Invullen", en: "Fill in")),
    (
      "pasteDropped",
      Phrase(
        nl: "{n} waarden passen niet in de tabel en gaan niet mee.",
        en: "{n} values do not fit in the table and are left out.")
    ),
    (
      "pasteDroppedOne",
      Phrase(
        nl: "1 waarde past niet in de tabel en gaat niet mee.",
        en: "1 value does not fit in the table and is left out.")
    ),
    (
      "pasteNothing",
      Phrase(nl: "De cellen hebben deze waarden al.", en: "The cells have these values already.")
    ),
  ]

  static let card: [(String, Phrase)] = [
    ("moreKeys", Phrase(nl: "Nog {n} gegevens", en: "{n} more details")),
    ("moreKeysOne", Phrase(nl: "Nog 1 gegeven", en: "1 more detail")),
    ("where", Phrase(nl: "{file}, regel {line}", en: "{file}, line {line}")),
    (
      "inFile",
      Phrase(nl: "Dit verandert u in het tekstbestand.", en: "You change this in the text file.")
    ),
    ("yes", Phrase(nl: "Ja", en: "Yes")),
    ("no", Phrase(nl: "Nee", en: "No")),
    ("notFilled", Phrase(nl: "(niet ingevuld)", en: "(not filled in)")),
    ("labelFits", Phrase(nl: "{n} van {most} tekens", en: "{n} of {most} characters")),
    (
      "labelLongCharacters",
      Phrase(
        nl: "{n} tekens: lang op de kaart (liefst hoogstens {most})",
        en: "{n} characters: long on the map (better at most {most})")
    ),
    (
      "labelLongWords",
      Phrase(
        nl: "{n} woorden: lang op de kaart (liefst hoogstens {most})",
        en: "{n} words: long on the map (better at most {most})")
    ),
    ("add-points", Phrase(nl: "Koppel een actiepunt", en: "Link an action point")),
    ("add-focus", Phrase(nl: "Koppel een focusgebied", en: "Link a focus area")),
  ]

  /// Kinds of things and of placements.
  static let kinds: [(String, Phrase)] =
    [
      ("kind-theme", Catalogue.theme.capitalized),
      ("kind-effect", Phrase(nl: "Effect", en: "Effect")),
      ("kind-action-point", Catalogue.actionPoint.capitalized),
      ("kind-sub-point", Phrase(nl: "Onderdeel", en: "Sub-point")),
      ("kind-department", Catalogue.department.capitalized),
      ("kind-focus-area", Catalogue.focusArea.capitalized),
      ("kind-source", Catalogue.source.capitalized),
      ("kind-group", Phrase(nl: "Groep", en: "Group")),
      ("kind-plan", Phrase(nl: "Plan", en: "Plan")),
      ("kind-budget", Phrase(nl: "Begroting", en: "Budget")),
      ("kind-budget-line", Phrase(nl: "Begrotingspost", en: "Budget line")),
      ("kind-hand-out", Phrase(nl: "Uitdelen", en: "Hand-out")),
      ("kind-scope-entry", Phrase(nl: "Buiten het plan", en: "Out of scope")),
    ] + BranchKind.allCases.map { ("kind-word-\($0.rawValue)", $0.words) }

  static let points: [(String, Phrase)] = [
    ("points", Phrase(nl: "Actiepunten", en: "Action points")),
    (
      "pointsAbout",
      Phrase(
        nl:
          "Elke cel is een veld; u kunt ook een blok uit Excel plakken. Afdelingen schrijft u als VTH, SL.",
        en:
          "Every cell is a field; you can paste a block from Excel too. Write departments as VTH, SL."
      )
    ),
    ("pointsTable", Phrase(nl: "Tabel van actiepunten", en: "Table of action points")),
    ("number", Phrase(nl: "Nr.", en: "No.")),
    ("linkedEffects", Phrase(nl: "Effecten", en: "Effects")),
    ("actions", Phrase(nl: "Doen", en: "Do")),
    ("onlyUnlinked", Phrase(nl: "Alleen zonder effect", en: "Only without an effect")),
    (
      "unlinkedCount",
      Phrase(nl: "{n} van {all} punten zonder effect", en: "{n} of {all} points without an effect")
    ),
    (
      "unlinkedCountOne",
      Phrase(nl: "1 van {all} punten zonder effect", en: "1 of {all} points without an effect")
    ),
    ("addPoint", Phrase(nl: "Nieuw actiepunt", en: "New action point")),
    ("addPart", Phrase(nl: "Nieuw onderdeel", en: "New sub-point")),
    ("addPartOf", Phrase(nl: "Nieuw onderdeel van {name}", en: "New sub-point of {name}")),
    ("titleOfPoint", Phrase(nl: "Titel van het actiepunt", en: "Title of the action point")),
    ("textOfPart", Phrase(nl: "Tekst van het onderdeel", en: "Text of the sub-point")),
    ("copyTable", Phrase(nl: "Kopieer voor Excel", en: "Copy for Excel")),
  ]

  static let findings: [(String, Phrase)] = [
    ("record", Phrase(nl: "Vastleggen in git", en: "Record in git")),
    (
      "recordAbout",
      Phrase(
        nl: "{n} bestanden zijn veranderd sinds het laatste vastleggen: {list}.",
        en: "{n} files changed since the last record: {list}.")
    ),
    (
      "recordAboutOne",
      Phrase(
        nl: "1 bestand is veranderd sinds het laatste vastleggen: {list}.",
        en: "1 file changed since the last record: {list}.")
    ),
    ("recordMake", Phrase(nl: "Leg dit plan vast", en: "Record this plan")),
    ("repairLink", Phrase(nl: "Koppel een effect…", en: "Link an effect…")),
    (
      "repairLinkTitle",
      Phrase(nl: "Welk effect leidt tot {text}?", en: "Which effect leads to {text}?")
    ),
    (
      "repairContext",
      Phrase(nl: "Bewust geen actiepunt…", en: "No action point on purpose…")
    ),
    ("retarget", Phrase(nl: "Koppel aan iets anders…", en: "Link to something else…")),
    (
      "retargetTitle",
      Phrase(nl: "Waarheen in plaats van ‘{name}’?", en: "To what instead of ‘{name}’?")
    ),
    ("doesNotExist", Phrase(nl: "bestaat niet", en: "does not exist")),
    ("enterHere", Phrase(nl: "Wat hier moet staan", en: "What it should be")),
    (
      "inTextFile",
      Phrase(
        nl: "In het tekstbestand: {file}, regel {line}", en: "In the text file: {file}, line {line}"
      )
    ),
    ("findingCount", Phrase(nl: "{n} bevindingen", en: "{n} findings")),
    ("findingCountOne", Phrase(nl: "1 bevinding", en: "1 finding")),
    ("checking", Phrase(nl: "De controle loopt…", en: "Checking…")),
    ("findingsDone", Phrase(nl: "Opgelost", en: "Solved")),
    ("doneOf", Phrase(nl: "{n} van {all} opgelost", en: "{n} of {all} solved")),
    ("doneOfOne", Phrase(nl: "1 van {all} opgelost", en: "1 of {all} solved")),
    (
      "allDone",
      Phrase(
        nl: "Klaar: de controle vindt niets meer. Het plan is op orde.",
        en: "Done: the check finds nothing more. The plan is in order.")
    ),
    (
      "excuse",
      Phrase(nl: "Het is goed zo, met reden…", en: "It is right like this, with a reason…")
    ),
    ("excuseTitle", Phrase(nl: "Waarom is dit goed zo?", en: "Why is this right as it is?")),
    (
      "excuseAbout",
      Phrase(
        nl: "De reden komt in het plan te staan.", en: "The reason is written in the plan.")
    ),
    ("reason", Phrase(nl: "Reden", en: "Reason")),
    ("goTo", Phrase(nl: "Ga erheen", en: "Go there")),
    ("history", Phrase(nl: "Geschiedenis", en: "History")),
    (
      "historyAbout",
      Phrase(
        nl:
          "Wat raakvlak in het plan veranderde, het nieuwste eerst. Alles kan terug, ook na een herstart.",
        en:
          "What raakvlak changed in the plan, the newest first. All of it can be undone, also later."
      )
    ),
    (
      "undoFrom",
      Phrase(nl: "Neem dit en al het nieuwere terug", en: "Take this and all newer back")
    ),
    (
      "undoFromOf",
      Phrase(
        nl: "Neem terug, met al het nieuwere: {text}", en: "Take back, with all newer: {text}")
    ),
    ("isUndone", Phrase(nl: "(teruggenomen)", en: "(taken back)")),
    ("noHistory", Phrase(nl: "Er is nog niets veranderd.", en: "Nothing has been changed yet.")),
  ]
}
