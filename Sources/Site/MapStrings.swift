import PlanModel
import Toolkit
import Views

/// Texts of the live map, passed to its scripts with the page. The scripts fill in the names
/// between braces; a key that ends in `One` is for a count of one.
enum MapStrings {
  static func json(_ language: Language) -> String {
    ScriptText.object(
      (controls + folding + telling + legend + slides + kinds).map { ($0.0, $0.1(language)) })
  }

  private static let controls: [(String, Phrase)] = [
    ("controls", Phrase(nl: "Knoppen van de kaart", en: "Buttons of the map")),
    ("fit", Phrase(nl: "Passend", en: "Fit")),
    ("zoomIn", Phrase(nl: "Vergroot", en: "Zoom in")),
    ("zoomOut", Phrase(nl: "Verklein", en: "Zoom out")),
    ("zoom", Phrase(nl: "Grootte {n} procent", en: "Size {n} percent")),
    ("openText", Phrase(nl: "Toon de tekst", en: "Show the text")),
    ("closeText", Phrase(nl: "Verberg de tekst", en: "Hide the text")),
    ("texts", Phrase(nl: "Toon de uitleg", en: "Show explanations")),
    ("tools", Phrase(nl: "Weergave van de kaart", en: "View of the map")),
    ("filter", Phrase(nl: "Filter", en: "Filter")),
    ("reset", Phrase(nl: "Wis filter", en: "Clear filter")),
    ("only", Phrase(nl: "Toon alleen wat voldoet", en: "Show only what matches")),
    ("levels", Phrase(nl: "Niveaus", en: "Levels")),
    ("level", Phrase(nl: "Toon {n} niveaus", en: "Show {n} levels")),
    ("levelOne", Phrase(nl: "Toon 1 niveau", en: "Show 1 level")),
    (
      "levelShown",
      Phrase(
        nl: "Niveaus: {level}. Te zien: {n} effecten", en: "Levels: {level}. Shown: {n} effects")
    ),
    ("all", Phrase(nl: "Alles", en: "All")),
    ("full", Phrase(nl: "Volledig scherm", en: "Full screen")),
    ("lost", Phrase(nl: "Terug naar de kaart", en: "Back to the map")),
    ("print", Phrase(nl: "Bewaren", en: "Save")),
    (
      "booklet",
      Phrase(
        nl: """
          Zijn de letters te klein? In het boekje heeft elke tak een eigen A4. Vraag de maker van het \
          plan erom.
          """,
        en: """
          Are the letters too small? In the booklet each branch has an A4 of its own. Ask who made \
          the plan for it.
          """)
    ),
    (
      "png",
      Phrase(nl: "Als plaatje (PNG): wat ik nu zie", en: "As a picture (PNG): what I see now")
    ),
    (
      "svg",
      Phrase(nl: "Als tekening (SVG): wat ik nu zie", en: "As a drawing (SVG): what I see now")
    ),
    (
      "printNow",
      Phrase(nl: "PDF of afdruk: wat ik nu zie, op A4", en: "PDF or print: what I see now, on A4")
    ),
    (
      "printText",
      Phrase(nl: "PDF of afdruk: alleen de tekst, op A4", en: "PDF or print: only the text, on A4")
    ),
    (
      "printMap",
      Phrase(
        nl: "PDF of afdruk: de hele kaart en de tekst, op A4",
        en: "PDF or print: the whole map and the text, on A4")
    ),
    (
      "printLarge",
      Phrase(
        nl: "PDF of afdruk: alleen de hele kaart, op één A3",
        en: "PDF or print: only the whole map, on one A3")
    ),
    (
      "pdf",
      Phrase(
        nl: "Voor een PDF kiest u in het afdrukvenster 'Opslaan als PDF'.",
        en: "For a PDF choose 'Save as PDF' in the print window.")
    ),
    ("saved", Phrase(nl: "Het plaatje is gemaakt", en: "The picture is made")),
    (
      "notSaved",
      Phrase(nl: "Het plaatje kon niet worden gemaakt", en: "The picture could not be made")
    ),
    ("helpTitle", Phrase(nl: "Toetsen", en: "Keys")),
    (
      "help",
      Phrase(
        nl: """
          Pijltjes: van effect naar effect; van het midden af klapt uit, naar het midden toe klapt in. \
          Home en End: eerste en laatste. Enter of spatie: open de uitleg. Escape: terug. Typen: \
          zoek een effect. *: klap alles op deze plek uit. Shift met pijltje: schuif de kaart. + en −: groter \
          en kleiner. 0: passend. 1 tot en met 9: zoveel niveaus. ?: legenda.
          """,
        en: """
          Arrows: from effect to effect; away from the middle unfolds, towards the middle folds. Home \
          and End: first and last. Enter or space: open the explanation. Escape: back. Typing: find \
          an effect. *: unfold all at this place. Shift with an arrow: move the map. + and −: larger and smaller. \
          0: fit. 1 to 9: as many levels. ?: legend.
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
    (
      "treeHere",
      Phrase(nl: "Kaart. Gebruik de pijltjestoetsen.", en: "Map. Use the arrow keys.")
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
    (
      "inferredPosition",
      Phrase(nl: "plek in de kaart afgeleid", en: "position in the map inferred")
    ),
    ("reference", Phrase(nl: "elders uitgewerkt", en: "written out elsewhere")),
  ]

  /// What the signs of the live map mean, in words.
  private static let legend: [(String, Phrase)] = [
    ("legend", Phrase(nl: "Legenda", en: "Legend")),
    ("legendPoint", Phrase(nl: "Actiepunt met dit nummer", en: "Action point with this number")),
    (
      "legendFigure",
      Phrase(nl: "Van dit effect zijn er cijfers", en: "There are figures of this effect")
    ),
    (
      "legendInferred",
      Phrase(
        nl: "Afgeleid: het plan zegt dit niet letterlijk. Bij de uitleg staat de reden.",
        en: "Inferred: the plan does not say this literally. The explanation gives the reason.")
    ),
    (
      "legendStated",
      Phrase(
        nl: "Gesteld: het plan zegt dit zelf. Bij de uitleg staat waar.",
        en: "Stated: the plan itself says this. The explanation says where.")
    ),
    (
      "legendFold",
      Phrase(
        nl: "Ingeklapt: zoveel effecten zitten hieronder. Klik om ze te zien.",
        en: "Folded: so many effects are below. Click to see them.")
    ),
    (
      "legendReference",
      Phrase(
        nl: "Elders uitgewerkt: wat hieruit volgt, staat op een andere plek.",
        en: "Written out elsewhere: what follows from this is at another position.")
    ),
    ("legendMatch", Phrase(nl: "Voldoet aan het filter", en: "Matches the filter")),
    (
      "legendShare",
      Phrase(
        nl: "Ingeklapt met filter: 3 van de 8 effecten hieronder voldoen.",
        en: "Folded with a filter: 3 of the 8 effects below match.")
    ),
    (
      "legendColour",
      Phrase(
        nl: "De kleuren houden takken uit elkaar. Ze betekenen verder niets.",
        en: "The colours keep branches apart. They mean nothing else.")
    ),
  ]

  /// Presenting: views of the map as slides.
  private static let slides: [(String, Phrase)] = [
    ("present", Phrase(nl: "Presenteren", en: "Present")),
    ("start", Phrase(nl: "Start", en: "Start")),
    ("keep", Phrase(nl: "Bewaar wat ik nu zie als dia", en: "Keep what I see now as a slide")),
    (
      "ownSlides",
      Phrase(
        nl:
          "Zonder eigen dia's ziet u elke tak na elkaar. Eigen dia's staan in het adres van deze pagina.",
        en:
          "Without slides of your own you see each branch in turn. Your slides are in the address of this page."
      )
    ),
    ("slide", Phrase(nl: "Dia {n} van {all}", en: "Slide {n} of {all}")),
    ("drop", Phrase(nl: "Verwijder dia {n}", en: "Remove slide {n}")),
    ("former", Phrase(nl: "Vorige", en: "Previous")),
    ("next", Phrase(nl: "Volgende", en: "Next")),
    ("stop", Phrase(nl: "Stop", en: "Stop")),
  ]

  /// What a card is to the one above it, by kind.
  private static let kinds = BranchKind.allCases.flatMap {
    [("kind-\($0.rawValue)", $0.words.capitalized), ("meaning-\($0.rawValue)", $0.meaning)]
  }
}
