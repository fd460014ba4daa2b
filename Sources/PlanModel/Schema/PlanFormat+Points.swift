import SourceText
import Toolkit

/// The mappings of action points.
extension ActionPoint: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .actionPoint(index) }

  package static let mapping = Mapping<ActionPoint>(
    .actionPoint,
    nl: "Een actiepunt. Het nummer is wat er gedrukt staat; de vaste naam is het id.",
    en: "An action point. The number is the printed label; the stable name is the id.",
    [
      .stableID(\.id),
      Field(
        "number", named: ("nummer", "number"), .identifier, \.number,
        nl: "Het nummer zoals gedrukt: 12, 2.1.3, A1, KR1. Mag ontbreken.",
        en: "The number as printed: 12, 2.1.3, A1, KR1. It may be absent.", example: "2.1.3"),
      Field(
        "second-number", named: ("ook genummerd", "also numbered"), .identifier, \.secondNumber,
        nl: "Het nummer in een andere lijst, zoals die van een jaarplan.",
        en: "The number in another list, such as that of a yearly plan.", example: "U-7"
      ).exported(as: "secondNumber"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel in het hoofdstuk.",
        en: "The title in the chapter.", example: "De basis op orde"),
      Field(
        "list-title", named: ("titel in de lijst", "title in the list"), .text, \.listTitle,
        nl: "De titel in de lijst achterin, als die anders is.",
        en: "The title in the list at the end, when it differs.", example: "Basis op orde"),
      Field(
        "priority", named: ("prioriteit", "priority"), .located(.choice),
        get: { Located($0[$1].priority, at: $0[$1].priorityRange) },
        set: { ($0.priority, $0.priorityRange) = ($1.value, $1.range) },
        nl: """
          Voor de eigenaar zelf (primary) of advies aan anderen (secondary); weglaten (of unknown) als het plan \
          dat onderscheid niet maakt.
          """,
        en: """
          For the owner itself (primary) or advice to others (secondary); left out (or unknown) where the plan \
          does not distinguish these.
          """,
        example: "primary"
      ).onScreen(
        nl:
          "Voor de eigenaar zelf, of advies aan anderen; niets als het plan dat niet onderscheidt.",
        en:
          "For the owner itself, or advice to others; nothing where the plan does not distinguish these."
      ),
      Field(
        "focus", named: ("focusgebied", "focus area"), .identifiers(.focus), \.focus,
        nl: "Het focusgebied, of een lijst; het punt staat onder het eerste.",
        en: "The focus area, or a list; the point is listed under the first.", example: "[I, IV]"
      ).onScreen(
        nl: "Het focusgebied, of meer met komma's ertussen; het punt staat onder het eerste.",
        en: "The focus area, or more with commas between; the point is listed under the first."),
      Field(
        "group", named: ("groep", "group"), .identifier(.group), \.group,
        nl: "De groep, als het in geen focusgebied staat.",
        en: "The group, when it stands in no focus area.", example: "algemeen"),
      .lead(\.lead), .departments(\.departments).exported(as: "departmentsPrinted"),
      Field(
        "partners", named: ("partners", "partners"), .departments(.partner), \.partners,
        nl: "Afdelingen en partijen die meedoen zonder dat het punt van hen is.",
        en: "Departments and parties that take part without the point being theirs.",
        example: "[Politie, Halt]"),
      .municipalities(\.municipalities), .planned(\.planned), .status(\.status),
      .indicator(\.measure.indicator), .baseline(\.measure.baseline), .target(\.measure.target),
      Field(
        "implements", named: ("werkt uit", "carries out"), .codes, \.implements,
        nl: "Wat van het bovenliggende plan (`parent`) dit uitwerkt, zoals daar gedrukt.",
        en: "What of the parent plan (`parent`) this carries out, as printed there.",
        example: "[3.2, Doel 4]"),
      Field(
        "page", named: ("bladzijde", "page"), .number, \.page, nl: "De bladzijde in het plan.",
        en: "The page in the plan.",
        example: "14"),
      Field(
        "summary", named: ("samenvatting", "summary"), .text, \.summary,
        nl: "Waar het op neerkomt, in eigen woorden.",
        en: "What it comes down to, in your own words.", example: "Wat werkt, gaat door."),
      .source(\.citations), .refersTo(\.refersTo),
      Field(
        "sub-points", named: ("onderdelen", "sub-points"), .maps(), \.subPoints,
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
        "text", named: ("tekst", "text"), .text, \.text, required: true,
        nl: "Wat er gevraagd wordt, in eigen woorden.",
        en: "What is asked, in your own words.", example: "Meer schaduw bij evenementen."),
      Field(
        "policy-field", named: ("beleidsveld", "policy field"), .text, \.policyField,
        nl: "Het beleidsveld, zoals gedrukt.",
        en: "The policy field, as printed.", example: "evenementenbeleid"),
      .lead(\.lead), .departments(\.departments), .municipalities(\.municipalities),
      .planned(\.planned), .status(\.status),
      Field(
        "outside-party", named: ("partij van buiten", "outside party"), .text, \.outsideParty,
        nl: "Een partij buiten de gemeente van wie dit is.",
        en: "A party outside the municipality whose this is.", example: "Politie"),
      Field(
        "same-as", named: ("zegt hetzelfde als", "says the same as"), .identifier(.sameText),
        \.sameAs,
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
      "formerly", named: ("vroegere namen", "former names"), .maps(), property,
      nl: "Eerdere namen en nummers, en van wie het was: zo blijft een ouder antwoord kloppen.",
      en: "Former names and numbers, and whose it was: so an older answer stays right.",
      example: "[{number: 7, until: 2027-03-01}]"
    ).exported(as: nil)
  }

  fileprivate static func lead(
    _ property: any WritableKeyPath<Thing, Located<String>?> & Sendable
  ) -> Field {
    Field(
      "lead", named: ("trekker", "lead"), .identifier(.lead), property,
      nl: "De afdeling die trekt; zij hoeft niet ook onder `departments` te staan.",
      en: "The department that leads; it need not be under `departments` as well.",
      example: "Veiligheid")
  }

  fileprivate static func municipalities(
    _ property: any WritableKeyPath<Thing, [Located<String>]> & Sendable
  ) -> Field {
    Field(
      "municipalities", named: ("gemeenten", "municipalities"), .codes, property,
      nl: "De gemeenten van een gezamenlijk plan waarvoor dit is; zonder deze sleutel alle.",
      en: "The municipalities of a joint plan that this is for; without this key all of them.",
      example: "[Voorbeeldstad]")
  }

  fileprivate static func planned(
    _ property: any WritableKeyPath<Thing, PlannedPeriod?> & Sendable
  ) -> Field {
    Field(
      "planned", named: ("gepland", "planned"), .planned, property,
      nl: """
        Wanneer: een jaar (2027), een kwartaal (2027-Q2, of Q2 zonder jaar), van tot en met \
        (2027-Q2/2028-Q1) of doorlopend (continuous).
        """,
      en: """
        When: a year (2027), a quarter (2027-Q2, or Q2 without a year), from and to (2027-Q2/2028-Q1) \
        or without an end (continuous).
        """, example: "2027-Q2")
  }

  fileprivate static func status(
    _ property: any WritableKeyPath<Thing, PointStatus?> & Sendable
  ) -> Field {
    Field(
      "status", named: ("status", "status"), .choice, property,
      nl: "Of het bij het begin van het plan al liep (running) of nieuw is (new).",
      en: "Whether it existed already when the plan began (running) or is new (new).",
      example: "new")
  }

  fileprivate static func departments(
    _ property: any WritableKeyPath<Thing, [Located<String>]> & Sendable
  ) -> Field {
    Field(
      "departments", named: ("afdelingen", "departments"), .departments(.department), property,
      nl: "De afdelingen zoals gedrukt, gescheiden door `/`, of een lijst.",
      en: "The departments as printed, divided by `/`, or a list.", example: "VTH/SL/WW"
    ).onScreen(
      nl: "De codes van de afdelingen zoals gedrukt, met een schuine streep of komma ertussen.",
      en: "The codes of the departments as printed, with a slash or comma between.")
  }

  fileprivate static func refersTo(
    _ property: any WritableKeyPath<Thing, [Reference]> & Sendable
  ) -> Field {
    Field(
      "refers-to", named: ("verwijst naar", "refers to"), .links(.reference), property,
      nl: "Andere punten of focusgebieden waarnaar de tekst verwijst.",
      en: "Other points or focus areas that the text refers to.", example: "[17@209, III@251]")
  }
}
