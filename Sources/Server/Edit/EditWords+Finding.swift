import Toolkit

extension EditWords {
  /// Finding a thing, exceptions, other places of an effect, and what is done with a whole theme.
  static let finding: [(String, Phrase)] = [
    ("find", Phrase(nl: "Zoek", en: "Find")),
    ("findName", Phrase(nl: "Zoek in het hele plan", en: "Find in the whole plan")),
    ("findResults", Phrase(nl: "Wat gevonden is", en: "What was found")),
    (
      "findAbout",
      Phrase(
        nl:
          "Een woord of een nummer: van een effect, thema, actiepunt, onderdeel, afdeling, focusgebied, bron, doel of cijfer.",
        en:
          "A word or a number: of an effect, theme, action point, sub-point, department, focus area, source, goal or figure."
      )
    ),
    (
      "findNothing",
      Phrase(nl: "Niets gevonden met ‘{text}’.", en: "Nothing found with ‘{text}’.")
    ),
    ("findCount", Phrase(nl: "{n} gevonden", en: "{n} found")),
    (
      "findMore",
      Phrase(
        nl: "De eerste {n} van {all}. Typ meer om minder te zien.",
        en: "The first {n} of {all}. Type more to see fewer.")
    ),
    ("exceptions", Phrase(nl: "Goed zoals het is", en: "Right as it is")),
    ("excusedReason", Phrase(nl: "Reden: {reason}", en: "Reason: {reason}")),
    ("unexcuse", Phrase(nl: "Trek in", en: "Withdraw")),
    (
      "unexcuseOf",
      Phrase(nl: "Trek de uitzondering in: {text}", en: "Withdraw the exception: {text}")
    ),
    (
      "excusedCount",
      Phrase(nl: "Goed zoals het is: {n} bevindingen", en: "Right as it is: {n} findings")
    ),
    (
      "excusedCountOne",
      Phrase(nl: "Goed zoals het is: 1 bevinding", en: "Right as it is: 1 finding")
    ),
    (
      "excusedAbout",
      Phrase(
        nl:
          "Iemand schreef erbij waarom dit zo mag blijven. Trekt u dat in, dan staat het weer bij de bevindingen.",
        en:
          "Somebody wrote why this may stay so. When you withdraw that, it is among the findings again."
      )
    ),
    (
      "beingRepaired",
      Phrase(nl: "Bewaard; de controle kijkt opnieuw…", en: "Saved; checking again…")
    ),
    ("places", Phrase(nl: "Waar dit effect staat", en: "Where this effect stands")),
    ("placeHere", Phrase(nl: "hier", en: "here")),
    ("placeWritten", Phrase(nl: "hier is het uitgewerkt", en: "it is written out there")),
    ("goToPlace", Phrase(nl: "Ga naar {path}", en: "Go to {path}")),
    ("kindHere", Phrase(nl: "Wat het is van ‘{name}’", en: "What it is of ‘{name}’")),
    ("isFirstTheme", Phrase(nl: "Dit is het eerste thema.", en: "This is the first theme.")),
    ("isLastTheme", Phrase(nl: "Dit is het laatste thema.", en: "This is the last theme.")),
    (
      "removeThemeTitle",
      Phrase(nl: "Het hele thema ‘{text}’ verwijderen?", en: "Remove the whole theme ‘{text}’?")
    ),
    ("themeNoEffects", Phrase(nl: "Er staan geen effecten in.", en: "It has no effects.")),
    ("themeEffects", Phrase(nl: "{n} effecten gaan mee weg.", en: "{n} effects go too.")),
    ("themeEffectsOne", Phrase(nl: "1 effect gaat mee weg.", en: "1 effect goes too.")),
    (
      "themeLinks",
      Phrase(
        nl: "{n} koppelingen met actiepunten en focusgebieden gaan weg.",
        en: "{n} links with action points and focus areas go.")
    ),
    (
      "themeLinksOne",
      Phrase(
        nl: "1 koppeling met een actiepunt of focusgebied gaat weg.",
        en: "1 link with an action point or focus area goes.")
    ),
    (
      "themeAlone",
      Phrase(
        nl: "Naar {n} actiepunten leidt daarna niets meer: {list}.",
        en: "To {n} action points nothing leads afterwards: {list}.")
    ),
    (
      "themeAloneOne",
      Phrase(
        nl: "Naar 1 actiepunt leidt daarna niets meer: {list}.",
        en: "To 1 action point nothing leads afterwards: {list}.")
    ),
    (
      "themeKept",
      Phrase(
        nl: "{n} effecten blijven, omdat ze ook in een ander thema staan: {list}.",
        en: "{n} effects stay, because they are in another theme too: {list}.")
    ),
    (
      "themeKeptOne",
      Phrase(
        nl: "1 effect blijft, omdat het ook in een ander thema staat: {list}.",
        en: "1 effect stays, because it is in another theme too: {list}.")
    ),
    ("things-hand-out", Phrase(nl: "Uitdelen van lijsten", en: "Handing out lists")),
    (
      "add-hand-out",
      Phrase(nl: "Schrijf op wanneer er is uitgedeeld", en: "Write when lists were handed out")
    ),
    ("help-find", Phrase(nl: "Zoeken en terug", en: "Finding and going back")),
    (
      "help-find-text",
      Phrase(
        nl:
          "Met Zoek (Ctrl+K) vindt u alles in het plan, ook in een ander thema of een andere lijst: typ een woord of nummer en druk op Enter. Met Terug in de browser komt u weer waar u was.",
        en:
          "With Find (Ctrl+K) you find everything in the plan, in another theme or list too: type a word or number and press Enter. Back in the browser leads to where you were."
      )
    ),
    ("keyFind", Phrase(nl: "zoeken in het hele plan", en: "find in the whole plan")),
    (
      "keyTheme",
      Phrase(
        nl: "op de titel van een thema: eerder of later tussen de thema's",
        en: "on the title of a theme: earlier or later among the themes")
    ),
  ]
}
