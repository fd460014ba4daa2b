import Toolkit

extension EditWords {
  /// Bringing a text in for a source.
  static let bringing: [(String, Phrase)] = [
    ("bringText", Phrase(nl: "Tekst toevoegen", en: "Add a text")),
    ("bringOtherText", Phrase(nl: "Nieuwere tekst…", en: "A newer text…")),
    ("bringFor", Phrase(nl: "Bij welke bron", en: "For which source")),
    ("bringNew", Phrase(nl: "Een nieuwe bron", en: "A new source")),
    ("bringTitle", Phrase(nl: "Titel van de bron", en: "Title of the source")),
    (
      "bringTitleAbout",
      Phrase(nl: "Zo noemen de pagina's haar.", en: "What the pages call it.")
    ),
    ("bringNoTitle", Phrase(nl: "Geef de bron een titel.", en: "Give the source a title.")),
    ("bringFile", Phrase(nl: "Een bestand", en: "A file")),
    (
      "bringFileAbout",
      Phrase(
        nl: "Kies of sleep een bestand: .docx, .odt, .txt of .md. U ziet eerst de regels.",
        en: "Choose or drag a file: .docx, .odt, .txt or .md. You first see the lines.")
    ),
    ("bringPaste", Phrase(nl: "Of geplakte tekst", en: "Or pasted text")),
    (
      "bringPasteAbout",
      Phrase(nl: "Elke regel krijgt een nummer.", en: "Every line gets a number.")
    ),
    ("bringLook", Phrase(nl: "Bekijk de regels", en: "See the lines")),
    ("bringReading", Phrase(nl: "De tekst wordt gelezen…", en: "The text is being read…")),
    (
      "bringTooLarge",
      Phrase(
        nl: "Dit is te groot (meer dan 2,9 MB). Haal de plaatjes eruit, of bewaar het als tekst.",
        en: "This is too large (more than 2.9 MB). Take the pictures out, or save it as text.")
    ),
    ("bringLines", Phrase(nl: "{n} regels", en: "{n} lines")),
    ("bringLinesOne", Phrase(nl: "1 regel", en: "1 line")),
    (
      "bringWhere",
      Phrase(
        nl:
          "Bewaart u de tekst, dan komt zij als {file} in de map van het plan. U kunt dat ongedaan maken.",
        en:
          "When you keep the text, it comes into the plan's folder as {file}. You can undo that.")
    ),
    ("bringKeep", Phrase(nl: "Bewaar bij het plan", en: "Keep with the plan")),
    ("bringReplace", Phrase(nl: "Gebruik deze tekst voortaan", en: "Use this text from now on")),
    ("bringHere", Phrase(nl: "Alleen nu gebruiken", en: "Use it only now")),
    ("bringOther", Phrase(nl: "Andere tekst", en: "Another text")),
    (
      "bringKept", Phrase(nl: "De tekst is bewaard als {file}.", en: "The text was kept as {file}.")
    ),
    (
      "bringHereSaid",
      Phrase(
        nl: "De tekst is alleen in dit venster te zien.",
        en: "The text is only seen in this window.")
    ),
    (
      "bringHereOnly",
      Phrase(
        nl:
          "Deze tekst staat niet bij het plan, alleen in dit venster. Wat u ermee vastlegt, wordt wel bewaard, met het regelnummer.",
        en:
          "This text is not with the plan, only in this window. What you record with it is kept, with the number of the line."
      )
    ),
    (
      "bringShifts",
      Phrase(
        nl: "{n} regels waarnaar het plan verwijst, zijn in deze tekst anders:",
        en: "{n} lines that the plan cites are different in this text:")
    ),
    (
      "bringShiftsOne",
      Phrase(
        nl: "1 regel waarnaar het plan verwijst, is in deze tekst anders:",
        en: "1 line that the plan cites is different in this text:")
    ),
    ("bringShiftLine", Phrase(nl: "Regel", en: "Line")),
    ("bringShiftWas", Phrase(nl: "Was", en: "Was")),
    ("bringShiftNow", Phrase(nl: "Wordt", en: "Becomes")),
    ("bringShiftBy", Phrase(nl: "Genoemd bij", en: "Cited by")),
    ("bringShiftGone", Phrase(nl: "(geen regel)", en: "(no line)")),
    (
      "bringConsent",
      Phrase(
        nl: "Ik pas deze verwijzingen zelf aan",
        en: "I will change these references myself")
    ),
  ]
}
