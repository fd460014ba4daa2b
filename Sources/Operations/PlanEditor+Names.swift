import Editing
import PlanModel
import SourceText
import Toolkit

/// Other names for things.
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
    if let id = try secondID(node) { return try renameSecond(node, id, to: new) }
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
        ).onScreen(
          nl: "Een onderdeel heet naar zijn volgorde; een tekst verandert u in haar veld.",
          en: "A sub-point is named by its order; a text is changed in its field."))
    }
    expected.renamed[identity(of: node)] = .init(kind: node.mapName, name: new)
  }

  /// The id of an effect or theme that has the same one as another before it; nil of all others.
  private func secondID(_ node: Node) throws(OperationRefusal) -> Located<String>? {
    func isDouble(_ ids: [Located<String>], _ index: Int) throws(OperationRefusal) -> Bool {
      let name = ids[index].value
      guard ids[..<index].contains(where: { $0.value == name }) else {
        guard let other = ids[(index + 1)...].first(where: { $0.value == name }) else {
          return false
        }
        throw OperationRefusal(
          graph.description(of: node)
            + Phrase(
              nl: " heeft dezelfde naam als een ander.", en: " has the same name as another."),
          at: other.range,
          remedy: Phrase(
            nl: "Geef eerst dat andere een andere naam: verwijzingen komen bij dit uit.",
            en: "First give that other one another name: links arrive at this one."))
      }
      return true
    }
    switch node {
    case .effect(let i):
      return try isDouble(plan.effects.map(\.id), i) ? plan.effects[i].id : nil
    case .theme(let i): return try isDouble(plan.themes.map(\.id), i) ? plan.themes[i].id : nil
    default: return nil
    }
  }

  /// Gives the second of two with one name another: all links lead to the first, so none follows.
  private mutating func renameSecond(
    _ node: Node, _ id: Located<String>, to new: String
  ) throws(OperationRefusal) {
    try checkName(new, isID: true)
    try checkTaken(new, node.mapName)
    for role in LinkRole.allCases {
      expectChange(of: role, at: node)
      expected.changed[.init(kind: node.mapName, name: new), default: []].insert(role)
    }
    // Its placement is found by where it is written: by name all arrive at the first.
    if case .effect(let index) = node {
      for (other, theme) in plan.themes.enumerated()
      where theme.placements.contains(where: { $0.writtenOut == index }) {
        expectChange(of: .place, at: .theme(other))
      }
      for (other, effect) in plan.effects.enumerated()
      where effect.placements.contains(where: { $0.writtenOut == index }) {
        expectChange(of: .place, at: .effect(other))
      }
    }
    try rewrite(id, to: new)
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

  /// Checks that a number is one that rule `id-scheme` accepts: what the engine writes gives no error.
  func checkNumber(_ number: String) throws(OperationRefusal) {
    guard let fault = NameScheme.fault(inNumber: number) else {
      return try checkName(number, isID: false)
    }
    throw OperationRefusal(
      Phrase(verbatim: "'\(number)' ") + fault + Phrase(verbatim: "."),
      remedy: Self.numbers)
  }

  /// Which numbers there are.
  static var numbers: Phrase {
    Phrase(
      nl:
        "Een nummer bestaat uit letters en cijfers, met punten of koppeltekens ertussen, en eindigt op een cijfer: 88, 2.1 of org-01.",
      en:
        "A number consists of letters and digits with points or hyphens between them, and ends in a digit: 88, 2.1 or org-01."
    )
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
}
