package import PlanModel
import SourceText
package import Toolkit

/// Details of departments, action points, sub-points, budget lines and decisions.
extension DetailsDefinition {
  static let departmentReaders: [DetailReader<Department>] = [
    DetailReader(.name) { .word($0.thing.fullName) },
    DetailReader(.kind) { .word($0.thing.kind.words) },
    DetailReader(.aliases) { .texts($0.thing.aliases.map(\.value)) },
    DetailReader(.until) { $0.thing.until.map { .day($0) } },
    DetailReader(.nameReason) { subject in
      guard case .inferred(let reason) = subject.thing.nameEvidence else { return nil }
      return .text(reason.value)
    },
    .text(.remark) { $0.remark }, .lines { $0.citations },
    // Advice comes first: it is what a department looks for.
    DetailReader(.secondaryPoints) { .entries($0.points(as: .secondary)) },
    DetailReader(.primaryPoints) { .entries($0.points(as: .primary)) },
    DetailReader(.subPoints) { subject in
      .entries(
        subject.graph.holders(of: subject.node, .department).compactMap { holder in
          if case .subPoint = holder { subject.entry(holder) } else { nil }
        })
    },
    DetailReader(.decisions) { subject in
      let made = subject.graph.holders(of: subject.node, .decider).compactMap(\.decision)
      return .entries(subject.decisions(made, without: .department))
    },
  ]

  static let actionPointReaders: [DetailReader<ActionPoint>] = [
    .paragraph(.summary) { $0.summary }, .text(.listTitle) { $0.listTitle },
    DetailReader(.priority) { .word($0.thing.priority.name, meaning: $0.thing.priority.meaning) },
    DetailReader(.focus) { .links($0.targets(.focus, withBasis: false)) },
    DetailReader(.group) { .links($0.targets(.group, withBasis: false)) },
    DetailReader(.departments) { subject in
      .links(subject.graph.departments(of: subject.index).map { subject.entry(.department($0)) })
    },
    DetailReader(.page) { $0.thing.page.map { .number($0) } }, .lines { $0.citations },
    DetailReader(.subPoints) { subject in
      .entries(subject.parts.map { subject.entry($0, without: [.actionPoint, .decisions]) })
    },
    DetailReader(.causes) { subject in
      .entries(
        PointSummary(subject.index, in: subject.graph).causes.map {
          DetailEntry(.effect($0.effect), in: subject.graph, basis: $0.basis, byTheme: true)
        })
    },
    DetailReader(.decisions) { subject in
      let nodes = [subject.node] + subject.parts
      return .entries(
        subject.decisions(nodes.flatMap(subject.graph.decisions(on:)), without: .actionPoint))
    },
    DetailReader(.refersTo) { .entries($0.targets(.reference)) },
    DetailReader(.referredBy) { .entries($0.holders(.reference)) },
    DetailReader(.budget) { .entries($0.budgetLines(.point)) },
    .progress { $0.done }, .progressReason { $0.done }, .evidence { $0.done },
  ]

  static let subPointReaders: [DetailReader<SubPoint>] = [
    DetailReader(.actionPoint) { .links([$0.entry($0.node.holder)]) },
    .text(.policyField) { $0.policyField },
    DetailReader(.departments) { .links($0.targets(.department, withBasis: false)) },
    .text(.outsideParty) { $0.outsideParty },
    DetailReader(.sameAs) { subject in
      let graph = subject.graph
      let same =
        graph.targets(of: subject.node, .sameText) + graph.holders(of: subject.node, .sameText)
      return .links(same.map { subject.entry($0) })
    },
    DetailReader(.refersTo) { .links($0.targets(.reference)) }, .lines { $0.citations },
    DetailReader(.decisions) { subject in
      .entries(
        subject.decisions(subject.graph.decisions(on: subject.node), without: .actionPoint))
    },
    .progress { $0.done }, .progressReason { $0.done }, .evidence { $0.done },
  ]

  static let budgetLineReaders: [DetailReader<BudgetLine>] = [
    .text(.heading) { $0.heading },
    DetailReader(.amounts) { subject in
      let amounts = subject.thing.amounts
      return .amounts(
        (subject.graph.plan.budget?.years ?? []).enumerated().map { position, year in
          let amount = amounts.indices.contains(position) ? amounts[position].cents : nil
          return DetailValue.YearAmount(year: year, cents: amount)
        })
    },
    .text(.remark) { $0.remark }, .lines { $0.citations },
  ]

  static let decisionReaders: [DetailReader<Decision>] = [
    DetailReader(.actionPoint) { .links($0.targets(.decided, withBasis: false)) },
    DetailReader(.department) { .links($0.targets(.decider, withBasis: false)) },
    DetailReader(.state) { .word($0.thing.state.name) },
    DetailReader(.date) { $0.thing.date.map { .day($0) } },
    .text(.reason) { $0.reason }, .text(.landed) { $0.landed },
    DetailReader(.olderText) { $0.thing.olderText.map { .word(Phrase(verbatim: $0)) } },
    DetailReader(.earlier) { $0.isEarlier ? .word(DetailKey.earlier.name) : nil },
    .text(.origin) { $0.origin },
    .progress { $0.done }, .progressReason { $0.done }, .evidence { $0.done },
  ]
}

extension DetailReader {
  // What was done, in three fields.
  fileprivate static func progress(
    _ done: @escaping @Sendable (Thing) -> Progress?
  ) -> DetailReader { DetailReader(.done) { done($0.thing).map { .word($0.words) } } }

  fileprivate static func progressReason(
    _ done: @escaping @Sendable (Thing) -> Progress?
  ) -> DetailReader { .text(.doneReason) { done($0)?.reason } }

  fileprivate static func evidence(
    _ done: @escaping @Sendable (Thing) -> Progress?
  ) -> DetailReader { DetailReader(.evidence) { done($0.thing)?.evidence.map(\.asDetail) } }
}

extension Node {
  fileprivate var decision: Int? { if case .decision(let index) = self { index } else { nil } }
}

extension DetailSubject<ActionPoint> {
  fileprivate var index: Int { if case .actionPoint(let index) = node { index } else { 0 } }

  fileprivate var parts: [Node] {
    thing.subPoints.indices.map { .subPoint($0, of: index) }
  }
}

extension DetailSubject<Department> {
  /// Points that are assigned to the department, or of which a sub-point is.
  fileprivate func points(as priority: Priority) -> [DetailEntry] {
    points(
      graph.holders(of: node, .department).compactMap { holder in
        guard case .actionPoint(let point) = holder.holder,
          graph.plan.actionPoints[point].priority == priority
        else { return nil }
        return point
      })
  }
}

extension DetailSubject<Decision> {
  /// Whether the department has answered again since.
  fileprivate var isEarlier: Bool {
    guard let subject = graph.targets(of: node, .decided).first,
      case .department(let department)? = graph.targets(of: node, .decider).first
    else { return false }
    return graph.decision(on: subject, by: department)?.range != thing.range
  }
}

extension Priority {
  /// Name for a reader.
  package var name: Phrase {
    switch self {
    case .primary: Phrase(nl: "primair", en: "primary")
    case .secondary: Phrase(nl: "secundair", en: "secondary")
    }
  }

  /// Meaning: who decides.
  var meaning: Phrase {
    switch self {
    case .primary:
      Phrase(nl: "de eigenaar van het plan beslist zelf", en: "the owner of the plan decides")
    case .secondary:
      Phrase(
        nl: "een advies, de afdeling weegt het zelf",
        en: "advice, which the department weighs itself"
      )
    }
  }
}

extension DepartmentKind {
  fileprivate var words: Phrase {
    switch self {
    case .partner: Phrase(nl: "partner", en: "partner")
    case .unit:
      Phrase(
        nl: "afdeling of team van de gemeente", en: "department or team of the municipality")
    }
  }
}

extension Department {
  /// Code with its name; an inferred name is marked, and so is a missing one.
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
