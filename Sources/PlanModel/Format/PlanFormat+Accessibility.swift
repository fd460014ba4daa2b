import Wording

extension PlanFormat {
  static let accessibility = MapFormat(
    .accessibility,
    about: Phrase(
      nl: """
        Wat alleen de organisatie kan zeggen in de toegankelijkheidsverklaring van de site. Wat hier \
        ontbreekt, staat daar als nog in te vullen.
        """,
      en: """
        What only the organisation can say in the accessibility statement of the site. What is missing \
        here stands there as still to be filled in.
        """),
    keys: [
      KeyFormat(
        "organisation", .text, nl: "De naam van de organisatie die de site aanbiedt.",
        en: "The name of the organisation that offers the site.", example: "Gemeente Voorbeeldstad"),
      KeyFormat(
        "website", .text, nl: "Het adres waar de site staat: http of https.",
        en: "The address at which the site stands: http or https.",
        example: "https://veiligheid.voorbeeld.nl"),
      KeyFormat(
        "contact", .text,
        nl: "Waar men een probleem meldt: een e-mailadres of een webadres.",
        en: "Where one reports a problem: an e-mail address or a web address.",
        example: "toegankelijk@voorbeeld.nl"),
      KeyFormat(
        "status", .choice(ComplianceStatus.allCases.map(\.rawValue)),
        nl: "De nalevingsstatus die de organisatie aan de site geeft.",
        en: "The compliance status that the organisation gives the site.", example: "partial"),
      KeyFormat(
        "date", .date, nl: "De dag waarop de verklaring is vastgesteld.",
        en: "The day on which the statement was adopted.", example: "2027-03-01"),
      KeyFormat(
        "approved-by", .text,
        nl: "De functie van de bestuurder die instemde; geen naam van een persoon.",
        en: "The function of the executive who agreed; no name of a person.",
        example: "gemeentesecretaris"),
      KeyFormat(
        "report", .text, nl: "Het webadres van het onderzoek waarop de status rust.",
        en: "The web address of the evaluation that the status rests on.",
        example: "https://voorbeeld.nl/onderzoek"),
    ])
}
