import Toolkit

/// What is done with items of a session later: other words, and proposals that become points.
extension EditWords {
  static let sessionLater: [(String, Phrase)] = [
    ("correct", Phrase(nl: "Verbeter de tekst", en: "Correct the text")),
    ("correctOf", Phrase(nl: "Verbeter de tekst: {text}", en: "Correct the text: {text}")),
    ("correctTitle", Phrase(nl: "Verbeter nummer {n}", en: "Correct number {n}")),
    ("correctText", Phrase(nl: "Zo hoort het er te staan", en: "As it should be")),
    (
      "correctAbout",
      Phrase(
        nl: "Wat eerst is genoteerd, blijft in het bestand staan; deze woorden gelden.",
        en: "What was noted first stays in the file; these words are valid.")
    ),
    ("itemFirst", Phrase(nl: "eerst genoteerd: {text}", en: "noted first: {text}")),
    (
      "proposals",
      Phrase(
        nl: "{n} voorstellen die nog niet in het plan staan",
        en: "{n} proposals that are not in the plan yet")
    ),
    (
      "proposalsOne",
      Phrase(
        nl: "1 voorstel dat nog niet in het plan staat",
        en: "1 proposal that is not in the plan yet")
    ),
    ("adoptPoint", Phrase(nl: "Maak er een actiepunt van", en: "Make it an action point")),
    ("adoptPart", Phrase(nl: "Maak er een onderdeel van", en: "Make it a sub-point")),
  ]
}
