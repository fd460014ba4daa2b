import Editing
import PlanModel
import SourceText
import Toolkit

/// Links between things, and what they rest on.
extension PlanEditor {
  /// Which key of a thing has links to another, and their role.
  private struct LinkKey {
    let name: String
    let role: LinkRole
    /// Whether the key has one target only.
    var isSingle = false
    /// Whether a basis can be written at the link itself.
    var hasBasis = false
  }

  private func linkKey(
    from: Node, to: Node, named name: String?
  ) throws(OperationRefusal) -> LinkKey {
    let all = linkKeys(from, to)
    if let name {
      if let key = all.first(where: { $0.name == name }) { return key }
    } else if let first = all.first {
      return first
    }
    let words =
      graph.description(of: from) + Phrase(nl: " kan niet verwijzen naar ", en: " cannot link to ")
      + graph.description(of: to)
    throw OperationRefusal(
      words + Phrase(verbatim: name.map { " (`\($0)`)." } ?? "."),
      remedy: all.isEmpty
        ? nil
        : Phrase(nl: "Kies uit: ", en: "Choose from: ") + Catalogue.list(all.map(\.name)))
  }

  private func linkKeys(_ from: Node, _ to: Node) -> [LinkKey] {
    let focus = LinkKey(name: "focus", role: .focus, hasBasis: true)
    let points = LinkKey(name: "points", role: .point, hasBasis: true)
    let refersTo = LinkKey(name: "refers-to", role: .reference, hasBasis: true)
    let departments = LinkKey(name: "departments", role: .department)
    return switch (from, to) {
    case (.effect, .focusArea), (.budgetLine, .focusArea): [focus]
    case (.effect, .actionPoint), (.budgetLine, .actionPoint), (.theme, .actionPoint): [points]
    case (.actionPoint, .focusArea):
      [LinkKey(name: "focus", role: .focus), refersTo]
    case (.actionPoint, .group): [LinkKey(name: "group", role: .group, isSingle: true)]
    case (.actionPoint, .actionPoint), (.subPoint, .actionPoint), (.subPoint, .focusArea):
      [refersTo]
    case (.actionPoint, .department):
      [
        departments, LinkKey(name: "partners", role: .partner),
        LinkKey(name: "lead", role: .lead, isSingle: true),
      ]
    case (.subPoint, .department):
      [departments, LinkKey(name: "lead", role: .lead, isSingle: true)]
    case (.subPoint, .subPoint): [LinkKey(name: "same-as", role: .sameText, isSingle: true)]
    case (.plan, .department): [LinkKey(name: "owner", role: .owner, isSingle: true)]
    case (.goal, .indicator): [LinkKey(name: "indicators", role: .indicator, hasBasis: true)]
    case (.indicator, .indicator):
      [
        LinkKey(name: "rate-of", role: .rateOf, isSingle: true),
        LinkKey(name: "complement-of", role: .complementOf, isSingle: true),
        LinkKey(name: "parts", role: .figurePart),
      ]
    case (.goal, .goal): [LinkKey(name: "under", role: .goal, isSingle: true)]
    case (.result, .goal): [LinkKey(name: "goals", role: .goal, hasBasis: true)]
    case (.goal, .focusArea), (.indicator, .focusArea):
      [LinkKey(name: "focus", role: .focusAim, hasBasis: true)]
    case (.goal, .effect), (.indicator, .effect):
      [LinkKey(name: "effects", role: .effectAim, hasBasis: true)]
    case (.goal, .actionPoint), (.goal, .subPoint), (.indicator, .actionPoint),
      (.indicator, .subPoint), (.result, .actionPoint), (.result, .subPoint):
      [LinkKey(name: "points", role: .pointAim, hasBasis: true)]
    case (.report, .scale): [LinkKey(name: "scale", role: .scale, isSingle: true)]
    default: []
    }
  }

  mutating func link(
    _ from: Target, _ to: Target, _ name: String?, _ basis: Basis
  ) throws(OperationRefusal) {
    let (source, target) = (try names.node(from), try names.node(to))
    let key = try linkKey(from: source, to: target, named: name)
    let present = graph.links(from: source, key.role)
    if let same = present.first(where: { $0.to == target }) {
      throw OperationRefusal(
        graph.description(of: source) + Phrase(nl: " verwijst al naar ", en: " links already to ")
          + graph.description(of: target) + Phrase(verbatim: "."),
        at: same.printed.range,
        remedy: key.hasBasis
          ? Phrase(
            nl: "Verander waarop het rust met --stated of --inferred en --change.",
            en: "Change what it rests on with --stated or --inferred and --change."
          ).onScreen(
            nl: "Verander bij die koppeling waaruit het blijkt.",
            en: "Change at that link what shows it.") : nil)
    }
    guard source != target else {
      throw OperationRefusal(
        Phrase(nl: "Iets verwijst niet naar zichzelf.", en: "Nothing links to itself."))
    }
    guard key.hasBasis || basis == .own else { throw Self.noBasis(key.name) }
    let range = try mapping(of: .node(source))
    expectChange(of: key.role, at: source)
    let printed = graph.name(of: target)
    if key.isSingle {
      guard present.isEmpty else {
        throw OperationRefusal(
          Phrase(
            nl: "`\(key.name)` heeft al een waarde.", en: "`\(key.name)` has a value already."),
          at: present[0].printed.range,
          remedy: Phrase(
            nl: "Vervang die met: raakvlak set", en: "Replace it with: raakvlak set"
          ).onScreen(nl: "Haal die eerst weg.", en: "First remove it."))
      }
      return try set(key.name, .token(printed), in: range, source.mapName)
    }
    if key.name == "departments", let only = departmentsText(source) {
      return try rewriteWhole(only, "\(only.value)/\(printed)")
    }
    try append(basis.link(to: printed), to: key.name, in: range, source.mapName)
  }

  private static func noBasis(_ key: String) -> OperationRefusal {
    OperationRefusal(
      Phrase(
        nl: "Bij `\(key)` staat niet waarop het rust.",
        en: "`\(key)` does not say what it rests on."),
      remedy: Phrase(
        nl: "Laat --stated en --inferred weg.", en: "Leave --stated and --inferred out."
      ).onScreen(
        nl: "Kies dat de regels van het effect zelf gelden.",
        en: "Choose that the effect's own lines hold."))
  }

  mutating func unlink(
    _ from: Target, _ to: Target, _ name: String?
  ) throws(OperationRefusal) {
    let source = try names.node(from)
    if case .named(let printed) = to, try unlinkBroken(source, printed, name) { return }
    let target = try names.node(to)
    // Without a key the one that has the link.
    let holder = linkKeys(source, target).first {
      !self.written(from: source, to: target, $0).isEmpty
    }
    let key = try linkKey(from: source, to: target, named: name ?? holder?.name)
    let present = self.written(from: source, to: target, key)
    guard !present.isEmpty else {
      throw OperationRefusal(
        graph.description(of: source) + Phrase(nl: " verwijst niet naar ", en: " does not link to ")
          + graph.description(of: target) + Phrase(verbatim: "."),
        at: graph.range(of: source))
    }
    expectChange(of: key.role, at: source)
    for link in present { try remove(link) }
  }

  /// Removes the links that are written so and lead nowhere.
  ///
  /// - Returns: false when there is none.
  private mutating func unlinkBroken(
    _ source: Node, _ printed: String, _ key: String?
  ) throws(OperationRefusal) -> Bool {
    let role = key.flatMap { PlanFormat[source.mapName].key($0)?.role }
    let all = graph.broken.filter {
      $0.from == source && $0.printed.value == printed && $0.role != .place
        && (key == nil || $0.role == role)
    }
    var removed: Set<SourceRange> = []
    for link in all where removed.insert(link.printed.range).inserted {
      expectChange(of: link.role, at: source)
      try removeBroken(link.printed)
    }
    return !all.isEmpty
  }

  /// Links that are written under a key: who leads or takes part is a department too, under another.
  private func written(from: Node, to: Node, _ key: LinkKey) -> [Link] {
    let elsewhere: Set<SourceRange> =
      key.role == .department
      ? Set(
        (graph.links(from: from, .lead) + graph.links(from: from, .partner)).map(\.printed.range))
      : []
    return graph.links(from: from, key.role).filter {
      $0.to == to && !elsewhere.contains($0.printed.range)
    }
  }

  /// Removes a link as it is written.
  mutating func remove(_ link: Link) throws(OperationRefusal) {
    try removeLink(link.printed, whole: reference(of: link)?.range)
  }

  private mutating func removeLink(
    _ printed: Located<String>, whole: SourceRange?
  ) throws(OperationRefusal) {
    if let whole, whole.start != printed.range.start {
      return try removeItem(at: whole, .mapping)
    }
    try removeName(printed)
  }

  mutating func setBasis(
    _ from: Target, _ to: Target, _ name: String?, _ basis: Basis
  ) throws(OperationRefusal) {
    let (source, target) = (try names.node(from), try names.node(to))
    if case .effect = target, name == nil || name == "effects",
      graph.links(from: source, .place).contains(where: { $0.to == target })
    {
      return try setPlaceBasis(source, target, basis)
    }
    let key = try linkKey(from: source, to: target, named: name)
    guard key.hasBasis else { throw Self.noBasis(key.name) }
    let present = graph.links(from: source, key.role).filter { $0.to == target }
    guard let link = present.first else {
      throw OperationRefusal(
        graph.description(of: source) + Phrase(nl: " verwijst niet naar ", en: " does not link to ")
          + graph.description(of: target) + Phrase(verbatim: "."),
        at: graph.range(of: source))
    }
    guard present.count == 1 else {
      throw OperationRefusal(
        Phrase(
          nl: "Deze verwijzing staat er twee keer.", en: "This link is there twice."),
        at: present[1].printed.range)
    }
    expectChange(of: key.role, at: source)
    let reference = reference(of: link)
    let value = basis.link(to: link.printed.value, assumption: reference?.assumption?.value)
    try replace(link.printed, reference?.range, with: value)
  }

  /// What a placement of an effect rests on.
  private mutating func setPlaceBasis(
    _ parent: Node, _ effect: Node, _ basis: Basis
  ) throws(OperationRefusal) {
    guard
      let placement = placements(under: parent).first(where: {
        graph.effect(at: $0).map(Node.effect) == effect
      })
    else { return }
    let map: MapName = placement.writtenOut == nil ? .effectReference : .effect
    for key in ["stated", "inferred"] where has(key, in: placement.range) {
      if basis.keys.contains(where: { $0.key == key }) { continue }
      try changes.withPatch(placement.range.file) { patch throws(PatchProblem) in
        patch.remove(key, in: try Self.mapping(placement.range, patch), keepingComments: true)
      }
    }
    for (key, value) in basis.keys { try set(key, value, in: placement.range, map) }
    expectChange(of: .place, at: parent)
  }

  /// Placements right below a theme or an effect.
  func placements(under node: Node) -> [Placement] { graph.placements(under: node) }

  /// The one text in which a thing's departments are written; nil for a list.
  private func departmentsText(_ node: Node) -> Located<String>? {
    guard let range = graph.mapping(of: .node(node)),
      case .token(let text)? = value(of: "departments", in: range), !text.isBlank,
      let first = graph.links(from: node, .department).first
    else { return nil }
    return Located(text, at: first.printed.range)
  }
}
