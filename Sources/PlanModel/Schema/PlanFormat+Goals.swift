import SourceText
import Toolkit

/// The mappings of goals and results.
extension Goal: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .goal(index) }

  package static let mapping = Mapping<Goal>(
    .goal,
    nl: "Een doel van het plan, met de cijfers waaraan te zien is of het lukt.",
    en: "A goal of the plan, with the figures by which success is seen.",
    [
      .stableID(\.id),
      Field(
        "text", named: ("tekst", "text"), .text, \.text, required: true,
        nl: "Het doel zoals gedrukt.",
        en: "The goal as printed.",
        example: "Het terugdringen van het aantal woninginbraken."),
      Field(
        "kind", named: ("soort", "kind"), .choice, \.kind,
        nl: "Een doel (goal, ook zonder deze sleutel) of de ambitie.",
        en: "A goal (also without this key) or the ambition.", example: "ambition"
      ).onScreen(
        nl: "Een doel, ook als er niets is gekozen, of de ambitie.",
        en: "A goal, also when nothing is chosen, or the ambition."),
      Field(
        "explanation", named: ("uitleg", "explanation"), .text, \.explanation,
        nl: "Wat de tekst er verder over zegt.",
        en: "What else the text says of it.", example: "Van 4,1 naar 4 per 1.000 inwoners."
      ).fromOthers,
      .heading(\.heading),
      Field(
        "under", named: ("deel van", "part of"), .identifier(.goal), \.under,
        nl: "Het doel waarvan het een deel is.",
        en: "The goal that it is a part of.", example: "veilig-wonen"
      ).exported(as: "under"),
      Field(
        "set-by", named: ("gesteld door", "set by"), .text, \.setBy,
        nl: "Wie het stelt, als dat niet de gemeente is.",
        en: "Who set it, when that is not the municipality.", example: "De minister"),
      .source(\.citations),
      Field(
        "indicators", named: ("indicatoren", "indicators"), .links(.indicator), \.indicators,
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
        "text", named: ("tekst", "text"), .text, \.text, required: true,
        nl: "De tekst zoals gedrukt.",
        en: "The text as printed.", example: "Brandveilige leefomgeving"),
      Field(
        "kind", named: ("soort", "kind"), .choice, \.kind,
        nl: "Een resultaat (result, ook zonder deze sleutel) of een activiteit (activity).",
        en: "A result (also without this key) or an activity.", example: "activity"),
      Field(
        "code", named: ("code", "code"), .code, \.code,
        nl: "De code die ernaast staat; meer regels kunnen dezelfde hebben.",
        en: "The code beside it; several may have the same.", example: "1E"),
      .heading(\.heading), .source(\.citations),
      Field(
        "goals", named: ("doelen", "goals"), .links(.goal), \.goals,
        nl: "De doelen waar het bij hoort.",
        en: "The goals that it belongs to.", example: "[veilig-wonen]"),
      .aims("points", \.points, .pointAim),
      .remark(\.remark), .exceptions(\.exceptions),
    ])
}
