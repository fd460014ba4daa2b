import Toolkit

extension EditWords {
  /// Files that somebody takes along, and the plan as a workbook.
  static let takingAlong: [(String, Phrase)] = [
    ("downloading", Phrase(nl: "Bezig…", en: "Working…")),
    ("downloaded", Phrase(nl: "{name} is gedownload.", en: "{name} was downloaded.")),
    ("handouts", Phrase(nl: "Lijsten om uit te delen", en: "Lists to hand out")),
    (
      "handoutsAbout",
      Phrase(
        nl:
          "Elke afdeling krijgt een lijst met wat het plan van haar vraagt. Excel, Word en OpenDocument komen ingevuld terug; de andere vormen zijn om te lezen.",
        en:
          "Every department gets a list of what the plan asks of it. Excel, Word and OpenDocument come back filled in; the other forms are to read."
      )
    ),
    ("handoutForm", Phrase(nl: "Vorm van de lijst", en: "Form of the list")),
    ("handoutSave", Phrase(nl: "Download", en: "Download")),
    (
      "handoutSaveOf",
      Phrase(nl: "Download de lijst van {name}", en: "Download the list of {name}")
    ),
    ("handoutAll", Phrase(nl: "Download alle (zip)", en: "Download all (zip)")),
    ("reportForm", Phrase(nl: "Vorm van het verslag", en: "Form of the report")),
    ("reportSave", Phrase(nl: "Download het verslag", en: "Download the report")),
    ("workbook", Phrase(nl: "Het hele plan in Excel", en: "The whole plan in Excel")),
    (
      "workbookAbout",
      Phrase(
        nl:
          "Een werkmap met een blad per onderdeel. Wat u daarin verandert, leest u hier terug; u ziet eerst wat er verandert.",
        en:
          "A workbook with a sheet for each part. What you change in it you take in here; you first see what changes."
      )
    ),
    ("workbookForm", Phrase(nl: "Vorm van de werkmap", en: "Form of the workbook")),
    ("workbookExcel", Phrase(nl: "als rekenblad", en: "as a spreadsheet")),
    ("workbookOpen", Phrase(nl: "als open rekenblad", en: "as an open spreadsheet")),
    ("workbookSave", Phrase(nl: "Download de werkmap", en: "Download the workbook")),
    ("workbookBack", Phrase(nl: "Een veranderde werkmap", en: "A workbook that was changed")),
    (
      "workbookBackAbout",
      Phrase(
        nl: "Kies of sleep een bestand: .xlsx of .ods. U ziet eerst wat het verandert.",
        en: "Choose or drag a file: .xlsx or .ods. You first see what it changes.")
    ),
    (
      "workbookTake", Phrase(nl: "Neem {n} veranderingen over", en: "Take over {n} changes")
    ),
    ("workbookTakeOne", Phrase(nl: "Neem 1 verandering over", en: "Take over 1 change")),
    (
      "workbookDelete",
      Phrase(
        nl: "Haal ook uit het plan wat niet meer in de werkmap staat",
        en: "Remove from the plan too what is no longer in the workbook")
    ),
    ("likelyNow", Phrase(nl: "Enter kiest: {end}", en: "Enter chooses: {end}")),
    (
      "reopenAbout",
      Phrase(
        nl: "Het onderdeel komt terug bij wat nog te verwerken is.",
        en: "The item comes back to what is still to be processed.")
    ),
    (
      "reopenMade",
      Phrase(
        nl: "Haal ook weg wat ervan is gemaakt: {name}",
        en: "Also remove what was made of it: {name}")
    ),
  ]
}
