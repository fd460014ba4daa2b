import SourceText
import Toolkit

/// The mappings of figures: regions, footnotes and indicators.
extension Region: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .region(index) }

  package static let mapping = Mapping<Region>(
    .region,
    nl: "Een gebied waarover cijfers gaan. `stated` en `inferred` zeggen waarop de naam rust.",
    en: "An area that figures are about. `stated` and `inferred` say what the name rests on.",
    [
      Field(
        "code", named: ("code", "code"), .identifier, \.code, required: true,
        nl: "De code zoals gedrukt.",
        en: "The code as printed.", example: "NL"),
      Field(
        "name", named: ("naam", "name"), .text, \.name,
        nl: "De naam; weglaten als de tekst die nergens noemt.",
        en: "The name; leave it out when the text names it nowhere.", example: "Nederland"),
      .stated(\.nameEvidence), .inferredName(\.nameEvidence),
      Field(
        "benchmark", named: ("alleen vergelijking", "comparison only"), .flag, \.isBenchmark,
        nl: "Of het er alleen staat om mee te vergelijken; dan krijgt het geen oordeel.",
        en: "Whether it is there only to compare with; then it gets no verdict.", example: "true"),
      .source(\.citations), .exceptions(\.exceptions),
    ])
}

extension Footnote: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .footnote(index) }

  package static let mapping = Mapping<Footnote>(
    .footnote,
    nl: "Een noot onder een tabel, of de betekenis van een teken erin, zoals gedrukt.",
    en: "A note below a table, or the meaning of a sign in it, as printed.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam: een teken als `*` kan bij twee tabellen iets anders betekenen.",
        en: "The stable name: a sign such as `*` may mean something else at another table.",
        example: "minimum"),
      Field(
        "mark", named: ("teken", "sign"), .code, \.mark, required: true,
        nl: "Het teken zoals gedrukt.",
        en: "The sign as printed.", example: "'*'"),
      Field(
        "text", named: ("tekst", "text"), .text, \.text,
        nl: "De noot; weglaten als de tekst het teken gebruikt en niet uitlegt.",
        en: "The note; leave it out when the text uses the sign and does not explain it.",
        example: "Meer meldingen geeft beter inzicht."),
      Field(
        "means", named: ("betekent", "means"), .choice, \.means,
        nl: "Wat een waarde met dit teken is, als de noot dat zegt.",
        en: "What a value with this sign is, when the note says so.", example: "not-yet-known"),
      .source(\.citations), .exceptions(\.exceptions),
    ])
}

extension Indicator: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .indicator(index) }

  package static let mapping = Mapping<Indicator>(
    .indicator,
    nl: "Wat wordt gemeten: cijfers per gebied en per jaar, en wat het plan ermee wil bereiken.",
    en: "What is measured: figures by region and year, and what the plan wants them to be.",
    [
      .stableID(\.id),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De naam zoals gedrukt.",
        en: "The name as printed.", example: "Woninginbraken"),
      Field(
        "unit", named: ("eenheid", "unit"), .text, \.unit,
        nl: """
          De eenheid: aantal, procent, euro, per 1.000 inwoners, per 10.000 inwoners 12-17 jaar, schaal \
          1-10, of een andere.
          """,
        en: """
          The unit: aantal (count), procent (per cent), euro, per 1.000 inwoners, per 10.000 inwoners \
          12-17 jaar, schaal 1-10, or another.
          """, example: "per 1.000 inwoners"),
      Field(
        "better", named: ("gewenst", "wanted"), .choice, \.better,
        nl: "Of meer (more) of minder (less) beter is, of geen van beide (neither).",
        en: "Whether more or less is better, or neither.", example: "less"),
      Field(
        "because", named: ("waarom", "why"), .text, \.because,
        nl: "Waarom, als men van iets ongewensts meer wil of van iets gewensts minder.",
        en: "Why, when more of something unwanted is wanted, or less of something wanted.",
        example: "Meer meldingen geeft beter inzicht."),
      Field(
        "explanation", named: ("uitleg", "explanation"), .text, \.explanation,
        nl: "Wat er precies wordt geteld.",
        en: "What exactly is counted.", example: "Pogingen tellen mee."),
      Field(
        "kind", named: ("soort cijfer", "kind of figure"), .text, \.kind,
        nl: "Hoe de tekst zo'n cijfer noemt.",
        en: "What the text calls such a figure.", example: "Effectindicator"),
      .heading(\.heading),
      .provider(\.provider),
      .source(\.citations), .notes(\.notes),
      Field(
        "series", named: ("cijfers", "figures"), .maps(), \.series,
        nl: "De cijfers: een reeks per gebied.",
        en: "The figures: one series for each region.",
        example: "[{region: R, values: {2027: 4.1, 2028: {missing: not-yet-known}}}]"),
      Field(
        "targets", named: ("streefwaarden", "targets"), .maps(), \.targets,
        nl: "Wat het plan wil bereiken.",
        en: "What the plan wants to reach.", example: "[{at-most: 4, by: 2030}]"),
      Field(
        "rate-of", named: ("per inwoner van", "rate of"), .identifier(.rateOf), \.rateOf,
        nl: "Het aantal waarvan dit het cijfer per zoveel inwoners is: de id van die indicator.",
        en: "The count of which this is the figure per so many people: the id of that indicator.",
        example: "woninginbraken"
      ).exported(as: "rateOf"),
      Field(
        "complement-of", named: ("samen 100 procent met", "100 per cent with"),
        .identifier(.complementOf), \.complementOf,
        nl: "Het percentage dat met dit samen 100 is: de id van die indicator.",
        en: "The percentage that makes 100 with this one: the id of that indicator.",
        example: "woninginbraak-poging"
      ).exported(as: "complementOf"),
      Field(
        "parts", named: ("som van", "sum of"), .identifiers(.figurePart), \.parts,
        nl: "De indicatoren die samen dit cijfer zijn, alle delen: hun id.",
        en: "The indicators that add up to this figure, all of its parts: their ids.",
        example: "[inbraak-woning, inbraak-bedrijf]"
      ).exported(as: "parts"),
      .aims("focus", \.focus, .focusAim), .aims("effects", \.effects, .effectAim),
      .aims("points", \.points, .pointAim),
      .remark(\.remark),
      Field(
        "internal", named: ("alleen voor binnen", "for inside only"), .flag, \.isInternal,
        nl: "Of het buiten de uitgave voor buiten blijft.",
        en: "Whether it stays out of the edition for outside.", example: "true"
      ).exported(as: nil),
      .exceptions(\.exceptions),
    ])
}

extension Field {
  static func heading(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field
  {
    Field(
      "heading", named: ("kop", "heading"), .text, property,
      nl: "Het kopje waaronder het staat, zoals gedrukt.",
      en: "The heading under which it is, as printed.", example: "Openbare orde en veiligheid")
  }

  static func inferredYear(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "inferred", named: ("jaar afgeleid", "year inferred"), .inference, property,
      nl: "Het jaar staat niet in de tekst: waarom het dit jaar is.",
      en: "The year is not in the text: why it is this year.",
      example: "De tabel staat in het verslag over 2028.")
  }

  static func remark(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field {
    Field(
      "remark", named: ("opmerking", "remark"), .text, property, nl: "Een opmerking.",
      en: "A remark.",
      example: "De tekst noemt dit getal ook in een zin.")
  }

  static func origin(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field {
    Field(
      "from", named: ("overgenomen uit", "taken from"), .text, property,
      nl: "Uit welk bestand en welke rij dit komt.",
      en: "Which file and row this comes from.", example: "'cijfers.xlsx, rij 4'"
    ).fromOthers.exported(as: nil)
  }

  static func provider(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "provider", named: ("cijfers van", "figures from"), .text, property,
      nl: "Wie de cijfers uitbrengt.",
      en: "Who publishes the figures.",
      example: "CBS")
  }

  static func region(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "region", named: ("gebied", "region"), .identifier(.region), property,
      nl: "De code van het gebied; zonder is dat de eigen gemeente.",
      en: "The code of the region; without it the plan's own municipality.", example: "NL"
    ).exported(as: "region")
  }

  static func notes(
    _ property: any WritableKeyPath<Thing, [Located<String>]> & Sendable
  ) -> Field {
    Field(
      "notes", named: ("noten", "footnotes"), .identifiers(.footnote), property,
      nl: "De noten die erbij staan: hun id.",
      en: "The footnotes beside it: their ids.", example: "[minimum]"
    ).exported(as: "notes")
  }

  /// Links of a goal, an indicator or a result to what it is about.
  static func aims(
    _ name: String, _ property: any WritableKeyPath<Thing, [Reference]> & Sendable,
    _ role: LinkRole
  ) -> Field {
    let (words, example): (Words, String) =
      switch role {
      case .focusAim: (("focusgebied", "focus area"), "[IV@83]")
      case .effectAim: (("effecten", "effects"), "[woninginbraak]")
      default: (("actiepunten", "action points"), "[10@282]")
      }
    return Field(
      name, named: words, .links(role), property,
      nl: "Waarover het gaat. Alleen wat de tekst zegt, met de regel, of afgeleid met de reden.",
      en: "What it is about. Only what the text says, with the line, or inferred with the reason.",
      example: example)
  }
}
