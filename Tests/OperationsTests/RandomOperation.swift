import Fuzzing
import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Toolkit

/// A random operation with what it must do to the facts of a plan, found without the engine.
struct RandomOperation {
  enum Kind: String, CaseIterable {
    case setText, setPart, setLines, setLinks, setPlan, clear
    case addEffect, addPlace, addPoint, addSubPoint, addTheme, addOther
    case moveEffect, moveSubPoint
    case link, linkOne, linkDepartment, unlink, setBasis, setPlaceBasis
    case renameEffect, renameTheme, renameDepartment, renameOther
    case renumber, merge, mergeEffects, split
    case removeEffect, liftEffect, removeTree, removePlace, removePart, removeOther
    case excuse, unexcuse, correct, removeLink, cleanText, renameKey, removeValue
    case record, giveIDs, convertAnswers, setPlacement, arrange
    case recordFigures, recordSeries, recordTarget, replaceTarget
    case recordProgress, addProgress, addFigureThing
    case beginSession, recordItems, endItem, reopenItem, closeSession, correctItem, adoptProposal
  }

  typealias Expected = (inout PlanFacts) -> Void
  typealias Made = (operation: Operations.Operation, expected: Expected)

  let graph: PlanGraph
  let facts: PlanFacts
  var dice: Dice
  /// Of the operation in its run: part of new names, so that they are new.
  let number: Int
  let day: Day

  var plan: Plan { graph.plan }

  /// An operation of a kind; nil when this plan has nothing for it.
  mutating func next(_ kind: Kind) -> Made? {
    switch kind {
    case .setText: setText()
    case .setPart: setPart()
    case .setLines: setLines()
    case .setLinks: setLinks()
    case .setPlan: setPlan()
    case .clear: clear()
    case .addEffect: addEffect()
    case .addPlace: addPlace()
    case .addPoint: addPoint()
    case .addSubPoint: addSubPoint()
    case .addTheme: addTheme()
    case .addOther: addOther()
    case .moveEffect: moveEffect()
    case .moveSubPoint: moveSubPoint()
    case .link: link()
    case .linkOne: linkOne()
    case .linkDepartment: linkDepartment()
    case .unlink: unlink()
    case .setBasis: setBasis()
    case .setPlaceBasis: setPlaceBasis()
    case .renameEffect: renameEffect()
    case .renameTheme: renameTheme()
    case .renameDepartment: renameDepartment()
    case .renameOther: renameOther()
    case .renumber: renumber()
    case .merge: merge()
    case .mergeEffects: mergeEffects()
    case .split: split()
    case .removeEffect: removeEffect(.alone)
    case .liftEffect: removeEffect(.lift)
    case .removeTree: removeEffect(.all)
    case .removePlace: removePlace()
    case .removePart: removePart()
    case .removeOther: removeOther()
    case .excuse: excuse()
    case .unexcuse: unexcuse()
    case .correct: correct()
    case .removeLink: removeLink()
    case .renameKey: renameKey()
    case .removeValue: removeValue()
    case .cleanText: cleanText()
    case .record: record()
    case .giveIDs: giveIDs()
    case .convertAnswers: convertAnswers()
    case .recordFigures: recordFigures()
    case .recordSeries: recordSeries()
    case .recordTarget: recordTarget()
    case .replaceTarget: replaceTarget()
    case .recordProgress: recordProgress()
    case .addProgress: addProgress()
    case .addFigureThing: addFigureThing()
    case .beginSession: beginSession()
    case .recordItems: recordItems()
    case .endItem: endItem()
    case .reopenItem: reopenItem()
    case .closeSession: closeSession()
    case .correctItem: correctItem()
    case .adoptProposal: adoptProposal()
    case .setPlacement: setPlacement()
    case .arrange: arrange()
    }
  }

  // MARK: Choices

  mutating func one<Element>(of all: [Element]) -> Element? {
    all.isEmpty ? nil : all[dice.roll(all.count)]
  }

  mutating func roll(_ sides: Int) -> Int { dice.roll(sides) }

  private static let texts = [
    "Meer licht", "Kort: maar met dubbele punt", "Met #teken en # ruimte", "'aanhaling'",
    "100%", "- streepje", "Ja", "12", "@adres", "één façade – € 5", "a, b [c] {d}", "& anker",
    "*ster", "! uitroep", "\"dubbel\"", "eind:", "? vraag", "`accent`", "null", "~", "\\ terug",
    "Regel een\nregel twee", "  ruimte ervoor", "2027-03-01", "1e3",
    String(repeating: "Een lange tekst die over de rand van de regel loopt. ", count: 4) + "Slot.",
  ]

  mutating func text() -> String { "\(Self.texts[roll(Self.texts.count)]) \(number)" }

  mutating func effect() -> Int? { one(of: Array(plan.effects.indices)) }
  mutating func point() -> Int? {
    one(of: plan.actionPoints.indices.filter { plan.actionPoints[$0].hasNumber })
  }

  /// A theme or an effect.
  mutating func parent() -> Node? {
    one(of: plan.themes.indices.map(Node.theme) + plan.effects.indices.map(Node.effect))
  }

  func placements(under node: Node) -> [Placement] {
    switch node {
    case .theme(let i): plan.themes[i].placements
    case .effect(let i): plan.effects[i].placements
    default: []
    }
  }

  /// A position among names, and its index; what is doubled names no position.
  mutating func position(among names: [String]) -> (ListPosition, Int) {
    let index = roll(max(names.count, 1))
    guard names.indices.contains(index), names.count(where: { $0 == names[index] }) == 1 else {
      return (.last, names.count)
    }
    switch roll(4) {
    case 0: return (.first, 0)
    case 1: return (.before(names[index]), index)
    case 2: return (.after(names[index]), index + 1)
    default: return (.last, names.count)
    }
  }

  /// How a person names a thing, or the thing itself.
  func target(_ node: Node) -> Target {
    guard facts.isUnique(node) else { return .node(node) }
    return switch node {
    case .theme(let i): .named("theme:\(plan.themes[i].id.value)")
    case .effect(let i): .named("effect:\(plan.effects[i].id.value)")
    case .actionPoint(let i): .named("punt:\(plan.actionPoints[i].name)")
    case .department(let i): .named("afdeling:\(plan.departments[i].code.value)")
    case .focusArea(let i): .named("focusgebied:\(plan.focusAreas[i].numeral.value)")
    case .group(let i): .named("groep:\(plan.groups[i].id.value)")
    case .source(let i): .named("bron:\(plan.sources[i].id.value)")
    case .plan: .named("plan")
    default: .node(node)
    }
  }

  // MARK: Names that follow

  func isKnownOutside(_ node: Node) -> Bool {
    graph.writtenID(of: node) != nil || !graph.links(to: node, .decided).isEmpty
  }

  /// What an answer says once the number or letter of its thing is another: the id, and the words.
  func follow(_ node: Node, from old: String, _ facts: inout PlanFacts, thing: String? = nil) {
    for link in graph.links(to: node, .decided) where link.printed.value == old {
      guard case .decision(let index) = link.from else { continue }
      let thing = thing ?? facts[node]
      if facts[thing, "id"].isEmpty { facts[thing, "id"] = [PlanFacts.any] }
      let decision = "decision \(index)"
      if facts[decision, "asked"].isEmpty {
        facts[decision, "asked"] = [graph.askedWords(of: node)]
      }
    }
  }

  /// What parts keep of their letters when those are others.
  func follow(_ letters: [(node: Node, new: String)], _ facts: inout PlanFacts) {
    for (node, new) in letters {
      guard case .subPoint(let i, let point) = node else { continue }
      let old = plan.actionPoints[point].subPointName(at: i)
      guard old != new else { continue }
      let isKnown = isKnownOutside(node)
      follow(node, from: old, &facts)
      if isKnown { keepFormer(old, new, of: facts[node], &facts) }
    }
  }

  /// The number of until now is a former one, and one that comes back no longer.
  func keepFormer(_ old: String, _ new: String, of thing: String, _ facts: inout PlanFacts) {
    facts[thing, "formerly"].removeAll { $0.hasPrefix("number=\(new);departments=;") }
    facts[thing, "formerly"].append(former("number", old))
  }

  /// What answers keep of the words that were asked when their thing gets others.
  func keepAsked(_ node: Node, to words: String, _ facts: inout PlanFacts, thing: String) {
    let asked = graph.askedWords(of: node)
    guard AskedWords.folded(asked) != AskedWords.folded(words) else { return }
    for link in graph.links(to: node, .decided) {
      guard case .decision(let index) = link.from, facts["decision \(index)", "asked"].isEmpty
      else {
        continue
      }
      facts["decision \(index)", "asked"] = [asked]
      if facts[thing, "id"].isEmpty { facts[thing, "id"] = [PlanFacts.any] }
    }
  }

  func former(_ key: String, _ name: String) -> String {
    key == "number"
      ? "number=\(name);departments=;until=\(day.iso)" : "\(key)=\(name);until=\(day.iso)"
  }

  /// The parts of a point in an order, with their letters in it.
  func lettered(_ order: [Node?], in point: Int) -> [(node: Node, new: String)] {
    order.enumerated().compactMap { index, node in
      node.map { ($0, plan.actionPoints[point].subPointName(at: index)) }
    }
  }

  func parts(of point: Int) -> [Node?] {
    plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
  }
}
