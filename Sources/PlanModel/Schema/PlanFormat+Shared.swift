import Toolkit

/// Keys that several mappings share.
extension PlanFormat {
  static let citation = KeyFormat(
    "source", .citations,
    nl: "De regel of regels van de bron waarop dit rust: `59`, `59-61`, `ivp:59` of een lijst.",
    en: "The line or lines of the source that this rests on: `59`, `59-61`, `ivp:59` or a list.",
    example: "[59, ivp:121-123]")

  static let stated = KeyFormat(
    "stated", .citations, nl: "De regel die dit met zoveel woorden zegt.",
    en: "The line that says so.", example: "85")

  static let inferred = KeyFormat(
    "inferred", .text, nl: "Afgeleid, niet gezegd: de reden.",
    en: "Inferred, not said: the reason.",
    example: "De regel noemt jongeren, en punt 7 gaat over jeugd.")

  static let side = KeyFormat(
    "side", .choice(["left", "right"]),
    nl: """
      Aan welke kant van de tekening deze hoofdtak staat; zonder verdeelt het programma de takken. Telt \
      alleen direct onder een thema.
      """,
    en: """
      The side of the drawing on which this main branch stands; without it the tool divides the \
      branches. Counts directly under a theme only.
      """, example: "left")

  static let exceptions = KeyFormat(
    "exceptions", .exceptions,
    nl: "Regels van de controle die hier niet gelden, elk met de reden.",
    en: "Rules of the check that do not hold here, each with the reason.",
    example: "{label-too-long: De wet gebruikt deze term.}")

  static let otherNames = KeyFormat(
    "other-names", .printedNames, nl: "Hoe het elders in de bron heet, met de regel.",
    en: "What it is called elsewhere in the source, with the line.",
    example: "[woningmarkt@36, Woningnood@411]")

  static let effects = KeyFormat(
    "effects", .maps(.effect), nl: "De effecten die hieruit volgen, in volgorde.",
    en: "The effects that follow from this, in order.",
    example: "[{id: huiselijk-geweld, label: Huiselijk geweld, source: 59}]")
}
