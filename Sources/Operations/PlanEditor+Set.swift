import Editing
import PlanModel
import SourceText
import Toolkit

/// Values of keys, and exceptions.
extension PlanEditor {
  /// A key of a thing's mapping.
  func key(_ name: String, of map: MapName) throws(OperationRefusal) -> KeyFormat {
    if let key = PlanFormat[map].key(name) { return key }
    let names = PlanFormat[map].keys.map(\.name)
    let message = Phrase(
      nl: "`\(name)` is hier geen sleutel.", en: "`\(name)` is no key here.")
    guard let nearest = NearestWord.nearest(to: name, among: names) else {
      let list = Catalogue.list(names)
      throw OperationRefusal(
        message, remedy: Phrase(nl: "Kies uit: ", en: "Choose from: ") + list)
    }
    throw OperationRefusal(message, remedy: .didYouMean(nearest))
  }

  func mapping(of thing: Thing) throws(OperationRefusal) -> SourceRange {
    guard let range = graph.mapping(of: thing) else {
      throw OperationRefusal(
        Phrase(nl: "Dit staat niet in het plan.", en: "This is not in the plan."))
    }
    return range
  }

  mutating func set(
    _ target: Target, _ name: String, _ texts: [String]
  ) throws(OperationRefusal) {
    if let section = missingSection(target) { return try begin(section, name, texts) }
    let thing = try names.thing(target)
    let map = graph.mapName(of: thing)
    let key = try key(name, of: map)
    try checkNoName(key, of: thing)
    let range = try mapping(of: thing)
    var value = try ValueText(key: key).value(texts)
    // Departments in one text with slashes stay that.
    if key.kind == .departments, case .list(let items) = value, items.count > 1,
      self.value(of: name, in: range)?.scalar != nil
    {
      let codes = items.compactMap(\.scalar)
      if codes.count == items.count, !codes.contains(where: { $0.contains("/") }) {
        value = .token(codes.joined(separator: "/"))
      }
    }
    try check(value, of: key, at: thing)
    noteLostBases(value, of: key, at: thing)
    if let words = texts.first { try keepAnswers(on: thing, key, to: words) }
    try set(name, value, in: range, map)
    expectChange(of: key, at: thing)
    // Words are the identity of a part without an id, and the name of a budget line.
    if case .node(.subPoint(let i, let point)) = thing, name == "text" {
      expectRename(.subPoint, plan.actionPoints[point].subPoints[i].text.value, texts[0])
    }
    if case .node(.budgetLine) = thing, name == "name" {
      expectRename(.budgetLine, graph.name(of: thing.node ?? .plan), texts[0])
    }
    if case .node(.actionPoint(let i)) = thing, name == "title" { try keepName(of: i) }
    if case .scopeEntry(let i) = thing, name == "topic" {
      try followInSessions(topic: plan.scope[i].topic.value, to: texts[0])
    }
    expectPlaceChange(of: thing, name)
  }

  /// The part that a plan has once, named by a target, where the plan does not have it yet.
  private func missingSection(_ target: Target) -> MapName? {
    switch target {
    case .named("budget"), .named("begroting"): plan.budget == nil ? .budget : nil
    case .named("hand-out"), .named("uitdelen"): plan.handOut == nil ? .handOut : nil
    case .named("accessibility"), .named("toegankelijkheid"):
      plan.header?.accessibility == nil ? .accessibility : nil
    default: nil
    }
  }

  /// Begins such a part with the key that it needs.
  private mutating func begin(
    _ section: MapName, _ name: String, _ texts: [String]
  ) throws(OperationRefusal) {
    let key = try key(name, of: section)
    let needed = PlanFormat[section].keys.filter(\.isRequired)
    guard needed.allSatisfy({ $0.name == name }), let header = plan.header else {
      let keys = needed.map {
        "\(section.rawValue) \($0.name) " + $0.example.filter { !"[],".contains($0) }
      }
      throw OperationRefusal(
        Phrase(
          nl: "Het plan heeft nog geen `\(section.rawValue)`.",
          en: "The plan has no `\(section.rawValue)` yet."),
        remedy: Phrase(
          nl: "Begin met: raakvlak set \(keys.first ?? "")",
          en: "Begin with: raakvlak set \(keys.first ?? "")"
        ).onScreen(
          nl: "Schrijf dit deel eerst in het tekstbestand van het plan.",
          en: "First write this part in the plan's text file."))
    }
    let value = try ValueText(key: key).value(texts)
    let isList = PlanFormat[section].isListOnly(name)
    let written: YAMLValue =
      if isList, case .list = value { value } else if isList { .list([value]) } else { value }
    // The statement is a part of what concerns the whole plan.
    if section == .accessibility {
      return try set(section.rawValue, .mapping([(name, written)]), in: header.range, .plan)
    }
    try changes.withPatch(header.range.file) { patch throws(PatchProblem) in
      patch.set(
        section.rawValue, .mapping([(name, written)]), in: patch.source.root, order: [])
    }
  }

  /// Writes the id of a point without a number, which is made of its title and by which others refer to
  /// it, before that gets another title.
  private mutating func keepName(of point: Int) throws(OperationRefusal) {
    guard !plan.actionPoints[point].hasNumber, plan.actionPoints[point].id == nil else { return }
    let id = try giveIDs([.actionPoint(point)]).id(of: .actionPoint(point))
    notes.append(
      Phrase(
        nl: "Het punt heeft geen nummer; het houdt zijn naam als id: \(id)",
        en: "The point has no number; it keeps its name as its id: \(id)"))
  }

  /// Allows a key that is about one place of an effect to change that place, where the effect is written
  /// out, and notes where else it is.
  private mutating func expectPlaceChange(of thing: Thing, _ key: String) {
    guard case .node(.effect(let i)) = thing, PlanFormat[.effectReference].key(key) != nil else {
      return
    }
    if let home = home(of: i) { expectChange(of: .place, at: home.parent) }
    let others = graph.links(to: .effect(i), .place).filter {
      $0.printed.range != plan.effects[i].id.range
    }
    guard !others.isEmpty else { return }
    let list = others.prefix(8).map {
      "\(plan.fileName(of: $0.printed.range)):\($0.printed.range.start.line)"
    }
    notes.append(
      Phrase(
        nl:
          "Dit is veranderd waar het effect is uitgeschreven. Het staat ook elders, en daar blijft `\(key)` zoals het is: ",
        en:
          "This is changed where the effect is written out. It is elsewhere too, and there `\(key)` stays as it is: "
      )
        + Catalogue.list(list)
        + (others.count > 8 ? Phrase(nl: " en meer", en: " and more") : Phrase(verbatim: "")))
  }

  mutating func clear(_ target: Target, _ name: String) throws(OperationRefusal) {
    let thing = try names.thing(target)
    let map = graph.mapName(of: thing)
    let key = try key(name, of: map)
    try checkNoName(key, of: thing)
    let range = try mapping(of: thing)
    guard !key.isRequired else {
      throw OperationRefusal(
        Phrase(
          nl: "`\(name)` kan niet weg: zonder is dit onvolledig.",
          en: "`\(name)` cannot go: without it this is incomplete."),
        at: range)
    }
    guard has(name, in: range) else {
      throw OperationRefusal(
        Phrase(nl: "`\(name)` staat hier niet.", en: "`\(name)` is not here."), at: range)
    }
    if name == "sub-points" || name == "effects" || name == "lines" {
      throw OperationRefusal(
        Phrase(
          nl: "Haal de delen van `\(name)` een voor een weg.",
          en: "Remove the parts of `\(name)` one by one."), at: range)
    }
    try clear(name, in: range)
    expectChange(of: key, at: thing)
    expectPlaceChange(of: thing, name)
  }

  /// Checks that a key is no name by which others refer to the thing: that is a rename.
  private func checkNoName(_ key: KeyFormat, of thing: Thing) throws(OperationRefusal) {
    let isName =
      switch thing {
      case .node(.actionPoint), .node(.subPoint):
        key.name == "number" || key.name == "id" || key.name == "formerly"
      case .node(.theme), .node(.effect), .node(.group), .node(.source), .node(.footnote),
        .node(.indicator), .node(.goal), .node(.result), .node(.scale), .node(.report):
        key.name == "id"
      case .node(.focusArea): key.name == "numeral"
      case .node(.department), .node(.region): key.name == "code"
      default: false
      }
    guard isName else { return }
    let name = thing.node.map(graph.name) ?? ""
    let command = key.name == "number" ? "renumber" : "rename"
    throw OperationRefusal(
      Phrase(
        nl: "Met `\(key.name)` verwijzen andere delen hiernaar; die moeten mee.",
        en: "Other parts refer to this by its `\(key.name)`; they must follow."),
      remedy: (Phrase(nl: "Gebruik: raakvlak ", en: "Use: raakvlak ")
        + Phrase(verbatim: "\(command) \(name) …"))
        .onScreen(
          nl: "Gebruik de knop voor een ander nummer of een andere naam.",
          en: "Use the button for another number or name."))
  }

  func identity(of node: Node) -> LinkExpectation.Identity {
    let name =
      switch node {
      case .plan, .budget, .handOut: ""
      // By its position: it has no name.
      case .decision(let i), .progressRow(let i): i == 0 ? "" : "#\(i + 1)"
      case .subPoint(let i, let point):
        plan.actionPoints[point].subPoints[i].text.value
      case .actionPoint(let i): plan.actionPoints[i].name
      default: graph.name(of: node)
      }
    return LinkExpectation.Identity(kind: node.mapName, name: name)
  }

  /// Allows the links of a key to change.
  mutating func expectChange(of key: KeyFormat, at thing: Thing) {
    guard let node = thing.owner, let role = key.role else { return }
    expectChange(of: role, at: node)
    // Who leads or takes part is one of its departments too.
    if role == .lead || role == .partner { expectChange(of: .department, at: node) }
  }

  mutating func expectChange(of role: LinkRole, at node: Node) {
    // Who leads or takes part is one of the departments too.
    let roles: Set<LinkRole> = [.lead, .partner].contains(role) ? [role, .department] : [role]
    expected.changed[identity(of: node), default: []].formUnion(roles)
  }

  mutating func expectRename(_ kind: MapName, _ old: String, _ new: String) {
    expected.renamed[.init(kind: kind, name: old)] = .init(kind: kind, name: new)
  }
}
