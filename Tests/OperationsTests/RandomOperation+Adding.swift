import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// New things.
extension RandomOperation {
  mutating func addEffect() -> Made? {
    guard let parent = parent() else { return nil }
    let names = placements(under: parent).map(\.reference.target.value)
    let (position, index) = position(among: names)
    let (name, label, line) = (facts[parent], text(), roll(90) + 1)
    let isFull = roll(2) == 0 && !plan.sources.isEmpty
    let id = "nieuw-\(number)"
    let lines = isFull ? [facts.line(line)] : []
    let thing = AddedThing(
      .effect, label, under: target(parent), at: position,
      [KeyText("id", id)] + (isFull ? [KeyText("source", "\(line)")] : []))
    return (
      .add(thing),
      {
        $0[name, "effects"].insert(PlanFacts.link("effect \(id)", PlanFacts.plainPlace), at: index)
        $0.values["effect \(id)"] = ["id": [id], "label": [label]]
        $0["effect \(id)", "source"] = lines
      }
    )
  }

  mutating func addPlace() -> Made? {
    guard let parent = parent(), let effect = effect() else { return nil }
    let names = placements(under: parent).map(\.reference.target.value)
    let (position, index) = position(among: names)
    let (name, new) = (facts[parent], facts[.effect(effect)])
    let thing = AddedThing(
      .place, plan.effects[effect].id.value, under: target(parent), at: position)
    return (
      .add(thing),
      { $0[name, "effects"].insert(PlanFacts.link(new, PlanFacts.plainPlace), at: index) }
    )
  }

  mutating func addPoint() -> Made? {
    guard let owner = plan.departments.first?.code.value else { return nil }
    let (position, index) = position(among: plan.actionPoints.map(\.name))
    let (title, new) = (text(), "\(7_000 + number)")
    let thing = AddedThing(
      .point, title, at: position,
      [KeyText("number", new), KeyText("priority", "secondary"), KeyText("departments", owner)])
    let department = facts[.department(0)]
    return (
      .add(thing),
      {
        $0["order", "points"].insert("point \(new)", at: index)
        $0.values["point \(new)"] = [
          "number": [new], "title": [title], "priority": ["secondary"],
          "departments": [PlanFacts.link(department)],
        ]
      }
    )
  }

  mutating func addSubPoint() -> Made? {
    guard let point = point() else { return nil }
    let parts = parts(of: point)
    let labels = parts.indices.map { plan.actionPoints[point].subPointName(at: $0) }
    let (position, index) = position(among: labels)
    let (name, text) = (facts[.actionPoint(point)], text())
    var order = parts
    order.insert(nil, at: index)
    let letters = lettered(order, in: point)
    let run = self
    return (
      .add(AddedThing(.subPoint, text, under: target(.actionPoint(point)), at: position)),
      {
        run.follow(letters, &$0)
        $0[name, "sub-points"].insert("part \(text)", at: index)
        $0.values["part \(text)"] = ["text": [text]]
      }
    )
  }

  mutating func addTheme() -> Made? {
    let title = text()
    let id = "thema-\(number)"
    let themes = plan.header?.themes.map(\.value) ?? []
    let (position, index) = position(among: themes)
    return (
      .add(AddedThing(.theme, title, at: position, [KeyText("id", id)])),
      {
        $0.values["theme \(id)"] = ["id": [id], "title": [title]]
        $0["order", "themes"] = ($0["order", "themes"] + ["theme \(id)"]).sorted()
        if !themes.isEmpty || position != .last { $0["plan", "themes"].insert(id, at: index) }
      }
    )
  }

  mutating func addOther() -> Made? {
    let text = text()
    switch roll(6) {
    case 0:
      let (position, index) = position(among: plan.scope.map(\.topic.value))
      return (
        .add(AddedThing(.scope, text, at: position, [KeyText("reason", "Daarom.")])),
        {
          $0["order", "scope"].insert("topic \(text)", at: index)
          $0.values["topic \(text)"] = ["topic": [text], "reason": ["Daarom."]]
        }
      )
    case 1:
      let code = "NA\(number)"
      let (position, index) = position(among: plan.departments.map(\.code.value))
      return (
        .add(AddedThing(.department, code, at: position, [KeyText("name", text)])),
        {
          $0["order", "departments"].insert("department \(code)", at: index)
          $0.values["department \(code)"] = ["code": [code], "name": [text], "kind": ["unit"]]
        }
      )
    case 2:
      let numeral = "F\(number)"
      let (position, index) = position(among: plan.focusAreas.map(\.numeral.value))
      return (
        .add(AddedThing(.focusArea, numeral, at: position, [KeyText("title", text)])),
        {
          $0["order", "areas"].insert("area \(numeral)", at: index)
          $0.values["area \(numeral)"] = ["numeral": [numeral], "title": [text]]
        }
      )
    case 3:
      let id = "groep-\(number)"
      let (position, index) = position(among: plan.groups.map(\.id.value))
      return (
        .add(AddedThing(.group, text, at: position, [KeyText("id", id)])),
        {
          $0["order", "groups"].insert("group \(id)", at: index)
          $0.values["group \(id)"] = ["id": [id], "title": [text]]
        }
      )
    case 4:
      let id = "bron-\(number)"
      return (
        .add(AddedThing(.source, text, [KeyText("id", id), KeyText("lines", "900")])),
        {
          $0["order", "sources"].append("source \(id)")
          $0.values["source \(id)"] = ["id": [id], "title": [text], "lines": ["900"]]
        }
      )
    default:
      let names = plan.budget?.lines.map(\.name.value) ?? []
      let (position, index) = position(among: names)
      return (
        .add(AddedThing(.budgetLine, text, at: position, [KeyText("amount", "2500")])),
        {
          $0["budget", "lines"].insert("line \(text)", at: index)
          $0.values["line \(text)"] = ["name": [text], "amount": ["250000"]]
        }
      )
    }
  }
}
