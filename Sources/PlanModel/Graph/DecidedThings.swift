import SourceText
import Toolkit

/// Finds what a decision is about and whose it is, by today's names and by former ones.
///
/// A number is only a label: it leads nowhere when the words that were asked say otherwise, or when
/// another thing may have had it on the day of the answer.
struct DecidedThings {
  private let plan: Plan
  private let names: NameTable
  private var formerPoints: [String: [Former]] = [:]
  private var formerCodes: [String: [Former]] = [:]
  /// By folded words; empty while no decision needs it.
  private var byWords: [String: [Node]] = [:]

  private struct Former {
    let node: Node
    let until: Day?
  }

  init(_ plan: Plan, _ names: NameTable) {
    self.plan = plan
    self.names = names
    for (index, point) in plan.actionPoints.enumerated() {
      add(point.formerly, of: .actionPoint(index))
      for (position, part) in point.subPoints.enumerated() {
        add(part.formerly, of: .subPoint(position, of: index))
      }
    }
    for (index, department) in plan.departments.enumerated() {
      for former in department.formerly {
        formerCodes[former.code.value, default: []]
          .append(Former(node: .department(index), until: former.until))
      }
    }
    guard plan.decisions.contains(where: { $0.asked != nil && !isID($0.point.value) }) else {
      return
    }
    for (index, point) in plan.actionPoints.enumerated() {
      byWords[AskedWords.folded(point.title.value), default: []].append(.actionPoint(index))
      for (position, part) in point.subPoints.enumerated() {
        byWords[AskedWords.folded(part.text.value), default: []].append(
          .subPoint(position, of: index))
      }
    }
  }

  private mutating func add(_ names: [FormerPoint], of node: Node) {
    for former in names {
      for name in [former.id, former.number].compactMap({ $0?.value }) {
        formerPoints[name, default: []].append(Former(node: node, until: former.until))
      }
    }
  }

  /// What a decision is about; nil when nothing has the name, or it is not sure what was meant.
  func subject(of decision: Decision) -> Node? {
    let name = decision.point.value
    let current = names.target(name, for: .decided)
    // An id is never given to another thing.
    if current != nil, isID(name) { return current }
    let holders = holders(of: name, on: decision.date, current, formerPoints)
    guard let asked = decision.asked?.value else { return holders.count == 1 ? holders[0] : nil }
    if current == nil, let only = holders.first, holders.count == 1 { return only }
    let same = byWords[AskedWords.folded(asked)] ?? []
    let agreeing = holders.filter(same.contains)
    if agreeing.isEmpty { return same.count == 1 ? same[0] : nil }
    return agreeing.count == 1 ? agreeing[0] : nil
  }

  /// Whose a decision is.
  func decider(of decision: Decision) -> Node? {
    let code = decision.department.value
    let current = names.target(code, for: .decider)
    let holders = holders(of: code, on: decision.date, current, formerCodes)
    return holders.count == 1 ? holders[0] : current
  }

  /// The things that may have had a name on a day: one, unless that cannot be known.
  private func holders(
    of name: String, on day: Day?, _ current: Node?, _ table: [String: [Former]]
  ) -> [Node] {
    let former = table[name] ?? []
    let all = (current.map { [$0] } ?? []) + former.map(\.node)
    guard let day, former.allSatisfy({ $0.until != nil }) else {
      return all.allSatisfy { $0 == all.first } ? Array(all.prefix(1)) : all
    }
    // Of those who had it one after the other, the first whose last day had not passed.
    let first = former.filter { $0.until.includes(day) }
      .min { ($0.until ?? day) < ($1.until ?? day) }
    return first.map { [$0.node] } ?? current.map { [$0] } ?? all
  }

  private func isID(_ name: String) -> Bool {
    switch names.target(name, for: .decided) {
    case .actionPoint(let index)?: plan.actionPoints[index].number.value != name
    case .subPoint(let position, let point)?:
      plan.actionPoints[point].subPointName(at: position) != name
    default: false
    }
  }
}
