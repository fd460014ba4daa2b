import Documents
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Figures as parts of a page: lists of indicators, drawings, and the table beside each drawing.
extension SiteContent {
  /// Definitions of the signs that a page uses, in front of its content.
  var signs: Flow { .raw(SignSymbols.definitions) }

  func sign(_ outcome: Verdict.Outcome) -> Phrasing { .raw(SignSymbols.use(outcome)) }
  func sign(_ rating: ProgressOverview.Rating) -> Phrasing { .raw(SignSymbols.use(rating)) }

  /// Sign of a verdict with its word.
  func verdict(_ verdict: Verdict) -> Phrasing {
    .span(
      "verdict", .all([sign(verdict.outcome), .text(" \(text(verdict.outcome.name))")]))
  }

  /// Table of some indicators: course with the last figure, target, verdict.
  func figureTable(_ indices: [Int], named name: Phrase) -> [Flow] {
    guard !indices.isEmpty else { return [] }
    let titles = [
      Phrase(nl: "Indicator", en: "Indicator"),
      Phrase(nl: "Verloop, laatste cijfer", en: "Course, last figure"),
      Phrase(nl: "Doel", en: "Target"), Phrase(nl: "Oordeel", en: "Verdict"),
    ]
    let table = Flow.table(
      [.css("figures")], caption: text(name),
      head: titles.map { .header([.scope("col"), Self.role("columnheader")], text($0)) },
      bodies: [indices.map(row)], hasRoles: true)
    return [scrolling(table, named: text(name))]
  }

  private func row(_ index: Int) -> Markup<Context.Table> {
    let one = figures[index]
    let unit: Phrasing =
      one.unit.map { .all([.text(" "), .element("small", [.css("quiet")], [own($0)])]) } ?? .none
    let target = one.targets.last { $0.verdict != nil } ?? one.targets.last
    let spark = SparklineSVG(one, language: language, house: house).inlined
    return .row(
      [Self.role("row")],
      [
        .header(
          [.scope("row"), Self.role("rowheader")], [.inline(.all([link(one.node), unit]))]),
        // Raw markup is safe here: `SparklineSVG` escapes all text of the drawing.
        .cell([Self.role("cell")], [.raw(spark)]),
        .cell([Self.role("cell")], [.inline(target.map { own($0.words) } ?? .text("–"))]),
        .cell([Self.role("cell")], [.inline(target?.verdict.map(verdict) ?? .text("–"))]),
      ])
  }

  /// On a telephone the cells are blocks, see figures.css.
  private static func role(_ name: String) -> Attribute { Attribute("role", name) }

  /// A drawing at its own size; on a narrow screen it scrolls, by keyboard as well.
  func drawing(_ svg: String, named name: String, css: String = "figure") -> Flow {
    .block(
      .division,
      [
        .css(css), Attribute("tabindex", "0"), Attribute("role", "region"),
        Attribute("aria-label", name),
      ], [.raw(svg)])
  }

  /// Table of a drawing's numbers. On a telephone the cells of a row are below its title, each with the
  /// title of its column.
  func twin(_ table: Table, named name: Phrase) -> Flow {
    let caption = text(name)
    let head = table.columns.map { column in
      Markup<Context.Row>.header(
        [.scope("col"), Self.role("columnheader")] + (column.isNumeric ? [.css("number")] : []),
        [.inline(own(column.title))])
    }
    let rows = table.groups.flatMap(\.rows).map { row in
      Markup<Context.Table>.row(
        [Self.role("row")],
        zip(table.columns, row.cells).enumerated().map { index, pair -> Markup<Context.Row> in
          let (column, cell) = pair
          let words = if case .text(let words) = cell { words } else { Phrase(verbatim: "") }
          guard index > 0 else {
            return .header([.scope("row"), Self.role("rowheader")], [.inline(own(words))])
          }
          let css = [column.isNumeric ? "number" : "", words.dutch.isEmpty ? "empty" : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
          return .cell(
            [Self.role("cell"), Attribute("data-head", text(column.title))]
              + (css.isEmpty ? [] : [.css(css)]), [.inline(own(words))])
        })
    }
    return scrolling(
      .table(
        [.css("twin")], caption: caption, head: head, bodies: [rows], hasRoles: true),
      named: caption)
  }

  /// Several indicators beside each other, each a drawing; the table below has the numbers.
  func multiples(_ indices: [Int], of title: Phrase, id: String) -> [Flow] {
    guard indices.count > 1 else { return [] }
    let drawing = SmallMultiplesSVG(
      title, charts: indices.map { figures[$0] }, language: language, house: house, credit: credit)
    let name = Phrase(nl: "In beeld: ", en: "As a picture: ") + title
    return [
      .block(
        .division,
        [.css("multiples"), Attribute("role", "group"), Attribute("aria-label", text(name))],
        // Raw markup is safe here: `SmallMultiplesSVG` escapes all text of the drawing.
        drawing.panels(id: id).map { .raw($0) })
    ]
      + (drawing.legend.map { [.paragraph([.css("quiet")], own($0))] } ?? [])
  }

  /// Strip of what reports say of some things, with its table.
  func strip(_ overview: ProgressOverview, of rows: Phrase, id: String) -> [Flow] {
    guard !overview.reports.isEmpty, !overview.subjects.isEmpty else { return [] }
    let svg = StatusStripSVG(overview, of: rows, language: language, house: house).inlined(id: id)
    let table = twin(
      overview.table(of: rows), named: Phrase(nl: "Als tabel: ", en: "As a table: ") + rows)
    return [
      drawing(
        svg, named: text(Phrase(nl: "In beeld: ", en: "As a picture: ") + rows),
        css: "figure wide strip"),
      .block(
        .details, [.css("strip")],
        [.summary(.text(text(nl: "Hetzelfde als tabel", en: "The same as a table"))), table]),
      .block(.division, [.css("strip-table")], [table]),
    ]
  }

  /// How many targets have each verdict, as a sentence; nil without any.
  var verdictCounts: Phrase? {
    let verdicts = figures.flatMap(\.targets).compactMap(\.verdict?.outcome)
    guard !verdicts.isEmpty else { return nil }
    let counts = Verdict.Outcome.allCases.compactMap { outcome -> Phrase? in
      let count = verdicts.count { $0 == outcome }
      return count == 0 ? nil : Phrase(verbatim: "\(count) ") + outcome.name
    }
    return Phrase(nl: "Van ", en: "Of ")
      + Catalogue.count(
        verdicts.count, one: Phrase(nl: "streefwaarde", en: "target"),
        many: Phrase(nl: "streefwaarden", en: "targets"))
      + Phrase(verbatim: ": ") + .list(counts) + Phrase(verbatim: ".")
  }
}
