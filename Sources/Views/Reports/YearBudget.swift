import PlanModel
import SourceText
import Toolkit

/// Budget of a plan in one year. An amount that is not in the plan stays unknown.
struct YearBudget {
  let year: Int
  private let graph: PlanGraph
  /// Index of the year among those of the budget; nil when it is none of them.
  private let yearIndex: Int?

  init(_ year: Int, in graph: PlanGraph) {
    self.year = year
    self.graph = graph
    yearIndex = graph.plan.budget?.years.firstIndex(of: year)
  }

  private var lines: [BudgetLine] { graph.plan.budget?.lines ?? [] }

  /// What must be said before any amount; nil when the budget is of that year.
  var reservation: Phrase? {
    guard let budget = graph.plan.budget else {
      return Phrase(
        nl: "Het plan heeft geen begroting: wat het kost is onbekend.",
        en: "The plan has no budget: what it costs is unknown.")
    }
    guard yearIndex == nil else { return nil }
    let years = Catalogue.list(budget.years.map(String.init))
    return Phrase(
      nl: "De begroting in het plan is van \(years.dutch); de bedragen voor \(year) zijn onbekend.",
      en: "The budget in the plan is of \(years.english); the amounts for \(year) are unknown.")
  }

  /// The lines of the budget that are for an action point, each once.
  func lines(for point: Int) -> [Int] {
    var found: [Int] = []
    for link in graph.links(to: .actionPoint(point), .point) {
      if case .budgetLine(let line) = link.from, found.last != line { found.append(line) }
    }
    return found
  }

  /// The lines that are for a point, as a table with their total; nil when there are none.
  func table(for point: Int) -> Table? {
    let lines = lines(for: point)
    guard !lines.isEmpty else { return nil }
    let rows = lines.map { line -> [Table.Cell] in
      let others = points(of: line).filter { $0 != point }
      return [
        .verbatim(self.lines[line].name.value), numbers(others), .text(amount(of: line)),
        .verbatim(self.lines[line].remark?.value ?? ""),
      ]
    }
    return table(
      [
        Self.name, Table.Column("others", nl: "Ook voor punt", en: "Also for point"), money, remark,
      ],
      rows + (lines.count > 1 ? [[Self.sum, .empty, .text(total(of: lines)), .empty]] : []))
  }

  /// Every line of the budget, with the total; nil when there are none.
  var table: Table? {
    guard !lines.isEmpty else { return nil }
    let rows = lines.indices.map { line -> [Table.Cell] in
      [
        .verbatim(lines[line].name.value), .text(heading(of: line)), numbers(points(of: line)),
        .text(amount(of: line)), .verbatim(lines[line].remark?.value ?? ""),
      ]
    }
    let sum = total(of: Array(lines.indices))
    var ends: [[Table.Cell]] = [[Self.sum, .empty, .empty, .text(sum), .empty]]
    if let printed, printed != sum {
      ends.append(
        [
          .text(Phrase(nl: "Totaal zoals gedrukt", en: "Total as printed")), .empty, .empty,
          .text(printed), .empty,
        ])
    }
    return table(
      [
        Self.name, Table.Column("heading", nl: "Onder", en: "Under"),
        Table.Column("points", nl: "Punten", en: "Points"), money, remark,
      ], rows + ends)
  }

  private static let name = Table.Column("name", nl: "Begrotingspost", en: "Budget line")
  private static let sum = Table.Cell.text(Phrase(nl: "Samen", en: "Together"))
  private static let unknown = Phrase(nl: "onbekend", en: "unknown")
  private let remark = Table.Column("remark", nl: "Opmerking", en: "Remark")
  private var money: Table.Column {
    Table.Column("amount", nl: "Bedrag \(year)", en: "Amount \(year)", isNumeric: true)
  }

  private func table(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> Table {
    Table(
      name: "yearplan-\(year)-budget",
      title: Phrase(nl: "Geld in \(year)", en: "Money in \(year)"), note: nil, groupColumn: nil,
      columns: columns,
      groups: [Table.RowGroup(rows: rows.map { Table.Row(anchor: nil, cells: $0) })])
  }

  private func euro(of line: Int) -> Euro? {
    guard let yearIndex, lines[line].amounts.indices.contains(yearIndex) else { return nil }
    return lines[line].amounts[yearIndex]
  }

  private func amount(of line: Int) -> Phrase {
    euro(of: line).map { Money.phrase(cents: $0.cents) } ?? Self.unknown
  }

  /// The sum of lines; unknown as soon as one of them is.
  private func total(of lines: [Int]) -> Phrase {
    let amounts = lines.compactMap(euro)
    guard amounts.count == lines.count else { return Self.unknown }
    return Money.phrase(cents: amounts.reduce(Euro(cents: 0), +).cents)
  }

  private var printed: Phrase? {
    guard let yearIndex, let totals = graph.plan.budget?.totals, totals.indices.contains(yearIndex)
    else {
      return nil
    }
    return Money.phrase(cents: totals[yearIndex].value.cents)
  }

  /// The action points that a line is for, each once.
  private func points(of line: Int) -> [Int] {
    var points: [Int] = []
    for link in graph.links(from: .budgetLine(line), .point) {
      if case .actionPoint(let point) = link.to, !points.contains(point) { points.append(point) }
    }
    return points
  }

  private func numbers(_ points: [Int]) -> Table.Cell {
    .verbatim(points.map { graph.plan.actionPoints[$0].label }.joined(separator: ", "))
  }

  /// The focus areas or the heading under which a line is printed.
  private func heading(of line: Int) -> Phrase {
    let areas = graph.links(from: .budgetLine(line), .focus).map { graph.title(of: $0.to) }
    return areas.isEmpty
      ? Phrase(verbatim: lines[line].heading?.value ?? "") : .joined(areas, by: ", ")
  }
}
