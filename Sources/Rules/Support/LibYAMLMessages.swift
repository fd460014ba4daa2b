import Toolkit

/// Explanations of libyaml's messages for a user who knows the plan but not YAML.
enum LibYAMLMessages {
  /// Explanation of a message of libyaml; nil for the rare ones.
  static func explaining(_ problem: String) -> ProblemMessages? {
    table.first { problem.hasPrefix($0.problem) }?.words
  }

  private static func entry(
    _ problem: String, _ message: Phrase, _ remedy: Phrase
  ) -> (problem: String, words: ProblemMessages) {
    (problem, ProblemMessages(message: message, remedy: remedy))
  }

  /// Explanations by the beginning of the message: those of libyaml 0.2.5 that a mistake in a plan
  /// can cause.
  private static let table: [(problem: String, words: ProblemMessages)] = [
    entry(
      "mapping values are not allowed",
      Phrase(
        nl: """
          hier staat een dubbele punt met een spatie midden in een tekst, of de regel springt te \
          ver in
          """,
        en: "here is a colon followed by a space inside a text, or the line is indented too far"),
      Phrase(
        nl: """
          Zet de hele tekst tussen aanhalingstekens, of laat de regel even ver inspringen als \
          die erboven.
          """,
        en: "Put the whole text in quotes, or indent the line as far as the one above it.")),
    entry(
      "did not find expected key",
      Phrase(
        nl: """
          hier hoort een sleutel: de regel springt verkeerd in, of achter een sluitend \
          aanhalingsteken staat nog tekst
          """,
        en: """
          a key is expected here: the line is indented wrongly, or text follows a closing \
          quote
          """),
      Phrase(
        nl: """
          Laat de regel even ver inspringen als de andere sleutels van het blok. Schrijf een ' \
          binnen '…' dubbel: ''.
          """,
        en: "Indent the line as far as the block's other keys. Write a ' inside '…' twice: ''.")),
    entry(
      "did not find expected '-' indicator",
      Phrase(
        nl: "hier hoort het volgende deel van de lijst te beginnen, met een streepje",
        en: "the next item of the list should begin here, with a dash"),
      Phrase(
        nl: "Begin de regel met `- `, of laat hem even ver inspringen als de rest van het deel.",
        en: "Begin the line with `- `, or indent it as far as the rest of the item.")),
    entry(
      "found character that cannot start any token",
      Phrase(
        nl: "een tekst kan niet met een tab, @, ` of % beginnen",
        en: "a text cannot begin with a tab, @, ` or %"),
      Phrase(
        nl: "Zet de tekst tussen aanhalingstekens; spring in met spaties, niet met tabs.",
        en: "Put the text in quotes; indent with spaces, not with tabs.")),
    entry(
      "found a tab character",
      Phrase(nl: "deze regel springt in met een tab", en: "this line is indented by a tab"),
      Phrase(
        nl: "Vervang de tab door spaties: twee voor elk niveau.",
        en: "Replace the tab by spaces: two for each level.")),
    entry(
      "could not find expected ':'",
      Phrase(
        nl: "op deze regel ontbreekt de dubbele punt achter de sleutel",
        en: "on this line the colon behind the key is missing"),
      Phrase(
        nl: "Schrijf `sleutel: waarde`. Hoort de regel bij de tekst erboven, spring dan verder in.",
        en: "Write `key: value`. When the line belongs to the text above it, indent it further.")),
    entry(
      "found unexpected end of stream",
      Phrase(
        nl: "het aanhalingsteken dat hier opent, wordt niet gesloten",
        en: "the quote that opens here is never closed"),
      Phrase(
        nl: "Zet hetzelfde aanhalingsteken achter de tekst.",
        en: "Put the same quote behind the text.")),
    entry(
      "found unexpected document indicator",
      Phrase(
        nl: "in de tekst die hier opent, staat een regel met alleen `---` of `...`",
        en: "the text that opens here holds a line with only `---` or `...`"),
      Phrase(
        nl: "Sluit het aanhalingsteken, of haal die regel weg.",
        en: "Close the quote, or remove that line.")),
    entry(
      "did not find expected ',' or ']'",
      Phrase(
        nl: "in deze lijst ontbreekt een komma of de sluitende ]",
        en: "this list lacks a comma or the closing ]"),
      Phrase(
        nl: """
          Schrijf de lijst als `[een, twee]`. Begint een gewone tekst met [, zet hem dan tussen \
          aanhalingstekens.
          """,
        en: "Write the list as `[one, two]`. When a text begins with [, put it in quotes.")),
    entry(
      "did not find expected ',' or '}'",
      Phrase(
        nl: "in dit blok ontbreekt een komma of de sluitende }",
        en: "this block lacks a comma or the closing }"),
      Phrase(
        nl: """
          Schrijf het blok als `{to: 12, stated: 59}`. Begint een gewone tekst met {, zet hem \
          dan tussen aanhalingstekens.
          """,
        en:
          "Write the block as `{to: 12, stated: 59}`. When a text begins with {, put it in quotes.")
    ),
    entry(
      "did not find expected node content",
      Phrase(
        nl: "een tekst kan niet met een komma of een sluitend haakje beginnen",
        en: "a text cannot begin with a comma or a closing bracket"),
      quoteIt),
    entry(
      "block sequence entries are not allowed",
      Phrase(
        nl: "een lijst kan niet op de regel van de sleutel beginnen",
        en: "a list cannot begin on the line of its key"),
      Phrase(
        nl: """
          Begin de lijst op een nieuwe regel. Hoort het streepje bij de tekst, zet die dan \
          tussen aanhalingstekens.
          """,
        en: """
          Begin the list on a new line. When the dash belongs to the text, put that in quotes.
          """)),
    entry(
      "mapping keys are not allowed",
      Phrase(
        nl: "een tekst kan niet met een vraagteken en een spatie beginnen",
        en: "a text cannot begin with a question mark and a space"),
      quoteIt),
    entry(
      "did not find expected comment or line break",
      Phrase(
        nl: "achter | of > staat nog tekst op dezelfde regel",
        en: "text follows | or > on the same line"),
      Phrase(
        nl: "Begin de tekst op de volgende regel, verder ingesprongen.",
        en: "Begin the text on the next line, indented further.")),
    entry(
      "did not find expected alphabetic or numeric character",
      Phrase(
        nl: "een tekst kan niet met * of & beginnen", en: "a text cannot begin with * or &"),
      quoteIt
    ),
    entry(
      "found undefined tag handle",
      Phrase(nl: "een tekst kan niet met ! beginnen", en: "a text cannot begin with !"), quoteIt),
    entry(
      "found unknown escape character",
      Phrase(
        nl: "binnen dubbele aanhalingstekens heeft \\ een eigen betekenis",
        en: "inside double quotes \\ has a meaning of its own"),
      Phrase(
        nl: "Schrijf \\ dubbel, of gebruik enkele aanhalingstekens.",
        en: "Write \\ twice, or use single quotes.")),
  ]

  private static let quoteIt = Phrase(
    nl: "Zet de hele tekst tussen aanhalingstekens.", en: "Put the whole text in quotes.")
}
