import Editing
import PlanModel
import SourceText
import Toolkit

/// What refers to a name follows a new one, and the thing keeps the former one.
extension PlanEditor {
  /// Writes the new names where links have the old ones. Decisions are history: what they name by a
  /// number or letter that is no longer the thing's, they name by its id from now on.
  mutating func follow(_ renamed: [Node: (old: String, new: String)]) throws(OperationRefusal) {
    try checkUnread(renamed.mapValues(\.old))
    var decided: [(decision: Int, subject: Node)] = []
    // Who leads is one of the departments too, and is written once.
    var written: Set<SourceRange> = []
    for link in graph.links {
      let kind = link.printedKind
      guard let name = renamed[link.to], link.printed.value == kind + name.old else { continue }
      switch link.role {
      case .decider: continue
      case .decided:
        if case .decision(let index) = link.from { decided.append((index, link.to)) }
      case .place where isWrittenOut(link): continue
      default:
        if written.insert(link.printed.range).inserted {
          try rewrite(link.printed, to: kind + name.new)
        }
      }
    }
    try followInSessions(renamed)
    guard try keepAsked(decided) > 0 else { return }
    let count = Catalogue.count(
      decided.count, one: Phrase(nl: "antwoord noemt", en: "answer names"),
      many: Phrase(nl: "antwoorden noemen", en: "answers name"))
    notes.append(
      count
        + Phrase(
          nl: " voortaan het id in plaats van het nummer.",
          en: " the id from now on, and not the number."))
  }

  /// Writes at answers the id of what they are about, and the words that were asked.
  ///
  /// - Returns: the number of answers.
  private mutating func keepAsked(
    _ decided: [(decision: Int, subject: Node)]
  ) throws(OperationRefusal) -> Int {
    let ids = MissingIDs(decided.map(\.subject), in: graph)
    for added in ids.added {
      try set("id", .token(added.id), in: added.range, added.node.mapName)
    }
    for (index, subject) in decided {
      let decision = plan.decisions[index]
      if decision.point.value != ids.id(of: subject) {
        try rewrite(decision.point, to: ids.id(of: subject))
      }
      if decision.asked == nil {
        try set(
          "asked", .text(graph.askedWords(of: subject)), in: decision.range, .decision)
      }
    }
    return decided.count
  }

  /// Answers are about the words that were asked: those that do not have them get them before a point or
  /// sub-point gets others.
  mutating func keepAnswers(on node: Node, to words: String) throws(OperationRefusal) {
    let old = graph.askedWords(of: node)
    guard AskedWords.folded(old) != AskedWords.folded(words) else { return }
    let all = graph.decisions(on: node)
    let bare = all.filter { plan.decisions[$0].asked == nil }
    guard !all.isEmpty else { return }
    _ = try keepAsked(bare.map { ($0, node) })
    let count = Catalogue.count(
      all.count, one: Phrase(nl: "antwoord is", en: "answer was"),
      many: Phrase(nl: "antwoorden zijn", en: "answers were"))
    notes.append(
      count
        + Phrase(
          nl:
            " gegeven op andere woorden, en noemen die: '\(old)'. Vraag het opnieuw als dat nodig is.",
          en:
            " given to other words, which are kept with it: '\(old)'. Ask again where that is needed."
        ))
  }

  private func isWrittenOut(_ link: Link) -> Bool {
    if case .effect(let index) = link.to {
      link.printed.range == plan.effects[index].id.range
    } else {
      false
    }
  }

  /// Writes the name of until now among the former ones. One that comes back is no longer former; one
  /// that another thing had before now leads to two.
  mutating func keepFormer(
    _ key: String, _ old: String, _ new: String, until day: Day, in range: SourceRange,
    _ map: MapName
  ) throws(OperationRefusal) {
    try addFormer([(key, old)], until: day, in: range, map)
    // An effect that was in another theme keeps the address there, whatever it is called.
    for other in formerNames(map) where other.name.value == new {
      if other.holder == range {
        try removeItem(at: other.range, .mapping)
      } else {
        notes.append(
          Phrase(
            nl: "'\(new)' was eerder de naam van iets anders; oude adressen noemen voortaan beide.",
            en: "'\(new)' was another's name before; old addresses name both from now on."))
      }
    }
  }

  /// Writes the number of until now among the former ones, where it is not there already for another one;
  /// a number that comes back is no longer former.
  mutating func keepFormer(
    number old: String, _ new: String, _ former: [FormerPoint], until day: Day,
    in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    try addFormer([("number", old)], until: day, in: range, map)
    for point in former where point.number?.value == new && point.id == nil {
      // What it also says, such as who was asked, is not about the number.
      if point.departments.isEmpty { try removeItem(at: point.range, .mapping) }
    }
  }

  /// Former names of the things of a kind, each with its item in the list and the thing.
  private func formerNames(
    _ map: MapName
  ) -> [(name: Located<String>, range: SourceRange, holder: SourceRange)] {
    switch map {
    case .theme:
      plan.themes.flatMap { thing in thing.formerly.map { ($0.id, $0.range, thing.range) } }
    case .effect:
      plan.effects.flatMap { thing in
        thing.formerly.filter { $0.theme == nil }.map { ($0.id, $0.range, thing.range) }
      }
    case .focusArea:
      plan.focusAreas.flatMap { thing in thing.formerly.map { ($0.numeral, $0.range, thing.range) }
      }
    case .department:
      plan.departments.flatMap { thing in thing.formerly.map { ($0.code, $0.range, thing.range) } }
    default: []
    }
  }

  /// Writes a former name.
  mutating func addFormer(
    _ values: [(key: String, name: String)], until day: Day, in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    try append(
      .mapping(values.map { ($0.key, .token($0.name)) } + [("until", .token(day.iso))]),
      to: "formerly", in: range, map)
  }
}

extension Link {
  /// What is written before the name: progress names its subject with the kind, as in `point:3`.
  var printedKind: String {
    guard role == .subject, let colon = printed.value.firstIndex(of: ":") else { return "" }
    return String(printed.value[...colon])
  }
}
