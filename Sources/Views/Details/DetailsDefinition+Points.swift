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
    DetailReader(.nameReason) { $0.thing.nameEvidence.inference.map { .text($0) } },
    .text(.remark) { $0.remark }, .lines { $0.citations },
    // Advice comes first: it is what a department looks for.
    DetailReader(.secondaryPoints) { .entries($0.points(as: .secondary)) },
    DetailReader(.primaryPoints) { .entries($0.points(as: .primary)) },
    DetailReader(.points) { .entries($0.points(as: .unknown)) },
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
    .text(.secondNumber) { $0.secondNumber },
    DetailReader(.priority) { subject in
      let priority = subject.thing.priority
      return priority == .unknown ? nil : .word(priority.name, meaning: priority.meaning)
    },
    .status { $0.status }, .planned { $0.planned },
    DetailReader(.focus) { .links($0.targets(.focus, withBasis: false)) },
    DetailReader(.group) { .links($0.targets(.group, withBasis: false)) },
    .municipalities { $0.municipalities },
    DetailReader(.lead) { .links($0.targets(.lead, withBasis: false)) },
    DetailReader(.departments) { subject in
      let graph = subject.graph
      let others =
        graph.targets(of: subject.node, .lead) + graph.targets(of: subject.node, .partner)
      return .links(
        graph.departments(of: subject.index).map(Node.department).filter { !others.contains($0) }
          .map { subject.entry($0) })
    },
    DetailReader(.partners) { .links($0.targets(.partner, withBasis: false)) },
    .text(.indicator) { $0.measure.indicator }, .text(.baseline) { $0.measure.baseline },
    .text(.target) { $0.measure.target },
    DetailReader(.implements) { .texts($0.thing.implements.map(\.value)) },
    DetailReader(.page) { $0.thing.page.map { .number($0) } }, .lines { $0.citations },
    DetailReader(.subPoints) { subject in
      .entries(subject.parts.map { subject.entry($0, without: [.actionPoint, .decisions]) })
    },
    DetailReader(.causes) { subject in
      let facts = PointSummary(subject.index, in: subject.graph)
      let assumed = Dictionary(
        subject.graph.links(to: subject.node, .point).map {
          ($0.from, subject.graph.assumed(by: $0))
        }, uniquingKeysWith: { first, _ in first })
      func entry(_ cause: Node, _ basis: Basis) -> DetailEntry {
        DetailEntry(cause, in: subject.graph, basis: basis, byTheme: true, assumed[cause] ?? [])
      }
      return .entries(
        facts.straight.map { entry(.theme($0.theme), $0.basis) }
          + facts.causes.map { entry(.effect($0.effect), $0.basis) })
    },
    DetailReader(.goals) { .entries($0.goals(.pointAim)) },
    DetailReader(.indicators) { .entries($0.indicators(.pointAim)) },
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
    .status { $0.status }, .planned { $0.planned }, .municipalities { $0.municipalities },
    DetailReader(.lead) { .links($0.targets(.lead, withBasis: false)) },
    DetailReader(.departments) { subject in
      let lead = subject.graph.targets(of: subject.node, .lead)
      return .links(
        subject.graph.targets(of: subject.node, .department).filter { !lead.contains($0) }
          .map { subject.entry($0) })
    },
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
    DetailReader(.byLetter) { $0.thing.isByLetter ? .word(Decision.byLetterWords) : nil },
    DetailReader(.earlier) { $0.isEarlier ? .word(DetailKey.earlier.name) : nil },
    .text(.origin) { $0.origin },
    .progress { $0.done }, .progressReason { $0.done }, .evidence { $0.done },
  ]
}

extension DetailReader {
  fileprivate static func planned(
    _ planned: @escaping @Sendable (Thing) -> PlannedPeriod?
  ) -> DetailReader { DetailReader(.planned) { planned($0.thing).map { .word($0.words) } } }

  fileprivate static func status(
    _ status: @escaping @Sendable (Thing) -> PointStatus?
  ) -> DetailReader { DetailReader(.status) { status($0.thing).map { .word($0.name) } } }

  fileprivate static func municipalities(
    _ names: @escaping @Sendable (Thing) -> [Located<String>]
  ) -> DetailReader {
    DetailReader(.municipalities) { .texts(names($0.thing).map(\.value)) }
  }

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
    case .unknown: Phrase(nl: "onbekend", en: "unknown")
    }
  }

  /// Meaning: who decides.
  var meaning: Phrase {
    switch self {
    case .primary:
      Phrase(
        nl: "meestal beslist de maker van het plan zelf", en: "mostly the owner of the plan decides"
      )
    case .secondary:
      Phrase(
        nl: "meestal een advies, dat de afdeling zelf weegt",
        en: "mostly advice, which the department weighs itself"
      )
    case .unknown:
      Phrase(nl: "het plan zegt het niet", en: "the plan does not say")
    }
  }
}

extension PointStatus {
  var name: Phrase {
    switch self {
    case .running: Phrase(nl: "lopend", en: "running")
    case .new: Phrase(nl: "nieuw", en: "new")
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
  /// Name wherever the department is mentioned: the code alone where the name is inferred. Its own
  /// page has the inferred name with its reason.
  package var heading: Phrase {
    nameEvidence.isInferred ? Phrase(verbatim: code.value) : fullName
  }

  /// Code with its name, an inferred one marked, for its own details; the code alone where the plan gives no name.
  package var fullName: Phrase {
    guard let name = name?.value, name != code.value else { return Phrase(verbatim: code.value) }
    return nameEvidence.isInferred
      ? Phrase(
        nl: "\(code.value) (vermoedelijk: \(name))", en: "\(code.value) (presumably: \(name))")
      : Phrase(verbatim: "\(code.value) (\(name))")
  }
}

extension Evidence {
  /// Reason of what is inferred; nil for what is stated.
  var inference: String? { if case .inferred(let reason) = self { reason.value } else { nil } }
}
