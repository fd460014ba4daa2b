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
    try set(name, value, in: range, map)
    expectChange(of: key, at: thing)
    // Words are the identity of a part without an id, and the name of a budget line.
    if case .node(.subPoint(let i, let point)) = thing, name == "text" {
      expectRename(.subPoint, plan.actionPoints[point].subPoints[i].text.value, texts[0])
    }
    if case .node(.budgetLine) = thing, name == "name" {
      expectRename(.budgetLine, graph.name(of: thing.node ?? .plan), texts[0])
    }
    if case .node(.actionPoint(let i)) = thing, name == "title", !plan.actionPoints[i].hasNumber {
      throw OperationRefusal(
        Phrase(
          nl: "De titel is de naam van een punt zonder nummer.",
          en: "The title is the name of a point without a number."),
        at: plan.actionPoints[i].title.range,
        remedy: Phrase(
          nl: "Geef het eerst een nummer, of verander de titel in het bestand.",
          en: "First give it a number, or change the title in the file."))
    }
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
      remedy: Phrase(nl: "Gebruik: raakvlak ", en: "Use: raakvlak ")
        + Phrase(verbatim: "\(command) \(name) …"))
  }

  func identity(of node: Node) -> LinkExpectation.Identity {
    let name =
      switch node {
      case .plan, .budget, .handOut: ""
      // As `Identities` has them: the first has no rank.
      case .decision(let i), .progressRow(let i): i == 0 ? "" : "#\(i + 1)"
      case .subPoint(let i, let point):
        LinkExpectation.Identities.name(of: plan.actionPoints[point].subPoints[i])
      case .actionPoint(let i): plan.actionPoints[i].name
      default: graph.name(of: node)
      }
    return LinkExpectation.Identity(kind: node.mapName, name: name)
  }

  /// Allows the links of a key to change.
  mutating func expectChange(of key: KeyFormat, at thing: Thing) {
    guard let node = thing.node, let role = key.role else { return }
    expectChange(of: role, at: node)
  }

  mutating func expectChange(of role: LinkRole, at node: Node) {
    expected.changed.insert(.init(from: identity(of: node), role: role))
  }

  mutating func expectRename(_ kind: MapName, _ old: String, _ new: String) {
    expected.renamed[.init(kind: kind, name: old)] = .init(kind: kind, name: new)
  }

  // MARK: Exceptions

  mutating func excuse(
    _ target: Target, _ rule: String, _ reason: String
  ) throws(OperationRefusal) {
    let thing = try names.thing(target)
    let holder = thing.node.map { Thing.node($0.holder) } ?? thing
    let map = graph.mapName(of: holder)
    guard PlanFormat[map].key("exceptions") != nil else {
      throw OperationRefusal(
        Phrase(
          nl: "Bij dit deel kan geen uitzondering staan.",
          en: "This part cannot have an exception."))
    }
    let range = try mapping(of: holder)
    guard !reason.isBlank, HiddenCharacter.first(in: reason) == nil else {
      throw OperationRefusal(
        Phrase(
          nl: "Een uitzondering heeft een reden nodig.", en: "An exception needs a reason."))
    }
    if case .mapping(let entries)? = value(of: "exceptions", in: range) {
      if entries.contains(where: { $0.key == rule }) {
        throw OperationRefusal(
          Phrase(
            nl: "Voor '\(rule)' staat hier al een uitzondering.",
            en: "There is an exception for '\(rule)' here already."),
          at: range)
      }
      return try setException(rule, reason, in: range)
    }
    try set("exceptions", .mapping([(rule, .text(reason))]), in: range, map)
  }

  mutating func unexcuse(_ target: Target, _ rule: String) throws(OperationRefusal) {
    let node = try names.node(target).holder
    guard let exception = graph.exceptions(of: node).first(where: { $0.rule.value == rule }) else {
      throw OperationRefusal(
        Phrase(
          nl: "Voor '\(rule)' staat hier geen uitzondering.",
          en: "There is no exception for '\(rule)' here."),
        at: graph.mapping(of: .node(node)))
    }
    try removeKey(at: exception.rule.range)
  }
}
