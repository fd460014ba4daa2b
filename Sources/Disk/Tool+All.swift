import Toolkit

extension Tool {
  /// Graphviz, which lays out maps.
  package static let dot = Tool(
    program: "dot", name: "Graphviz", limitVariable: "RAAKVLAK_DOT_SECONDS", usualSeconds: 20,
    missing: Phrase(
      nl: "Graphviz ontbreekt: 'dot' is niet gevonden. Installeer het met: apt install graphviz",
      en: "Graphviz is missing: 'dot' was not found. Install it with: apt install graphviz"),
    failure: Phrase(
      nl: "Graphviz kon de tekening niet maken.", en: "Graphviz could not make the drawing."),
    remedyOfDelay: Phrase(
      nl: " Splits de kaart in kleinere thema's.", en: " Split the map into smaller themes."))

  /// librsvg, which converts our SVG to PDF or PNG.
  package static let rsvg = Tool(
    program: "rsvg-convert", name: "rsvg-convert", limitVariable: "RAAKVLAK_RSVG_SECONDS",
    usualSeconds: 30,
    missing: Phrase(
      nl: """
        'rsvg-convert' is niet gevonden; het maakt PDF en PNG van een tekening. Installeer het met: \
        apt install librsvg2-bin
        """,
      en: """
        'rsvg-convert' was not found; it makes PDF and PNG of a drawing. Install it with: \
        apt install librsvg2-bin
        """),
    failure: Phrase(
      nl: "rsvg-convert kon de tekening niet omzetten.",
      en: "rsvg-convert could not convert the drawing."),
    remedyOfFailure: Phrase(
      nl: " Met --format svg lukt het wel.", en: " With --format svg it works."),
    remedyOfDelay: Phrase(
      nl: " Teken minder diep met --depth, of gebruik --format svg.",
      en: " Draw a shallower map with --depth, or use --format svg."))

  /// Pandoc, which converts HTML to documents. Everything else is made without it.
  package static let pandoc = Tool(
    program: "pandoc", name: "Pandoc", limitVariable: "RAAKVLAK_PANDOC_SECONDS", usualSeconds: 60,
    missing: Phrase(
      nl: """
        'pandoc' is niet gevonden; het maakt documenten (.docx, .odt). Installeer het met: \
        apt install pandoc, of zie pandoc.org. Zonder lukken html, csv, xlsx, ods en md.
        """,
      en: """
        'pandoc' was not found; it makes documents (.docx, .odt). Install it with: \
        apt install pandoc, or see pandoc.org. Without it html, csv, xlsx, ods and md work.
        """),
    failure: Phrase(
      nl: "Pandoc kon het document niet maken.", en: "Pandoc could not make the document."),
    remedyOfFailure: Phrase(
      nl: " Met --format html lukt het wel.", en: " With --format html it works."
    ).onScreen(nl: " Als pagina (html) lukt het wel.", en: " As a page (html) it works."),
    remedyOfDelay: Phrase(
      nl: " Gebruik --format html, of geef het langer met RAAKVLAK_PANDOC_SECONDS.",
      en: " Use --format html, or give it longer with RAAKVLAK_PANDOC_SECONDS."
    ).onScreen(nl: " Als pagina (html) lukt het wel.", en: " As a page (html) it works."))

  /// Pandoc, which takes the text out of a document.
  package static let pandocReading = Tool(
    program: "pandoc", name: "Pandoc", limitVariable: "RAAKVLAK_PANDOC_SECONDS", usualSeconds: 60,
    missing: Phrase(
      nl: """
        'pandoc' is niet gevonden; het haalt de tekst uit een document (.docx, .odt). Installeer het met: \
        apt install pandoc, of zie pandoc.org. Of bewaar het document als tekst (.txt).
        """,
      en: """
        'pandoc' was not found; it takes the text out of a document (.docx, .odt). Install it with: \
        apt install pandoc, or see pandoc.org. Or save the document as text (.txt).
        """),
    failure: Phrase(
      nl: "Pandoc kon dit document niet lezen.", en: "Pandoc could not read this document."),
    remedyOfFailure: Phrase(
      nl: " Open het in uw tekstverwerker en bewaar het opnieuw, of als tekst (.txt).",
      en: " Open it in your word processor and save it again, or as text (.txt)."),
    remedyOfDelay: Phrase(
      nl: " Bewaar het document als tekst (.txt).", en: " Save the document as text (.txt)."))

  /// Chromium, which prints a booklet as PDF.
  package static let chromium = Tool(
    program: "chromium", name: "Chromium", limitVariable: "RAAKVLAK_CHROMIUM_SECONDS",
    usualSeconds: 120,
    missing: Phrase(
      nl: """
        'chromium' is niet gevonden; het maakt de PDF van een boekje. Installeer het met: \
        apt install chromium. Of maak een pagina met --output BOEKJE.html en druk die af vanuit een browser.
        """,
      en: """
        'chromium' was not found; it makes the PDF of a booklet. Install it with: \
        apt install chromium. Or make a page with --output BOOKLET.html and print it from a browser.
        """),
    failure: Phrase(
      nl: "Chromium kon het boekje niet maken.", en: "Chromium could not make the booklet."),
    remedyOfFailure: Phrase(
      nl: " Met --output BOEKJE.html lukt het wel.", en: " With --output BOOKLET.html it works."),
    remedyOfDelay: Phrase(
      nl: " Maak een boekje van één thema, of geef het langer met RAAKVLAK_CHROMIUM_SECONDS.",
      en: " Make a booklet of one theme, or give it longer with RAAKVLAK_CHROMIUM_SECONDS."))

  /// git, which keeps earlier versions of a plan.
  package static let git = Tool(
    program: "git", name: "git", limitVariable: "RAAKVLAK_GIT_SECONDS", usualSeconds: 30,
    missing: Phrase(
      nl: """
        'git' is niet gevonden; het bewaart eerdere versies van het plan. Installeer het met: \
        apt install git.
        """,
      en: """
        'git' was not found; it keeps earlier versions of the plan. Install it with: \
        apt install git.
        """),
    failure: Phrase(
      nl: "git kon de eerdere versie niet geven.", en: "git could not give the earlier version."))
}
