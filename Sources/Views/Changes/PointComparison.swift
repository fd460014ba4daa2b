import PlanModel
import SourceText
import Toolkit

/// What changed at one point: for all, and for one department its sub-points, who else has it and
/// what it answered.
struct PointComparison {
  typealias Change = PlanChanges.Change

  private let details: DetailsComparison
  private let was: HandoutPoint
  private let now: HandoutPoint
  /// For each sub-point of the newer plan its position in the older.
  private let oldParts: [Int?]

  init(_ details: DetailsComparison, from was: HandoutPoint, to now: HandoutPoint) {
    self.details = details
    self.was = was
    self.now = now
    oldParts = PlanMatch.parts(
      details.old.plan.actionPoints[was.index].subPoints,
      details.new.plan.actionPoints[now.index].subPoints)
  }

  /// What of a point is the same for each of its departments.
  var common: [Change] {
    details.text(Phrase(nl: "nummer", en: "number"), was.number, now.number)
      + details.text(Phrase(nl: "titel", en: "title"), was.title, now.title)
      + details.changes(was.details.all, now.details.all)
  }

  func changes(from oldDepartment: Int?, to newDepartment: Int?) -> [Change] {
    let (old, new) = (details.old, details.new)
    var changes = parts(oldDepartment, newDepartment)
    let before = others(than: oldDepartment, was, in: old) { index in
      details.match.newDepartments[index].map { new.plan.departments[$0].code.value }
    }
    let after = others(than: newDepartment, now, in: new) { _ in nil }
    if Set(before) != Set(after) {
      changes.append(
        Change(
          DetailKey.others.name, Phrase(verbatim: before.joined(separator: ", ")),
          Phrase(verbatim: after.joined(separator: ", "))))
    }
    guard let newDepartment else { return changes }
    return changes
      + AnswerComparison(old: old, new: new).changes(
        from: oldDepartment, to: newDepartment,
        subjects: [(.actionPoint(was.index), .actionPoint(now.index))]
          + oldParts.enumerated().map { index, oldIndex in
            (oldIndex.map { .subPoint($0, of: was.index) }, .subPoint(index, of: now.index))
          })
  }

  /// The codes of a point's other departments.
  private func others(
    than department: Int?, _ point: HandoutPoint, in graph: PlanGraph,
    renamed: (Int) -> String?
  ) -> [String] {
    point.departments.map(\.index).filter { $0 != department }
      .map { renamed($0) ?? graph.plan.departments[$0].code.value }
  }

  private func parts(_ oldDepartment: Int?, _ newDepartment: Int?) -> [Change] {
    let part = Phrase(nl: "onderdeel", en: "sub-point")
    let before = own(oldDepartment, was)
    var changes: [Change] = []
    var kept: Set<Int> = []
    func title(_ part: HandoutPoint.Part) -> Phrase {
      Phrase(verbatim: "\(part.name) \(part.text)")
    }
    for index in own(newDepartment, now).sorted() {
      if let oldIndex = oldParts[index], before.contains(oldIndex) {
        kept.insert(oldIndex)
        changes += self.changes(ofPart: oldIndex, index)
      } else {
        changes.append(
          Change(part + Phrase(nl: " erbij", en: " added"), .nothing, title(now.parts[index])))
      }
    }
    for index in before.subtracting(kept).sorted() {
      changes.append(
        Change(part + Phrase(nl: " eraf", en: " removed"), title(was.parts[index]), .nothing))
    }
    return changes
  }

  /// The positions of the sub-points that are a department's, or of all for a point of nobody.
  private func own(_ department: Int?, _ point: HandoutPoint) -> Set<Int> {
    guard let department else { return Set(point.parts.indices) }
    return Set(point.departments.first { $0.index == department }?.parts ?? [])
  }

  /// Whether the plan began or ceased to say whose a sub-point is.
  private func divided(
    _ name: String, _ was: HandoutPoint.Part, _ now: HandoutPoint.Part
  ) -> [Change] {
    func words(_ part: HandoutPoint.Part) -> Phrase {
      part.isDivided
        ? Phrase(nl: "het plan zegt het", en: "the plan says it")
        : Phrase(nl: "het plan zegt het niet", en: "the plan does not say it")
    }
    // Of one department's point everything is that one's; that the others left is reported already.
    let isShared = self.was.departments.count > 1 && self.now.departments.count > 1
    guard isShared, was.isDivided != now.isDivided else { return [] }
    return [
      Change(
        Phrase(nl: "van wie \(name) is", en: "whose \(name) is"), words(was), words(now))
    ]
  }

  private func changes(ofPart oldIndex: Int, _ newIndex: Int) -> [Change] {
    let (before, after) = (was.parts[oldIndex], now.parts[newIndex])
    let name = after.name
    // A sub-point has its point's number; that it changed is reported once, at the point.
    let oldLetter = details.new.plan.actionPoints[now.index].subPointName(at: oldIndex)
    return details.text(
      Phrase(nl: "letter van het onderdeel", en: "letter of the sub-point"), oldLetter, name)
      + details.text(
        Phrase(nl: "onderdeel \(name)", en: "sub-point \(name)"), before.text, after.text)
      + divided(name, before, after)
      + details.changes(
        before.details, after.details, of: Phrase(nl: " van \(name)", en: " of \(name)"))
  }
}
