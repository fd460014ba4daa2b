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
  ]
}
