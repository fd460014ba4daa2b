// Why the page of a point is named by its id: a number may become another point's when a plan is
// renumbered, and then an address that was published would show that one. Pages at the addresses by
// number, and by former numbers and ids, point on. A page goes on by itself only where no other
// point can have been meant.

import PlanModel
package import Toolkit
import SourceText

/// A point that is or was at an address other than that of its page.
package struct FormerPointAddress: Sendable, Equatable {
  /// Index of the point in the plan.
  package let point: Int
  /// What it was called there.
  package let name: String
  /// The last day on which it was; nil when it is called so still, or when the day is not known.
  package let until: Day?
  /// Whether it is called so still.
  package let isCurrent: Bool
  /// Whether the name was an id, which is never given to another point.
  package let isID: Bool

  /// By page name without extension; a name under which only the point itself has its page is left
  /// out, and so are names of other pages.
  static func all(
    in plan: Plan, pages: [String], taken: Set<String>
  ) -> [String: [FormerPointAddress]] {
    var all: [String: [FormerPointAddress]] = [:]
    for (index, point) in plan.actionPoints.enumerated() {
      var names: [FormerPointAddress] = []
      if point.hasNumber, point.id != nil {
        names.append(
          FormerPointAddress(
            point: index, name: point.number.value, until: nil, isCurrent: true, isID: false))
      }
      for former in point.formerly {
        for (name, isID) in [(former.number, false), (former.id, true)] {
          guard let name = name?.value, !name.isBlank else { continue }
          names.append(
            FormerPointAddress(
              point: index, name: name, until: former.until, isCurrent: false, isID: isID))
        }
      }
      for name in names {
        let stem = Slug.of("point-\(name.name)")
        guard stem != pages[index], !taken.contains(stem) else { continue }
        if all[stem]?.contains(where: { $0.point == index }) != true {
          all[stem, default: []].append(name)
        }
      }
    }
    return all
  }
}

extension [FormerPointAddress] {
  /// The point that is meant for certain: by an id, or by a number that no point has any more.
  package var certain: Int? {
    guard let first, allSatisfy({ $0.point == first.point }) else { return nil }
    return first.isID || !first.isCurrent ? first.point : nil
  }
}
