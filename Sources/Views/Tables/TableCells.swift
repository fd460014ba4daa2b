import PlanModel
import SourceText
import Toolkit

/// Cells for details of a node.
struct TableCells {
  let graph: PlanGraph

  func number(_ point: ActionPoint) -> Table.Cell {
    .list([Table.Item(Phrase(verbatim: point.number.value), to: .actionPoint(point.name))])
  }

  /// Priority where the plan says it; the column is left out where it says none.
  func priority(_ point: ActionPoint) -> Table.Cell {
    graph.plan.hasPriorities ? .text(point.priority.name) : .empty
  }

  /// Cell with the values of some keys.
  func cell(_ details: [Detail], _ keys: [DetailKey]) -> Table.Cell {
    let values = keys.compactMap { details[$0] }
    let entries = values.flatMap(\.entries)
    if !entries.isEmpty { return .list(entries.map(item)) }
    return values.first.map { .text($0.words) } ?? .empty
  }

  /// Item for another node, as a link to where the products show it.
  private func item(_ entry: DetailEntry) -> Table.Item {
    let themes = entry.theme.map { theme in
      NameSummary([theme] + entry.otherThemes.named, count: entry.themes.count).words
    }
    let anchor = graph.anchor(of: entry.node, in: entry.themes.first)
    let detail = [entry.details[.branchKind]?.words, themes].compactMap(\.self)
    return Table.Item(
      entry.text, detail: detail.isEmpty ? nil : .joined(detail, by: "; "), to: anchor,
      isInferred: entry.basis?.isInferred == true)
  }

  /// Departments by their codes, each once, with the printed variants: another spelling, or the
  /// sub-points, for one that is not named at the point itself.
  func departments(of index: Int) -> [(department: Int, item: Table.Item)] {
    let links = Dictionary(grouping: graph.departmentLinks(of: index), by: \.to)
    return graph.departments(of: index).map { department in
      let code = graph.plan.departments[department].code.value
      let remarks = remarks(on: links[.department(department)] ?? [], code)
      return (
        department, Table.Item(Phrase(verbatim: code), detail: remarks, to: .department(code))
      )
    }
  }

  private func remarks(on links: [Link], _ code: String) -> Phrase? {
    var remarks: [Phrase] = []
    let parts = links.compactMap { link -> String? in
      if case .subPoint = link.from { graph.name(of: link.from) } else { nil }
    }
    if parts.count == links.count { remarks.append(Catalogue.list(parts)) }
    if let printed = links.map(\.printed.value).first(where: { $0 != code }) {
      remarks.append(Phrase(nl: "gedrukt: \(printed)", en: "printed: \(printed)"))
    }
    return remarks.isEmpty ? nil : .joined(remarks, by: "; ")
  }
}

extension PlanGraph {
  /// Link target of a node.
  ///
  /// - Parameter theme: in whose map an effect is looked for.
  fileprivate func anchor(of node: Node, in theme: Int?) -> Anchor? {
    switch node {
    case .actionPoint: .actionPoint(name(of: node))
    case .focusArea: .focusArea(name(of: node))
    case .department: .department(name(of: node))
    case .effect: theme.map { .mapNode(theme: plan.themes[$0].id.value, key: name(of: node)) }
    default: nil
    }
  }
}
