import Toolkit

extension PlanHeader: Mapped {
  package static let mapping = Mapping<PlanHeader>(
    .plan,
    nl:
      "Wat over het hele plan gaat. Staat in plan.yaml; aan dat bestand is een plan te herkennen.",
    en: "What concerns the whole plan. Stands in plan.yaml; that file makes a folder a plan.",
    [
      Field(
        "format", .located(.number), \.format,
        nl: "De versie van deze indeling waarin het plan is geschreven; zonder is dat 1.",
        en: "The version of this format that the plan is written in; without it 1.",
        example: "1"
      ).exported(as: nil),
      Field(
        "id", .identifier, \.id,
        nl: "De vaste naam van het plan op lijsten die teruggaan; zonder is dat de titel.",
        en: "The stable name of the plan on lists that come back; without it the title.",
        example: "ivp-voorbeeldstad"
      ).exported(as: "id"),
      Field(
        "edition", .text, \.edition,
        nl: "Welke uitgave dit is, op lijsten die teruggaan; zonder is dat `period`.",
        en: "Which edition this is, on lists that come back; without it `period`.",
        example: "2027-2030"),
      Field(
        "title", .text, \.title, required: true,
        nl: "De titel, zoals boven elke tekening en tabel komt.",
        en: "The title, as it stands above each drawing and table.",
        example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "municipality", .text, \.municipality, nl: "De gemeente.",
        en: "The municipality.", example: "Voorbeeldstad"),
      Field(
        "municipality-id", .code, \.municipalityID,
        nl: "De code van de gemeente: gm met vier cijfers, zoals overheden elkaar noemen.",
        en: "The municipality's code: gm with four digits, as governments name each other.",
        example: "gm0000"),
      Field(
        "municipalities", .codes, \.municipalities,
        nl: "De gemeenten van een gezamenlijk plan, in plaats van `municipality`.",
        en: "The municipalities of a joint plan, instead of `municipality`.",
        example: "[Voorbeeldstad, Voorbeelddorp]"),
      Field(
        "period", .text, \.period, nl: "De jaren waarvoor het plan geldt.",
        en: "The years that the plan is for.", example: "2027-2030"),
      Field(
        "motto", .text, \.motto, nl: "Het motto dat onder de titel staat.",
        en: "The motto below the title.", example: "Samen veilig"),
      Field(
        "parent", .map, \.parent, nl: "Het plan dat dit plan uitwerkt.",
        en: "The plan that this one carries out.",
        example: "{title: Integraal Veiligheidsplan 2027-2030}"),
      Field(
        "adopted", .date, \.adopted, nl: "De dag waarop de raad het plan vaststelde.",
        en: "The day on which the council adopted the plan.", example: "2026-12-15"),
      Field(
        "language", .choice, \.language, required: true,
        nl: "De taal van wat wordt gemaakt: nl of en.",
        en: "The language of what is made: nl or en.", example: "nl"),
      Field(
        "owner", .identifier(.owner), \.owner,
        nl: "De code van de afdeling die het plan bezit; primaire punten horen bij haar.",
        en: "The code of the department that owns the plan; primary points are hers.",
        example: "Veiligheid"
      ).exported(as: "owner"),
      Field(
        "notice", .text, \.notice, nl: "Een mededeling die op alles komt wat wordt gemaakt.",
        en: "A notice printed on everything that is made.",
        example: "Deze kaarten zijn een reconstructie."),
      Field(
        "themes", .codes, \.themes, nl: "De thema's in de volgorde waarin ze getoond worden.",
        en: "The themes in the order in which they are shown.", example: "[wonen, klimaat]"
      ).exported(as: nil),
      Field(
        "look", .map, \.look, nl: "De kleuren en het lettertype van de tekeningen en de pagina's.",
        en: "The colours and the typeface of the drawings and the pages.",
        example: "{colours: ['#1B5E8C', '#9C2F5A'], typeface: Arial}"
      ).exported(as: nil),
      Field(
        "accessibility", .map, \.accessibility,
        nl: "Wat de organisatie zegt over de toegankelijkheid van de site.",
        en: "What the organisation says of the accessibility of the site.",
        example: "{organisation: Gemeente Voorbeeldstad, contact: web@voorbeeld.nl}"
      ).exported(as: nil),
      Field(
        "publish", .map, \.publication,
        nl: "Wat er in de uitgave voor buiten mag: raakvlak build --edition public.",
        en: "What may be in the edition for outside: raakvlak build --edition public.",
        example: "{decisions: states}"
      ).exported(as: nil),
      Field(
        "list-columns", .codes, \.listColumns,
        nl: """
          Wat kopjes van een eigen actielijst betekenen, elk als KOPJE=KOLOM; zonder naam achter het \
          isgelijkteken wordt de kolom overgeslagen. `init --from` en `workbook import` schrijven dit, en lezen \
          de volgende versie van de lijst zo.
          """,
        en: """
          What headings of an action list of one's own mean, each as HEADING=COLUMN; without a name behind the \
          equals sign the column is passed over. `init --from` and `workbook import` write this, and read the \
          next version of the list so.
          """,
        example: "['Wie doet het=lead', 'Notitie=']"
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
        "title", .text, \.title, required: true, nl: "De titel van dat plan.",
        en: "That plan's title.", example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "period", .text, \.period, nl: "De jaren waarvoor dat plan geldt.",
        en: "The years that that plan is for.", example: "2027-2030"),
      Field(
        "url", .code, \.url, nl: "Waar dat plan te lezen is: http of https.",
        en: "Where that plan can be read: http or https.", example: "https://voorbeeld.nl/ivp"),
    ])
}

extension PlanSource: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .source(index) }

  package static let mapping = Mapping<PlanSource>(
    .source,
    nl: "Een tekst waarop het plan rust, waarvan regels worden aangehaald.",
    en: "A text that the plan rests on, whose lines are cited.",
    [
      Field(
        "id", .identifier, \.id, required: true,
        nl: "De korte naam in verwijzingen, als in `ivp:59`.",
        en: "The short name in citations, as in `ivp:59`.", example: "ivp"),
      Field(
        "title", .text, \.title, required: true, nl: "De titel van de tekst.",
        en: "The text's title.",
        example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "identifier", .code, \.identifier,
        nl: "Het kenmerk: een CVDR- of gmb-nummer.", en: "The identifier: a CVDR or gmb number.",
        example: "CVDR000000"),
      Field(
        "adopted", .date, \.adopted, nl: "De dag waarop de tekst is vastgesteld.",
        en: "The day on which the text was adopted.", example: "2027-07-04"),
      Field(
        "url", .code, \.url, nl: "Waar de tekst staat: http of https.",
        en: "Where the text stands: http or https.", example: "https://voorbeeld.nl/plan"),
      Field(
        "lines", .number, \.lineCount,
        nl: "Hoeveel regels de tekst heeft; aanhalingen daarbuiten zijn fout.",
        en: "How many lines the text has; citations beyond them are wrong.", example: "600"),
      Field(
        "sections", .maps(), \.sections,
        nl:
          "De koppen van de tekst, in volgorde. Een aanhaling noemt de kop waaronder haar regel staat.",
        en: "The headings of the text, in order. A citation names the heading above its line.",
        example: "[{line: 57, title: Woningnood, page: 6}]"),
      Field(
        "file", .code, \.file,
        nl: """
          Een bestand met de tekst in de map van het plan. De controle leest het, en pagina's tonen er de zin \
          uit waar een koppeling op steunt.
          """,
        en: """
          A file with the text in the plan's folder. The check reads it, and pages show the sentence of it on \
          which a link rests.
          """, example: "bronnen/ivp.txt"
      ).exported(as: nil),
      Field(
        "show-text", .flag, \.showsText,
        nl: """
          Of de pagina's de hele tekst mogen tonen. Dan leidt elk regelnummer naar zijn regel. Zet dit alleen \
          bij een tekst die u mag verspreiden, zoals een vastgesteld plan.
          """,
        en: """
          Whether pages may show all of the text. Then each line number leads to its line. Only for a text \
          that you may distribute, such as an adopted plan.
          """, example: "true"
      ).exported(as: nil),
      .exceptions(\.exceptions),
    ])
}

extension SourceSection: Mapped {
  package static let mapping = Mapping<SourceSection>(
    .section,
    nl: "Een stuk van een bron met een eigen kop. Het loopt tot de volgende kop.",
    en: "A part of a source with a heading of its own. It runs to the next heading.",
    [
      Field(
        "line", .number, \.line, required: true, nl: "De regel van de kop.",
        en: "The line of the heading.", example: "57"
      ).essential,
      Field(
        "title", .text, \.title, required: true, nl: "De kop zoals gedrukt.",
        en: "The heading as printed.", example: "Woningnood"),
      Field(
        "page", .number, \.page,
        nl: "De bladzijde waarop het stuk begint, als de tekst die noemt.",
        en: "The page on which the part begins, if the text gives it.", example: "6"),
    ])
}

extension ScopeEntry: Mapped {
  package static let mapping = Mapping<ScopeEntry>(
    .scopeEntry,
    nl: "Een onderwerp dat bewust buiten het plan is gelaten.",
    en: "A topic that was left out of the plan on purpose.",
    [
      Field(
        "topic", .text, \.topic, required: true, nl: "Het onderwerp.", en: "The topic.",
        example: "Zeespiegelstijging"),
      Field(
        "reason", .text, \.reason, required: true, nl: "Waarom het buiten het plan valt.",
        en: "Why it is outside the plan.", example: "Buiten de invloed van de gemeente."),
      .source(\.citations),
    ])
}

extension Budget: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .budget }

  package static let mapping = Mapping<Budget>(
    .budget,
    nl: "De begroting: regels met bedragen per jaar.",
    en: "The budget: lines with amounts per year.",
    finish: { budget in
      for index in budget.lines.indices { budget.lines[index].spread(over: budget.years.count) }
    },
    [
      Field(
        "years", .numbers, \.years, required: true, nl: "De jaren, in volgorde.",
        en: "The years, in order.",
        example: "[2027, 2028, 2029, 2030]"),
      .source(\.citations).exported(as: "source"),
      Field(
        "remark", .text, \.remark, nl: "Een voorbehoud bij de bedragen.",
        en: "A reservation on the amounts.",
        example: "Zonder indexering."),
      Field(
        "lines", .maps(), \.lines, nl: "De regels, in volgorde.", en: "The lines, in order.",
        example: "[{name: Toezicht, amount: 5000}]"),
      Field(
        "totals", .amounts, \.totals, nl: "De totalen zoals gedrukt, één per jaar.",
        en: "The totals as printed, one a year.", example: "[5000, 5000, 5000, 5000]"),
      .exceptions(\.exceptions),
    ])
}

extension BudgetLine: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .budgetLine(index) }

  package static let mapping = Mapping<BudgetLine>(
    .budgetLine,
    nl: "Een regel van de begroting.", en: "A line of the budget.",
    [
      .stableID(\.id),
      Field(
        "name", .text, \.name, required: true, nl: "De naam zoals gedrukt.",
        en: "The name as printed.",
        example: "Cameratoezicht"),
      Field(
        "focus", .links(.focus), \.focus, nl: "Het focusgebied waaronder de regel staat.",
        en: "The focus area under which the line stands.", example: "IV"),
      Field(
        "heading", .text, \.heading, nl: "Het kopje, als dat geen focusgebied is.",
        en: "The heading, when that is no focus area.", example: "Overig"),
      Field(
        "amount", .amount, \.amount, nl: "Het bedrag, als het elk jaar hetzelfde is.",
        en: "The amount, when each year's is the same.", example: "5000"
      ).exported(as: nil),
      Field(
        "amounts", .amounts, \.differingAmounts, nl: "De bedragen per jaar, als ze verschillen.",
        en: "The amounts per year, when they differ.", example: "[5000, 5000, 6000, 6000.50]"
      ).exported(as: nil),
      .source(\.citations),
      Field(
        "points", .links(.point), \.points, nl: "De actiepunten waarvoor het geld bedoeld is.",
        en: "The action points that the money is for.", example: "[10@282]"),
      Field(
        "remark", .text, \.remark, nl: "Een opmerking.", en: "A remark.", example: "Vaste kosten."),
      .exceptions(\.exceptions),
    ])
}
