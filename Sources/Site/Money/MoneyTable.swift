import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Table of amounts by year. On a telephone the cells of a row are below its title, each with the
/// title of its column, see `twin` in figures.css.
struct MoneyTable {
  struct Row {
    let title: Phrasing
    var id: String?
    /// Cells between title and amounts; nil for an empty one.
    var cells: [Phrasing?] = []
    /// One for each year of the budget; nil for an unknown one.
    let amounts: [Euro?]
    var css = ""
  }

  let material: SiteContent
  let caption: Phrase
  /// Id of the heading above it, where a page has several tables: each has a name of its own to a screen reader.
  var heading: String?
  /// Title of the first column, and those between it and the amounts.
  let first: Phrase
  var columns: [Phrase] = []
  let rows: [Row]
  /// Whether it has a column with the sum of the years.
  var hasTotals = false
  /// Lines of the budget whose sum of all years is said below it; nil for none.
  var total: [Int]?

  private var sumsUp: Bool { hasTotals && years.count > 1 }

  private var years: [Phrase] {
    (material.plan.budget?.years ?? []).map { Phrase(verbatim: String($0)) }
  }

  var markup: [Flow] {
    guard !rows.isEmpty else { return [] }
    let caption = material.text(caption)
    return [
      material.scrolling(
        .table(
          [.css("twin money")], caption: caption,
          head: ([first] + columns).map { head($0) }
            + (years + (sumsUp ? [Self.allYears] : [])).map { head($0, [.css("number")]) },
          bodies: [rows.map(row)], hasRoles: true),
        named: caption, under: heading)
    ]
      + (total.map { material.total(ofMoney: $0, nl: "Alle jaren samen", en: "All years together") }
        ?? [])
  }

  private static let allYears = Phrase(nl: "alle jaren", en: "all years")

  private static func role(_ name: String) -> Attribute { Attribute("role", name) }

  private func head(_ title: Phrase, _ css: [Attribute] = []) -> Markup<Context.Row> {
    .header(
      [.scope("col"), Self.role("columnheader")] + css, material.text(title.capitalized))
  }

  private func row(_ row: Row) -> Markup<Context.Table> {
    let title = Markup<Context.Row>.header(
      [.scope("row"), Self.role("rowheader")], [.inline(row.title)])
    let cells = zip(columns, row.cells).map { column, content in
      cell(column, content ?? .none, css: content == nil ? "empty" : "")
    }
    let sum: [(Phrase, Euro?)] =
      sumsUp ? [(Self.allYears, SiteContent.sum(row.amounts))] : []
    let amounts = (Array(zip(years, row.amounts)) + sum).map { year, amount in
      cell(year, .text(material.text(amount.map(Self.words) ?? Self.unknown)), css: "number")
    }
    return .row(
      [Self.role("row")] + (row.id.map { [.id($0)] } ?? [])
        + (row.css.isEmpty ? [] : [.css(row.css)]),
      [title] + cells + amounts)
  }

  private func cell(_ column: Phrase, _ content: Phrasing, css: String) -> Markup<Context.Row> {
    .cell(
      [Self.role("cell"), Attribute("data-head", material.text(column.capitalized))]
        + (css.isEmpty ? [] : [.css(css)]),
      [.inline(content)])
  }

  private static func words(_ amount: Euro) -> Phrase { Money.phrase(cents: amount.cents) }
  private static let unknown = Phrase(verbatim: "–")
}

/// Lines of the budget as a table: what each is for, its amounts, and in the last row their sum.
extension MoneyTable {
  /// Line of the budget as it is shown on one page.
  struct Line {
    let index: Int
    /// What its link to the subject of the page rests on; nil where the page has no one subject.
    var basis: Basis?
    let details: [Detail]

    init(_ index: Int, of material: SiteContent) {
      self.index = index
      details = material.details(.budgetLine(index), without: [.heading, .source]).all
    }

    init?(_ entry: DetailEntry) {
      guard case .budgetLine(let index) = entry.node else { return nil }
      self.index = index
      basis = entry.basis
      details = entry.details
    }
  }

  /// What a column says of a line.
  enum LineColumn {
    case point
    case department

    fileprivate var title: Phrase {
      switch self {
      case .point: Catalogue.actionPoint
      case .department: Catalogue.department
      }
    }
  }

  /// Keys that have a form of their own; each other key has a column.
  private static let shown: Set<DetailKey> = [.amounts, .remark, .origin]

  /// - Parameter hasIDs: whether links to a line of the budget lead to its row.
  init(
    _ lines: [Line], columns: [LineColumn] = [.point], hasIDs: Bool = false,
    under heading: String? = nil, _ material: SiteContent
  ) {
    var keys: [DetailKey] = []
    for detail in lines.flatMap(\.details)
    where !Self.shown.contains(detail.key) && !keys.contains(detail.key) {
      keys.append(detail.key)
    }
    let rows = lines.map { line in
      Row(
        title: Self.title(line, material),
        id: hasIDs ? material.addresses.budgetRows[line.index] : nil,
        cells: columns.map { Self.content($0, of: line.index, material) }
          + keys.map { key in
            line.details[key].map { material.own($0.words) } ?? .text("–")
          },
        amounts: material.amounts(of: line.index))
    }
    let titles = columns.map(\.title) + keys.map(\.name)
    let sum = Row(
      title: .text(material.text(Self.together)), cells: titles.map { _ in nil },
      amounts: material.sums(ofMoney: lines.map(\.index)), css: "total")
    self.init(
      material: material, caption: Phrase(nl: "Bedragen per jaar", en: "Amounts per year"),
      heading: heading, first: SearchKind.budgetLine.name, columns: titles,
      rows: rows + (rows.count > 1 ? [sum] : []))
    total = lines.map(\.index)
  }

  /// Name with what it rests on and its remark.
  private static func title(_ line: Line, _ material: SiteContent) -> Phrasing {
    let name = material.graph.ownWords(of: .budgetLine(line.index))
    let evidence =
      line.basis.map { [.text(" "), material.evidence($0, about: name, isShort: true)] } ?? []
    let remark: Phrasing =
      line.details[.remark].map {
        .element("small", [], [.text(" "), material.own($0.words)])
      } ?? .none
    return .all([material.own(name)] + evidence + [remark])
  }

  private static func content(
    _ column: LineColumn, of line: Int, _ material: SiteContent
  ) -> Phrasing {
    let content =
      switch column {
      case .point: material.points(ofMoney: line)
      case .department: material.departments(ofMoney: line).map { material.code($0) }
      }
    return content.isEmpty ? .text("–") : .all(content, separator: ", ")
  }

  static let together = Phrase(nl: "Samen", en: "Together")
}

extension SiteContent {
  /// Whether there is a page of all money.
  var hasMoney: Bool { plan.budget?.lines.isEmpty == false }

  /// Amounts of a line of the budget, one for each year; nil for an unknown one.
  func amounts(of line: Int) -> [Euro?] {
    let amounts = plan.budget?.lines[line].amounts ?? []
    return (plan.budget?.years ?? []).indices.map {
      amounts.indices.contains($0) ? amounts[$0] : nil
    }
  }

  /// Sum of some lines by year, each counted once; nil where an amount is unknown.
  func sums(ofMoney lines: [Int]) -> [Euro?] {
    let amounts = Set(lines).map(amounts(of:))
    return (plan.budget?.years ?? []).indices.map { year in
      let known = amounts.compactMap { $0[year] }
      return known.count == amounts.count ? known.reduce(Euro(cents: 0), +) : nil
    }
  }

  /// Sum of amounts; nil where one is unknown or there are none.
  static func sum(_ amounts: [Euro?]) -> Euro? {
    let known = amounts.compactMap(\.self)
    return known.isEmpty || known.count < amounts.count
      ? nil : known.reduce(Euro(cents: 0), +)
  }

  /// Sum of some lines over all years of the budget, as a sentence; nothing for one year, or where an amount
  /// is unknown.
  func total(ofMoney lines: [Int], nl dutch: String, en english: String) -> [Flow] {
    let years = plan.budget?.years ?? []
    guard let first = years.first, let last = years.last, years.count > 1,
      let sum = Self.sum(sums(ofMoney: lines))
    else { return [] }
    let isRow = zip(years, years.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let span =
      isRow && years.count > 2
      ? Phrase(nl: "\(first) tot en met \(last)", en: "\(first) to \(last)")
      : Catalogue.list(years.map(String.init))
    let words =
      Phrase(nl: dutch, en: english) + Phrase(verbatim: " (") + span + Phrase(verbatim: "): ")
      + Money.phrase(cents: sum.cents) + Phrase(verbatim: ".")
    return [.paragraph([.css("money-total")], .text(text(words)))]
  }

  /// Action points of a line of the budget, each once, and whether the plan only infers it.
  func moneyPoints(of line: Int) -> [(node: Node, isInferred: Bool)] {
    let links = graph.links(from: .budgetLine(line), .point)
    var seen: Set<Node> = []
    return links.filter { seen.insert($0.to).inserted }.map { first in
      (first.to, !links.contains { $0.to == first.to && !$0.evidence.isInferred })
    }
  }

  fileprivate func points(ofMoney line: Int) -> [Phrasing] {
    moneyPoints(of: line).map { point in
      .all([
        link(point.node),
        point.isInferred
          ? .span("inferred", .text(" (\(text(Catalogue.inferred)))")) : .none,
      ])
    }
  }

  /// Departments of the action points of a line, in the order of the plan.
  func departments(ofMoney line: Int) -> [Int] {
    let all = moneyPoints(of: line).flatMap { point -> [Int] in
      guard case .actionPoint(let index) = point.node.holder else { return [] }
      return graph.departments(of: index)
    }
    return Set(all).sorted()
  }

  /// Code of a department as the link to its page.
  fileprivate func code(_ department: Int) -> Phrasing {
    .link(
      to: "\(addresses.departmentStems[department]).html", [],
      [own(plan.departments[department].code.value)])
  }
}
