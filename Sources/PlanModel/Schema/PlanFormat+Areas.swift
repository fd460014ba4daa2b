import SourceText
import Toolkit

/// The mappings of what action points are listed under.
extension FocusArea: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .focusArea(index) }

  package static let mapping = Mapping<FocusArea>(
    .focusArea,
    nl: "Een focusgebied: waar effecten en actiepunten in bijeenkomen.",
    en: "A focus area: where effects and action points come together.",
    [
      Field(
        "numeral", named: ("nummer", "number"), .identifier, \.numeral, required: true,
        nl: "Het nummer zoals gedrukt.",
        en: "The number as printed.", example: "IV"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel zoals gedrukt.",
        en: "The title as printed.",
        example: "Veilig samenleven"),
      .otherNames(\.otherNames),
      Field(
        "vision", named: ("toekomstvisie", "vision"), .text, \.vision,
        nl: "Het toekomstbeeld, in eigen woorden.",
        en: "The vision, in your own words.", example: "Iedereen woont veilig."),
      Field(
        "contribution", named: ("bijdrage", "contribution"), .text, \.contribution,
        nl: "Wat de afdeling eraan bijdraagt, in eigen woorden.",
        en: "What the department contributes, in your own words.", example: "Advies bij nieuwbouw."),
      Field(
        "basis", named: ("dagelijks werk", "daily work"), .flag, \.isBasis,
        nl: "Dagelijks werk: mag zonder actiepunten.",
        en: "Daily work: may be without action points.", example: "true"
      ).exported(as: "isBasis"),
      .source(\.citations),
      Field(
        "formerly", named: ("vroegere namen", "former names"), .maps(), \.formerly,
        nl: "Nummers die het eerder had.",
        en: "Numerals that it had before.", example: "[{numeral: III, until: 2027-03-01}]"
      ).exported(as: nil),
      .exceptions(\.exceptions),
    ])
}

extension PointGroup: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .group(index) }

  package static let mapping = Mapping<PointGroup>(
    .group,
    nl: "Een groep actiepunten die geen focusgebied is.",
    en: "A group of action points that is no focus area.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam.", en: "The stable name.",
        example: "algemeen"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel zoals gedrukt.",
        en: "The title as printed.",
        example: "Algemene actiepunten"),
      .source(\.citations), .exceptions(\.exceptions),
    ])
}
