import Toolkit

extension PlanHeader: Mapped {
  package static let mapping = Mapping<PlanHeader>(
    .plan,
    nl:
      "Wat over het hele plan gaat. Staat in plan.yaml; aan dat bestand is een plan te herkennen.",
    en: "What concerns the whole plan. Stands in plan.yaml; that file makes a folder a plan.",
    [
      Field(
        "format", named: ("versie van de bestanden", "version of the files"), .located(.number),
        \.format,
        nl: "De versie van deze indeling waarin het plan is geschreven; zonder is dat 1.",
        en: "The version of this format that the plan is written in; without it 1.",
        example: "1"
      ).exported(as: nil),
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id,
        nl: "De vaste naam van het plan op lijsten die teruggaan; zonder is dat de titel.",
        en: "The stable name of the plan on lists that come back; without it the title.",
        example: "ivp-voorbeeldstad"
      ).exported(as: "id"),
      Field(
        "edition", named: ("naam van deze uitgave", "name of this edition"), .text, \.edition,
        nl: "Welke uitgave dit is, op lijsten die teruggaan; zonder is dat `period`.",
        en: "Which edition this is, on lists that come back; without it `period`.",
        example: "2027-2030"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel, zoals boven elke tekening en tabel komt.",
        en: "The title, as it stands above each drawing and table.",
        example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "municipality", named: ("gemeente", "municipality"), .text, \.municipality,
        nl: "De gemeente.",
        en: "The municipality.", example: "Voorbeeldstad"),
      Field(
        "municipality-id", named: ("gemeentecode", "municipality code"), .code, \.municipalityID,
        nl: "De code van de gemeente: gm met vier cijfers, zoals overheden elkaar noemen.",
        en: "The municipality's code: gm with four digits, as governments name each other.",
        example: "gm0000"),
      Field(
        "municipalities", named: ("gemeenten", "municipalities"), .codes, \.municipalities,
        nl: "De gemeenten van een gezamenlijk plan, in plaats van `municipality`.",
        en: "The municipalities of a joint plan, instead of `municipality`.",
        example: "[Voorbeeldstad, Voorbeelddorp]"),
      Field(
        "period", named: ("periode", "period"), .text, \.period,
        nl: "De jaren waarvoor het plan geldt.",
        en: "The years that the plan is for.", example: "2027-2030"),
      Field(
        "motto", named: ("motto", "motto"), .text, \.motto,
        nl: "Het motto dat onder de titel staat.",
        en: "The motto below the title.", example: "Samen veilig"),
      Field(
        "parent",
        named: ("het plan waarvan dit een uitwerking is", "the plan that this carries out"), .map,
        \.parent, nl: "Het plan dat dit plan uitwerkt.",
        en: "The plan that this one carries out.",
        example: "{title: Integraal Veiligheidsplan 2027-2030}"),
      Field(
        "adopted", named: ("vastgesteld op", "adopted on"), .date, \.adopted,
        nl: "De dag waarop de raad het plan vaststelde.",
        en: "The day on which the council adopted the plan.", example: "2026-12-15"),
      Field(
        "language", named: ("taal", "language"), .choice, \.language, required: true,
        nl: "De taal van wat wordt gemaakt: nl of en.",
        en: "The language of what is made: nl or en.", example: "nl"),
      Field(
        "owner", named: ("eigenaar", "owner"), .identifier(.owner), \.owner,
        nl: "De code van de afdeling die het plan bezit; primaire punten horen bij haar.",
        en: "The code of the department that owns the plan; primary points are hers.",
        example: "Veiligheid"
      ).exported(as: "owner"),
      Field(
        "notice", named: ("mededeling boven de pagina's", "notice above the pages"), .text,
        \.notice, nl: "Een mededeling die op alles komt wat wordt gemaakt.",
        en: "A notice printed on everything that is made.",
        example: "Deze kaarten zijn een reconstructie."),
      Field(
        "themes", named: ("volgorde van de thema's", "order of the themes"), .codes, \.themes,
        nl: "De thema's in de volgorde waarin ze getoond worden.",
        en: "The themes in the order in which they are shown.", example: "[wonen, klimaat]"
      ).exported(as: nil),
      Field(
        "look", named: ("huisstijl", "house style"), .map, \.look,
        nl: "De kleuren en het lettertype van de tekeningen en de pagina's.",
        en: "The colours and the typeface of the drawings and the pages.",
        example: "{colours: ['#1B5E8C', '#9C2F5A'], typeface: Arial}"
      ).exported(as: nil),
      Field(
        "accessibility", named: ("toegankelijkheidsverklaring", "accessibility statement"), .map,
        \.accessibility,
        nl: "Wat de organisatie zegt over de toegankelijkheid van de site.",
        en: "What the organisation says of the accessibility of the site.",
        example: "{organisation: Gemeente Voorbeeldstad, contact: web@voorbeeld.nl}"
      ).exported(as: nil),
      Field(
        "publish", named: ("naar buiten", "to outside"), .map, \.publication,
        nl: "Wat er in de uitgave voor buiten mag.",
        en: "What may be in the edition for outside.",
        example: "{decisions: states}"
      ).exported(as: nil),
      Field(
        "list-columns", named: ("kopjes van de actielijst", "headings of the action list"), .codes,
        \.listColumns,
        nl: """
          Wat kopjes van een eigen actielijst betekenen, elk als KOPJE=KOLOM; zonder naam achter het \
          isgelijkteken wordt de kolom overgeslagen. Het inlezen van een lijst schrijft dit, en leest \
          de volgende versie zo.
          """,
        en: """
          What headings of an action list of one's own mean, each as HEADING=COLUMN; without a name behind the \
          equals sign the column is passed over. Taking in a list writes this, and reads the next \
          version so.
          """,
        example: "['Wie doet het=lead', 'Notitie=']"
      ).exported(as: nil),
      Field(
        "list-words", named: ("woorden van de actielijst", "words of the action list"), .codes,
        \.listWords,
        nl: """
          Wat woorden in een eigen actielijst betekenen onder prioriteit en voortgang, elk als WOORD=WAARDE: \
          primary of secondary, en no, started of finished; zonder waarde wordt het woord overgeslagen. \
          Het inlezen van een lijst schrijft dit, en leest de volgende versie zo.
          """,
        en: """
          What words in an action list of one's own mean under priority and progress, each as WORD=VALUE: \
          primary or secondary, and no, started or finished; without a value the word is passed over. \
          Taking in a list writes this, and reads the next version so.
          """,
        example: "['Hoog=primary', 'in voorbereiding=started']"
      ).exported(as: nil),
      .exceptions(\.exceptions),
    ])
}

extension ParentPlan: Mapped {
  package static let mapping = Mapping<ParentPlan>(
    .parent,
    nl: "Het plan dat dit plan uitwerkt, zoals het vierjarenplan boven een jaarplan.",
    en: "The plan that this one carries out, such as the four-year plan above a yearly one.",
    [
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel van dat plan.",
        en: "That plan's title.", example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "period", named: ("periode", "period"), .text, \.period,
        nl: "De jaren waarvoor dat plan geldt.",
        en: "The years that that plan is for.", example: "2027-2030"),
      Field(
        "url", named: ("adres", "address"), .code, \.url,
        nl: "Waar dat plan te lezen is: http of https.",
        en: "Where that plan can be read: http or https.", example: "https://voorbeeld.nl/ivp"),
    ])
}
