import Toolkit

extension EditWords {
  /// Files that somebody takes along, and the plan as a workbook.
  static let takingAlong: [(String, Phrase)] = [
    ("downloading", Phrase(nl: "Bezig…", en: "Working…")),
    ("downloaded", Phrase(nl: "{name} is gedownload.", en: "{name} was downloaded.")),
    (
      "downloadNot",
      Phrase(
        nl: "Niet gedownload. In het plan is niets geschreven.",
        en: "Not downloaded. Nothing was written in the plan.")
    ),
    (
      "idsTitle",
      Phrase(
        nl: "Voor dit bestand komt er iets in het plan bij",
        en: "For this file something is added to the plan")
    ),
    (
      "idsAbout",
      Phrase(
        nl: "{n} onderdelen van het plan krijgen een vaste naam. Die komt in {files}.",
        en: "{n} parts of the plan get a stable name. It is written in {files}.")
    ),
    (
      "idsAboutOne",
      Phrase(
        nl: "1 onderdeel van het plan krijgt een vaste naam. Die komt in {files}.",
        en: "1 part of the plan gets a stable name. It is written in {files}.")
    ),
    ("idsFiles", Phrase(nl: "{n} bestanden", en: "{n} files")),
    (
      "idsWhy",
      Phrase(
        nl:
          "Daaraan wordt elke rij herkend als het bestand ingevuld terugkomt, ook als een nummer of tekst dan anders is. Zo komt een antwoord niet bij het verkeerde punt. De tekst van het plan blijft gelijk, en bij Geschiedenis kunt u dit terugnemen.",
        en:
          "By it each row is recognised when the file comes back filled in, also when a number or text is another one by then. So no answer gets to the wrong point. The text of the plan stays the same, and you can take this back under History."
      )
    ),
    ("idsGo", Phrase(nl: "Schrijf ze en download", en: "Write them and download")),
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
          "Een werkmap met een blad per onderdeel. Wat u daarin verandert, leest u hier terug. Ook een nieuwe versie van uw eigen actielijst kan hier.",
        en:
          "A workbook with a sheet for each part. What you change in it you take in here. So can a new version of your own action list."
      )
    ),
    ("workbookForm", Phrase(nl: "Vorm van de werkmap", en: "Form of the workbook")),
    ("workbookExcel", Phrase(nl: "als rekenblad", en: "as a spreadsheet")),
    ("workbookOpen", Phrase(nl: "als open rekenblad", en: "as an open spreadsheet")),
    ("workbookSave", Phrase(nl: "Download de werkmap", en: "Download the workbook")),
    (
      "workbookBack",
      Phrase(
        nl: "Een veranderde werkmap of eigen actielijst",
        en: "A changed workbook or your own action list")
    ),
    (
      "workbookBackAbout",
      Phrase(
        nl: "Kies of sleep een bestand: .xlsx, .ods of .csv. U ziet eerst wat het verandert.",
        en: "Choose or drag a file: .xlsx, .ods or .csv. You first see what it changes.")
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
    (
      "listAbout",
      Phrase(
        nl:
          "Wat het plan openlaat, wordt ingevuld; wat er anders is, wacht. Wat u bij een kopje kiest, onthoudt het plan.",
        en:
          "What the plan leaves open is filled in; what is different waits. What you choose at a heading the plan remembers."
      )
    ),
    (
      "listReplace",
      Phrase(
        nl: "Laat de lijst vervangen wat het plan anders heeft",
        en: "Let the list replace what the plan has otherwise")
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
