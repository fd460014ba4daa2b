import SourceText
import Toolkit

/// The mappings of reports and what they say.
extension RatingScale: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .scale(index) }

  package static let mapping = Mapping<RatingScale>(
    .scale,
    nl: "De oordelen die een verslag gebruikt, zoals dat verslag ze noemt.",
    en: "The ratings that a report uses, as that report calls them.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam.", en: "The stable name.",
        example: "stoplicht"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel zoals gedrukt.",
        en: "The title as printed.", example: "Stoplicht"),
      Field(
        "aspects", named: ("letters", "letters"), .codes, \.aspects,
        nl: "De letters van wat elk een oordeel krijgt.",
        en: "The letters of what is rated each.", example: "[P, F, R]"),
      Field(
        "aspect-names", named: ("betekenis van de letters", "meaning of the letters"), .texts,
        \.aspectNames,
        nl: "Wat die letters betekenen, in dezelfde volgorde; weglaten als de tekst het niet zegt.",
        en: "What those letters mean, in the same order; leave it out when the text does not say.",
        example: "[Planning, Financiën, Risico's]"),
      Field(
        "legend", named: ("legenda", "legend"), .choice, \.legend,
        nl: "Of de tekst de oordelen uitlegt (stated) of niet (unknown).",
        en: "Whether the text explains the ratings (stated) or does not (unknown).",
        example: "unknown"),
      Field(
        "values", named: ("oordelen", "ratings"), .maps(), \.values,
        nl: "De oordelen, in volgorde.", en: "The ratings, in order.",
        example: "[{id: groen, title: Volgens planning, tone: good}]"),
      .source(\.citations), .remark(\.remark), .exceptions(\.exceptions),
    ])
}

extension ScaleValue: Mapped {
  package static let mapping = Mapping<ScaleValue>(
    .scaleValue,
    nl: "Eén oordeel.", en: "One rating.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De naam die regels van de voortgang noemen.",
        en: "The name that rows of progress use.", example: "groen"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, nl: "Het woord of teken zoals gedrukt.",
        en: "The word or sign as printed.", example: "Volgens planning"),
      Field(
        "tone", named: ("toon", "tone"), .choice, \.tone,
        nl: "Hoe het is bedoeld: good, attention, bad of neutral.",
        en: "How it is meant: good, attention, bad or neutral.", example: "good"),
      Field(
        "meaning", named: ("betekenis", "meaning"), .text, \.meaning,
        nl: "Wat de tekst zegt dat het betekent.",
        en: "What the text says that it means.", example: "Ligt op schema."),
    ])
}

extension ProgressReport: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .report(index) }

  package static let mapping = Mapping<ProgressReport>(
    .report,
    nl: "Een verslag waarin staat hoe het ervoor staat.",
    en: "A report that says how things are.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam.", en: "The stable name.",
        example: "jv2028"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true, nl: "De titel.",
        en: "The title.",
        example: "Jaarverslag 2028"),
      Field(
        "about", named: ("over jaar", "about year"), .year, \.year,
        nl: "Het jaar waarover het gaat.", en: "The year that it is about.",
        example: "2028"),
      Field(
        "date", named: ("datum", "date"), .date, \.date,
        nl: """
          De dag waarop het uitkwam. Zonder dag, `url` en `source` is het er nog niet, en blijft wat het \
          zegt binnen.
          """,
        en: """
          The day on which it came out. Without a day, `url` and `source` it is not out yet, and what it \
          says stays inside.
          """,
        example: "2029-07-05"),
      Field(
        "due", named: ("beloofd voor", "promised by"), .date, \.due,
        nl: "De dag waarop het er volgens het plan moet zijn.",
        en: "The day by which it must be there, by the plan.", example: "2029-07-01"),
      Field(
        "scale", named: ("schaal", "scale"), .identifier(.scale), \.scale,
        nl: "De oordelen die het gebruikt: de id ervan.",
        en: "The ratings that it uses: their id.", example: "stoplicht"
      ).exported(as: "scale"),
      Field(
        "url", named: ("adres", "address"), .code, \.url,
        nl: "Waar het te lezen is: http of https.",
        en: "Where it can be read: http or https.", example: "https://voorbeeld.nl/jaarverslag"),
      .source(\.citations), .remark(\.remark), .exceptions(\.exceptions),
    ])
}

extension ProgressRow: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .progressRow(index) }

  package static let mapping = Mapping<ProgressRow>(
    .progressRow,
    nl: """
      Hoe het met iets staat, volgens een verslag. Er komen alleen regels bij: van één verslag over \
      hetzelfde geldt de laatste.
      """,
    en: """
      How something is, by a report. Rows are only added: of one report about the same thing the last \
      is valid.
      """,
    [
      Field(
        "report", named: ("verslag", "report"), .identifier(.report), \.report,
        nl: "Het verslag: de id ervan.",
        en: "The report: its id.", example: "jv2028"
      ).exported(as: "report"),
      Field(
        "on", named: ("waarover", "about what"), .identifier(.subject), \.subject, required: true,
        nl: """
          Waarover het gaat: een doel, punt, onderdeel, effect, resultaat, focusgebied, thema of indicator, \
          als `goal:veilig-wonen`, `point:3`, `sub-point:2a`, `effect:id`, `result:id`, `focus-area:IV`, \
          `theme:id` of `indicator:id`.
          """,
        en: """
          What it is about: a goal, point, sub-point, effect, result, focus area, theme or indicator, as \
          `goal:safe-homes`, `point:3`, `sub-point:2a`, `effect:id`, `result:id`, `focus-area:IV`, \
          `theme:id` or `indicator:id`.
          """, example: "goal:veilig-wonen"
      ).exported(as: "onPrinted"),
      Field(
        "status", named: ("oordeel", "rating"), .code, \.status,
        nl:
          "Het oordeel: de id van een oordeel van de schaal, of unknown; weglaten als er geen staat.",
        en:
          "The rating: the id of a rating of the scale, or unknown; leave it out when there is none.",
        example: "groen"),
      Field(
        "ratings", named: ("oordelen per letter", "ratings by letter"), .maps(), \.ratings,
        nl: "De oordelen per letter, als de schaal die heeft.",
        en: "The ratings for each letter, when the scale has those.",
        example: "[{aspect: P, status: groen}]"),
      Field(
        "because", named: ("waarom", "why"), .text, \.because, nl: "Waarom het oordeel zo is.",
        en: "Why the rating is so.",
        example: "De proef is klaar."
      ).fromOthers,
      Field(
        "text", named: ("het verslag zegt", "the report says"), .text, \.text,
        nl: "Wat het verslag erover zegt.",
        en: "What the report says of it.",
        example: "De proef is in juni geëvalueerd."
      ).fromOthers,
      Field(
        "date", named: ("datum", "date"), .date, \.date,
        nl: "De dag, als dat niet die van het verslag is.",
        en: "The day, when that is not the report's.", example: "2028-11-01"),
      .remark(\.remark), .source(\.citations), .origin(\.origin), .exceptions(\.exceptions),
    ])
}

extension AspectRating: Mapped {
  package static let mapping = Mapping<AspectRating>(
    .rating,
    nl: "Het oordeel over één letter van de schaal.", en: "The rating of one letter of the scale.",
    [
      Field(
        "aspect", named: ("letter", "letter"), .code, \.aspect, required: true, nl: "De letter.",
        en: "The letter.",
        example: "P"),
      Field(
        "status", named: ("oordeel", "rating"), .code, \.status,
        nl:
          "Het oordeel: de id van een oordeel van de schaal, of unknown; weglaten als het vak leeg is.",
        en:
          "The rating: the id of a rating of the scale, or unknown; leave it out when the cell is empty.",
        example: "groen"),
    ])
}
