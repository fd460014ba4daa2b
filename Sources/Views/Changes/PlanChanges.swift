package import PlanModel
package import Toolkit
import SourceText

/// What changed in the lists of the departments between two versions of a plan, and in its goals, figures
/// and progress.
package struct PlanChanges: Sendable {
  /// Departments in the order of the newer plan; then the points of nobody, then the departments that are
  /// gone; then goals, figures, results and progress where anything changed.
  package let lists: [List]

  /// What changed for one department.
  package struct List: Sendable {
    package let name: Phrase
    /// What happened to the department itself; nil when nothing did.
    package let remark: Phrase?
    package let points: [PointChanges]

    package var isUnchanged: Bool { remark == nil && points.isEmpty }
  }

  package struct PointChanges: Sendable {
    package let number: String
    package let title: String
    package let changes: [Change]
  }

  package struct Change: Sendable {
    /// What of the point it is.
    package let kind: Phrase
    package let before: Phrase
    package let now: Phrase

    init(_ kind: Phrase, _ before: Phrase, _ now: Phrase) {
      self.kind = kind
      self.before = before
      self.now = now
    }
  }

  /// - Parameter department: whose list alone is compared; nil for all.
  package init(
    from old: PlanGraph, to new: PlanGraph, department: Int? = nil,
    by definition: DetailsDefinition = .standard
  ) {
    let match = PlanMatch(old: old, new: new)
    let details = DetailsComparison(old: old, new: new, match: match)
    let oldLists = Self.lists(old)
    let newLists = Self.lists(new)
    var shared: [Int: (comparison: PointComparison, common: [Change])] = [:]
    func compared(_ oldPoint: Int, _ point: Int) -> (PointComparison, [Change]) {
      if let made = shared[point] { return made }
      let comparison = PointComparison(
        details, from: HandoutPoint(PointSummary(oldPoint, in: old), in: old, by: definition),
        to: HandoutPoint(PointSummary(point, in: new), in: new, by: definition))
      let made = (comparison, comparison.common)
      shared[point] = made
      return made
    }
    /// What changed for one department, or for nobody.
    func points(_ oldDepartment: Int?, _ newDepartment: Int?, _ was: [Int], _ now: [Int])
      -> [PointChanges]
    {
      let wasHere = Set(was)
      let isHere = Set(now)
      let come = now.compactMap { point -> PointChanges? in
        guard let oldPoint = match.oldPoints[point] else {
          return Self.whole(new, point, .isNew)
        }
        guard wasHere.contains(oldPoint) else { return Self.whole(new, point, .isNewHere) }
        let (comparison, common) = compared(oldPoint, point)
        return Self.listed(
          new, point, common + comparison.changes(from: oldDepartment, to: newDepartment))
      }
      let gone = was.compactMap { point -> PointChanges? in
        guard let newPoint = match.newPoints[point] else { return Self.whole(old, point, .isGone) }
        return isHere.contains(newPoint) ? nil : Self.whole(old, point, .isGoneHere)
      }
      return come + gone
    }
    var lists: [List] = []
    for (index, one) in new.plan.departments.enumerated()
    where department == nil || department == index {
      let oldIndex = match.oldDepartments[index]
      lists.append(
        List(
          name: one.heading, remark: Self.remark(one, oldIndex.map { old.plan.departments[$0] }),
          points: points(
            oldIndex, index, oldIndex.map { oldLists.of[$0] } ?? [], newLists.of[index])))
    }
    if department == nil {
      let nobody = points(nil, nil, oldLists.nobody, newLists.nobody)
      if !nobody.isEmpty {
        let name = Phrase(nl: "Zonder afdeling", en: "Without a department")
        lists.append(List(name: name, remark: nil, points: nobody))
      }
      let isGone = Phrase(
        nl: "Deze afdeling staat niet meer in het plan.",
        en: "This department is no longer in the plan.")
      lists += old.plan.departments.indices.filter { match.newDepartments[$0] == nil }.map {
        index in
        List(
          name: old.plan.departments[index].heading, remark: isGone,
          points: points(index, nil, oldLists.of[index], []))
      }
    }
    if department == nil { lists += Self.figureLists(details, by: definition) }
    self.lists = lists
  }

  /// The points of each department in the order of their numbers, and those of none.
  private static func lists(_ graph: PlanGraph) -> (of: [[Int]], nobody: [Int]) {
    var lists = graph.plan.departments.map { _ in [Int]() }
    var nobody: [Int] = []
    for facts in PointSummary.all(in: graph) {
      if facts.departments.isEmpty { nobody.append(facts.index) }
      for department in facts.departments { lists[department].append(facts.index) }
    }
    return (lists, nobody)
  }

  private static func remark(_ now: Department, _ was: Department?) -> Phrase? {
    guard let was else {
      return Phrase(
        nl: "Deze afdeling is nieuw in het plan.", en: "This department is new in the plan.")
    }
    guard was.fullName != now.fullName else { return nil }
    return Phrase(nl: "Heette eerder: ", en: "Was called: ") + was.fullName
  }

  private static func listed(_ graph: PlanGraph, _ point: Int, _ changes: [Change]) -> PointChanges?
  {
    let it = graph.plan.actionPoints[point]
    return changes.isEmpty
      ? nil : PointChanges(number: it.number.value, title: it.title.value, changes: changes)
  }

  private enum ChangeKind {
    case isNew
    case isNewHere
    case isGone
    case isGoneHere
  }

  /// A point that came or went as a whole.
  private static func whole(_ graph: PlanGraph, _ point: Int, _ fate: ChangeKind) -> PointChanges? {
    let priority = graph.plan.actionPoints[point].priority.name
    let nothing = Phrase(verbatim: "")
    let change =
      switch fate {
      case .isNew: Change(Phrase(nl: "nieuw punt", en: "new point"), nothing, priority)
      case .isNewHere:
        Change(
          Phrase(
            nl: "nieuw op deze lijst; stond al in het plan", en: "new on this list; was in the plan"
          ),
          nothing, priority)
      case .isGone:
        Change(
          Phrase(nl: "staat niet meer in het plan", en: "no longer in the plan"), priority, nothing)
      case .isGoneHere:
        Change(
          Phrase(
            nl: "niet meer op deze lijst; staat nog in het plan",
            en: "no longer on this list; still in the plan"), priority, nothing)
      }
    return listed(graph, point, [change])
  }
}
