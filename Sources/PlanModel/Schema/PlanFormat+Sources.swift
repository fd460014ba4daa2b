import Toolkit

extension PlanSource: Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { .source(index) }

  package static let mapping = Mapping<PlanSource>(
    .source,
    nl: "Een tekst waarop het plan rust, waarvan regels worden aangehaald.",
    en: "A text that the plan rests on, whose lines are cited.",
    [
      Field(
        "id", named: ("vaste naam", "stable name"), .identifier, \.id, required: true,
        nl: "De korte naam in verwijzingen, als in `ivp:59`.",
        en: "The short name in citations, as in `ivp:59`.", example: "ivp"),
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De titel van de tekst.",
        en: "The text's title.",
        example: "Integraal Veiligheidsplan 2027-2030"),
      Field(
        "identifier", named: ("kenmerk", "identifier"), .code, \.identifier,
        nl: "Het kenmerk: een CVDR- of gmb-nummer.", en: "The identifier: a CVDR or gmb number.",
        example: "CVDR000000"),
      Field(
        "adopted", named: ("vastgesteld op", "adopted on"), .date, \.adopted,
        nl: "De dag waarop de tekst is vastgesteld.",
        en: "The day on which the text was adopted.", example: "2027-07-04"),
      Field(
        "url", named: ("adres", "address"), .code, \.url, nl: "Waar de tekst staat: http of https.",
        en: "Where the text stands: http or https.", example: "https://voorbeeld.nl/plan"),
      Field(
        "lines", named: ("aantal regels", "number of lines"), .number, \.lineCount,
        nl: "Hoeveel regels de tekst heeft; aanhalingen daarbuiten zijn fout.",
        en: "How many lines the text has; citations beyond them are wrong.", example: "600"),
      Field(
        "sections", named: ("koppen van de bron", "headings of the source"), .maps(), \.sections,
        nl:
          "De koppen van de tekst, in volgorde. Een aanhaling noemt de kop waaronder haar regel staat.",
        en: "The headings of the text, in order. A citation names the heading above its line.",
        example: "[{line: 57, title: Woningnood, page: 6}]"),
      Field(
        "file", named: ("bestand met de tekst", "file with the text"), .code, \.file,
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
        "show-text", named: ("tekst op de pagina's", "text on the pages"), .flag, \.showsText,
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
        "line", named: ("regel", "line"), .number, \.line, required: true,
        nl: "De regel van de kop.",
        en: "The line of the heading.", example: "57"
      ).essential,
      Field(
        "title", named: ("titel", "title"), .text, \.title, required: true,
        nl: "De kop zoals gedrukt.",
        en: "The heading as printed.", example: "Woningnood"),
      Field(
        "page", named: ("bladzijde", "page"), .number, \.page,
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
        "topic", named: ("onderwerp", "topic"), .text, \.topic, required: true,
        nl: "Het onderwerp.", en: "The topic.",
        example: "Zeespiegelstijging"),
      Field(
        "reason", named: ("reden", "reason"), .text, \.reason, required: true,
        nl: "Waarom het buiten het plan valt.",
        en: "Why it is outside the plan.", example: "Buiten de invloed van de gemeente."),
      .source(\.citations),
    ])
}
