import PlanModel
import Toolkit
import Views

/// Texts of the live map, passed to its scripts with the page. The scripts fill in the names
/// between braces; a key that ends in `One` is for a count of one.
enum MapStrings {
  static func json(_ language: Language) -> String {
    ScriptText.object((controls + folding + telling + kinds).map { ($0.0, $0.1(language)) })
  }

  private static let controls: [(String, Phrase)] = [
    ("controls", Phrase(nl: "Knoppen van de kaart", en: "Buttons of the map")),
    ("fit", Phrase(nl: "Passend", en: "Fit")),
    ("zoomIn", Phrase(nl: "Vergroot", en: "Zoom in")),
    ("zoomOut", Phrase(nl: "Verklein", en: "Zoom out")),
    ("zoom", Phrase(nl: "Grootte {n} procent", en: "Size {n} percent")),
    ("texts", Phrase(nl: "Toon de uitleg", en: "Show explanations")),
    ("helpTitle", Phrase(nl: "Toetsen", en: "Keys")),
    (
      "help",
      Phrase(
        nl: """
          Pijltjes: van effect naar effect; van het midden af klapt uit, naar het midden toe klapt in. \
          Home en End: eerste en laatste. Enter of spatie: open de uitleg. Escape: terug. Typen: \
          zoek een effect. *: klap alles op deze plek uit. Shift met pijltje: schuif de kaart. + en −: groter \
          en kleiner. 0: passend.
          """,
        en: """
          Arrows: from effect to effect; away from the middle unfolds, towards the middle folds. Home \
          and End: first and last. Enter or space: open the explanation. Escape: back. Typing: find \
          an effect. *: unfold all at this place. Shift with an arrow: move the map. + and −: larger and smaller. \
          0: fit.
          """)
    ),
  ]

  private static let folding: [(String, Phrase)] = [
    ("foldAll", Phrase(nl: "Alles inklappen", en: "Fold all")),
    ("unfoldAll", Phrase(nl: "Alles uitklappen", en: "Unfold all")),
    ("fold", Phrase(nl: "Klap in: {label}", en: "Fold: {label}")),
    ("unfold", Phrase(nl: "Klap uit: {label}", en: "Unfold: {label}")),
    ("foldHere", Phrase(nl: "Klap in", en: "Fold")),
    ("unfoldHere", Phrase(nl: "Klap uit", en: "Unfold")),
    ("under", Phrase(nl: "{n} effecten onder {label}", en: "{n} effects below {label}")),
    ("underOne", Phrase(nl: "1 effect onder {label}", en: "1 effect below {label}")),
    ("folded", Phrase(nl: "Ingeklapt: {n} effecten", en: "Folded: {n} effects")),
    ("foldedOne", Phrase(nl: "Ingeklapt: 1 effect", en: "Folded: 1 effect")),
    ("unfolded", Phrase(nl: "Uitgeklapt: {n} effecten", en: "Unfolded: {n} effects")),
    ("unfoldedOne", Phrase(nl: "Uitgeklapt: 1 effect", en: "Unfolded: 1 effect")),
  ]

  private static let telling: [(String, Phrase)] = [
    (
      "tree",
      Phrase(
        nl: "Kaart van {label}. Gebruik de pijltjestoetsen.",
        en: "Map of {label}. Use the arrow keys.")
    ),
    ("close", Phrase(nl: "Sluit", en: "Close")),
    ("opened", Phrase(nl: "Paneel geopend: {label}", en: "Panel opened: {label}")),
    ("closed", Phrase(nl: "Paneel gesloten", en: "Panel closed")),
    ("shown", Phrase(nl: "{n} van {all} effecten voldoen", en: "{n} of {all} effects match")),
    ("shownOne", Phrase(nl: "1 van {all} effecten voldoet", en: "1 of {all} effects matches")),
    ("found", Phrase(nl: "Gevonden: {label}", en: "Found: {label}")),
    ("notFound", Phrase(nl: "Niets gevonden met: {text}", en: "Nothing found with: {text}")),
    ("match", Phrase(nl: "voldoet", en: "matches")),
    ("matches", Phrase(nl: "waarvan {n} voldoen", en: "of which {n} match")),
    ("matchesOne", Phrase(nl: "waarvan 1 voldoet", en: "of which 1 matches")),
    ("points", Phrase(nl: "actiepunten {list}", en: "action points {list}")),
    ("pointsOne", Phrase(nl: "actiepunt {list}", en: "action point {list}")),
    ("focus", Phrase(nl: "focusgebieden {list}", en: "focus areas {list}")),
    ("focusOne", Phrase(nl: "focusgebied {list}", en: "focus area {list}")),
    ("inferred", Catalogue.inferred),
    ("reference", Phrase(nl: "elders uitgewerkt", en: "written out elsewhere")),
  ]

  /// What a card is to the one above it, by kind.
  private static let kinds = BranchKind.allCases.map {
    ("kind-\($0.rawValue)", $0.words.capitalized)
  }
}
