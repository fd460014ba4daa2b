import PlanModel
import SourceText
import Toolkit

/// What changed at one point for one department: its sub-points, who else has it, what it answered.
struct PartComparison {
  typealias Change = PlanChanges.Change

  let old: PlanGraph
  let new: PlanGraph
  let match: PlanMatch
  let oldPoint: Int
  let newPoint: Int
  /// For each sub-point of the newer plan its place in the older.
  private let oldParts: [Int?]

  init(_ comparison: PointComparison, from oldPoint: Int, to newPoint: Int) {
    old = comparison.old
    new = comparison.new
    match = comparison.match
    self.oldPoint = oldPoint
    self.newPoint = newPoint
    let was = comparison.old.plan.actionPoints[oldPoint].subPoints.map(\.text.value)
    let now = comparison.new.plan.actionPoints[newPoint].subPoints.map(\.text.value)
    var matcher = Matcher(old: was.count, new: now.count)
    matcher.match(was, now, whenRepeated: true)
    // With the texts that stayed out of the way, one at the same place is the same, worded anew.
    matcher.match(Array(was.indices), Array(now.indices), whenRepeated: true)
    oldParts = matcher.matched
  }

  func changes(from oldDepartment: Int?, to newDepartment: Int?) -> [Change] {
    var changes = parts(oldDepartment, newDepartment)
    let was = others(oldDepartment, of: oldPoint, in: old) { index in
      match.newDepartments[index].map { new.plan.departments[$0].code.value }
    }
    let now = others(newDepartment, of: newPoint, in: new) { _ in nil }
    if Set(was) != Set(now) {
      changes.append(
        Change(
          Phrase(nl: "samen met", en: "together with"),
          Phrase(verbatim: was.joined(separator: ", ")),
          Phrase(verbatim: now.joined(separator: ", "))))
    }
    guard let newDepartment else { return changes }
    return changes
      + AnswerComparison(old: old, new: new).changes(
        from: oldDepartment, to: newDepartment,
        subjects: [(.actionPoint(oldPoint), .actionPoint(newPoint))]
          + oldParts.enumerated().map { place, oldPlace in
            (oldPlace.map { .subPoint($0, of: oldPoint) }, .subPoint(place, of: newPoint))
          })
  }

  /// The codes of a point's other departments.
  private func others(
    _ department: Int?, of point: Int, in graph: PlanGraph, renamed: (Int) -> String?
  ) -> [String] {
    graph.departments(of: point).filter { $0 != department }
      .map { renamed($0) ?? graph.plan.departments[$0].code.value }
  }

  private func parts(_ oldDepartment: Int?, _ newDepartment: Int?) -> [Change] {
    let part = Phrase(nl: "onderdeel", en: "sub-point")
    let nothing = Phrase(verbatim: "")
    let was = own(oldDepartment, of: oldPoint, in: old)
    let now = own(newDepartment, of: newPoint, in: new)
    var changes: [Change] = []
    var kept: Set<Int> = []
    for place in now.sorted() {
      let node = Node.subPoint(place, of: newPoint)
      if let oldPlace = oldParts[place], was.contains(oldPlace) {
        kept.insert(oldPlace)
        changes += self.changes(ofPart: oldPlace, place)
      } else {
        changes.append(
          Change(part + Phrase(nl: " erbij", en: " added"), nothing, new.title(of: node)))
      }
    }
    for place in was.subtracting(kept).sorted() {
      let node = Node.subPoint(place, of: oldPoint)
      changes.append(
        Change(part + Phrase(nl: " eraf", en: " removed"), old.title(of: node), nothing))
    }
    return changes
  }

  /// The places of the sub-points that are a department's, or of all for a point of nobody.
  private func own(_ department: Int?, of point: Int, in graph: PlanGraph) -> Set<Int> {
    let places = graph.plan.actionPoints[point].subPoints.indices
    return Set(
      places.filter { place in
        department.map { graph.isAsked($0, of: .subPoint(place, of: point)) } ?? true
      })
  }

  private func changes(ofPart oldPlace: Int, _ newPlace: Int) -> [Change] {
    let was = old.plan.actionPoints[oldPoint].subPoints[oldPlace]
    let now = new.plan.actionPoints[newPoint].subPoints[newPlace]
    let name = new.name(of: .subPoint(newPlace, of: newPoint))
    // A sub-point bears its point's number; that it changed is told once, at the point.
    let oldLetter = new.plan.actionPoints[newPoint].subPointName(at: oldPlace)
    let texts: [(Phrase, String?, String?)] = [
      (Phrase(nl: "letter van het onderdeel", en: "letter of the sub-point"), oldLetter, name),
      (Phrase(nl: "onderdeel \(name)", en: "sub-point \(name)"), was.text.value, now.text.value),
      (
        Phrase(nl: "beleidsveld van \(name)", en: "policy field of \(name)"),
        was.policyField?.value, now.policyField?.value
      ),
      (
        Phrase(nl: "partij buiten bij \(name)", en: "outside party of \(name)"),
        was.outsideParty?.value, now.outsideParty?.value
      ),
    ]
    return texts.filter { $0.1 != $0.2 }.map {
      Change($0.0, Phrase(verbatim: $0.1 ?? ""), Phrase(verbatim: $0.2 ?? ""))
    }
  }
}
