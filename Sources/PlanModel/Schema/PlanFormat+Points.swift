import Toolkit

/// The mappings that make the list of recommendations.
extension PlanFormat {
  static let focusArea = MapFormat(
    .focusArea,
    about: Phrase(
      nl: "Een focusgebied: waar effecten en actiepunten in bijeenkomen.",
      en: "A focus area: where effects and action points come together."),
    keys: [
      KeyFormat(
        "numeral", .identifier, required: true, nl: "Het nummer zoals gedrukt.",
        en: "The number as printed.", example: "IV"),
      KeyFormat(
        "title", .text, required: true, nl: "De titel zoals gedrukt.", en: "The title as printed.",
        example: "Veilig samenleven"),
      otherNames,
      KeyFormat(
        "vision", .text, nl: "Het toekomstbeeld, in eigen woorden.",
        en: "The vision, in your own words.", example: "Iedereen woont veilig."),
      KeyFormat(
        "contribution", .text, nl: "Wat de afdeling eraan bijdraagt, in eigen woorden.",
        en: "What the department contributes, in your own words.", example: "Advies bij nieuwbouw."),
      KeyFormat(
        "basis", .flag, nl: "Dagelijks werk: mag zonder actiepunten.",
        en: "Daily work: may be without action points.", example: "true"),
      citation, exceptions,
    ])

  static let group = MapFormat(
    .group,
    about: Phrase(
      nl: "Een groep actiepunten die geen focusgebied is.",
      en: "A group of action points that is no focus area."),
    keys: [
      KeyFormat(
        "id", .identifier, required: true, nl: "De vaste naam.", en: "The stable name.",
        example: "algemeen"),
      KeyFormat(
        "title", .text, required: true, nl: "De titel zoals gedrukt.", en: "The title as printed.",
        example: "Algemene actiepunten"),
      citation, exceptions,
    ])

  static let department = MapFormat(
    .department,
    about: Phrase(
      nl: "Een afdeling of partner. `stated` en `inferred` zeggen waarop de naam rust.",
      en: "A department or partner. `stated` and `inferred` say what the name rests on."),
    keys: [
      KeyFormat(
        "code", .identifier, required: true, nl: "De code zoals gedrukt.",
        en: "The code as printed.",
        example: "VTH"),
      KeyFormat(
        "name", .text, nl: "De volle naam; weglaten als die onbekend is.",
        en: "The full name; leave it out when it is unknown.",
        example: "Vergunningen, Toezicht en Handhaving"),
      stated, inferred,
      KeyFormat(
        "kind", .choice(DepartmentKind.allCases.map(\.rawValue)), nl: "Eigen afdeling of partner.",
        en: "Own unit or partner.", example: "unit"),
      KeyFormat(
        "aliases", .texts, nl: "Andere schrijfwijzen die in de bron voorkomen.",
        en: "Other spellings that occur in the source.", example: "[VHT]"),
      citation,
      KeyFormat(
        "remark", .text, nl: "Wat er verder over bekend is.", en: "What else is known of it.",
        example: "Regel 355 spreekt van een team."),
      exceptions,
    ])

  static let actionPoint = MapFormat(
    .actionPoint,
    about: Phrase(
      nl: "Een genummerd actiepunt. Het nummer is de identiteit.",
      en: "A numbered action point. The number is its identity."),
    keys: [
      KeyFormat(
        "number", .identifier, required: true, nl: "Het nummer zoals gedrukt, ook met punten.",
        en: "The number as printed, with points too.", example: "2.1.3"),
      KeyFormat(
        "title", .text, required: true, nl: "De titel in het hoofdstuk.",
        en: "The title in the chapter.", example: "De basis op orde"),
      KeyFormat(
        "list-title", .text, nl: "De titel in de lijst achterin, als die anders is.",
        en: "The title in the list at the end, when it differs.", example: "Basis op orde"),
      KeyFormat(
        "priority", .choice(Priority.allCases.map(\.rawValue)), required: true,
        nl: "Voor de eigenaar zelf (primary) of advies aan anderen (secondary).",
        en: "For the owner itself (primary) or advice to others (secondary).",
        example: "primary"),
      KeyFormat(
        "focus", .identifier, nl: "Het focusgebied.", en: "The focus area.", example: "I"),
      KeyFormat(
        "group", .identifier, nl: "De groep, als het in geen focusgebied staat.",
        en: "The group, when it stands in no focus area.", example: "algemeen"),
      departments,
      KeyFormat(
        "page", .number, nl: "De bladzijde in het plan.", en: "The page in the plan.",
        example: "14"),
      KeyFormat(
        "summary", .text, nl: "Waar het op neerkomt, in eigen woorden.",
        en: "What it comes down to, in your own words.", example: "Wat werkt, gaat door."),
      citation, refersTo,
      KeyFormat(
        "sub-points", .maps(.subPoint),
        nl: "De onderdelen in volgorde; ze heten 2a, 2b, 2c naar hun plaats.",
        en: "The sub-points in order; they are called 2a, 2b, 2c by their place.",
        example: "[{text: Meer toezicht, source: 184}]"),
      exceptions,
    ])

  static let subPoint = MapFormat(
    .subPoint,
    about: Phrase(nl: "Een onderdeel van een actiepunt.", en: "A sub-point of an action point."),
    keys: [
      KeyFormat(
        "text", .text, required: true, nl: "Wat er gevraagd wordt, in eigen woorden.",
        en: "What is asked, in your own words.", example: "Meer schaduw bij evenementen."),
      KeyFormat(
        "policy-field", .text, nl: "Het beleidsveld, zoals gedrukt.",
        en: "The policy field, as printed.", example: "evenementenbeleid"),
      departments,
      KeyFormat(
        "outside-party", .text, nl: "Een partij buiten de gemeente van wie dit is.",
        en: "A party outside the municipality whose this is.", example: "Politie"),
      KeyFormat(
        "same-as", .identifier,
        nl: "Een onderdeel dat hetzelfde zegt: 2a is het eerste van punt 2.",
        en: "A sub-point that says the same: 2a is the first of point 2.", example: "2a"),
      citation, refersTo,
    ])

  private static let departments = KeyFormat(
    "departments", .departments,
    nl: "De afdelingen zoals gedrukt, gescheiden door `/`, of een lijst.",
    en: "The departments as printed, divided by `/`, or a list.", example: "VHT/SL/WW")

  private static let refersTo = KeyFormat(
    "refers-to", .links, nl: "Andere punten of focusgebieden waarnaar de tekst verwijst.",
    en: "Other points or focus areas that the text refers to.", example: "[17@209, III@251]")
}
