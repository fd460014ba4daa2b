import SourceText
import Toolkit

/// The mappings that make the list of recommendations.
extension FocusArea: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .focusArea(index) }

  package static let mapping = Mapping<FocusArea>(
    .focusArea,
    nl: "Een focusgebied: waar effecten en actiepunten in bijeenkomen.",
    en: "A focus area: where effects and action points come together.",
    [
      Field(
        "numeral", .identifier, \.numeral, required: true, nl: "Het nummer zoals gedrukt.",
        en: "The number as printed.", example: "IV"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel zoals gedrukt.",
        en: "The title as printed.",
        example: "Veilig samenleven"),
      .otherNames(\.otherNames),
      Field(
        "vision", .text, \.vision, nl: "Het toekomstbeeld, in eigen woorden.",
        en: "The vision, in your own words.", example: "Iedereen woont veilig."),
      Field(
        "contribution", .text, \.contribution,
        nl: "Wat de afdeling eraan bijdraagt, in eigen woorden.",
        en: "What the department contributes, in your own words.", example: "Advies bij nieuwbouw."),
      Field(
        "basis", .flag, \.isBasis, nl: "Dagelijks werk: mag zonder actiepunten.",
        en: "Daily work: may be without action points.", example: "true"
      ).exported(as: "isBasis"),
      .source(\.citations), .exceptions(\.exceptions),
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
        "id", .identifier, \.id, required: true, nl: "De vaste naam.", en: "The stable name.",
        example: "algemeen"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel zoals gedrukt.",
        en: "The title as printed.",
        example: "Algemene actiepunten"),
      .source(\.citations), .exceptions(\.exceptions),
    ])
}

extension Department: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .department(index) }

  package static let mapping = Mapping<Department>(
    .department,
    nl: "Een afdeling of partner. `stated` en `inferred` zeggen waarop de naam rust.",
    en: "A department or partner. `stated` and `inferred` say what the name rests on.",
    [
      Field(
        "code", .identifier, \.code, required: true, nl: "De code zoals gedrukt.",
        en: "The code as printed.",
        example: "VTH"),
      Field(
        "name", .text, \.name, nl: "De volle naam; weglaten als die onbekend is.",
        en: "The full name; leave it out when it is unknown.",
        example: "Vergunningen, Toezicht en Handhaving"),
      .stated(\.nameEvidence), .inferred(\.nameEvidence).exported(as: "nameReason"),
      Field(
        "kind", .choice, \.kind, nl: "Eigen afdeling of partner.",
        en: "Own unit or partner.", example: "unit"),
      Field(
        "aliases", .codes, \.aliases, nl: "Andere schrijfwijzen die in de bron voorkomen.",
        en: "Other spellings that occur in the source.", example: "[VHT]"),
      Field(
        "until", .date, \.until,
        nl: "De laatste dag van een afdeling die is opgeheven of gesplitst.",
        en: "The last day of a department that was closed or split.", example: "2028-12-31"),
      Field(
        "formerly", .maps(), \.formerly, nl: "Codes die zij eerder had.",
        en: "Codes that it had before.", example: "[{code: SD, until: 2028-12-31}]"
      ).exported(as: nil),
      .source(\.citations),
      Field(
        "remark", .text, \.remark, nl: "Wat er verder over bekend is.",
        en: "What else is known of it.",
        example: "Regel 355 spreekt van een team."),
      .exceptions(\.exceptions),
    ])
}

extension ActionPoint: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .actionPoint(index) }

  package static let mapping = Mapping<ActionPoint>(
    .actionPoint,
    nl: "Een actiepunt. Het nummer is wat er gedrukt staat; de vaste naam is het id.",
    en: "An action point. The number is the printed label; the stable name is the id.",
    [
      .stableID(\.id),
      Field(
        "number", .identifier, \.number,
        nl: "Het nummer zoals gedrukt: 12, 2.1.3, A1, KR1. Mag ontbreken.",
        en: "The number as printed: 12, 2.1.3, A1, KR1. It may be absent.", example: "2.1.3"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel in het hoofdstuk.",
        en: "The title in the chapter.", example: "De basis op orde"),
      Field(
        "list-title", .text, \.listTitle, nl: "De titel in de lijst achterin, als die anders is.",
        en: "The title in the list at the end, when it differs.", example: "Basis op orde"),
      Field(
        "priority", .located(.choice), required: true,
        get: { Located($0[$1].priority, at: $0[$1].priorityRange) },
        set: { ($0.priority, $0.priorityRange) = ($1.value, $1.range) },
        nl: "Voor de eigenaar zelf (primary) of advies aan anderen (secondary).",
        en: "For the owner itself (primary) or advice to others (secondary).",
        example: "primary"),
      Field(
        "focus", .identifier(.focus), \.focus, nl: "Het focusgebied.", en: "The focus area.",
        example: "I"),
      Field(
        "group", .identifier(.group), \.group, nl: "De groep, als het in geen focusgebied staat.",
        en: "The group, when it stands in no focus area.", example: "algemeen"),
      .departments(\.departments).exported(as: "departmentsPrinted"),
      Field(
        "page", .number, \.page, nl: "De bladzijde in het plan.", en: "The page in the plan.",
        example: "14"),
      Field(
        "summary", .text, \.summary, nl: "Waar het op neerkomt, in eigen woorden.",
        en: "What it comes down to, in your own words.", example: "Wat werkt, gaat door."),
      .source(\.citations), .refersTo(\.refersTo),
      Field(
        "sub-points", .maps(), \.subPoints,
        nl: "De onderdelen in volgorde; ze heten 2a, 2b, 2c naar hun plaats.",
        en: "The sub-points in order; they are called 2a, 2b, 2c by their place.",
        example: "[{text: Meer toezicht, source: 184}]"),
      .done(\.done), .formerly(\.formerly), .exceptions(\.exceptions),
    ])
}

extension SubPoint: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node {
    if case .actionPoint(let point) = parent { .subPoint(index, of: point) } else { parent }
  }

  package static let mapping = Mapping<SubPoint>(
    .subPoint,
    nl: "Een onderdeel van een actiepunt.", en: "A sub-point of an action point.",
    [
      .stableID(\.id),
      Field(
        "text", .text, \.text, required: true, nl: "Wat er gevraagd wordt, in eigen woorden.",
        en: "What is asked, in your own words.", example: "Meer schaduw bij evenementen."),
      Field(
        "policy-field", .text, \.policyField, nl: "Het beleidsveld, zoals gedrukt.",
        en: "The policy field, as printed.", example: "evenementenbeleid"),
      .departments(\.departments),
      Field(
        "outside-party", .text, \.outsideParty, nl: "Een partij buiten de gemeente van wie dit is.",
        en: "A party outside the municipality whose this is.", example: "Politie"),
      Field(
        "same-as", .identifier(.sameText), \.sameAs,
        nl: "Een onderdeel dat hetzelfde zegt: 2a is het eerste van punt 2.",
        en: "A sub-point that says the same: 2a is the first of point 2.", example: "2a"),
      .source(\.citations), .refersTo(\.refersTo), .done(\.done), .formerly(\.formerly),
    ])
}

extension Field {
  fileprivate static func formerly(
    _ property: any WritableKeyPath<Thing, [FormerPoint]> & Sendable
  ) -> Field {
    Field(
      "formerly", .maps(), property,
      nl: "Eerdere namen en nummers, en van wie het was: zo blijft een ouder antwoord kloppen.",
      en: "Former names and numbers, and whose it was: so an older answer stays right.",
      example: "[{number: 7, until: 2027-03-01}]"
    ).exported(as: nil)
  }

  fileprivate static func departments(
    _ property: any WritableKeyPath<Thing, [Located<String>]> & Sendable
  ) -> Field {
    Field(
      "departments", .departments, property,
      nl: "De afdelingen zoals gedrukt, gescheiden door `/`, of een lijst.",
      en: "The departments as printed, divided by `/`, or a list.", example: "VHT/SL/WW")
  }

  fileprivate static func refersTo(
    _ property: any WritableKeyPath<Thing, [Reference]> & Sendable
  ) -> Field {
    Field(
      "refers-to", .links(.reference), property,
      nl: "Andere punten of focusgebieden waarnaar de tekst verwijst.",
      en: "Other points or focus areas that the text refers to.", example: "[17@209, III@251]")
  }
}
