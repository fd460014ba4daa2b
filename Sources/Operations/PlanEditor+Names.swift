import Editing
package import PlanModel
import SourceText
import Toolkit

/// Other names for things, and what refers to them.
extension PlanEditor {
  mutating func rename(
    _ target: Target, to new: String, until day: Day
  ) throws(OperationRefusal) {
    guard let node = try names.thing(target).node else {
      return try set(target, "topic", [new])
    }
    let old = graph.name(of: node)
    guard old != new else {
      throw OperationRefusal(Phrase(nl: "Zo heet het al.", en: "That is its name already."))
    }
    switch node {
    case .actionPoint(let i) where plan.actionPoints[i].hasNumber:
      return try renumber([NumberPair(from: old, to: new)], until: day)
    case .theme(let i):
      try rename(node, plan.themes[i].id, to: new, isID: true)
      try keepFormer("id", old, new, until: day, in: plan.themes[i].range, .theme)
    case .effect(let i):
      try rename(node, plan.effects[i].id, to: new, isID: true)
      try keepFormer("id", old, new, until: day, in: plan.effects[i].range, .effect)
    case .group(let i): try rename(node, plan.groups[i].id, to: new, isID: true)
    case .source(let i): try rename(node, plan.sources[i].id, to: new, isID: true)
    case .focusArea(let i):
      try rename(node, plan.focusAreas[i].numeral, to: new, isID: false)
      try keepFormer("numeral", old, new, until: day, in: plan.focusAreas[i].range, .focusArea)
    case .department(let i):
      try rename(node, plan.departments[i].code, to: new, isID: false)
      try keepFormer("code", old, new, until: day, in: plan.departments[i].range, .department)
    case .budgetLine: return try set(target, "name", [new])
    case .plan: return try set(target, "title", [new])
    case .region(let i): try rename(node, plan.regions[i].code, to: new, isID: false)
    case .footnote(let i): try rename(node, plan.footnotes[i].id, to: new, isID: true)
    case .scale(let i): try rename(node, plan.scales[i].id, to: new, isID: true)
    case .report(let i): try rename(node, plan.reports[i].id, to: new, isID: true)
    case .indicator, .goal, .result:
      guard let id = graph.writtenID(of: node) else {
        throw OperationRefusal(
          graph.description(of: node)
            + Phrase(nl: " heeft nog geen id.", en: " has no id yet."),
          at: graph.range(of: node),
          remedy: Phrase(
            nl: "Schrijf er eerst bij: id: \(graph.name(of: node))",
            en: "First write at it: id: \(graph.name(of: node))"))
      }
      try rename(node, id, to: new, isID: true)
    case .actionPoint, .subPoint, .budget, .handOut, .decision, .progressRow:
      throw OperationRefusal(
        graph.description(of: node)
          + Phrase(nl: " kan geen andere naam krijgen.", en: " cannot get another name."),
        remedy: Phrase(
          nl:
            "Een onderdeel heet naar zijn volgorde: raakvlak move. Een tekst verandert u met: raakvlak set",
          en: "A sub-point is named by its order: raakvlak move. A text is changed by: raakvlak set"
        ))
    }
    expected.renamed[identity(of: node)] = .init(kind: node.mapName, name: new)
  }

  private mutating func rename(
    _ node: Node, _ name: Located<String>, to new: String, isID: Bool
  ) throws(OperationRefusal) {
    try checkName(new, isID: isID)
    if let taken = taken(new, node.mapName) {
      throw OperationRefusal(
        Phrase(nl: "'\(new)' bestaat al.", en: "'\(new)' exists already."), at: taken)
    }
    try rewrite(name, to: new)
    try follow([node: (old: name.value, new: new)])
    switch node {
    case .theme:
      for theme in plan.header?.themes ?? [] where theme.value == name.value {
        try rewrite(theme, to: new)
      }
    case .source:
      var found: [Located<String>] = []
      plan.forEachCitation { citation, _ in
        if let source = citation.source, source.value == name.value { found.append(source) }
      }
      for source in found { try rewrite(source, to: new) }
    default: break
    }
  }

  /// Where a thing of a kind with a name is; nil when there is none.
  private func taken(_ name: String, _ map: MapName) -> SourceRange? {
    switch map {
    case .theme: plan.themes.first { $0.id.value == name }?.id.range
    case .effect: plan.effects.first { $0.id.value == name }?.id.range
    case .group: plan.groups.first { $0.id.value == name }?.id.range
    case .source: plan.sources.first { $0.id.value == name }?.id.range
    case .focusArea: plan.focusAreas.first { $0.numeral.value == name }?.numeral.range
    case .department:
      plan.departments.first {
        $0.code.value == name || $0.aliases.contains { $0.value == name }
      }?.code.range
    case .actionPoint: plan.actionPoints.first { $0.number.value == name }?.number.range
    case .region: plan.regions.first { $0.code.value == name }?.code.range
    case .footnote: plan.footnotes.first { $0.id.value == name }?.id.range
    case .indicator: plan.indicators.first { $0.name == name }?.title.range
    case .goal: plan.goals.first { $0.name == name }?.text.range
    case .result: plan.results.first { $0.name == name }?.text.range
    case .scale: plan.scales.first { $0.id.value == name }?.id.range
    case .report: plan.reports.first { $0.id.value == name }?.id.range
    default: nil
    }
  }

  func checkTaken(_ name: String, _ map: MapName) throws(OperationRefusal) {
    guard let range = taken(name, map) else { return }
    throw OperationRefusal(
      Phrase(nl: "'\(name)' bestaat al.", en: "'\(name)' exists already."), at: range)
  }

  /// Checks that links can refer by a name.
  func checkName(_ name: String, isID: Bool) throws(OperationRefusal) {
    let isFit =
      isID
      ? name == Slug.of(name) && name.first?.isLetter == true && name.utf8.count <= 60
      : !name.isEmpty && name.utf8.count <= 20
        && name.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
            || ".-&+ ".unicodeScalars.contains($0)
        } && name.first != " " && name.last != " "
    guard !isFit else { return }
    throw OperationRefusal(
      Phrase(nl: "'\(name)' kan geen naam zijn.", en: "'\(name)' cannot be a name."),
      remedy: isID
        ? Phrase(
          nl: "Gebruik kleine letters, cijfers en koppeltekens, zoals '\(DerivedID.of(name))'.",
          en: "Use lower-case letters, digits and hyphens, such as '\(DerivedID.of(name))'.")
        : Phrase(
          nl: "Gebruik letters, cijfers, punten en koppeltekens.",
          en: "Use letters, digits, points and hyphens."))
  }

  // MARK: What refers to a name

  /// Writes the new names where links have the old ones. Decisions are history: what they name by a
  /// number or letter that is no longer the thing's, they name by its id from now on.
  mutating func follow(_ renamed: [Node: (old: String, new: String)]) throws(OperationRefusal) {
    var decided: [(decision: Int, subject: Node)] = []
    // Who leads is one of the departments too, and is written once.
    var written: Set<SourceRange> = []
    for link in graph.links {
      // Progress names its subject with the kind before it: `point:3`.
      let kind = link.role == .subject ? link.printed.value.upToColon : ""
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
    guard !decided.isEmpty else { return }
    let ids = MissingIDs(decided.map(\.subject), in: graph)
    for added in ids.added {
      try set("id", .token(added.id), in: added.range, added.node.mapName)
    }
    for (index, subject) in decided {
      let decision = plan.decisions[index]
      try rewrite(decision.point, to: ids.id(of: subject))
      if decision.asked == nil {
        try set(
          "asked", .text(graph.askedWords(of: subject)), in: decision.range, .decision)
      }
    }
    let count = Catalogue.count(
      decided.count, one: Phrase(nl: "antwoord noemt", en: "answer names"),
      many: Phrase(nl: "antwoorden noemen", en: "answers name"))
    notes.append(
      count
        + Phrase(
          nl: " voortaan het id in plaats van het nummer.",
          en: " the id from now on, and not the number."))
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
  private mutating func keepFormer(
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

  // MARK: Numbers

  mutating func renumber(_ pairs: [NumberPair], until day: Day) throws(OperationRefusal) {
    let pairs = pairs.filter { $0.from != $0.to }
    guard !pairs.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Er is niets te hernummeren.", en: "There is nothing to renumber."))
    }
    let new = Dictionary(pairs.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    var points: [(index: Int, new: String)] = []
    // Once: when all points move up, a search for each would go through the whole plan every time.
    let numbered = Dictionary(
      grouping: plan.actionPoints.indices.filter { plan.actionPoints[$0].hasNumber }
    ) { plan.actionPoints[$0].number.value }
    for pair in pairs {
      if let only = numbered[pair.from], only.count == 1 {
        try checkName(pair.to, isID: false)
        points.append((only[0], pair.to))
        continue
      }
      guard case .actionPoint(let i) = try names.node(.named(pair.from)) else {
        throw OperationRefusal(
          Phrase(
            nl: "'\(pair.from)' is geen nummer van een actiepunt.",
            en: "'\(pair.from)' is no number of an action point."))
      }
      try checkName(pair.to, isID: false)
      points.append((i, pair.to))
    }
    try checkNumbers(new)
    var renamed: [Node: (old: String, new: String)] = [:]
    for (i, number) in points {
      let point = plan.actionPoints[i]
      renamed[.actionPoint(i)] = (point.number.value, number)
      expected.renamed[identity(of: .actionPoint(i))] = .init(kind: .actionPoint, name: number)
      for j in point.subPoints.indices {
        let label = point.subPointName(at: j)
        renamed[.subPoint(j, of: i)] = (label, number + label.dropFirst(point.number.value.count))
      }
    }
    try follow(renamed)
    for (i, number) in points {
      let point = plan.actionPoints[i]
      try rewrite(point.number, to: number)
      try addFormer([("number", point.number.value)], until: day, in: point.range, .actionPoint)
      for (j, part) in point.subPoints.enumerated() where isKnownOutside(.subPoint(j, of: i)) {
        try addFormer(
          [("number", point.subPointName(at: j))], until: day, in: part.range, .subPoint)
      }
    }
    noteMentions(of: pairs.map(\.from))
  }

  /// Whether a list with this label may be on its way, or an answer names it: then it has an id.
  func isKnownOutside(_ node: Node) -> Bool {
    graph.writtenID(of: node) != nil || !graph.decisions(on: node).isEmpty
  }

  private func checkNumbers(_ new: [String: String]) throws(OperationRefusal) {
    var taken: [String: SourceRange] = [:]
    for point in plan.actionPoints where point.hasNumber {
      let number = new[point.number.value] ?? point.number.value
      if let other = taken[number] {
        throw OperationRefusal(
          Phrase(
            nl: "Nummer \(number) is al van een ander punt.",
            en: "Number \(number) is another point's already."),
          at: new[point.number.value] == nil ? point.number.range : other,
          remedy: Phrase(
            nl: "Schuif de punten erna mee op met --shift, of kies een vrij nummer.",
            en: "Move the points after it up with --shift, or choose a free number."))
      }
      taken[number] = point.number.range
    }
  }
}

extension NumberPair {
  /// The pairs by which a point gets a number, and the points from there on move up one where it is
  /// taken.
  package static func shifting(_ from: String, to: String, in plan: Plan) -> [NumberPair] {
    let taken = Set(plan.actionPoints.map(\.number.value))
    var pairs = [NumberPair(from: from, to: to)]
    var next = to
    while taken.contains(next), next != from, let number = Int(next) {
      pairs.append(NumberPair(from: next, to: String(number + 1)))
      next = String(number + 1)
    }
    return pairs
  }

  /// The pairs by which whole numbers follow each other without a gap.
  package static func closingGaps(in plan: Plan) -> [NumberPair] {
    let numbers = plan.actionPoints.compactMap { Int($0.number.value) }
    guard let first = numbers.min() else { return [] }
    return zip(numbers.sorted(), first...).filter { $0 != $1 }.map {
      NumberPair(from: String($0), to: String($1))
    }
  }
}

extension String {
  /// What is before the first colon, with it; empty without one.
  fileprivate var upToColon: Substring {
    firstIndex(of: ":").map { self[...$0] } ?? ""
  }
}
