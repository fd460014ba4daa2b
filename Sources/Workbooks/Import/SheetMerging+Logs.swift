import Operations
import PlanModel
import SourceText
import Toolkit

/// What departments decided, and rows that stay whatever the workbook has.
extension SheetMerging {
  /// Rows of the plan that a sheet lacks and that the plan keeps.
  mutating func reportKept(_ count: Int, _ matching: RowMatching) {
    guard count > 0 else { return }
    result.remarks.append(
      WorkbookRemark(
        .otherwise, at: WorkbookPosition(matching.tab),
        Catalogue.count(
          count, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
          + Phrase(
            nl:
              " van het plan \(count == 1 ? "staat" : "staan") er niet meer; wat daar vastligt, blijft",
            en: " of the plan no longer there; what is recorded there stays")))
  }

  /// An answer as a new entry of the log.
  func decision(on point: String, _ values: [KeyText]) throws(CellProblem) -> Operations.Operation {
    try names.check(point, for: .decided)
    let node = graph.node(named: point, for: .decided)
    var pairs = [
      RecordEntry.Pair("point", node.map { .id($0) } ?? RecordEntry.Value.name(point))
    ]
    if !values.contains(where: { $0.key == "asked" }), let node {
      pairs.append(.init("asked", .text(graph.askedWords(of: node))))
    }
    let format = PlanFormat[.decision]
    for key in format.keys {
      guard let value = values.first(where: { $0.key == key.name }) else {
        guard !key.isRequired || key.name == "point" else {
          throw CellProblem(
            Phrase(nl: "er ontbreekt: ", en: "missing: ")
              + key.label)
        }
        continue
      }
      switch key.kind {
      case .text: pairs.append(.init(key.name, .text(value.text)))
      case .identifier: pairs.append(.init(key.name, RecordEntry.Value.name(value.text)))
      case .choice, .date, .flag: pairs.append(.init(key.name, .token(value.text)))
      default:
        throw CellProblem(
          Phrase(
            nl: "dit kan hier niet worden bijgeschreven: ", en: "this cannot be added here: ")
            + key.label)
      }
    }
    let order = Dictionary(
      format.keys.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = pairs.sorted { order[$0.key, default: 0] < order[$1.key, default: 0] }
    return .record(
      Record(
        [RecordEntry(sorted)], to: .decisions, in: graph.plan.language,
        sentence: Phrase(
          nl: "Besluit over \(point) bijgeschreven.", en: "Decision on \(point) added.")))
  }
}
