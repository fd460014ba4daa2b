import TextFormats
import Toolkit

/// How a hand-out looks on a screen and on A4.
enum HandoutStyle {
  /// - Parameters:
  ///   - title: of the hand-out, above each page on paper but the first, which has it in large.
  ///   - plan: the title of the plan, above each page.
  static func text(title: String, plan: String, _ language: Language) -> String {
    let page = Phrase(nl: "blz. ", en: "page ")(language)
    let of = Phrase(nl: " van ", en: " of ")(language)
    return screen + """

      @page { size: A4; margin: 20mm 15mm 18mm 20mm;
        @top-left { content: \(CSSText.quoted(title)); font: 8pt "Liberation Sans", Arial, sans-serif; }
        @top-right { content: \(CSSText.quoted(plan)); font: 8pt "Liberation Sans", Arial, sans-serif; }
        @bottom-right { content: "\(page)" counter(page) "\(of)" counter(pages);
          font: 8pt "Liberation Sans", Arial, sans-serif; } }
      @page :first { @top-left { content: none; } @top-right { content: none; } }
      """ + "\n" + print
  }

  private static let screen = """
    main { max-width: 62rem; }
    h3 { font-size: 1.125rem; margin: 2rem 0 .5rem; padding-top: .75rem;
      border-top: 2px solid var(--link); }
    h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
    h3:target { outline: .2rem solid var(--link); outline-offset: .2rem; }
    p { margin: 0 0 .75rem; max-width: 46rem; }
    .mark { display: inline-block; border: 2px solid var(--ink); padding: .1rem .5rem;
      font-weight: bold; }
    ul { margin: .25rem 0; padding-left: 1.25rem; }
    ul.facts { list-style: none; padding: 0; margin: .75rem 0; }
    .facts li { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; }
    .theme { margin: .5rem 0 0; }
    ul.causes { columns: 24rem; column-gap: 2rem; margin-bottom: .5rem; }
    ul.causes li { break-inside: avoid; }
    ul.boxes { list-style: none; padding: 0; margin: 0; white-space: nowrap; }
    .parts tbody th, .parts td:last-child { width: 1%; white-space: nowrap; }
    .form tbody th { width: 10rem; background: var(--head); }
    .form thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px;
      overflow: hidden; }
    .form ul.boxes { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
    .form .room { margin: .25rem 0 0; min-height: 1.5rem; }
    .form td { height: 2.5rem; } .form .reason td { height: 5rem; }
    @media screen and (max-width: 48rem) {
      .facts li { display: block; }
      .parts tbody th, .parts td:last-child, .form tbody th { width: auto; }
      .form td::before { content: none; } .form tbody th::before { content: none; } }
    """

  private static let print = """
    @media print {
      nav { display: none; } h1 { font-size: 18pt; } h2 { font-size: 13pt; margin: 6mm 0 2mm; }
      h3 { font-size: 11pt; margin: 6mm 0 2mm; padding-top: 3mm; border-color: #000; }
      h4 { font-size: 9pt; margin: 3mm 0 1mm; }
      h2, h3, h4, caption, .mark { break-after: avoid; }
      p, li, .facts, .form { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      thead th, .form tbody th { background: none; }
      .form td, .form tbody th { border-color: #000; }
      ul.causes { columns: 2; column-gap: 6mm; }
      .form tbody th { width: 32mm; }
      .form td { height: 10mm; } .form .reason td { height: 22mm; } }
    """
}
