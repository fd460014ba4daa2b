package import TextFormats
package import Toolkit
package import Views

/// HTML page that is self-contained: no script, no requests, readable at 320 pixels and in print.
package struct HTMLPage {
  let title: String
  let credit: Attribution
  let language: Language
  /// Address of the index; nil on the index itself.
  let index: String?
  let body: [Markup<Context.Flow>]

  /// Style of this kind of page, after the house style; constants of ours, or texts in quotes from
  /// `CSSText`.
  var style = ""

  package init(
    title: String, credit: Attribution, language: Language, index: String?,
    body: [Markup<Context.Flow>], style: String = ""
  ) {
    self.title = title
    self.credit = credit
    self.language = language
    self.index = index
    self.body = body
    self.style = style
  }

  /// Content-Security-Policy without scripts and requests; the style is inline.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'"

  package var html: String {
    let languages = TextLanguages(language, credit)
    let notice: [Markup<Context.Flow>] =
      credit.notice.isEmpty ? [] : [.paragraph([.css("notice")], languages.own(credit.notice))]
    let back = Phrase(nl: "Alle kaarten en tabellen", en: "All maps and tables")(language)
    let content: [Markup<Context.Flow>] =
      (index.map { [.navigation(.link(back, to: $0))] } ?? [])
      + [.heading(1, title), .paragraph([.css("plan")], languages.own(credit.title))]
      + notice
      + (credit.counting.map { [.paragraph([.css("counting")], languages.markup($0))] } ?? [])
      + body
    return PageFrame.html(
      language, title: "\(title) – \(credit.title)", policy: Self.policy,
      head: ["<style>", Self.style] + (style.isEmpty ? [] : [style]) + ["</style>"],
      body: "<main>\n\(Markup.all(content, separator: "\n").html)\n</main>")
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1f2933; --paper: #fff; --line: #7b8794; --head: #e6f0f7;
      --link: #1b5e8c; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e4e7eb; --paper: #14191f; --line: #7b8794; --head: #16303f; --link: #8ec5ee; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 "Liberation Sans", Arial, sans-serif; }
    main { max-width: 84rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    nav { margin: 0 0 1rem; }
    h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; }
    .plan { margin: 0 0 1rem; font-weight: bold; }
    .notice { border-left: .25rem solid var(--link); padding: .25rem .75rem; max-width: 60rem; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
    caption { text-align: left; font-weight: bold; padding: .25rem 0; }
    th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
    thead th { background: var(--head); }
    td.number, th.number { text-align: right; }
    td.wide { min-width: 24rem; }
    td ul { margin: 0; padding-left: 1.1rem; }
    a { color: var(--link); }
    a:focus-visible { outline: .2rem solid; outline-offset: .15rem; }
    tr:target { outline: .2rem solid var(--link); }
    @media screen and (max-width: 48rem) {
      main { padding: 1rem; }
      table, caption, tbody, tr, td, tbody th { display: block; width: auto; }
      thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
      tr { border: 1px solid var(--line); margin: 0 0 1rem; }
      tbody tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(5rem, 1fr)); }
      td, tbody th { grid-column: 1 / -1; }
      td.number { grid-column: auto; }
      td, td.number, td.wide, tbody th { min-width: 0; border: 0; text-align: left; }
      td::before, tbody th::before { content: attr(data-label) " "; display: block; font-size: .875rem;
        font-weight: bold; } }
    @page { margin: 15mm; }
    @page wide { size: A4 landscape; margin: 10mm; }
    @media print {
      body { font-size: 9pt; } td { overflow-wrap: break-word; } td.wide { min-width: 0; }
      body:has(thead th:nth-child(6)) { page: wide; }
      table:has(thead th:nth-child(12)) { font-size: 6pt; }
      table:has(thead th:nth-child(12)) :is(td, th) { padding: .15rem .2rem; } main { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; } thead { display: table-header-group; }
      tr { break-inside: avoid; } h2, h3, h3 + p { break-after: avoid; } .chart:not(.panels) { break-inside: avoid; } }
    """
}
