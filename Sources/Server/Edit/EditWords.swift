import PlanModel
import Toolkit
import Views

/// Texts of the editor's page, passed to its scripts. The scripts fill in the names between braces; a
/// key that ends in `One` is for a count of one.
enum EditWords {
  static let needsScript = Phrase(
    nl: "De editor werkt alleen met JavaScript.", en: "The editor needs JavaScript.")

  static let all: [(String, Phrase)] =
    frame + newPlan + outline + toolWords + links + removal + pasting + card + kinds + points
    + findings
    + sources + lines
    + conflicts + answers + help + reshaping + things + naming + documents + leftover + begin
    + sessions + sessionLater + bringing + takingAlong + pointCard + finding + noting

  /// What is around the screens.
  private static let frame: [(String, Phrase)] = [
    ("edit", Phrase(nl: "Bewerken", en: "Edit")),
    ("toContent", Phrase(nl: "Naar de inhoud", en: "To the content")),
    ("screens", Phrase(nl: "Onderdelen van de editor", en: "Parts of the editor")),
    ("screen-map", Phrase(nl: "Kaart", en: "Map")),
    ("screen-source", Phrase(nl: "Bronnen", en: "Sources")),
    ("screen-points", Phrase(nl: "Actiepunten", en: "Action points")),
    ("screen-findings", Phrase(nl: "Bevindingen", en: "Findings")),
    ("screen-answers", Phrase(nl: "Afdelingen", en: "Departments")),
    ("screen-session", Phrase(nl: "Themasessie", en: "Theme session")),
    ("screen-history", Phrase(nl: "Geschiedenis", en: "History")),
    ("screen-help", Phrase(nl: "Uitleg", en: "Help")),
    ("toPages", Phrase(nl: "Bekijk de pagina's", en: "See the pages")),
    ("undo", Phrase(nl: "Ongedaan maken", en: "Undo")),
    ("redo", Phrase(nl: "Opnieuw doen", en: "Redo")),
    ("status-saved", Phrase(nl: "Alles is bewaard", en: "All is saved")),
    ("status-saving", Phrase(nl: "Bewaren…", en: "Saving…")),
    (
      "status-lost",
      Phrase(
        nl: "raakvlak antwoordt niet. Uw tekst blijft hier en gaat mee zodra het weer draait.",
        en: "raakvlak does not answer. Your text stays here and is sent when it runs again.")
    ),
    (
      "status-token",
      Phrase(
        nl: "Open de editor met het adres dat raakvlak liet zien bij het starten.",
        en: "Open the editor with the address that raakvlak printed at its start.")
    ),
    (
      "readOnly",
      Phrase(
        nl: "Dit plan kunt u nu alleen bekijken. {reason}",
        en: "You can only look at this plan now. {reason}")
    ),
    (
      "unreadable",
      Phrase(
        nl: "{file} is niet te lezen (regel {line}). De rest van het plan kunt u bewerken.",
        en: "{file} cannot be read (line {line}). You can edit the rest of the plan.")
    ),
    (
      "openElsewhere",
      Phrase(
        nl: "{file} is ook open in {program}. Bewaar daar niets over uw wijzigingen heen.",
        en: "{file} is open in {program} too. Do not save over your changes there.")
    ),
    ("cancel", Phrase(nl: "Annuleren", en: "Cancel")),
    ("save", Phrase(nl: "Bewaren", en: "Save")),
    ("add", Phrase(nl: "Toevoegen", en: "Add")),
    ("next", Phrase(nl: "Verder", en: "Next")),
    ("choose", Phrase(nl: "Kiezen", en: "Choose")),
    ("emptyText", Phrase(nl: "Hier hoort een tekst.", en: "A text is needed here.")),
    ("copyText", Phrase(nl: "Kopieer de tekst", en: "Copy the text")),
    ("copied", Phrase(nl: "{n} regels gekopieerd.", en: "{n} lines copied.")),
    ("copiedOne", Phrase(nl: "1 regel gekopieerd.", en: "1 line copied.")),
    ("notCopied", Phrase(nl: "Kopiëren mag hier niet.", en: "Copying is not allowed here.")),
  ]

  /// A plan in an empty folder.
  private static let newPlan: [(String, Phrase)] = [
    ("newPlan", Phrase(nl: "Een nieuw plan", en: "A new plan")),
    (
      "newAbout",
      Phrase(
        nl: "In deze map staat nog geen plan. Hier begint u er een. Alles kan later anders.",
        en: "There is no plan in this folder yet. Begin one here. All can be changed later.")
    ),
    ("new-title", Phrase(nl: "Titel", en: "Title")),
    (
      "new-title-about",
      Phrase(
        nl: "Bijvoorbeeld: Veiligheidsplan 2027-2030", en: "For example: Safety plan 2027-2030")
    ),
    ("new-municipality", Phrase(nl: "Gemeente", en: "Municipality")),
    (
      "new-municipality-about",
      Phrase(nl: "Van wie het plan is.", en: "Whose plan it is.")
    ),
    ("new-period", Phrase(nl: "Periode", en: "Period")),
    ("new-period-about", Phrase(nl: "Bijvoorbeeld: 2027-2030", en: "For example: 2027-2030")),
    ("newBegin", Phrase(nl: "Waarmee begint u?", en: "What do you begin with?")),
    ("new-empty", Phrase(nl: "Een leeg plan", en: "An empty plan")),
    (
      "new-example",
      Phrase(
        nl: "Een klein voorbeeld om te veranderen", en: "A small example to change")
    ),
    ("newMake", Phrase(nl: "Maak het plan", en: "Make the plan")),
  ]

  /// The outline with the map.
  private static let outline: [(String, Phrase)] = [
    ("outline", Phrase(nl: "Lijst van effecten", en: "List of effects")),
    ("map", Phrase(nl: "Kaart", en: "Map")),
    (
      "mapName",
      Phrase(
        nl: "Kaart van {text} met {n} effecten, dezelfde als in de lijst",
        en: "Map of {text} with {n} effects, the same as in the list")
    ),
    ("zoomIn", Phrase(nl: "Vergroot", en: "Zoom in")),
    ("zoomFit", Phrase(nl: "Hele kaart", en: "Whole map")),
    ("zoomOut", Phrase(nl: "Verklein", en: "Zoom out")),
    ("panes", Phrase(nl: "Wat u ziet", en: "What you see")),
    ("pane-outline", Phrase(nl: "Lijst", en: "List")),
    ("pane-map", Phrase(nl: "Kaart", en: "Map")),
    ("pane-card", Phrase(nl: "Gegevens", en: "Details")),
    ("chooseTheme", Phrase(nl: "Thema", en: "Theme")),
    ("newTheme", Phrase(nl: "Nieuw thema", en: "New theme")),
    ("titleOfTheme", Phrase(nl: "Titel van het thema", en: "Title of the theme")),
    ("tools", Phrase(nl: "Met het gekozen effect", en: "With the selected effect")),
    ("newEffect", Phrase(nl: "Nieuw effect", en: "New effect")),
    ("textOf", Phrase(nl: "Tekst van {text}", en: "Text of {text}")),
    ("addSibling", Phrase(nl: "Nieuw effect hierna (Enter)", en: "New effect after this (Enter)")),
    (
      "addBelow",
      Phrase(nl: "Nieuw effect eronder (Ctrl+Enter)", en: "New effect below this (Ctrl+Enter)")
    ),
    ("rename", Phrase(nl: "Verander de tekst (F2)", en: "Change the text (F2)")),
    ("moveUp", Phrase(nl: "Omhoog (Alt+↑)", en: "Up (Alt+↑)")),
    ("moveDown", Phrase(nl: "Omlaag (Alt+↓)", en: "Down (Alt+↓)")),
    ("moveOut", Phrase(nl: "Niveau naar links (Ctrl+[)", en: "Level to the left (Ctrl+[)")),
    ("moveIn", Phrase(nl: "Niveau naar rechts (Ctrl+])", en: "Level to the right (Ctrl+])")),
    (
      "toolWords",
      Phrase(
        nl: "Wijs een teken aan om te zien wat het doet.",
        en: "Point at a sign to see what it does.")
    ),
    ("moveTo", Phrase(nl: "Verplaats naar…", en: "Move to…")),
    ("linkPoint", Phrase(nl: "Koppel een actiepunt (#)", en: "Link an action point (#)")),
    ("linkFocus", Phrase(nl: "Koppel een focusgebied (@)", en: "Link a focus area (@)")),
    (
      "alsoHere",
      Phrase(nl: "Laat een ander effect ook hier zien (=)", en: "Show another effect here too (=)")
    ),
    (
      "noPoint",
      Phrase(
        nl: "Context: bewust geen actiepunt (!)", en: "Context: no action point on purpose (!)")
    ),
    ("removeEffect", Phrase(nl: "Verwijder (Delete)", en: "Remove (Delete)")),
    (
      "typingHelp",
      Phrase(
        nl:
          "Enter: volgend effect. Tab: niveau naar rechts. Esc: klaar met typen. Alle toetsen staan bij Uitleg.",
        en: "Enter: next effect. Tab: level to the right. Esc: done typing. All keys are in Help.")
    ),
    ("cannotMove", Phrase(nl: "Een thema staat vast.", en: "A theme stays where it is.")),
    (
      "cannotIndent",
      Phrase(
        nl: "Hierboven staat geen effect op hetzelfde niveau.",
        en: "There is no effect above this at the same level.")
    ),
    (
      "cannotOutdent",
      Phrase(
        nl: "Dit staat al direct onder het thema.", en: "This is right below the theme already.")
    ),
    ("isFirst", Phrase(nl: "Dit is het eerste effect hier.", en: "This is the first effect here.")),
    ("isLast", Phrase(nl: "Dit is het laatste effect hier.", en: "This is the last effect here.")),
    ("notHere", Phrase(nl: "Dat kan hier niet.", en: "That cannot be done here.")),
    (
      "elsewhereText",
      Phrase(
        nl: "De tekst staat op een andere plek in het plan. Verander haar daar.",
        en: "The text is elsewhere in the plan. Change it there.")
    ),
    (
      "rowGone",
      Phrase(
        nl: "Het effect waarin u typte, is er niet meer.",
        en: "The effect in which you typed is no longer there.")
    ),
    (
      "lostParent",
      Phrase(
        nl: "Het effect waar dit bij hoort, is niet gemaakt.",
        en: "The effect that this belongs to was not made.")
    ),
    ("moveToTitle", Phrase(nl: "Verplaats ‘{text}’ naar", en: "Move ‘{text}’ to")),
    ("move", Phrase(nl: "Verplaatsen", en: "Move")),
    ("badgePoint", Phrase(nl: "Actiepunt {n}", en: "Action point {n}")),
    ("badgeFocus", Phrase(nl: "Focusgebied {n}", en: "Focus area {n}")),
    ("badgeContext", Phrase(nl: "bewust geen actiepunt", en: "no action point on purpose")),
    ("badgeElsewhere", Phrase(nl: "elders uitgewerkt", en: "written out elsewhere")),
    ("badgeInferred", Phrase(nl: "plek in de kaart afgeleid", en: "position in the map inferred")),
    ("namePoints", Phrase(nl: "actiepunt {list}", en: "action point {list}")),
    ("nameFocus", Phrase(nl: "focusgebied {list}", en: "focus area {list}")),
    ("missing", Phrase(nl: "bestaat niet", en: "does not exist")),
    ("level-error", Phrase(nl: "Fout", en: "Error")),
    ("level-warning", Phrase(nl: "Waarschuwing", en: "Warning")),
    ("level-info", Phrase(nl: "Opmerking", en: "Remark")),
  ]

  /// Links, and what they rest on.
  private static let links: [(String, Phrase)] = [
    ("choices", Phrase(nl: "Keuzes", en: "Choices")),
    ("noneFound", Phrase(nl: "Niets gevonden", en: "Nothing found")),
    ("typeToFind", Phrase(nl: "Typ om te zoeken", en: "Type to find")),
    ("link", Phrase(nl: "Koppelen", en: "Link")),
    ("place", Phrase(nl: "Hier laten zien", en: "Show here")),
    (
      "pointTitle",
      Phrase(nl: "Koppel ‘{text}’ aan een actiepunt", en: "Link ‘{text}’ to an action point")
    ),
    (
      "focusTitle",
      Phrase(nl: "Koppel ‘{text}’ aan een focusgebied", en: "Link ‘{text}’ to a focus area")
    ),
    ("alsoTitle", Phrase(nl: "Laat ook zien onder ‘{text}’", en: "Show too below ‘{text}’")),
    (
      "alsoAbout",
      Phrase(
        nl: "Een effect wordt één keer uitgewerkt. Hier komt een verwijzing.",
        en: "An effect is written out once. Here comes a reference.")
    ),
    (
      "contextTitle",
      Phrase(
        nl: "Bij ‘{text}’ hoort bewust geen actiepunt",
        en: "‘{text}’ has no action point on purpose")
    ),
    ("contextName", Phrase(nl: "Waarom niet?", en: "Why not?")),
    (
      "contextAbout",
      Phrase(
        nl: "Bijvoorbeeld: een taak van de brandweer.",
        en: "For example: a task of the fire service.")
    ),
    ("basis", Phrase(nl: "Waar blijkt dit uit?", en: "What shows this?")),
    ("basisOwn", Phrase(nl: "De regels van het effect zelf", en: "The lines of the effect itself")),
    ("basisStated", Phrase(nl: "Een regel in de bron", en: "A line in the source")),
    ("basisInferred", Phrase(nl: "Afgeleid, met reden", en: "Inferred, with a reason")),
    ("basisLines", Phrase(nl: "Regel", en: "Line")),
    (
      "basisLinesAbout",
      Phrase(
        nl: "Een nummer zoals 295 of 59-61. Van een andere bron dan de eerste: nota:12.",
        en: "A number like 295 or 59-61. Of another source than the first: report:12.")
    ),
    (
      "basisLinesWrong",
      Phrase(
        nl: "Schrijf een regelnummer, zoals 295 of 59-61.",
        en: "Write a line number, like 295 or 59-61.")
    ),
    ("basisReason", Phrase(nl: "Reden", en: "Reason")),
    (
      "basisReasonAbout",
      Phrase(
        nl: "Het plan zegt dit niet letterlijk. Waarom klopt het toch?",
        en: "The plan does not say this literally. Why is it right all the same?")
    ),
    ("basisReasonMissing", Phrase(nl: "Schrijf de reden op.", en: "Write down the reason.")),
    (
      "basisTitle",
      Phrase(nl: "Waar blijkt de koppeling met {name} uit?", en: "What shows the link with {name}?")
    ),
    ("restsOwn", Phrase(nl: "uit de eigen regels", en: "by its own lines")),
    ("restsStated", Phrase(nl: "staat in regel {lines}", en: "stated in line {lines}")),
    ("restsInferred", Phrase(nl: "afgeleid: {reason}", en: "inferred: {reason}")),
    ("changeBasis", Phrase(nl: "Waar blijkt dit uit?", en: "What shows this?")),
    ("changeBasisOf", Phrase(nl: "Waar blijkt {name} uit?", en: "What shows {name}?")),
    ("placeBasis", Phrase(nl: "Waarom dit onder ‘{name}’ staat", en: "Why this is below ‘{name}’")),
  ]
}
