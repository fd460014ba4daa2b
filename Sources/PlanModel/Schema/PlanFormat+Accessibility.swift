import SourceText
import Toolkit

extension AccessibilityStatement: Mapped {
  package static let mapping = Mapping<AccessibilityStatement>(
    .accessibility,
    nl: """
      Wat alleen de organisatie kan zeggen in de toegankelijkheidsverklaring van de site, volgens het \
      model voor Nederlandse overheden. Wat hier ontbreekt, staat op de pagina als nog niet ingevuld.
      """,
    en: """
      What only the organisation can say in the accessibility statement of the site, by the model for \
      Dutch public bodies. What is missing here stands on the page as not yet filled in.
      """,
    [
      Field(
        "organisation", named: ("organisatie", "organisation"), .text, \.organisation,
        nl: "De naam van de organisatie die de site aanbiedt.",
        en: "The name of the organisation that offers the site.", example: "Gemeente Voorbeeldstad"),
      Field(
        "website", named: ("adres van de site", "address of the site"), .code, \.website,
        nl: "Het adres waar de site staat: http of https.",
        en: "The address at which the site stands: http or https.",
        example: "https://veiligheid.voorbeeld.nl"),
      Field(
        "domains", named: ("andere domeinen", "other domains"), .codes, \.domains,
        nl: "Andere domeinen die bij de site horen.",
        en: "Other domains that belong to the site.", example: "[kaart.voorbeeld.nl]"),
      Field(
        "overview", named: ("overzicht van verklaringen", "overview of statements"), .code,
        \.overview,
        nl: "Het webadres waar alle toegankelijkheidsverklaringen van de organisatie staan.",
        en: "The web address at which all accessibility statements of the organisation stand.",
        example: "https://voorbeeld.nl/toegankelijkheid"),
      Field(
        "status", named: ("nalevingsstatus", "compliance status"), .located(.choice),
        get: { statements, index in
          statements[index].status.flatMap { status in
            statements[index].statusRange.map { Located(status, at: $0) }
          }
        },
        set: { ($0.status, $0.statusRange) = ($1.value, $1.range) },
        nl: """
          De nalevingsstatus: A voldoet volledig (full), B voldoet gedeeltelijk (partial), C eerste \
          maatregelen genomen (first-measures) of D voldoet niet (not-met).
          """,
        en: """
          The compliance status: A complies fully (full), B complies in part (partial), C first measures \
          taken (first-measures) or D does not comply (not-met).
          """, example: "partial"),
      Field(
        "deviations", named: ("afwijkingen", "deviations"), .maps(), \.deviations,
        nl: "Wat nog niet toegankelijk is, elk met zijn oorzaak.",
        en: "What is not accessible yet, each with its cause.",
        example: "[{criterion: 1.4.3, description: De cijfers op het blad zijn te licht.}]"),
      Field(
        "date", named: ("vastgesteld op", "adopted on"), .located(.date), \.date,
        nl: "De dag waarop de verklaring is vastgesteld.",
        en: "The day on which the statement was adopted.", example: "2027-03-01"),
      Field(
        "approved-by", named: ("akkoord van (functie)", "approved by (function)"), .text,
        \.approvedBy,
        nl: "De functie van de bevoegde bestuurder die instemde; geen naam van een persoon.",
        en: "The function of the competent executive who agreed; no name of a person.",
        example: "gemeentesecretaris"),
      Field(
        "reviewed", named: ("herzien op", "reviewed on"), .located(.date), \.reviewed,
        nl: "De dag waarop de verklaring voor het laatst is herzien.",
        en: "The day on which the statement was last reviewed.", example: "2028-03-01"),
      Field(
        "contact", named: ("contact", "contact"), .code, \.contact,
        nl: "Waar men een probleem meldt: een e-mailadres of een webadres.",
        en: "Where one reports a problem: an e-mail address or a web address.",
        example: "toegankelijk@voorbeeld.nl"),
      Field(
        "acknowledge-within",
        named: ("bevestiging binnen (werkdagen)", "confirmed within (working days)"), .number,
        \.acknowledgeWithin,
        nl: "Binnen hoeveel werkdagen wie iets meldt een bevestiging krijgt.",
        en: "Within how many working days who reports something gets a confirmation.", example: "5"),
      Field(
        "answer-within", named: ("afgehandeld binnen (weken)", "dealt with within (weeks)"),
        .number, \.answerWithin,
        nl: "Binnen hoeveel weken een melding is afgehandeld.",
        en: "Within how many weeks a report is dealt with.", example: "3"),
      Field(
        "report", named: ("onderzoek", "evaluation"), .code, \.report,
        nl: "Het webadres van het onderzoek waarop de status rust.",
        en: "The web address of the evaluation that the status rests on.",
        example: "https://voorbeeld.nl/onderzoek"),
      Field(
        "report-date", named: ("onderzoek klaar op", "evaluation ready on"), .located(.date),
        \.reportDate, nl: "De dag waarop dat onderzoek klaar was.",
        en: "The day on which that evaluation was ready.", example: "2027-02-01"),
      Field(
        "report-planned", named: ("volgend onderzoek op", "next evaluation on"), .located(.date),
        \.reportPlanned,
        nl: "De dag waarop het volgende onderzoek klaar is.",
        en: "The day on which the next evaluation will be ready.", example: "2027-08-01"),
      Field(
        "measures", named: ("maatregelen", "measures"), .texts, \.measures,
        nl: "Wat de organisatie doet om haar sites toegankelijk te maken en te houden.",
        en: "What the organisation does to make its sites accessible and keep them so.",
        example: "[Elke redacteur volgt een training.]"),
    ])
}

extension Deviation: Mapped {
  package static let mapping = Mapping<Deviation>(
    .deviation,
    nl:
      "Een deel van de site dat niet iedereen kan gebruiken, voor de toegankelijkheidsverklaring.",
    en: "A part of the site that not everybody can use, for the accessibility statement.",
    [
      Field(
        "criterion", named: ("succescriterium", "success criterion"), .criterion, \.criterion,
        nl: "Het succescriterium van WCAG 2.2 waarvan het afwijkt.",
        en: "The success criterion of WCAG 2.2 that it deviates from.", example: "1.4.3"),
      Field(
        "description", named: ("beschrijving", "description"), .text, \.description, required: true,
        nl: "Wat er niet toegankelijk is.",
        en: "What is not accessible.", example: "De cijfers op het blad zijn te licht."),
      Field(
        "ground", named: ("grond", "ground"), .choice, \.ground,
        nl: """
          Waarom het zo is: het voldoet niet (not-met, ook zonder deze sleutel), een oplossing is een \
          onevenredige last (burden), of de wet vraagt het hier niet (outside-law).
          """,
        en: """
          Why it is so: it does not meet the demands (not-met, also without this key), mending it is a \
          disproportionate burden (burden), or the law does not ask it here (outside-law).
          """, example: "burden"),
      Field(
        "cause", named: ("oorzaak", "cause"), .text, \.cause, nl: "Hoe het komt.",
        en: "How it came about.",
        example: "Het blad komt uit een oud sjabloon."),
      Field(
        "consequence", named: ("gevolg", "consequence"), .text, \.consequence,
        nl: "Wat het betekent voor wie het treft.",
        en: "What it means for whom it affects.", example: "Wie slecht ziet, kan ze niet lezen."),
      Field(
        "alternative", named: ("alternatief", "alternative"), .text, \.alternative,
        nl: "Hoe men er intussen wel bij kan.",
        en: "How one can reach it in the meantime.", example: "Dezelfde cijfers staan op de pagina."
      ),
      Field(
        "measure", named: ("maatregel", "measure"), .text, \.measure, nl: "Wat eraan wordt gedaan.",
        en: "What is done about it.",
        example: "Het sjabloon krijgt donkerder letters."),
      Field(
        "planned", named: ("gepland", "planned"), .located(.date), \.planned,
        nl: "De dag waarop het uiterlijk is opgelost.",
        en: "The day on which it will be mended at the latest.", example: "2027-12-31"),
    ])
}
