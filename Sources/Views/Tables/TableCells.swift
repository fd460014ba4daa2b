package import PlanModel
package import Toolkit
import SourceText

/// The cells that several tables share.
struct TableCells {
  let graph: PlanGraph

  func number(_ point: ActionPoint) -> Table.Cell {
    let number = point.number.value
    return .list([Table.Item(Phrase(verbatim: number), to: .actionPoint(number))])
  }

  func title(_ point: ActionPoint) -> Table.Cell {
    let other = point.listTitle.map {
      Phrase(nl: "in de lijst: \($0.value)", en: "in the list: \($0.value)")
    }
    return .list([Table.Item(Phrase(verbatim: point.title.value), detail: other)])
  }

  func priority(_ point: ActionPoint) -> Table.Cell { .text(point.priority.name) }

  /// The focus area or group that a point stands in.
  func home(of index: Int) -> Table.Cell {
    .list(
      graph.links(from: .actionPoint(index)).compactMap { link in
        switch link.to {
        case .focusArea(let i) where link.role == .focus:
          let area = graph.plan.focusAreas[i]
          let text = "\(area.numeral.value) \(area.title.value)"
          return Table.Item(Phrase(verbatim: text), to: .focusArea(area.numeral.value))
        case .group(let i):
          return Table.Item(Phrase(verbatim: graph.plan.groups[i].title.value))
        default: return nil
        }
      })
  }

  /// The departments by their codes, each once, with what else the plan prints of it: another
  /// spelling, or the sub-points, for one that is not named at the point itself.
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

  func page(_ point: ActionPoint) -> Table.Cell { .verbatim(point.page.map(String.init) ?? "") }

  /// The effects that lead to a point, each with its themes.
  func causes(_ facts: PointFacts) -> Table.Cell {
    .list(
      facts.causes.map { cause in
        let effect = graph.plan.effects[cause.effect]
        let themes = FirstNames(cause.themes).map { graph.plan.themes[$0].title.value }
        let home = cause.themes.first.map { graph.plan.themes[$0].id.value }
        return Table.Item(
          Phrase(verbatim: effect.label.value),
          detail: themes.words,
          to: home.map { .mapNode(theme: $0, key: effect.id.value) },
          isInferred: cause.basis.isInferred)
      })
  }
}

extension Priority {
  /// The word for a reader.
  package var name: Phrase {
    switch self {
    case .primary: Phrase(nl: "primair", en: "primary")
    case .secondary: Phrase(nl: "secundair", en: "secondary")
    }
  }
}

extension Department {
  /// The code with the name behind it; a guess is marked, and so is silence.
  package var fullName: Phrase {
    guard let name = name?.value else {
      return Phrase(nl: "\(code.value) (naam onbekend)", en: "\(code.value) (name unknown)")
    }
    guard name != code.value else { return Phrase(verbatim: name) }
    return nameEvidence.isInferred
      ? Phrase(
        nl: "\(code.value) (vermoedelijk: \(name))", en: "\(code.value) (presumably: \(name))")
      : Phrase(verbatim: "\(code.value) (\(name))")
  }
}
