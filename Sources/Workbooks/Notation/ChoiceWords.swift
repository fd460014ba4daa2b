import Toolkit

/// Words for the choices of the format, in the language of the reader.
enum ChoiceWords {
  static func word(_ raw: String, _ language: Language) -> String { words[raw]?(language) ?? raw }

  /// The choice that a text names, in either language or as in the files.
  static func choice(_ text: String, among choices: [String]) -> String? {
    let folded = text.lowercased()
    return choices.first { choice in
      choice.lowercased() == folded || words[choice]?.dutch.lowercased() == folded
        || words[choice]?.english.lowercased() == folded
    }
  }

  static let yes = Phrase(nl: "ja", en: "yes")
  static let no = Phrase(nl: "nee", en: "no")

  private static let words: [String: Phrase] = [
    "primary": Phrase(nl: "primair", en: "primary"),
    "secondary": Phrase(nl: "secundair", en: "secondary"),
    "unknown": Phrase(nl: "onbekend", en: "unknown"),
    "running": Phrase(nl: "lopend", en: "running"),
    "new": Phrase(nl: "nieuw", en: "new"),
    "consequence": Phrase(nl: "gevolg", en: "consequence"),
    "cause": Phrase(nl: "oorzaak", en: "cause"),
    "example": Phrase(nl: "voorbeeld", en: "example"),
    "chance": Phrase(nl: "kans", en: "chance"),
    "measure": Phrase(nl: "maatregel", en: "measure"),
    "left": Phrase(nl: "links", en: "left"),
    "right": Phrase(nl: "rechts", en: "right"),
    "unit": Phrase(nl: "afdeling", en: "unit"),
    "partner": Phrase(nl: "partner", en: "partner"),
    "more": Phrase(nl: "meer", en: "more"),
    "less": Phrase(nl: "minder", en: "less"),
    "neither": Phrase(nl: "geen van beide", en: "neither"),
    "not-measured": Phrase(nl: "niet gemeten", en: "not measured"),
    "suppressed": Phrase(nl: "weggelaten", en: "suppressed"),
    "not-yet-known": Phrase(nl: "nog niet bekend", en: "not yet known"),
    "not-existing": Phrase(nl: "bestaat niet", en: "does not exist"),
    "unclear": Phrase(nl: "onleesbaar", en: "unclear"),
    "provisional": Phrase(nl: "voorlopig", en: "provisional"),
    "estimated": Phrase(nl: "geschat", en: "estimated"),
    "forecast": Phrase(nl: "verwacht", en: "forecast"),
    "definition-differs": Phrase(nl: "anders gedefinieerd", en: "defined otherwise"),
    "low-reliability": Phrase(nl: "onzeker", en: "uncertain"),
    "rise": Phrase(nl: "stijgen", en: "rise"),
    "fall": Phrase(nl: "dalen", en: "fall"),
    "hold": Phrase(nl: "gelijk blijven", en: "hold"),
    "goal": Phrase(nl: "doel", en: "goal"),
    "ambition": Phrase(nl: "ambitie", en: "ambition"),
    "result": Phrase(nl: "resultaat", en: "result"),
    "activity": Phrase(nl: "activiteit", en: "activity"),
    "good": Phrase(nl: "goed", en: "good"),
    "attention": Phrase(nl: "let op", en: "attention"),
    "bad": Phrase(nl: "slecht", en: "bad"),
    "neutral": Phrase(nl: "neutraal", en: "neutral"),
    "stated": Phrase(nl: "uitgelegd", en: "stated"),
    "not-discussed": Phrase(nl: "nog niet besproken", en: "not discussed"),
    "discussed": Phrase(nl: "besproken", en: "discussed"),
    "takes-over": Phrase(nl: "neemt over", en: "takes over"),
    "takes-over-in-part": Phrase(nl: "neemt deels over", en: "takes over in part"),
    "declines": Phrase(nl: "neemt niet over", en: "declines"),
    "no": Phrase(nl: "nog niet begonnen", en: "not started"),
    "started": Phrase(nl: "begonnen", en: "started"),
    "finished": Phrase(nl: "klaar", en: "finished"),
    "none": Phrase(nl: "geen", en: "none"),
    "continuous": Phrase(nl: "doorlopend", en: "continuous"),
    "full": Phrase(nl: "voldoet volledig", en: "complies fully"),
    "partial": Phrase(nl: "voldoet gedeeltelijk", en: "complies in part"),
    "first-measures": Phrase(nl: "eerste maatregelen genomen", en: "first measures taken"),
    "not-met": Phrase(nl: "voldoet niet", en: "does not comply"),
    "burden": Phrase(nl: "onevenredige last", en: "disproportionate burden"),
    "outside-law": Phrase(nl: "buiten de wet", en: "outside the law"),
    "states": Phrase(nl: "alleen standen", en: "states only"),
  ]
}
