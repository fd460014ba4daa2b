import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Other names, and things that become one or several.
extension RandomOperation {
  mutating func renameEffect() -> Made? {
    guard let effect = effect() else { return nil }
    return rename(.effect(effect), "effect", "id", to: "anders-\(number)")
  }

  mutating func renameTheme() -> Made? {
    guard let theme = one(of: Array(plan.themes.indices)) else { return nil }
    let old = plan.themes[theme].id.value
    guard let (operation, expected) = rename(.theme(theme), "theme", "id", to: "ander-\(number)")
    else { return nil }
    let new = "ander-\(number)"
    return (
      operation,
      {
        expected(&$0)
        $0["plan", "themes"] = $0["plan", "themes"].map { $0 == old ? new : $0 }
      }
    )
  }

  mutating func renameDepartment() -> Made? {
    guard let index = one(of: Array(plan.departments.indices)) else { return nil }
    return rename(.department(index), "department", "code", to: "AA\(number)")
  }

  mutating func renameOther() -> Made? {
    switch roll(7) {
    case 0:
      guard let area = one(of: Array(plan.focusAreas.indices)) else { return nil }
      return rename(.focusArea(area), "area", "numeral", to: "X\(number)")
    case 1:
      guard let group = one(of: Array(plan.groups.indices)) else { return nil }
      return rename(.group(group), "group", "id", to: "groep-x\(number)", isFormer: false)
    case 2:
      guard let source = one(of: Array(plan.sources.indices)) else { return nil }
      return rename(.source(source), "source", "id", to: "bron-x\(number)", isFormer: false)
    case 3:
      guard let goal = one(of: Array(plan.goals.indices)) else { return nil }
      return rename(.goal(goal), "goal", "id", to: "doel-x\(number)", isFormer: false)
    case 4:
      guard let indicator = one(of: Array(plan.indicators.indices)) else { return nil }
      return rename(
        .indicator(indicator), "indicator", "id", to: "cijfer-x\(number)", isFormer: false)
    case 5:
      guard let report = one(of: Array(plan.reports.indices)) else { return nil }
      return rename(.report(report), "report", "id", to: "verslag-x\(number)", isFormer: false)
    default:
      guard let line = one(of: Array((plan.budget?.lines ?? []).indices)) else { return nil }
      let new = text()
      return rename(.budgetLine(line), "line", "name", to: new, isFormer: false)
    }
  }

  private func rename(
    _ node: Node, _ kind: String, _ key: String, to new: String, isFormer: Bool = true
  ) -> Made? {
    guard facts.isUnique(node) else { return nil }
    let (name, old, former) = (
      facts[node], graph.name(of: node), self.former(key, graph.name(of: node))
    )
    guard old != new else { return nil }
    // What became of something that was mentioned in a session follows.
    let ends = plan.sessions.flatMap { session in
      session.ends.filter { graph.target(of: $0) == node }.map {
        (session: "session \(session.id.value)", item: "item=\($0.item.value);")
      }
    }
    return (
      .rename(target(node), to: new, until: day),
      {
        for end in ends {
          $0[end.session, "ends"] = $0[end.session, "ends"].map {
            $0.hasPrefix(end.item) ? $0.replacing(";to=\(old)", with: ";to=\(new)") : $0
          }
        }
        $0.rename(name, to: "\(kind) \(new)")
        $0["\(kind) \(new)", key] = [new]
        if isFormer { $0["\(kind) \(new)", "formerly"].append(former) }
      }
    )
  }

  mutating func renumber() -> Made? {
    guard let point = point() else { return nil }
    let old = plan.actionPoints[point].name
    var pairs = [NumberPair(from: old, to: "\(9_000 + number)")]
    switch roll(3) {
    case 0:
      guard let other = self.point(), other != point else { break }
      let name = plan.actionPoints[other].name
      pairs = [NumberPair(from: old, to: name), NumberPair(from: name, to: old)]
    case 1:
      guard let number = Int(old) else { break }
      pairs = NumberPair.shifting(old, to: "\(number + 1)", in: plan)
    default: break
    }
    let run = self
    return (
      .renumber(pairs, until: day),
      { facts in
        let new = Dictionary(pairs.map { ($0.from, $0.to) }) { first, _ in first }
        for (index, point) in run.plan.actionPoints.enumerated() {
          guard let number = new[point.number.value] else { continue }
          run.follow(.actionPoint(index), from: point.name, &facts)
          let letters = point.subPoints.indices.map { part -> (node: Node, new: String) in
            let label = point.subPointName(at: part)
            return (.subPoint(part, of: index), number + label.dropFirst(point.number.value.count))
          }
          run.follow(letters, &facts)
          let name = "point \(point.name)"
          run.keepFormer(point.name, number, of: name, &facts)
          facts[name, "number"] = [number]
        }
        // By way of names that nothing has, because two may change places.
        for pair in pairs { facts.rename("point \(pair.from)", to: "point >\(pair.to)") }
        for pair in pairs { facts.rename("point >\(pair.to)", to: "point \(pair.to)") }
      }
    )
  }

  // MARK: Several and one

  mutating func split() -> Made? {
    let asked = plan.departments.indices.filter {
      !graph.links(to: .department($0), .department).isEmpty
        && graph.links(to: .department($0), .owner).isEmpty
    }
    guard let department = one(of: asked), facts.isUnique(.department(department)) else {
      return nil
    }
    let links = graph.links(to: .department(department)).filter {
      [.department, .lead, .partner].contains($0.role)
    }
    let points = Set(links.map { graph.name(of: $0.from.holder) }).sorted()
    let first = points.filter { _ in roll(2) == 0 }
    let (one, rest) = ("SA\(number)", "SB\(number)")
    let parts =
      first.isEmpty
      ? [SplitPart(code: rest, points: [])]
      : [SplitPart(code: one, points: first), SplitPart(code: rest, points: [])]
    let (name, day, run) = (facts[.department(department)], day.iso, self)
    let code = plan.departments[department].code.value
    let order = facts["order", "departments"].firstIndex(of: name)
    let kind = plan.departments[department].kind.rawValue
    return (
      .split(target(.department(department)), parts, until: run.day),
      { facts in
        var formerly: [String] = []
        for link in links {
          let holder = facts[link.from]
          let new = first.contains(run.graph.name(of: link.from.holder)) ? one : rest
          for key in ["departments", "lead", "partners"] {
            facts[holder, key] = facts[holder, key].map {
              $0 == PlanFacts.link(name) ? PlanFacts.link("department \(new)") : $0
            }
          }
          if link.role == .department, !formerly.contains(holder) {
            formerly.append(holder)
            facts[holder, "formerly"].append("departments=\(code);until=\(day)")
          }
        }
        for (offset, part) in parts.enumerated() {
          facts["order", "departments"].insert(
            "department \(part.code)", at: (order ?? 0) + 1 + offset)
          facts.values["department \(part.code)"] = ["code": [part.code], "kind": [kind]]
        }
        if facts[name, "until"].isEmpty { facts[name, "until"] = [day] }
      }
    )
  }
}
