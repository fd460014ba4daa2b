package import PlanModel
import SourceText
package import Wording

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

  /// The departments by their codes, each once, with the printed spelling where that differs. One
  /// that is named at a sub-point only has that behind it.
  func departments(of index: Int, but left: Int? = nil) -> Table.Cell {
    var seen: Set<Int> = []
    return .list(
      graph.departmentLinks(of: index).compactMap { link in
        guard case .department(let i) = link.to, i != left, seen.insert(i).inserted else {
          return nil
        }
        let code = graph.plan.departments[i].code.value
        return Table.Item(
          Phrase(verbatim: code), detail: remark(on: link, code), to: .department(code))
      })
  }

  private func remark(on link: Link, _ code: String) -> Phrase? {
    if case .subPoint = link.from { return Phrase(verbatim: graph.name(of: link.from)) }
    let printed = link.printed.value
    return printed == code
      ? nil : Phrase(nl: "gedrukt: \(printed)", en: "printed: \(printed)")
  }

  func page(_ point: ActionPoint) -> Table.Cell { .verbatim(point.page.map(String.init) ?? "") }

  /// The effects that lead to a point, each with its themes.
  func causes(_ facts: PointFacts) -> Table.Cell {
    .list(
      facts.causes.map { cause in
        let effect = graph.plan.effects[cause.effect]
        let themes = cause.themes.map { graph.plan.themes[$0].title.value }
        let home = cause.themes.first.map { graph.plan.themes[$0].id.value }
        return Table.Item(
          Phrase(verbatim: effect.label.value),
          detail: Phrase(verbatim: themes.joined(separator: ", ")),
          to: home.map { .mapNode(theme: $0, key: effect.id.value) },
          isInferred: cause.basis.isInferred)
      })
  }

  /// The sub-points that are a department's, with those that are nobody's in particular.
  func subPoints(of index: Int, for department: Int) -> Table.Cell {
    let point = graph.plan.actionPoints[index]
    return .list(
      point.subPoints.enumerated().compactMap { place, part in
        let owners = graph.links(from: .subPoint(place, of: index), .department).map(\.to)
        guard owners.isEmpty || owners.contains(.department(department)) else { return nil }
        let field = part.policyField.map { " [\($0.value)]" } ?? ""
        let party = part.outsideParty.map { " (\($0.value))" } ?? ""
        let name = point.subPointName(at: place)
        return Table.Item(Phrase(verbatim: "\(name) \(part.text.value)\(field)\(party)"))
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
