import Toolkit
import Views

extension EditWords {
  /// Sources that are a document.
  static let documents: [(String, Phrase)] = [
    (
      "documentLines",
      Phrase(
        nl:
          "Deze regels komen uit het document {file}. Elke alinea is een regel. Verandert het document, dan kunnen regelnummers verschuiven. Bewaart u de tekst, dan blijven ze gelijk, en kan de controle ze lezen.",
        en:
          "These lines come from the document {file}. Every paragraph is a line. When the document changes, line numbers can shift. When you keep the text they stay the same, and the check can read them."
      )
    ),
    (
      "documentKept",
      Phrase(
        nl:
          "De tekst van {file} is bewaard in de map van het plan: de regelnummers blijven gelijk.",
        en: "The text of {file} is kept in the plan's folder: the line numbers stay the same.")
    ),
    ("keepText", Phrase(nl: "Bewaar de tekst", en: "Keep the text")),
  ]

  /// Rows of lists that did not go in.
  static let leftover: [(String, Phrase)] = [
    ("keepLeft", Phrase(nl: "Bewaar wat niet meegaat", en: "Keep what does not go in")),
    (
      "leftTable",
      Phrase(nl: "Rijen van teruggestuurde lijsten", en: "Rows of lists that came back")
    ),
    ("leftTitle", Phrase(nl: "Nog niet overgenomen", en: "Not taken over yet")),
    (
      "leftCount",
      Phrase(nl: "{n} rijen zijn nog niet overgenomen", en: "{n} rows are not taken over yet")
    ),
    (
      "leftCountOne", Phrase(nl: "1 rij is nog niet overgenomen", en: "1 row is not taken over yet")
    ),
    (
      "leftAbout",
      Phrase(
        nl:
          "Verbeter een rij hier en probeer haar opnieuw, of haal haar weg. Of bewaar ze als lijst, verbeter die en kies haar hierboven.",
        en:
          "Correct a row here and try it again, or put it away. Or save them as a list, correct it and choose it above."
      )
    ),
    ("left-file", Phrase(nl: "Bestand", en: "File")),
    ("left-about", Phrase(nl: "Over", en: "About")),
    ("left-typed", Phrase(nl: "Ingevuld", en: "Filled in")),
    ("left-why", Phrase(nl: "Waarom niet", en: "Why not")),
    ("left-state", Phrase(nl: "Stand", en: "State")),
    ("left-deeds", Phrase(nl: "Wat kan", en: "What you can do")),
    ("leftAt", Phrase(nl: "rij {n}", en: "row {n}")),
    ("leftTaken", Phrase(nl: "✓ Overgenomen", en: "✓ Taken over")),
    ("leftDropped", Phrase(nl: "Weggehaald", en: "Put away")),
    ("leftBack", Phrase(nl: "Zet terug", en: "Bring back")),
    ("leftBackOf", Phrase(nl: "Zet rij {name} terug", en: "Bring row {name} back")),
    (
      "leftEnd",
      Phrase(
        nl: "Er wacht niets meer: {taken} overgenomen, {dropped} weggehaald",
        en: "Nothing waits any more: {taken} taken over, {dropped} put away")
    ),
    ("leftNothing", Phrase(nl: "(leeg)", en: "(empty)")),
    (
      "leftDay",
      Phrase(nl: "Dag-maand-jaar, zoals 30-6-2027.", en: "Day-month-year, such as 30-6-2027.")
    ),
    (
      "whoseRecord",
      Phrase(nl: "Leg vast: {point} is van {name}", en: "Record: {point} is of {name}")
    ),
    ("left-csvWhy", RefusedColumn.why.title),
    ("left-csvRemedy", RefusedColumn.remedy.title),
    ("left-csvOrigin", RefusedColumn.origin.title),
    ("leftNone", Phrase(nl: "Alle rijen zijn overgenomen", en: "All rows are taken over")),
    (
      "leftNoneAbout",
      Phrase(
        nl: "Haal weg wat klaar is; in het plan blijft het staan.",
        en: "Put away what is done; in the plan it stays.")
    ),
    ("leftRetry", Phrase(nl: "Verbeter…", en: "Correct…")),
    ("leftRetryOf", Phrase(nl: "Verbeter rij {name}", en: "Correct row {name}")),
    (
      "leftRetryTitle",
      Phrase(nl: "{name}: verbeter en probeer opnieuw", en: "{name}: correct and try again")
    ),
    ("leftRetryGo", Phrase(nl: "Probeer opnieuw", en: "Try again")),
    (
      "leftSame",
      Phrase(
        nl: "Dit antwoord staat al in het plan. U kunt de rij weghalen.",
        en: "The plan has this answer already. You can put the row away.")
    ),
    ("leftDrop", Phrase(nl: "Haal weg", en: "Put away")),
    ("leftDropOf", Phrase(nl: "Haal rij {name} weg", en: "Put row {name} away")),
    ("leftTidy", Phrase(nl: "Haal weg wat klaar is", en: "Put away what is done")),
    ("leftCopy", Phrase(nl: "Kopieer voor Excel", en: "Copy for Excel")),
    ("leftSave", Phrase(nl: "Bewaar als lijst (csv)", en: "Save as a list (csv)")),
    ("leftFile", Phrase(nl: "niet-overgenomen.csv", en: "not-taken-over.csv")),
    ("leftDone", Phrase(nl: "Deze rijen zijn klaar", en: "These rows are done")),
    (
      "leftDoneAbout",
      Phrase(
        nl:
          "Er zijn {n} rijen niet overgenomen. Ze verdwijnen van deze pagina; het bestand waarin ze staan blijft zoals het is.",
        en:
          "{n} rows were not taken over. They go from this page; the file that has them stays as it is."
      )
    ),
    (
      "leftDoneAboutOne",
      Phrase(
        nl:
          "Er is 1 rij niet overgenomen. Zij verdwijnt van deze pagina; het bestand waarin zij staat blijft zoals het is.",
        en: "1 row was not taken over. It goes from this page; the file that has it stays as it is."
      )
    ),
  ]

  /// A plan that begins with a spreadsheet.
  static let begin: [(String, Phrase)] = [
    (
      "new-file",
      Phrase(
        nl: "Een werkmap van raakvlak of een eigen actielijst",
        en: "A workbook of raakvlak or an action list of your own")
    ),
    ("newFile", Phrase(nl: "Uw bestand", en: "Your file")),
    (
      "newFileAbout",
      Phrase(
        nl: "Kies of sleep een bestand: .xlsx, .ods of .csv. U ziet eerst wat ervan gemaakt wordt.",
        en: "Choose or drag a file: .xlsx, .ods or .csv. You first see what is made of it.")
    ),
    (
      "newTooLarge",
      Phrase(
        nl:
          "Dit bestand is te groot voor de editor: hoogstens 2,9 MB. Haal er weg wat niet nodig is, zoals plaatjes.",
        en:
          "This file is too large for the editor: at most 2.9 MB. Remove from it what is not needed, such as pictures."
      )
    ),
    ("newRead", Phrase(nl: "Wat er van {name} wordt gemaakt", en: "What is made of {name}")),
    (
      "newNothing",
      Phrase(
        nl: "Nog niets. Kies hieronder welke kolom de actie is.",
        en: "Nothing yet. Choose below which column is the action.")
    ),
    ("newHeading", Phrase(nl: "Kopje in uw bestand", en: "Heading in your file")),
    ("newMeans", Phrase(nl: "Wordt in het plan", en: "Becomes in the plan")),
    ("newMeansOf", Phrase(nl: "‘{name}’ wordt in het plan", en: "‘{name}’ becomes in the plan")),
    ("newUnread", Phrase(nl: "(niet overnemen)", en: "(not taken over)")),
    (
      "newNumbers",
      Phrase(
        nl: "Het rekenblad maakte van nummers iets anders. Wat is goed?",
        en: "The spreadsheet made something else of numbers. Which is right?")
    ),
    ("newNumbers-repair", Phrase(nl: "Herstel ze zoals hierboven", en: "Mend them as above")),
    ("newNumbers-keep", Phrase(nl: "Laat ze zoals ze zijn", en: "Leave them as they are")),
    (
      "newReport",
      Phrase(nl: "Alles wat is gelezen, en wat niet", en: "All that was read, and what was not")
    ),
    ("newNoFile", Phrase(nl: "Kies eerst een bestand.", en: "First choose a file.")),
    (
      "newNoNumbers",
      Phrase(nl: "Kies eerst wat de nummers zijn.", en: "First choose what the numbers are.")
    ),
  ]
}
