import TextFormats
import Toolkit

/// How a booklet looks on A4; on a screen its pages are below each other.
enum BookletStyle {
  static func text(_ plan: String, _ language: Language) -> String {
    let page = Phrase(nl: "blz. ", en: "page ")(language)
    let font = "font: 9pt \"Liberation Sans\", Arial, sans-serif;"
    return """
      @page { size: A4 landscape; margin: 12mm 12mm 14mm;
        @bottom-left { content: \(CSSText.quoted(plan)); \(font) }
        @bottom-right { content: "\(page)" counter(page); \(font) } }
      """ + "\n" + fixed
  }

  private static let fixed = """
    * { box-sizing: border-box; }
    body { margin: 0; color: #1f2933; background: #fff;
      font: 10pt/1.35 "Liberation Sans", Arial, sans-serif; }
    h1 { font-size: 26pt; line-height: 1.15; margin: 0 0 4mm; }
    h2, h3, h4 { font-size: 17pt; line-height: 1.2; margin: 0 0 1mm; }
    p { margin: 0 0 1.5mm; }
    a { color: #1b5e8c; }
    .plan { font-size: 13pt; font-weight: bold; }
    section { break-before: page; }
    section.front, .areas { break-before: auto; }
    .front h2, .areas h2 { margin-top: 8mm; }
    .areas { break-inside: avoid; } .areas ul { columns: 3; margin-block: 2mm; }
    ul.contents { columns: 3; column-gap: 10mm; list-style: none; padding: 0; }
    .contents li { break-inside: avoid; }
    .contents li.theme { font-weight: bold; margin-top: 2mm; break-after: avoid; }
    .contents a { display: flex; justify-content: space-between; gap: 4mm; text-decoration: none; }
    .contents p { border-bottom: 1px dotted #7b8794; margin: 0 0 1mm; }
    .contents .theme p { border: 0; }
    .sheet header { display: flex; gap: 8mm; align-items: flex-start; height: 32mm; overflow: hidden; }
    .words { flex: 1; display: flex; flex-direction: column; }
    .words :is(h2, h3, h4) { font-size: 13pt; line-height: 1.15; }
    .words .address { order: -1; }
    .path { font-size: 11pt; color: #52606d; }
    .address { font-size: 9pt; overflow-wrap: anywhere; }
    .key svg { height: 30mm; width: auto; max-width: 70mm; display: block; }
    /* Too small to read: it only shows where in the map the page is. */
    .key text { display: none; }
    .key .node, .key .curves { opacity: .35; }
    .key .node:first-of-type { opacity: 1; }
    svg.code { width: 30mm; height: 30mm; flex: none; }
    .drawing { display: flex; align-items: center; height: 138mm; }
    .drawing svg { display: block; height: auto; margin: auto; }
    .legend svg { max-width: 100%; height: auto; display: block; margin-top: 6mm; }
    table { border-collapse: collapse; width: calc(100% - 1px); margin: 2mm 0; }
    caption { text-align: left; padding-bottom: 1mm; }
    th, td { border: 1px solid #7b8794; padding: 1mm 2mm; text-align: left; vertical-align: top; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    @media screen { main { max-width: 273mm; margin: 8mm auto; padding: 0 4mm; overflow-x: auto; }
      section { margin-bottom: 14mm; border-top: 1px solid #7b8794; padding-top: 4mm; } }
    """
}
