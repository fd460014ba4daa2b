import Toolkit

/// The mappings that make the mindmaps.
extension Theme: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .theme(index) }

  package static let mapping = Mapping<Theme>(
    .theme,
    nl: "Een maatschappelijk thema. Eén per bestand; de effecten eronder vormen de mindmap.",
    en: "A societal theme. One a file; the effects below it make the mindmap.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam: kleine letters, cijfers en koppeltekens.",
        en: "The stable name: lower-case letters, digits and hyphens.", example: "woningnood"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel zoals gedrukt.",
        en: "The title as printed.",
        example: "Woningnood"),
      .otherNames(\.otherNames),
      Field(
        "explanation", named: ("uitleg", "explanation"), .text, \.explanation,
        nl: "Waar het over gaat, in eigen woorden.",
        en: "What it is about, in your own words.", example: "Er zijn te weinig woningen."),
      .source(\.citations),
      Field(
        "points", named: ("actiepunten", "action points"), .links(.point), \.points,
        nl: "De actiepunten die uit het thema zelf volgen, zonder effect ertussen.",
        en: "The action points that follow from the theme itself, without an effect between.",
        example: "[4, 12@295]"),
      .effects(\.placements), .formerIDs(\.formerly), .exceptions(\.exceptions),
    ])
}

extension Effect: Mapped {
  package static let mapping = Mapping<Effect>(
    .effect,
    nl: """
      Een gevolg van een thema voor de veiligheid: een knoop van de mindmap. De plaats in de kaart \
      is gesteld in de eigen `source`, tenzij `stated` of `inferred` iets anders zegt. Is het op die \
      plaats geen gevolg, dan zegt `kind` wat het wel is.
      """,
    en: """
      A consequence of a theme for safety: a node of the mindmap. Its place in the map is stated \
      in its own `source`, unless `stated` or `inferred` says otherwise. Where it is no consequence, \
      `kind` says what it is there.
      """,
    variant: .init(key: "same-as", map: .effectReference),
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam: kleine letters, cijfers en koppeltekens.",
        en: "The stable name: lower-case letters, digits and hyphens.",
        example: "huiselijk-geweld"),
      Field(
        "label", named: ("tekst op de kaart", "text on the map"), .text, \.label, required: true,
        nl: "De tekst in de tekening: twee tot zes woorden.",
        en: "The text in the drawing: two to six words.", example: "Huiselijk geweld"),
      Field(
        "explanation", named: ("uitleg", "explanation"), .text, \.explanation,
        nl: "De uitleg, in eigen woorden.",
        en: "The explanation, in your own words.",
        example: "Wie niet weg kan, blijft in een gespannen huis wonen."),
      .kind(\.kind), .source(\.citations),
      Field(
        "origin", named: ("genoemd in de themasessie", "mentioned in the theme session"), .codes,
        \.origins,
        nl: """
          Waar het in een themasessie is genoemd: de id van de sessie en het nummer. Zonder `source` rust het \
          effect daarop.
          """,
        en: """
          Where it was mentioned in a theme session: the id of the session and the number. Without `source` \
          the effect rests on that.
          """,
        example: "[wonen-2026-11-28@14]"
      ).exported(as: nil), .stated(\.placementEvidence),
      .inferred(\.placementEvidence), .assumption(\.placementAssumption),
      Field(
        "link", named: ("meer hierover", "more about this"), .code, \.link,
        nl: "Een pagina met meer uitleg: http, https of mailto.",
        en: "A page that explains more: http, https or mailto.",
        example: "https://voorbeeld.nl/uitleg"),
      Field(
        "focus", named: ("focusgebied", "focus area"), .links(.focus), \.focus,
        nl: "De focusgebieden waaronder het effect valt.",
        en: "The focus areas that the effect falls under.", example: "[I, IV@121]"),
      Field(
        "points", named: ("actiepunten", "action points"), .links(.point), \.points,
        nl: "De actiepunten die uit het effect volgen.",
        en: "The action points that follow from the effect.",
        example: "[4, 12@295, {to: 7, inferred: Punt 7 gaat over jeugd.}]"),
      .indicator(\.measure.indicator), .baseline(\.measure.baseline), .target(\.measure.target),
      Field(
        "context", named: ("bewust geen actiepunt", "no action point on purpose"), .text, \.context,
        nl: "Bewust geen actiepunt: de reden.",
        en: "No action point on purpose: the reason.", example: "Een taak van de brandweer."),
      Field(
        "leaf", named: ("bewust niet uitgesplitst", "not split further on purpose"), .text, \.leaf,
        nl: "Bewust niet verder uitgesplitst: de reden.",
        en: "Not split further on purpose: the reason.",
        example: "Voor het overzicht niet per groep uitgesplitst."),
      .side(\.side), .effects(\.placements), .formerEffects(\.formerly), .exceptions(\.exceptions),
    ])
}

extension Placement: Mapped {
  package static let mapping = Mapping<Placement>(
    .effectReference,
    nl: "Een effect dat elders in het plan is uitgeschreven, op een tweede plaats in een kaart.",
    en: "An effect that is written out elsewhere in the plan, at a second place in a map.",
    [
      Field(
        "same-as", named: ("zelfde effect als", "same effect as"), .identifier, \.reference.target,
        required: true, nl: "De naam van het effect.",
        en: "The effect's name.", example: "huiselijk-geweld"
      ).essential,
      .kind(\.kind), .stated(\.reference.evidence), .inferred(\.reference.evidence),
      .assumption(\.reference.assumption),
      .side(\.side),
    ])
}

extension Reference: Mapped {
  package static let mapping = Mapping<Reference>(
    .link,
    nl: """
      Een verwijzing die meer nodig heeft dan één woord. Het korte `12` is gesteld in de eigen \
      regels van wat ernaar verwijst, `12@295` in regel 295.
      """,
    en: """
      A link that needs more than one word. The short `12` is stated in the own lines of what \
      holds the link, `12@295` in line 295.
      """,
    [
      Field(
        "to", named: ("waarheen", "to what"), .identifier, \.target, required: true,
        nl: "Het nummer of de naam van het doel.",
        en: "The number or name of the target.", example: "12"
      ).essential,
      .stated(\.evidence), .inferred(\.evidence), .assumption(\.assumption),
    ])
}
