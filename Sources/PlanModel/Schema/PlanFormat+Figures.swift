import SourceText
import Toolkit

/// The mappings of figures: regions, indicators, their values and targets.
extension Region: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .region(index) }

  package static let mapping = Mapping<Region>(
    .region,
    nl: "Een gebied waarover cijfers gaan. `stated` en `inferred` zeggen waarop de naam rust.",
    en: "An area that figures are about. `stated` and `inferred` say what the name rests on.",
    [
      Field(
        "code", .identifier, \.code, required: true, nl: "De code zoals gedrukt.",
        en: "The code as printed.", example: "NL"),
      Field(
        "name", .text, \.name,
        nl: "De naam; weglaten als de tekst die nergens noemt.",
        en: "The name; leave it out when the text names it nowhere.", example: "Nederland"),
      .stated(\.nameEvidence), .inferred(\.nameEvidence).exported(as: "nameReason"),
      Field(
        "benchmark", .flag, \.isBenchmark,
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
        "id", .identifier, \.id, required: true,
        nl: "De vaste naam: een teken als `*` kan bij twee tabellen iets anders betekenen.",
        en: "The stable name: a sign such as `*` may mean something else at another table.",
        example: "minimum"),
      Field(
        "mark", .code, \.mark, required: true, nl: "Het teken zoals gedrukt.",
        en: "The sign as printed.", example: "'*'"),
      Field(
        "text", .text, \.text,
        nl: "De noot; weglaten als de tekst het teken gebruikt en niet uitlegt.",
        en: "The note; leave it out when the text uses the sign and does not explain it.",
        example: "Meer meldingen geeft beter inzicht."),
      Field(
        "means", .choice, \.means,
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
        "title", .text, \.title, required: true, nl: "De naam zoals gedrukt.",
        en: "The name as printed.", example: "Woninginbraken"),
      Field(
        "unit", .text, \.unit,
        nl: """
          De eenheid: aantal, procent, euro, per 1.000 inwoners, per 10.000 inwoners 12-17 jaar, schaal \
          1-10, of een andere.
          """,
        en: """
          The unit: aantal (count), procent (per cent), euro, per 1.000 inwoners, per 10.000 inwoners \
          12-17 jaar, schaal 1-10, or another.
          """, example: "per 1.000 inwoners"),
      Field(
        "better", .choice, \.better,
        nl: "Of meer (more) of minder (less) beter is, of geen van beide (neither).",
        en: "Whether more or less is better, or neither.", example: "less"),
      Field(
        "because", .text, \.because,
        nl: "Waarom, als men van iets ongewensts meer wil of van iets gewensts minder.",
        en: "Why, when more of something unwanted is wanted, or less of something wanted.",
        example: "Meer meldingen geeft beter inzicht."),
      Field(
        "explanation", .text, \.explanation, nl: "Wat er precies wordt geteld.",
        en: "What exactly is counted.", example: "Pogingen tellen mee."),
      Field(
        "kind", .text, \.kind, nl: "Hoe de tekst zo'n cijfer noemt.",
        en: "What the text calls such a figure.", example: "Effectindicator"),
      .heading(\.heading),
      .provider(\.provider),
      .source(\.citations), .notes(\.notes),
      Field(
        "series", .maps(), \.series, nl: "De cijfers: een reeks per gebied.",
        en: "The figures: one series for each region.",
        example: "[{region: R, values: {2027: 4.1, 2028: {missing: not-yet-known}}}]"),
      Field(
        "targets", .maps(), \.targets, nl: "Wat het plan wil bereiken.",
        en: "What the plan wants to reach.", example: "[{at-most: 4, by: 2030}]"),
      Field(
        "rate-of", .identifier(.rateOf), \.rateOf,
        nl: "Het aantal waarvan dit het cijfer per zoveel inwoners is: de id van die indicator.",
        en: "The count of which this is the figure per so many people: the id of that indicator.",
        example: "woninginbraken"
      ).exported(as: "rateOf"),
      Field(
        "complement-of", .identifier(.complementOf), \.complementOf,
        nl: "Het percentage dat met dit samen 100 is: de id van die indicator.",
        en: "The percentage that makes 100 with this one: the id of that indicator.",
        example: "woninginbraak-poging"
      ).exported(as: "complementOf"),
      Field(
        "parts", .identifiers(.figurePart), \.parts,
        nl: "De indicatoren die samen dit cijfer zijn, alle delen: hun id.",
        en: "The indicators that add up to this figure, all of its parts: their ids.",
        example: "[inbraak-woning, inbraak-bedrijf]"
      ).exported(as: "parts"),
      .aims("focus", \.focus, .focusAim), .aims("effects", \.effects, .effectAim),
      .aims("points", \.points, .pointAim),
      .remark(\.remark),
      Field(
        "internal", .flag, \.isInternal, nl: "Of het buiten de uitgave voor buiten blijft.",
        en: "Whether it stays out of the edition for outside.", example: "true"
      ).exported(as: nil),
      .exceptions(\.exceptions),
    ])
}

extension FigureSeries: Mapped {
  package static let mapping = Mapping<FigureSeries>(
    .series,
    nl: "De cijfers van een indicator voor één gebied.",
    en: "The figures of an indicator for one region.",
    [
      .region(\.region),
      Field(
        "title", .text, \.title, nl: "De naam van de rij, als die anders is dan van de indicator.",
        en: "The row's name, when it differs from the indicator's.", example: "Woninginbraken NL"),
      Field(
        "unit", .text, \.unit, nl: "De eenheid van de rij, als die anders is.",
        en: "The row's unit, when it differs.", example: "per 10.000 inwoners"),
      .provider(\.provider),
      Field(
        "values", .years, \.values,
        nl: """
          Per jaar een getal, of een blok met wat er verder over te zeggen is. Schrijf 1.2 of '1,2'; geen \
          punt voor duizendtallen.
          """,
        en: """
          For each year a number, or a block with what else there is to say. Write 1.2 or '1,2'; no \
          thousands separator.
          """, example: "{2027: 620, 2028: {value: 5, provisional: Nog niet definitief.}}"),
      Field(
        "breaks", .yearTexts, \.breaks,
        nl: "Jaren vanaf welke iets anders wordt geteld, met wat.",
        en: "Years from which something else is counted, with what.",
        example: "{2028: Zonder meldingen van instellingen.}"),
      Field(
        "restated", .flag, \.isRestated,
        nl: "Of de jaren voor zo'n breuk opnieuw zijn berekend, zodat alles te vergelijken is.",
        en:
          "Whether the years before such a break were calculated again, so that all can be compared.",
        example: "true"),
      Field(
        "printed", .code, \.printed,
        nl: "De hele rij zoals gedrukt, als niet zeker is welk getal bij welk jaar hoort.",
        en: "The whole row as printed, when it is not sure which number belongs to which year.",
        example: "'2,322,02,1'"),
      .source(\.citations), .notes(\.notes), .remark(\.remark),
      .origin(\.origin),
      Field(
        "import", .code, \.importing,
        nl: "Hoe een import de reeks terugvindt: tabel en kolommen.",
        en: "How an import finds the series again: table and columns.",
        example: "47018NED SoortMisdrijf=1.1.1 RegioS=GM9999"
      ).exported(as: nil),
    ])
}

extension FigureValue: Mapped {
  package static let mapping = Mapping<FigureValue>(
    .figure,
    nl: "Wat er over het cijfer van een jaar te zeggen is.",
    en: "What there is to say about the figure of a year.",
    [
      Field(
        "value", .decimal, \.number, nl: "Het getal.", en: "The number.", example: "0.67"),
      Field(
        "printed", .code, \.printed, nl: "Zoals gedrukt, als dat anders is.",
        en: "As printed, when that differs.", example: "'5**'"),
      Field(
        "missing", .choice, \.missing,
        nl: """
          Waarom er geen getal is: not-measured (niet gemeten), suppressed (weggelaten), not-yet-known (nog \
          niet bekend), not-existing (kan niet bestaan), unclear (niet te lezen) of unknown (een teken \
          zonder uitleg).
          """,
        en: """
          Why there is no number: not-measured, suppressed, not-yet-known, not-existing, unclear (cannot \
          be read) or unknown (a sign without a meaning).
          """, example: "not-measured"),
      Field(
        "status", .choice, \.status,
        nl: """
          Wat er bijzonder aan is: provisional (voorlopig), estimated (geschat), forecast (verwacht), \
          definition-differs (anders gedefinieerd) of low-reliability (onzeker).
          """,
        en: """
          What is special about it: provisional, estimated, forecast, definition-differs or \
          low-reliability.
          """, example: "estimated"),
      Field(
        "provisional", .text, \.provisional, nl: "Waarom het voorlopig is.",
        en: "Why it is provisional.", example: "Het definitieve aantal volgt later."),
      .inferredYear(\.inferred),
      .source(\.citations), .notes(\.notes), .remark(\.remark),
    ])
}

extension FigureTarget: Mapped {
  package static let mapping = Mapping<FigureTarget>(
    .target,
    nl: """
      Een streefwaarde. Eén van de sleutels van `at-least` tot en met `direction` zegt waaraan het cijfer \
      moet voldoen.
      """,
    en: """
      A target. One of the keys from `at-least` to `direction` says what the figure must be.
      """,
    [
      Field(
        "at-least", .decimal, \.atLeast, nl: "Ten minste.", en: "At least this.", example: "300"),
      Field("at-most", .decimal, \.atMost, nl: "Ten hoogste.", en: "At most this.", example: "4"),
      Field("more-than", .decimal, \.moreThan, nl: "Meer dan.", en: "More than.", example: "300"),
      Field("less-than", .decimal, \.lessThan, nl: "Minder dan.", en: "Less than.", example: "4"),
      Field("equal", .decimal, \.equal, nl: "Gelijk aan.", en: "Equal to.", example: "100"),
      Field(
        "between", .decimals, \.between, nl: "Van en tot en met.", en: "From and to.",
        example: "[4, 6]"),
      Field(
        "direction", .choice, \.direction,
        nl: "Zonder getal: stijgen (rise), dalen (fall) of gelijk blijven (hold).",
        en: "Without a number: rise, fall or hold.", example: "fall"),
      Field(
        "by", .year, \.year, nl: "Het jaar; weglaten als de tekst er geen noemt.",
        en: "The year; leave it out when the text names none.", example: "2030"),
      .region(\.region),
      Field(
        "baseline", .decimal, \.baseline, nl: "De beginwaarde die de tekst hierbij noemt.",
        en: "The starting value that the text names with it.", example: "4.1"),
      Field(
        "baseline-year", .year, \.baselineYear, nl: "Het jaar van die waarde.",
        en: "The year of that value.", example: "2026"),
      Field(
        "printed", .code, \.printed, nl: "Zoals gedrukt.", en: "As printed.", example: "'> 300*'"),
      .inferredYear(\.inferred),
      .source(\.citations), .notes(\.notes), .remark(\.remark),
    ])
}

extension Field {
  static func heading(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field
  {
    Field(
      "heading", .text, property, nl: "Het kopje waaronder het staat, zoals gedrukt.",
      en: "The heading under which it is, as printed.", example: "Openbare orde en veiligheid")
  }

  fileprivate static func inferredYear(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "inferred", .inference, property,
      nl: "Het jaar staat niet in de tekst: waarom het dit jaar is.",
      en: "The year is not in the text: why it is this year.",
      example: "De tabel staat in het verslag over 2028.")
  }

  static func remark(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field {
    Field(
      "remark", .text, property, nl: "Een opmerking.", en: "A remark.",
      example: "De tekst noemt dit getal ook in een zin.")
  }

  static func origin(_ property: any WritableKeyPath<Thing, Located<String>?> & Sendable) -> Field {
    Field(
      "from", .text, property, nl: "Uit welk bestand en welke rij dit komt.",
      en: "Which file and row this comes from.", example: "'cijfers.xlsx, rij 4'"
    ).fromOthers.exported(as: nil)
  }

  fileprivate static func provider(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "provider", .text, property, nl: "Wie de cijfers uitbrengt.",
      en: "Who publishes the figures.",
      example: "CBS")
  }

  fileprivate static func region(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "region", .identifier(.region), property,
      nl: "De code van het gebied; zonder is dat de eigen gemeente.",
      en: "The code of the region; without it the plan's own municipality.", example: "NL"
    ).exported(as: "region")
  }

  fileprivate static func notes(
    _ property: any WritableKeyPath<Thing, [Located<String>]> & Sendable
  ) -> Field {
    Field(
      "notes", .identifiers(.footnote), property, nl: "De noten die erbij staan: hun id.",
      en: "The footnotes beside it: their ids.", example: "[minimum]"
    ).exported(as: "notes")
  }

  /// Links of a goal, an indicator or a result to what it is about.
  static func aims(
    _ name: String, _ property: any WritableKeyPath<Thing, [Reference]> & Sendable,
    _ role: LinkRole
  ) -> Field {
    let example =
      switch role {
      case .focusAim: "[IV@83]"
      case .effectAim: "[woninginbraak]"
      default: "[10@282]"
      }
    return Field(
      name, .links(role), property,
      nl: "Waarover het gaat. Alleen wat de tekst zegt, met de regel, of afgeleid met de reden.",
      en: "What it is about. Only what the text says, with the line, or inferred with the reason.",
      example: example)
  }
}
