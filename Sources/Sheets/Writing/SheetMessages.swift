internal import Toolkit

/// Hints that the spreadsheet program shows to the person who fills in a sheet.
enum SheetMessages {
  static let chooseTitle = Phrase(nl: "Kies uit de lijst", en: "Choose from the list")
  static let choose = Phrase(
    nl:
      "Hier past alleen iets uit de lijst. Klik op het pijltje naast de cel, of maak de cel leeg.",
    en:
      "Only something from the list fits here. Click the arrow beside the cell, or clear the cell.")
  static let dateTitle = Phrase(nl: "Vul een datum in", en: "Enter a date")
  static let date = Phrase(
    nl: "Hier past alleen een datum, als dag-maand-jaar. Bijvoorbeeld 14-3-2025.",
    en: "Only a date fits here, as day-month-year. For example 14-3-2025.")
  static let page = Phrase(nl: "Bladzijde", en: "Page")
  static let of = Phrase(nl: "van", en: "of")
}
