import SourceText
import Toolkit

/// Keys that several mappings share.
extension Field {
  static func stableID(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "id", named: ("vaste naam", "stable name"), .identifier, property,
      nl:
        "De vaste naam. Die schrijft raakvlak er zelf bij, gemaakt van de tekst; hij verandert nooit.",
      en: "The stable name. raakvlak adds it itself, made from the text; it never changes.",
      example: "meer-licht"
    ).exported(as: "stableId")
  }

  static func source(_ property: any WritableKeyPath<Thing, [Citation]> & Sendable) -> Field {
    Field(
      "source", named: ("bron", "source"), .citations, property,
      nl: "De regel of regels van de bron waarop dit rust: `59`, `59-61`, `ivp:59` of een lijst.",
      en: "The line or lines of the source that this rests on: `59`, `59-61`, `ivp:59` or a list.",
      example: "[59, ivp:121-123]"
    ).onScreen(
      nl:
        "De regel of regels van de bron waarop dit rust, met komma's ertussen: 59, 59-61 of ivp:59.",
      en:
        "The line or lines of the source that this rests on, with commas between: 59, 59-61 or ivp:59."
    ).exported(as: "lines")
  }

  static func stated(_ property: any WritableKeyPath<Thing, Evidence> & Sendable) -> Field {
    Field(
      "stated", named: ("staat in regel", "stated in line"), .citations, property,
      get: { $0.citations }, set: { $0.state($1) },
      nl: "De regel die dit met zoveel woorden zegt.", en: "The line that says so.", example: "85"
    ).exported(as: nil)
  }

  static func inferred(_ property: any WritableKeyPath<Thing, Evidence> & Sendable) -> Field {
    Field(
      "inferred", named: ("afgeleid, met reden", "inferred, with a reason"), .inference, property,
      get: { $0.reason }, set: { $0 = .inferred($1) },
      nl: "Afgeleid, niet gezegd: de reden.", en: "Inferred, not said: the reason.",
      example: "De regel noemt jongeren, en punt 7 gaat over jeugd."
    ).exported(as: nil)
  }

  static func inferredName(
    _ property: any WritableKeyPath<Thing, Evidence> & Sendable
  ) -> Field {
    Field(
      "inferred", named: ("naam afgeleid", "name inferred"), .inference, property,
      get: { $0.reason }, set: { $0 = .inferred($1) },
      nl: "De naam is afgeleid, niet gezegd: de reden.",
      en: "The name is inferred, not said: the reason.",
      example: "De regel noemt het team, en de afkorting past erbij."
    ).exported(as: "nameReason")
  }

  static func assumption(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "assumption", named: ("aanname", "assumption"), .text, property,
      nl: "Wat waar moet zijn, wil het ene tot het andere leiden.",
      en: "What must be so for the one to lead to the other.",
      example: "Werkgevers nemen jongeren aan."
    ).exported(as: nil)
  }

  static func indicator(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "indicator", named: ("indicator", "indicator"), .text, property,
      nl: "Waaraan te zien is of het lukt.",
      en: "By which success is seen.", example: "Woninginbraken per duizend woningen")
  }

  static func baseline(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "baseline", named: ("nulmeting", "baseline"), .text, property,
      nl: "De waarde van de indicator aan het begin, zoals gedrukt.",
      en: "The value of the indicator at the beginning, as printed.", example: "8,2 (2026)")
  }

  static func target(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "target", named: ("streefwaarde", "target"), .text, property,
      nl: "De waarde waarnaar het plan streeft, zoals gedrukt.",
      en: "The value that the plan aims at, as printed.", example: "ten hoogste 6")
  }

  static func kind(_ property: any WritableKeyPath<Thing, BranchKind> & Sendable) -> Field {
    Field(
      "kind", named: ("soort tak", "kind of branch"), .choice, property,
      nl: """
        Wat het is van wat erboven staat: een gevolg (`consequence`, ook zonder deze sleutel), een oorzaak (`cause`), een \
        voorbeeld (`example`), een kans (`chance`) of een maatregel die er al is (`measure`). Hoort bij deze \
        plaats: op een andere plaats kan het iets anders zijn.
        """,
      en: """
        What it is to what is above it: a consequence (`consequence`, also without this key), a cause (`cause`), an \
        example (`example`), a chance (`chance`) or a measure already taken (`measure`). Belongs to this \
        place: at another place it may be something else.
        """, example: "cause"
    ).onScreen(
      nl: "Wat het is van wat erboven staat; niets gekozen is een gevolg. Geldt voor deze plaats.",
      en: "What it is to what is above it; nothing chosen is a consequence. Holds for this place."
    ).exported(as: nil)
  }

  static func side(_ property: any WritableKeyPath<Thing, BranchSide?> & Sendable) -> Field {
    Field(
      "side", named: ("kant van de kaart", "side of the map"), .choice, property,
      nl: """
        Aan welke kant van de tekening deze hoofdtak staat; zonder verdeelt het programma de takken. Telt \
        alleen direct onder een thema.
        """,
      en: """
        The side of the drawing on which this main branch stands; without it the tool divides the \
        branches. Counts directly under a theme only.
        """, example: "left"
    ).exported(as: nil)
  }

  static func exceptions(
    _ property: any WritableKeyPath<Thing, [RuleException]> & Sendable
  ) -> Field {
    Field(
      "exceptions", named: ("uitzonderingen op regels", "exceptions to rules"), .exceptions,
      property,
      nl: """
        Regels van de controle die hier niet gelden, elk met de reden; bij `plan` voor het hele plan.
        """,
      en: """
        Rules of the check that are not applied here, each with the reason; at `plan` for the whole plan.
        """,
      example: "{label-too-long: De wet gebruikt deze term.}"
    ).exported(as: nil)
  }

  static func otherNames(
    _ property: any WritableKeyPath<Thing, [PrintedName]> & Sendable
  ) -> Field {
    Field(
      "other-names", named: ("andere namen", "other names"), .printedNames, property,
      nl: "Hoe het elders in de bron heet, met de regel.",
      en: "What it is called elsewhere in the source, with the line.",
      example: "[woningmarkt@36, Woningnood@411]")
  }

  static func effects(_ property: any WritableKeyPath<Thing, [Placement]> & Sendable) -> Field {
    Field(
      "effects", named: ("effecten", "effects"), .effects, property,
      nl: "De effecten die hieruit volgen, of wat ze er volgens hun `kind` van zijn, in volgorde.",
      en: "The effects that follow from this, or what they are to it by their `kind`, in order.",
      example: "[{id: huiselijk-geweld, label: Huiselijk geweld, source: 59}]")
  }
}
