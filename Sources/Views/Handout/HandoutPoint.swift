package import PlanModel
package import Toolkit
import SourceText

/// What hand-outs tell of an action point, whomever they are for: read off the graph once, and
/// shared by the hand-outs of all its departments.
package struct HandoutPoint: Sendable {
  /// The place in the plan's list.
  package let index: Int
  package let number: String
  package let title: String
  /// The title in the list at the end, where it differs.
  package let listTitle: String?
  package let priority: Priority
  /// The focus area or group that it stands in, with its kind.
  package let home: Phrase?
  package let page: Int?
  package let summary: String?
  /// The lines of the text that it rests on.
  package let lines: Phrase?
  /// Why: the effects that lead here.
  package let causes: [Cause]
  package let refersTo: [Reference]
  package let referredBy: [Reference]
  package let parts: [Part]
  /// In the plan's order, each with the places of the sub-points that are asked of it.
  package let departments: [(index: Int, parts: [Int])]

  package struct Cause: Sendable {
    package let label: String
    /// The title of the first theme in whose map the effect stands.
    package let theme: String?
    /// The titles of the others.
    package let otherThemes: FirstNames<String>
    package let basis: Basis
  }

  /// Another point, sub-point or focus area, named by the text or naming this one.
  package struct Reference: Sendable {
    package let name: String
    package let title: String
    package let basis: Basis
  }

  /// A sub-point.
  package struct Part: Sendable {
    /// As in `2a`.
    package let name: String
    package let text: String
    package let policyField: String?
    package let outsideParty: String?
    package let lines: Phrase?
    package let refersTo: [Reference]
    /// Whether the plan says whose it is: of one department's point everything is that one's.
    package let isDivided: Bool
  }

  init(_ facts: PointFacts, in graph: PlanGraph) {
    let point = facts.point
    let node = Node.actionPoint(facts.index)
    index = facts.index
    number = point.number.value
    title = point.title.value
    listTitle = point.listTitle?.value
    priority = point.priority
    home = graph.home(ofPoint: facts.index)
    page = point.page
    summary = point.summary?.value
    lines = Basis.stated(graph.cited(point.citations)).words
    causes = facts.causes.map { cause in
      Cause(
        label: graph.plan.effects[cause.effect].label.value,
        theme: cause.themes.first.map { graph.plan.themes[$0].title.value },
        otherThemes: FirstNames(cause.themes.dropFirst()).map { graph.plan.themes[$0].title.value },
        basis: cause.basis)
    }
    refersTo = graph.references(from: node)
    referredBy = graph.links(to: node, .reference).map { graph.reference($0, to: $0.from) }
    let owners = point.subPoints.indices.map { graph.owners(ofPart: $0, of: facts.index) }
    let isShared = facts.departments.count > 1
    parts = point.subPoints.enumerated().map { place, part in
      Part(
        name: point.subPointName(at: place), text: part.text.value,
        policyField: part.policyField?.value, outsideParty: part.outsideParty?.value,
        lines: Basis.stated(graph.cited(part.citations)).words,
        refersTo: graph.references(from: .subPoint(place, of: facts.index)),
        isDivided: !isShared || !owners[place].isEmpty)
    }
    departments = Self.divide(owners, among: facts.departments)
  }

  /// The sub-points that are asked of each department: its own, and those that are nobody's.
  private static func divide(
    _ owners: [Set<Int>], among departments: [Int]
  ) -> [(index: Int, parts: [Int])] {
    var asked: [Int: [Int]] = [:]
    for (place, owners) in owners.enumerated() {
      for department in owners.isEmpty ? departments : Array(owners) {
        asked[department, default: []].append(place)
      }
    }
    return departments.map { ($0, asked[$0] ?? []) }
  }
}

extension PlanGraph {
  fileprivate func home(ofPoint index: Int) -> Phrase? {
    for link in links(from: .actionPoint(index)) {
      switch link.to {
      case .focusArea(let i) where link.role == .focus:
        let area = plan.focusAreas[i]
        return Catalogue.focusArea.capitalized
          + Phrase(verbatim: " \(area.numeral.value) \(area.title.value)")
      case .group(let i):
        return Phrase(nl: "Groep ", en: "Group ") + Phrase(verbatim: plan.groups[i].title.value)
      default: continue
      }
    }
    return nil
  }

  fileprivate func owners(ofPart place: Int, of point: Int) -> Set<Int> {
    Set(
      links(from: .subPoint(place, of: point), .department).compactMap {
        if case .department(let i) = $0.to { i } else { nil }
      })
  }

  fileprivate func references(from node: Node) -> [HandoutPoint.Reference] {
    links(from: node, .reference).map { reference($0, to: $0.to) }
  }

  fileprivate func reference(_ link: Link, to other: Node) -> HandoutPoint.Reference {
    let title =
      switch other {
      case .actionPoint(let i): plan.actionPoints[i].title.value
      case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].text.value
      case .focusArea(let i): plan.focusAreas[i].title.value
      default: ""
      }
    return HandoutPoint.Reference(name: name(of: other), title: title, basis: basis(of: link))
  }
}
