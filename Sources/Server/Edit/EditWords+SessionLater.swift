import Toolkit

/// What is done with items of a session later: other words, and proposals that become points.
extension EditWords {
  static let sessionLater: [(String, Phrase)] = [
    (
      "adoptAbout",
      Phrase(
        nl:
          "Een actiepunt hoort bij een effect en bij een afdeling. Wat u nog niet weet, kan later.",
        en:
          "An action point follows from an effect and is for a department. What you do not know yet can come later."
      )
    ),
    ("adoptEffect", Phrase(nl: "Uit welk effect volgt het", en: "From which effect it follows")),
    (
      "adoptEffectAbout",
      Phrase(
        nl: "Zonder effect staat het punt onder Bevindingen als fout.",
        en: "Without an effect the point is an error under Findings.")
    ),
    ("adoptNoEffect", Phrase(nl: "(nog geen effect)", en: "(no effect yet)")),
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
