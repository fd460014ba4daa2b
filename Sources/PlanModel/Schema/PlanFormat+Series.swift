import SourceText
import Toolkit

/// The mappings inside an indicator: its series, their values by year, and its targets.
extension FigureSeries: Mapped {
  package static let mapping = Mapping<FigureSeries>(
    .series,
    nl: "De cijfers van een indicator voor één gebied.",
    en: "The figures of an indicator for one region.",
    [
      .region(\.region),
      Field(
        "title", named: ("titel", "title"), .text, \.title,
        nl: "De naam van de rij, als die anders is dan van de indicator.",
        en: "The row's name, when it differs from the indicator's.", example: "Woninginbraken NL"),
      Field(
        "unit", named: ("eenheid", "unit"), .text, \.unit,
        nl: "De eenheid van de rij, als die anders is.",
        en: "The row's unit, when it differs.", example: "per 10.000 inwoners"),
      .provider(\.provider),
      Field(
        "values", named: ("waarden", "values"), .years, \.values,
        nl: """
          Per jaar een getal, of een blok met wat er verder over te zeggen is. Schrijf 1.2 of '1,2'; geen \
          punt voor duizendtallen.
          """,
        en: """
          For each year a number, or a block with what else there is to say. Write 1.2 or '1,2'; no \
          thousands separator.
          """, example: "{2027: 620, 2028: {value: 5, provisional: Nog niet definitief.}}"),
      Field(
        "breaks", named: ("breuken in de reeks", "breaks in the series"), .yearTexts, \.breaks,
        nl: "Jaren vanaf welke iets anders wordt geteld, met wat.",
        en: "Years from which something else is counted, with what.",
        example: "{2028: Zonder meldingen van instellingen.}"),
      Field(
        "restated", named: ("teruggerekend", "restated"), .flag, \.isRestated,
        nl: "Of de jaren voor zo'n breuk opnieuw zijn berekend, zodat alles te vergelijken is.",
        en:
          "Whether the years before such a break were calculated again, so that all can be compared.",
        example: "true"),
      Field(
        "printed", named: ("zoals gedrukt", "as printed"), .code, \.printed,
        nl: "De hele rij zoals gedrukt, als niet zeker is welk getal bij welk jaar hoort.",
        en: "The whole row as printed, when it is not sure which number belongs to which year.",
        example: "'2,322,02,1'"),
      .source(\.citations), .notes(\.notes), .remark(\.remark),
      .origin(\.origin),
      Field(
        "import", named: ("importeren uit", "import from"), .code, \.importing,
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
        "value", named: ("waarde", "value"), .decimal, \.number, nl: "Het getal.",
        en: "The number.", example: "0.67"),
      Field(
        "printed", named: ("zoals gedrukt", "as printed"), .code, \.printed,
        nl: "Zoals gedrukt, als dat anders is.",
        en: "As printed, when that differs.", example: "'5**'"),
      Field(
        "missing", named: ("waarom het ontbreekt", "why it is missing"), .choice, \.missing,
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
        "status", named: ("status", "status"), .choice, \.status,
        nl: """
          Wat er bijzonder aan is: provisional (voorlopig), estimated (geschat), forecast (verwacht), \
          definition-differs (anders gedefinieerd) of low-reliability (onzeker).
          """,
        en: """
          What is special about it: provisional, estimated, forecast, definition-differs or \
          low-reliability.
          """, example: "estimated"),
      Field(
        "provisional", named: ("waarom voorlopig", "why provisional"), .text, \.provisional,
        nl: "Waarom het voorlopig is.",
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
        "at-least", named: ("ten minste", "at least"), .decimal, \.atLeast, nl: "Ten minste.",
        en: "At least this.", example: "300"),
      Field(
        "at-most", named: ("ten hoogste", "at most"), .decimal, \.atMost, nl: "Ten hoogste.",
        en: "At most this.", example: "4"),
      Field(
        "more-than", named: ("meer dan", "more than"), .decimal, \.moreThan, nl: "Meer dan.",
        en: "More than.", example: "300"),
      Field(
        "less-than", named: ("minder dan", "less than"), .decimal, \.lessThan, nl: "Minder dan.",
        en: "Less than.", example: "4"),
      Field(
        "equal", named: ("gelijk aan", "equal to"), .decimal, \.equal, nl: "Gelijk aan.",
        en: "Equal to.", example: "100"),
      Field(
        "between", named: ("tussen", "between"), .decimals, \.between, nl: "Van en tot en met.",
        en: "From and to.",
        example: "[4, 6]"),
      Field(
        "direction", named: ("richting", "direction"), .choice, \.direction,
        nl: "Zonder getal: stijgen (rise), dalen (fall) of gelijk blijven (hold).",
        en: "Without a number: rise, fall or hold.", example: "fall"),
      Field(
        "by", named: ("uiterlijk in", "by"), .year, \.year,
        nl: "Het jaar; weglaten als de tekst er geen noemt.",
        en: "The year; leave it out when the text names none.", example: "2030"),
      .region(\.region),
      Field(
        "baseline", named: ("nulmeting", "baseline"), .decimal, \.baseline,
        nl: "De beginwaarde die de tekst hierbij noemt.",
        en: "The starting value that the text names with it.", example: "4.1"),
      Field(
        "baseline-year", named: ("jaar van de nulmeting", "year of the baseline"), .year,
        \.baselineYear, nl: "Het jaar van die waarde.",
        en: "The year of that value.", example: "2026"),
      Field(
        "printed", named: ("zoals gedrukt", "as printed"), .code, \.printed, nl: "Zoals gedrukt.",
        en: "As printed.", example: "'> 300*'"),
      .inferredYear(\.inferred),
      .source(\.citations), .notes(\.notes), .remark(\.remark),
    ])
}
