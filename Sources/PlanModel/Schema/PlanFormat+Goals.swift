import SourceText
import Toolkit

/// The mappings of goals, results, reports and progress.
extension Goal: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .goal(index) }

  package static let mapping = Mapping<Goal>(
    .goal,
    nl: "Een doel van het plan, met de cijfers waaraan te zien is of het lukt.",
    en: "A goal of the plan, with the figures by which success is seen.",
    [
      .stableID(\.id),
      Field(
        "text", .text, \.text, required: true, nl: "Het doel zoals gedrukt.",
        en: "The goal as printed.",
        example: "Het terugdringen van het aantal woninginbraken."),
      Field(
        "kind", .choice, \.kind, nl: "Een doel (goal, ook zonder deze sleutel) of de ambitie.",
        en: "A goal (also without this key) or the ambition.", example: "ambition"),
      Field(
        "explanation", .text, \.explanation, nl: "Wat de tekst er verder over zegt.",
        en: "What else the text says of it.", example: "Van 4,1 naar 4 per 1.000 inwoners."
      ).fromOthers,
      .heading(\.heading),
      Field(
        "under", .identifier(.goal), \.under, nl: "Het doel waarvan het een deel is.",
        en: "The goal that it is a part of.", example: "veilig-wonen"
      ).exported(as: "under"),
      Field(
        "set-by", .text, \.setBy, nl: "Wie het stelt, als dat niet de gemeente is.",
        en: "Who set it, when that is not the municipality.", example: "De minister"),
      .source(\.citations),
      Field(
        "indicators", .links(.indicator), \.indicators,
        nl: "De indicatoren waaraan het te zien is.", en: "The indicators by which it is seen.",
        example: "[woninginbraken@84]"),
      .aims("points", \.points, .pointAim), .aims("focus", \.focus, .focusAim),
      .aims("effects", \.effects, .effectAim),
      .remark(\.remark), .exceptions(\.exceptions),
    ])
}

extension StatedResult: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .result(index) }

  package static let mapping = Mapping<StatedResult>(
    .result,
    nl: "Een zichtbaar resultaat of een activiteit, waarvan een verslag zegt hoe ver het is.",
    en: "A visible result or an activity, of which a report says how far it is.",
    [
      .stableID(\.id),
      Field(
        "text", .text, \.text, required: true, nl: "De tekst zoals gedrukt.",
        en: "The text as printed.", example: "Brandveilige leefomgeving"),
      Field(
        "kind", .choice, \.kind,
        nl: "Een resultaat (result, ook zonder deze sleutel) of een activiteit (activity).",
        en: "A result (also without this key) or an activity.", example: "activity"),
      Field(
        "code", .code, \.code, nl: "De code die ernaast staat; meer regels kunnen dezelfde hebben.",
        en: "The code beside it; several may have the same.", example: "1E"),
      .heading(\.heading), .source(\.citations),
      Field(
        "goals", .links(.goal), \.goals, nl: "De doelen waar het bij hoort.",
        en: "The goals that it belongs to.", example: "[veilig-wonen]"),
      .aims("points", \.points, .pointAim),
      .remark(\.remark), .exceptions(\.exceptions),
    ])
}

extension RatingScale: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .scale(index) }

  package static let mapping = Mapping<RatingScale>(
    .scale,
    nl: "De oordelen die een verslag gebruikt, zoals dat verslag ze noemt.",
    en: "The ratings that a report uses, as that report calls them.",
    [
      Field(
        "id", .identifier, \.id, required: true, nl: "De vaste naam.", en: "The stable name.",
        example: "stoplicht"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel zoals gedrukt.",
        en: "The title as printed.", example: "Stoplicht"),
      Field(
        "aspects", .codes, \.aspects, nl: "De letters van wat elk een oordeel krijgt.",
        en: "The letters of what is rated each.", example: "[P, F, R]"),
      Field(
        "aspect-names", .texts, \.aspectNames,
        nl: "Wat die letters betekenen, in dezelfde volgorde; weglaten als de tekst het niet zegt.",
        en: "What those letters mean, in the same order; leave it out when the text does not say.",
        example: "[Planning, Financiën, Risico's]"),
      Field(
        "legend", .choice, \.legend,
        nl: "Of de tekst de oordelen uitlegt (stated) of niet (unknown).",
        en: "Whether the text explains the ratings (stated) or does not (unknown).",
        example: "unknown"),
      Field(
        "values", .maps(), \.values, nl: "De oordelen, in volgorde.", en: "The ratings, in order.",
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
        "id", .identifier, \.id, required: true, nl: "De naam die regels van de voortgang noemen.",
        en: "The name that rows of progress use.", example: "groen"),
      Field(
        "title", .text, \.title, nl: "Het woord of teken zoals gedrukt.",
        en: "The word or sign as printed.", example: "Volgens planning"),
      Field(
        "tone", .choice, \.tone, nl: "Hoe het is bedoeld: good, attention, bad of neutral.",
        en: "How it is meant: good, attention, bad or neutral.", example: "good"),
      Field(
        "meaning", .text, \.meaning, nl: "Wat de tekst zegt dat het betekent.",
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
        "id", .identifier, \.id, required: true, nl: "De vaste naam.", en: "The stable name.",
        example: "jv2028"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel.", en: "The title.",
        example: "Jaarverslag 2028"),
      Field(
        "about", .year, \.year, nl: "Het jaar waarover het gaat.", en: "The year that it is about.",
        example: "2028"),
      Field(
        "date", .date, \.date,
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
        "due", .date, \.due, nl: "De dag waarop het er volgens het plan moet zijn.",
        en: "The day by which it must be there, by the plan.", example: "2029-07-01"),
      Field(
        "scale", .identifier(.scale), \.scale, nl: "De oordelen die het gebruikt: de id ervan.",
        en: "The ratings that it uses: their id.", example: "stoplicht"
      ).exported(as: "scale"),
      Field(
        "url", .code, \.url, nl: "Waar het te lezen is: http of https.",
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
        "report", .identifier(.report), \.report, nl: "Het verslag: de id ervan.",
        en: "The report: its id.", example: "jv2028"
      ).exported(as: "report"),
      Field(
        "on", .identifier(.subject), \.subject, required: true,
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
        "status", .code, \.status,
        nl:
          "Het oordeel: de id uit `values` van de schaal, of unknown; weglaten als er geen staat.",
        en:
          "The rating: its id in the scale's `values`, or unknown; leave it out when there is none.",
        example: "groen"),
      Field(
        "ratings", .maps(), \.ratings, nl: "De oordelen per letter, als de schaal die heeft.",
        en: "The ratings for each letter, when the scale has those.",
        example: "[{aspect: P, status: groen}]"),
      Field(
        "because", .text, \.because, nl: "Waarom het oordeel zo is.", en: "Why the rating is so.",
        example: "De proef is klaar."
      ).fromOthers,
      Field(
        "text", .text, \.text, nl: "Wat het verslag erover zegt.",
        en: "What the report says of it.",
        example: "De proef is in juni geëvalueerd."
      ).fromOthers,
      Field(
        "date", .date, \.date, nl: "De dag, als dat niet die van het verslag is.",
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
        "aspect", .code, \.aspect, required: true, nl: "De letter.", en: "The letter.",
        example: "P"),
      Field(
        "status", .code, \.status,
        nl: "Het oordeel: de id uit `values`, of unknown; weglaten als het vak leeg is.",
        en: "The rating: its id in `values`, or unknown; leave it out when the cell is empty.",
        example: "groen"),
    ])
}
