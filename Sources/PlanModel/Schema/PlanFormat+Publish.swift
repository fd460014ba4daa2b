import Toolkit

extension Publication: Mapped {
  package static let mapping = Mapping<Publication>(
    .publish,
    nl: """
      Wat er in de uitgave voor buiten mag. Zonder deze sleutels alleen besluiten met `public: true`, en \
      geen bevindingen. Bestandsnamen van teruggestuurde lijsten staan er nooit in.
      """,
    en: """
      What may be in the edition for outside. Without these keys only decisions with `public: true`, and \
      no findings. File names of returned sheets are never in it.
      """,
    [
      Field(
        "decisions", named: ("besluiten", "decisions"), .choice, \.decisions,
        nl: """
          none (alleen wat `public: true` heeft), states (van elk besluit de stand en de dag) of all (ook \
          de redenen).
          """,
        en: """
          none (only what has `public: true`), states (of each decision the state and the day) or all \
          (the reasons too).
          """, example: "states"),
      Field(
        "findings", named: ("bevindingen", "findings"), .flag, \.findings,
        nl: "Of de bevindingen van de controle erin mogen.",
        en: "Whether what the check found may be in it.", example: "true"),
      Field(
        "address", named: ("adres van de site", "address of the site"), .code, \.address,
        nl: "Waar de site komt te staan; een adres dat bij het bouwen wordt genoemd, gaat voor.",
        en: "Where the site will be; an address that is named for the build comes first.",
        example: "https://veiligheid.voorbeeld.nl/"),
      Field(
        "category", named: ("Woo-categorie", "Woo category"), .choice, \.category,
        nl: """
          De informatiecategorie van artikel 3.3 van de Wet open overheid waaronder de gemeente de \
          bestanden openbaar maakt, of de inspanningsverplichting van artikel 3.1. Dat kiest de gemeente; \
          raakvlak raadt niet.
          """,
        en: """
          The information category of article 3.3 of the Dutch Open Government Act under which the \
          municipality publishes the files, or the general effort of article 3.1. The municipality \
          chooses; raakvlak does not guess.
          """, example: "jaarplannen-en-jaarverslagen"),
      Field(
        "licence", named: ("licentie", "licence"), .choice, \.licence,
        nl:
          "De licentie waaronder iedereen de bestanden mag gebruiken; de pagina met bestanden noemt haar.",
        en: "The licence under which everybody may use the files; the page of files names it.",
        example: "cc0"),
    ])
}

extension Look: Mapped {
  package static let mapping = Mapping<Look>(
    .look,
    nl: """
      De huisstijl van de tekeningen en de pagina's van de site. Zonder deze sleutels gebruikt raakvlak \
      eigen kleuren. Tinten, en wat op een donker scherm staat, leidt raakvlak zelf af, met genoeg \
      contrast.
      """,
    en: """
      The house style of the drawings and of the site's pages. Without these keys raakvlak uses colours \
      of its own. Tints, and what stands on a dark screen, raakvlak derives itself, with enough \
      contrast.
      """,
    [
      Field(
        "colours", named: ("kleuren", "colours"), .codes, \.colours,
        nl: """
          De kleuren van de hoofdtakken, in volgorde, als '#rrggbb'; er staat witte tekst op. De eerste is \
          ook de kleur van koppelingen en knoppen op de pagina's.
          """,
        en: """
          The colours of the main branches, in order, as '#rrggbb'; white text stands on them. The first \
          is also the colour of links and buttons on the pages.
          """,
        example: "['#1B5E8C', '#9C2F5A', '#2F6B3A']"),
      Field(
        "typeface", named: ("lettertype", "typeface"), .code, \.typeface,
        nl: """
          De naam van een lettertype, voor tekeningen en pagina's; waar het ontbreekt, blijft tekst toch \
          in haar vak.
          """,
        en: """
          The name of a typeface, for drawings and pages; where it is missing, text stays in its box all \
          the same.
          """,
        example: "Source Sans Pro"),
      Field(
        "tokens", named: ("design tokens", "design tokens"), .code, \.tokens,
        nl: """
          Een bestand met design tokens in de map van het plan: eigen eigenschappen in CSS, of tokens in \
          JSON zoals thema's van NL Design System die hebben. Kleuren en lettertype komen daaruit, \
          behalve wat hier zelf staat. Wat te licht is voor witte tekst doet niet mee en wordt gemeld.
          """,
        en: """
          A file of design tokens in the plan's folder: custom properties in CSS, or tokens in JSON as \
          themes of NL Design System have them. Colours and typeface are taken from it, except what is \
          written here itself. What is too light for white text is left out and reported.
          """,
        example: "huisstijl.css"),
    ])
}
