import Toolkit

/// The mappings of former names.
extension FormerPoint: Mapped {
  package static let mapping = Mapping<FormerPoint>(
    .formerPoint,
    nl: "Hoe een actiepunt of onderdeel eerder heette, of van welke afdeling het was.",
    en: "What an action point or sub-point was called before, or which department it was for.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id,
        nl: "Een eerdere vaste naam.", en: "A former stable name.",
        example: "meer-licht"),
      Field(
        "number", named: ("nummer", "number"), .identifier, \.number,
        nl: "Een eerder nummer, of bij een onderdeel 2b.",
        en: "A former number, or 2b for a sub-point.", example: "7"),
      Field(
        "departments", named: ("afdelingen", "departments"), .codes, \.departments,
        nl: "Afdelingen waarvoor het toen was.",
        en: "Departments that it was for then.", example: "[SD]"),
      .lastDay(\.until),
    ])
}

extension FormerCode: Mapped {
  package static let mapping = Mapping<FormerCode>(
    .formerCode,
    nl: "Een code die een afdeling eerder had.", en: "A code that a department had before.",
    [
      Field(
        "code", named: ("code", "code"), .identifier, \.code, required: true,
        nl: "De eerdere code.",
        en: "The former code.", example: "SD"),
      .lastDay(\.until),
    ])
}

extension FormerID: Mapped {
  package static let mapping = Mapping<FormerID>(
    .formerID,
    nl: "Een vaste naam die een thema eerder had.",
    en: "A stable name that a theme had before.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De eerdere vaste naam.",
        en: "The former stable name.", example: "woningmarkt"),
      .lastDay(\.until),
    ])
}

extension FormerEffect: Mapped {
  package static let mapping = Mapping<FormerEffect>(
    .formerEffect,
    nl: "Hoe een effect eerder heette, of bij welk thema het eerder stond.",
    en: "What an effect was called before, or in which theme it was before.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De vaste naam die het toen had.", en: "The stable name that it had then.",
        example: "warmte"),
      Field(
        "theme", named: ("thema", "theme"), .identifier, \.theme,
        nl:
          "Het thema waar het toen bij stond, als het daar weg is: het oude adres op die bladzijde leidt door.",
        en:
          "The theme in which it was then, if it is no longer there: the old address on that page leads on.",
        example: "klimaat"),
      .lastDay(\.until),
    ])
}

extension FormerNumeral: Mapped {
  package static let mapping = Mapping<FormerNumeral>(
    .formerNumeral,
    nl: "Een nummer dat een focusgebied eerder had.",
    en: "A numeral that a focus area had before.",
    [
      Field(
        "numeral", named: ("nummer", "number"), .identifier, \.numeral, required: true,
        nl: "Het eerdere nummer.",
        en: "The former numeral.", example: "III"),
      .lastDay(\.until),
    ])
}

extension Field {
  /// The former ids of a theme.
  static func formerIDs(
    _ property: any WritableKeyPath<Thing, [FormerID]> & Sendable
  ) -> Field {
    Field(
      "formerly", named: ("vroegere namen", "former names"), .maps(), property,
      nl: "Vaste namen die het eerder had: zo blijven oude adressen werken.",
      en: "Stable names that it had before: so old addresses keep working.",
      example: "[{id: woningmarkt, until: 2027-03-01}]"
    ).exported(as: nil)
  }

  /// The former ids and themes of an effect.
  static func formerEffects(
    _ property: any WritableKeyPath<Thing, [FormerEffect]> & Sendable
  ) -> Field {
    Field(
      "formerly", named: ("vroegere namen", "former names"), .maps(), property,
      nl: "Vaste namen en thema's die het eerder had: zo blijven oude adressen werken.",
      en: "Stable names and themes that it had before: so old addresses keep working.",
      example: "[{id: warmte, theme: klimaat, until: 2027-03-01}]"
    ).exported(as: nil)
  }

  fileprivate static func lastDay(
    _ property: any WritableKeyPath<Thing, Day?> & Sendable
  ) -> Field {
    Field(
      "until", named: ("tot en met", "until"), .date, property,
      nl: "De laatste dag waarop dit zo was.",
      en: "The last day on which this was so.", example: "2027-03-01")
  }
}
