import Toolkit

extension PlanFormat {
  static let accessibility = MapFormat(
    .accessibility,
    about: Phrase(
      nl: """
        Wat alleen de organisatie kan zeggen in de toegankelijkheidsverklaring van de site, volgens het \
        model voor Nederlandse overheden. Wat hier ontbreekt, staat op de pagina als nog niet ingevuld.
        """,
      en: """
        What only the organisation can say in the accessibility statement of the site, by the model for \
        Dutch public bodies. What is missing here stands on the page as not yet filled in.
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
        "domains", .texts, nl: "Andere domeinen die bij de site horen.",
        en: "Other domains that belong to the site.", example: "[kaart.voorbeeld.nl]"),
      KeyFormat(
        "overview", .text,
        nl: "Het webadres waar alle toegankelijkheidsverklaringen van de organisatie staan.",
        en: "The web address at which all accessibility statements of the organisation stand.",
        example: "https://voorbeeld.nl/toegankelijkheid"),
      KeyFormat(
        "status", .choice(ComplianceStatus.allCases.map(\.rawValue)),
        nl: """
          De nalevingsstatus: A voldoet volledig (full), B voldoet gedeeltelijk (partial), C eerste \
          maatregelen genomen (first-measures) of D voldoet niet (not-met).
          """,
        en: """
          The compliance status: A complies fully (full), B complies in part (partial), C first measures \
          taken (first-measures) or D does not comply (not-met).
          """, example: "partial"),
      KeyFormat(
        "deviations", .maps(.deviation), nl: "Wat nog niet toegankelijk is, elk met zijn oorzaak.",
        en: "What is not accessible yet, each with its cause.",
        example: "[{criterion: 1.4.3, description: De cijfers op het blad zijn te licht.}]"),
      KeyFormat(
        "date", .date, nl: "De dag waarop de verklaring is vastgesteld.",
        en: "The day on which the statement was adopted.", example: "2027-03-01"),
      KeyFormat(
        "approved-by", .text,
        nl: "De functie van de bevoegde bestuurder die instemde; geen naam van een persoon.",
        en: "The function of the competent executive who agreed; no name of a person.",
        example: "gemeentesecretaris"),
      KeyFormat(
        "reviewed", .date, nl: "De dag waarop de verklaring voor het laatst is herzien.",
        en: "The day on which the statement was last reviewed.", example: "2028-03-01"),
      KeyFormat(
        "contact", .text,
        nl: "Waar men een probleem meldt: een e-mailadres of een webadres.",
        en: "Where one reports a problem: an e-mail address or a web address.",
        example: "toegankelijk@voorbeeld.nl"),
      KeyFormat(
        "acknowledge-within", .number,
        nl: "Binnen hoeveel werkdagen wie iets meldt een bevestiging krijgt.",
        en: "Within how many working days who reports something gets a confirmation.", example: "5"),
      KeyFormat(
        "answer-within", .number, nl: "Binnen hoeveel weken een melding is afgehandeld.",
        en: "Within how many weeks a report is dealt with.", example: "3"),
      KeyFormat(
        "report", .text, nl: "Het webadres van het onderzoek waarop de status rust.",
        en: "The web address of the evaluation that the status rests on.",
        example: "https://voorbeeld.nl/onderzoek"),
      KeyFormat(
        "report-date", .date, nl: "De dag waarop dat onderzoek klaar was.",
        en: "The day on which that evaluation was ready.", example: "2027-02-01"),
      KeyFormat(
        "report-planned", .date, nl: "De dag waarop het volgende onderzoek klaar is.",
        en: "The day on which the next evaluation will be ready.", example: "2027-08-01"),
      KeyFormat(
        "measures", .texts,
        nl: "Wat de organisatie doet om haar sites toegankelijk te maken en te houden.",
        en: "What the organisation does to make its sites accessible and keep them so.",
        example: "[Elke redacteur volgt een training.]"),
    ])

  static let deviation = MapFormat(
    .deviation,
    about: Phrase(
      nl:
        "Een deel van de site dat niet iedereen kan gebruiken, voor de toegankelijkheidsverklaring.",
      en: "A part of the site that not everybody can use, for the accessibility statement."),
    keys: [
      KeyFormat(
        "criterion", .criterion, nl: "Het succescriterium van WCAG 2.2 waarvan het afwijkt.",
        en: "The success criterion of WCAG 2.2 that it deviates from.", example: "1.4.3"),
      KeyFormat(
        "description", .text, required: true, nl: "Wat er niet toegankelijk is.",
        en: "What is not accessible.", example: "De cijfers op het blad zijn te licht."),
      KeyFormat(
        "ground", .choice(DeviationGround.allCases.map(\.rawValue)),
        nl: """
          Waarom het zo is: het voldoet niet (not-met, ook zonder deze sleutel), een oplossing is een \
          onevenredige last (burden), of de wet vraagt het hier niet (outside-law).
          """,
        en: """
          Why it is so: it does not meet the demands (not-met, also without this key), mending it is a \
          disproportionate burden (burden), or the law does not ask it here (outside-law).
          """, example: "burden"),
      KeyFormat(
        "cause", .text, nl: "Hoe het komt.", en: "How it came about.",
        example: "Het blad komt uit een oud sjabloon."),
      KeyFormat(
        "consequence", .text, nl: "Wat het betekent voor wie het treft.",
        en: "What it means for whom it affects.", example: "Wie slecht ziet, kan ze niet lezen."),
      KeyFormat(
        "alternative", .text, nl: "Hoe men er intussen wel bij kan.",
        en: "How one can reach it in the meantime.", example: "Dezelfde cijfers staan op de pagina."
      ),
      KeyFormat(
        "measure", .text, nl: "Wat eraan wordt gedaan.", en: "What is done about it.",
        example: "Het sjabloon krijgt donkerder letters."),
      KeyFormat(
        "planned", .date, nl: "De dag waarop het uiterlijk is opgelost.",
        en: "The day on which it will be mended at the latest.", example: "2027-12-31"),
    ])
}
