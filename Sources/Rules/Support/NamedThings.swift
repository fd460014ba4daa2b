import Findings
import PlanModel
import SourceText
import Toolkit

/// Name of a node, with the node.
struct NamedThing: Sendable {
  let name: Located<String>
  let node: Node

  var firstUsed: Finding.Note {
    Finding.Note(Phrase(nl: "hier voor het eerst gebruikt", en: "first used here"), at: name.range)
  }
}

/// Names of all nodes of one kind, in order. Nodes of different kinds may share a name: a
/// department IV and a focus area IV do not clash.
struct NamedThings: Sendable {
  /// Kind of node, with its article.
  let kind: Phrase
  let all: [NamedThing]

  private init(_ kind: Phrase, _ count: Int, _ thing: (Int) -> NamedThing) {
    var things: [NamedThing] = []
    things.reserveCapacity(count)
    for position in 0..<count {
      let thing = thing(position)
      if !thing.name.value.isBlank { things.append(thing) }
    }
    self.kind = kind
    all = things
  }

  static func themes(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een thema", en: "a theme"), plan.themes.count) {
      NamedThing(name: plan.themes[$0].id, node: .theme($0))
    }
  }

  static func effects(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een effect", en: "an effect"), plan.effects.count) {
      NamedThing(name: plan.effects[$0].id, node: .effect($0))
    }
  }

  static func sources(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een bron", en: "a source"), plan.sources.count) {
      NamedThing(name: plan.sources[$0].id, node: .source($0))
    }
  }

  static func groups(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een groep", en: "a group"), plan.groups.count) {
      NamedThing(name: plan.groups[$0].id, node: .group($0))
    }
  }

  static func focusAreas(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een focusgebied", en: "a focus area"), plan.focusAreas.count) {
      NamedThing(name: plan.focusAreas[$0].numeral, node: .focusArea($0))
    }
  }

  static func actionPoints(_ plan: Plan) -> NamedThings {
    NamedThings(Phrase(nl: "een actiepunt", en: "an action point"), plan.actionPoints.count) {
      NamedThing(name: plan.actionPoints[$0].number, node: .actionPoint($0))
    }
  }

  /// The ids of action points and sub-points.
  static func pointIDs(_ plan: Plan) -> NamedThings {
    var things: [NamedThing] = []
    for (index, point) in plan.actionPoints.enumerated() {
      if let id = point.id { things.append(NamedThing(name: id, node: .actionPoint(index))) }
      for (position, part) in point.subPoints.enumerated() {
        guard let id = part.id else { continue }
        things.append(NamedThing(name: id, node: .subPoint(position, of: index)))
      }
    }
    return NamedThings(
      Phrase(nl: "een actiepunt of onderdeel", en: "an action point or sub-point"), things)
  }

  static func budgetLineIDs(_ plan: Plan) -> NamedThings {
    let things = (plan.budget?.lines ?? []).enumerated().compactMap { index, line in
      line.id.map { NamedThing(name: $0, node: .budgetLine(index)) }
    }
    return NamedThings(Phrase(nl: "een begrotingspost", en: "a budget line"), things)
  }

  /// Names of regions, footnotes, indicators, goals, results, scales and reports.
  static func figures(_ plan: Plan) -> [NamedThings] {
    func named(
      _ kind: Phrase, _ names: [Located<String>?], _ node: (Int) -> Node
    ) -> NamedThings {
      NamedThings(
        kind,
        names.enumerated().compactMap { index, name in
          name.map { NamedThing(name: $0, node: node(index)) }
        })
    }
    return [
      named(
        Phrase(nl: "een gebied", en: "a region"), plan.regions.map(\.code), Node.region),
      named(
        Phrase(nl: "een noot", en: "a footnote"), plan.footnotes.map(\.id), Node.footnote),
      named(
        Phrase(nl: "een indicator", en: "an indicator"),
        plan.indicators.map { $0.id ?? $0.title.derivedID }, Node.indicator),
      named(
        Phrase(nl: "een doel", en: "a goal"), plan.goals.map { $0.id ?? $0.text.derivedID },
        Node.goal),
      named(
        Phrase(nl: "een resultaat", en: "a result"),
        plan.results.map { $0.id ?? $0.text.derivedID }, Node.result),
      named(Phrase(nl: "een schaal", en: "a scale"), plan.scales.map(\.id), Node.scale),
      named(Phrase(nl: "een verslag", en: "a report"), plan.reports.map(\.id), Node.report),
    ]
  }

  static func planID(_ plan: Plan) -> NamedThings {
    let things = plan.header?.id.map { [NamedThing(name: $0, node: .plan)] } ?? []
    return NamedThings(Phrase(nl: "een plan", en: "a plan"), things)
  }

  private init(_ kind: Phrase, _ things: [NamedThing]) {
    self.init(kind, things.count) { things[$0] }
  }

  /// The codes, and after them the aliases: a code comes before any alias.
  static func departments(_ plan: Plan, aliases: Bool = true) -> NamedThings {
    let codes = zip(plan.departments.indices, plan.departments).map { index, department in
      NamedThing(name: department.code, node: .department(index))
    }
    let others = zip(plan.departments.indices, plan.departments).flatMap { index, department in
      department.aliases.map { NamedThing(name: $0, node: .department(index)) }
    }
    let things = aliases ? codes + others : codes
    return NamedThings(Phrase(nl: "een afdeling", en: "a department"), things.count) { things[$0] }
  }

  /// Repeated names, each with the first node that has it.
  ///
  /// A department's alias may repeat the department's own names: that confuses nobody.
  func repetitions(by key: (String) -> String = { $0 }) -> [(first: NamedThing, again: NamedThing)]
  {
    let all = all.span
    var first: [String: Int] = [:]
    first.reserveCapacity(all.count)
    var found: [(first: NamedThing, again: NamedThing)] = []
    for position in all.indices {
      let key = key(all[position].name.value)
      if let earlier = first[key] {
        if all[earlier].node != all[position].node { found.append((all[earlier], all[position])) }
      } else {
        first[key] = position
      }
    }
    return found
  }

  /// Message that the name is taken.
  func taken(_ name: String) -> Phrase {
    Phrase(nl: "er is al ", en: "there is already ") + kind
      + Phrase(nl: " met de naam '\(name.excerpt)'", en: " named '\(name.excerpt)'")
  }
}

extension Located<String> {
  /// The id that is made from words, where the words are.
  fileprivate var derivedID: Located<String> { Located(DerivedID.of(value), at: range) }
}
