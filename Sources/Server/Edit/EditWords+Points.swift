import Toolkit

extension EditWords {
  /// The card of an action point, its sub-points, and blocks of cells.
  static let pointCard: [(String, Phrase)] = [
    ("pointOpen", Phrase(nl: "Alle gegevens", en: "All details")),
    ("pointOpenOf", Phrase(nl: "Alle gegevens van {name}", en: "All details of {name}")),
    ("pointClose", Phrase(nl: "Sluiten", en: "Close")),
    ("pointFormer", Phrase(nl: "Vorige in de tabel", en: "Previous in the table")),
    ("pointNext", Phrase(nl: "Volgende in de tabel", en: "Next in the table")),
    ("pointIsFirst", Phrase(nl: "Dit is de eerste.", en: "This is the first one.")),
    ("pointIsLast", Phrase(nl: "Dit is de laatste.", en: "This is the last one.")),
    ("pointParts", Phrase(nl: "Onderdelen ({n})", en: "Sub-points ({n})")),
    (
      "pointEffects",
      Phrase(nl: "Effecten die hiertoe leiden ({n})", en: "Effects that lead here ({n})")
    ),
    (
      "pointEffectsNone",
      Phrase(nl: "Nog geen effect leidt tot dit punt.", en: "No effect leads to this point yet.")
    ),
    ("pointOthers", Phrase(nl: "Wat hier verder naar verwijst", en: "What else refers to this")),
    ("linkGoal", Phrase(nl: "Welk doel hoort bij {text}?", en: "Which goal belongs to {text}?")),
    (
      "linkIndicator",
      Phrase(nl: "Welke indicator hoort bij {text}?", en: "Which indicator belongs to {text}?")
    ),
    (
      "add-refers-to",
      Phrase(nl: "Verwijs naar een punt of focusgebied", en: "Refer to a point or focus area")
    ),
    ("linkShort", Phrase(nl: "Koppel", en: "Link")),
    (
      "linkShortOf",
      Phrase(nl: "Koppel een effect aan actiepunt {name}", en: "Link an effect to point {name}")
    ),
    (
      "effectsOf",
      Phrase(
        nl: "{n} effecten leiden tot actiepunt {name}: bekijk ze",
        en: "{n} effects lead to point {name}: see them")
    ),
    (
      "effectsOfOne",
      Phrase(
        nl: "1 effect leidt tot actiepunt {name}: bekijk het",
        en: "1 effect leads to point {name}: see it")
    ),
    ("partUp", Phrase(nl: "Omhoog", en: "Up")),
    ("partUpOf", Phrase(nl: "Onderdeel {name} omhoog", en: "Sub-point {name} up")),
    ("partDown", Phrase(nl: "Omlaag", en: "Down")),
    ("partDownOf", Phrase(nl: "Onderdeel {name} omlaag", en: "Sub-point {name} down")),
    ("partIsFirst", Phrase(nl: "Dit onderdeel is het eerste.", en: "This sub-point is the first.")),
    ("partIsLast", Phrase(nl: "Dit onderdeel is het laatste.", en: "This sub-point is the last.")),
    ("movePart", Phrase(nl: "Naar een ander punt", en: "To another point")),
    (
      "movePartOf",
      Phrase(nl: "Onderdeel {name} naar een ander punt", en: "Sub-point {name} to another point")
    ),
    (
      "movePartAbout",
      Phrase(
        nl: "Het wordt daar het laatste onderdeel. Antwoorden gaan mee.",
        en: "It becomes the last sub-point there. Answers go along.")
    ),
    ("insertPart", Phrase(nl: "Nieuw onderdeel hiervoor", en: "New sub-point before this")),
    (
      "insertPartOf",
      Phrase(nl: "Nieuw onderdeel vóór {name}", en: "New sub-point before {name}")
    ),
    (
      "numberTaken",
      Phrase(nl: "{name} is nu het nummer van ‘{text}’", en: "{name} is now the number of ‘{text}’")
    ),
    (
      "numberSwap",
      Phrase(
        nl: "Wissel de twee: {name} wordt {to}", en: "Swap the two: {name} becomes {to}")
    ),
    (
      "numberShift",
      Phrase(
        nl: "Schuif op: {name} wordt {to}, en zo verder",
        en: "Move up: {name} becomes {to}, and so on")
    ),
    ("closeGaps", Phrase(nl: "Sluit gaten in de nummering", en: "Close gaps in the numbers")),
    (
      "blockChosen",
      Phrase(
        nl: "Gekozen cellen: {rows} rijen, {columns} kolommen",
        en: "Chosen cells: {rows} rows, {columns} columns")
    ),
    (
      "blockCopied",
      Phrase(
        nl: "Gekopieerd: {rows} rijen, {columns} kolommen",
        en: "Copied: {rows} rows, {columns} columns")
    ),
  ]
}
