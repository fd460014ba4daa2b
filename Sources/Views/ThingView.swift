package import PlanModel
package import Toolkit
import SourceText

/// One thing of a plan with everything that leads to it and from it, ready to be told.
package struct ThingView: Sendable {
  package let title: Phrase
  package private(set) var fields: [Field] = []
  /// A text of its own words; empty when the plan has none.
  package private(set) var text = ""
  package private(set) var sections: [Section] = []

  package struct Field: Sendable {
    package let name: Phrase
    package let value: Phrase
  }

  package struct Section: Sendable {
    package let title: Phrase
    package let entries: [Entry]
  }

  package struct Entry: Sendable {
    /// A line under which the entry stands, such as a theme; the same for neighbours.
    package let group: String?
    package let text: Phrase
    /// On what it rests.
    package let basis: Phrase?

    init(_ text: Phrase, group: String? = nil, basis: Basis? = nil) {
      self.group = group
      self.text = text
      self.basis = basis.flatMap(\.words)
    }

    /// An entry that says in words where it comes from.
    init(_ text: Phrase, group: String?, from origin: Phrase?) {
      self.group = group
      self.text = text
      basis = origin
    }
  }

  /// The view of a node; nil for kinds that have none of their own.
  package init?(_ node: Node, in graph: PlanGraph) {
    switch node {
    case .theme(let i): self.init(title: graph.plan.themes[i].title.value, node, graph)
    case .effect(let i): self.init(title: graph.plan.effects[i].label.value, node, graph)
    case .focusArea(let i): self.init(title: graph.plan.focusAreas[i].title.value, node, graph)
    case .group(let i): self.init(title: graph.plan.groups[i].title.value, node, graph)
    case .department(let i):
      self.init(title: graph.plan.departments[i].name?.value ?? "", node, graph)
    case .actionPoint(let i): self.init(title: graph.plan.actionPoints[i].title.value, node, graph)
    case .subPoint(let i, let point):
      self.init(title: graph.plan.actionPoints[point].subPoints[i].text.value, node, graph)
    case .plan, .source, .budget, .budgetLine, .handOut, .decision: return nil
    }
    switch node {
    case .theme(let i): tell(theme: i, graph)
    case .effect(let i): tell(effect: i, graph)
    case .focusArea(let i): tell(focusArea: i, graph)
    case .group(let i): tell(group: i, graph)
    case .department(let i): tell(department: i, graph)
    case .actionPoint(let i): tell(actionPoint: i, graph)
    case .subPoint(let i, let point): tell(subPoint: i, of: point, graph)
    case .plan, .source, .budget, .budgetLine, .handOut, .decision: break
    }
  }

  private init(title: String, _ node: Node, _ graph: PlanGraph) {
    let kind = graph.description(of: node).capitalized
    self.title = title.isEmpty ? kind : kind + Phrase(verbatim: " · \(title)")
  }

  mutating func field(_ name: Phrase, _ value: Phrase) {
    if !value.english.isEmpty { fields.append(Field(name: name, value: value)) }
  }

  mutating func tell(_ text: String?) { self.text = text ?? "" }

  mutating func section(_ title: Phrase, _ entries: [Entry]) {
    if !entries.isEmpty { sections.append(Section(title: title, entries: entries)) }
  }
}

extension Basis {
  /// 'line 59' or 'inferred: reason'; nil when the plan names no line.
  package var words: Phrase? {
    switch self {
    case .inferred(let reason): Catalogue.inferred + Phrase(verbatim: ": \(reason)")
    case .stated(let lines): lines.isEmpty ? nil : CitedLines.words(lines)
    }
  }
}

extension CitedLines {
  /// 'lines 59 and 63; Other text, line 4': each source once, where it is first cited.
  package static func words(_ lines: [CitedLines]) -> Phrase {
    var sources: [String?] = []
    for line in lines where !sources.contains(line.source) { sources.append(line.source) }
    let parts = sources.map { source in
      Catalogue.lines(lines.filter { $0.source == source }.map(\.lines), of: source)
    }
    return .joined(parts, by: "; ")
  }
}
