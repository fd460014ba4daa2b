import Toolkit

/// Lines of a source: where they are named, how they are found, and what they say of the selected effect.
extension EditWords {
  static let lines: [(String, Phrase)] = [
    ("citeLine", Phrase(nl: "regel {n}", en: "line {n}")),
    ("citeLines", Phrase(nl: "regels {from}-{to}", en: "lines {from}-{to}")),
    ("citeReading", Phrase(nl: "De tekst wordt gelezen…", en: "The text is being read…")),
    (
      "citeEmpty",
      Phrase(
        nl: "Hier staat niets: de regel is leeg of bestaat niet.",
        en: "There is nothing here: the line is empty or does not exist.")
    ),
    (
      "citeNoText",
      Phrase(
        nl: "De tekst van deze bron staat niet bij het plan.",
        en: "The text of this source is not with the plan.")
    ),
    ("restsIn", Phrase(nl: "staat in", en: "stated in")),
    (
      "emptyLine",
      Phrase(nl: "Deze regel is leeg.", en: "This line is empty.")
    ),
    ("findLine", Phrase(nl: "Zoek woord of regelnummer", en: "Find a word or line number")),
    ("foundAt", Phrase(nl: "{at} van {n}", en: "{at} of {n}")),
    (
      "nextNoText",
      Phrase(
        nl:
          "De tekst van deze bron staat niet bij het plan. Voeg haar toe, dan ziet u haar regels.",
        en: "The text of this source is not with the plan. Add it, and you see its lines.")
    ),
    (
      "nextFromStart",
      Phrase(
        nl: "Hierna is alles verwerkt. Dit is de eerste regel zonder verwijzing van boven af.",
        en:
          "All lines after this are used. This is the first line without a reference from the top.")
    ),
    ("selectedRow", Phrase(nl: "Gekozen: ‘{text}’ ·", en: "Selected: ‘{text}’ ·")),
    ("selectedRowNone", Phrase(nl: "noemt nog geen regel", en: "cites no line yet")),
    (
      "saysLeadsOf",
      Phrase(
        nl: "dat ‘{text}’ bij een actiepunt hoort", en: "that ‘{text}’ leads to an action point")
    ),
    (
      "saysFocusOf",
      Phrase(
        nl: "dat ‘{text}’ onder een focusgebied valt", en: "that ‘{text}’ falls under a focus area")
    ),
    (
      "saysEffectOf",
      Phrase(
        nl: "dat er onder ‘{text}’ nog een effect is",
        en: "that there is another effect below ‘{text}’")
    ),
    ("saysOther", Phrase(nl: "Over iets anders", en: "About something else")),
    ("saysOwn", Phrase(nl: "iets over ‘{text}’", en: "something about ‘{text}’")),
    (
      "saysOwnAbout",
      Phrase(
        nl: "De regels {lines} komen bij ‘{text}’ zelf.",
        en: "Lines {lines} come with ‘{text}’ itself.")
    ),
    (
      "saysOwnAboutOne",
      Phrase(
        nl: "Regel {lines} komt bij ‘{text}’ zelf.", en: "Line {lines} comes with ‘{text}’ itself.")
    ),
    (
      "saysOwnToo",
      Phrase(
        nl: "‘{text}’ noemt zelf nog geen regel, en krijgt deze regels ook.",
        en: "‘{text}’ cites no line of its own yet, and gets these lines too.")
    ),
    (
      "saysOwnTooOne",
      Phrase(
        nl: "‘{text}’ noemt zelf nog geen regel, en krijgt deze ook.",
        en: "‘{text}’ cites no line of its own yet, and gets this one too.")
    ),
    (
      "citedByChosen",
      Phrase(nl: "‘{text}’ noemt deze regels al.", en: "‘{text}’ cites these lines already.")
    ),
    (
      "citedByChosenOne",
      Phrase(nl: "‘{text}’ noemt deze regel al.", en: "‘{text}’ cites this line already.")
    ),
    (
      "newEffectBelow",
      Phrase(nl: "Nieuw effect onder ‘{text}’", en: "New effect below ‘{text}’")
    ),
    ("back", Phrase(nl: "Terug", en: "Back")),
    ("beside", Phrase(nl: "Brontekst", en: "Source text")),
    (
      "besideAbout",
      Phrase(nl: "Brontekst naast de lijst (F8)", en: "Source text beside the list (F8)")
    ),
    (
      "besideShown",
      Phrase(
        nl: "De brontekst staat naast de lijst. F6 gaat erheen.",
        en: "The source text is beside the list. F6 goes to it.")
    ),
    (
      "besideHidden",
      Phrase(nl: "De kaart staat weer naast de lijst.", en: "The map is beside the list again.")
    ),
  ]
}
