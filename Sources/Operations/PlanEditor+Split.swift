import Editing
import PlanModel
import SourceText
import Toolkit

/// Departments that become several.
extension PlanEditor {
  mutating func split(
    _ target: Target, _ parts: [SplitPart], until day: Day
  ) throws(OperationRefusal) {
    guard case .department(let old) = try names.node(target) else {
      throw OperationRefusal(
        Phrase(nl: "Dit is geen afdeling.", en: "This is no department."))
    }
    let department = plan.departments[old]
    let code = department.code.value
    guard !parts.isEmpty, Set(parts.map(\.code)).count == parts.count,
      !parts.contains(where: { $0.code == code })
    else {
      throw OperationRefusal(
        Phrase(
          nl: "Noem de nieuwe codes, elk één keer.", en: "Name the new codes, each once."))
    }
    if let until = department.until {
      throw OperationRefusal(
        Phrase(
          nl: "Afdeling \(code) is al gestopt, op \(until.iso).",
          en: "Department \(code) has ended already, on \(until.iso)."),
        at: department.range,
        remedy: Phrase(
          nl: "Bestaat zij nog, haal dan eerst `until` weg: raakvlak set \(code) until --clear",
          en: "When it is still there, first remove `until`: raakvlak set \(code) until --clear"
        ).onScreen(
          nl: "Bestaat zij nog, haal dan eerst die dag weg.",
          en: "When it is still there, first remove that day."))
    }
    try checkUnread([.department(old): code])
    try divide(old, parts, until: day)
    guard graph.links(to: .department(old), .owner).isEmpty else {
      throw OperationRefusal(
        Phrase(
          nl: "Het plan is van afdeling \(code). Noem eerst de nieuwe eigenaar.",
          en: "The plan is department \(code)'s. First name the new owner."),
        at: plan.header?.owner?.range,
        remedy: Phrase(nl: "raakvlak set plan owner CODE", en: "raakvlak set plan owner CODE")
          .onScreen(
            nl: "Dat kan onder Lijsten, bij het plan zelf.",
            en: "That is done under Lists, at the plan itself."))
    }
    for part in parts {
      if graph.node(named: part.code, for: .department) != nil {
        notes.append(
          Phrase(
            nl: "Afdeling \(part.code) was er al, en krijgt dit erbij.",
            en: "Department \(part.code) was there already, and gets this too."))
        continue
      }
      try checkName(part.code, isID: false)
      let value: YAMLValue = .mapping([
        ("code", .token(part.code)), ("kind", .token(department.kind.rawValue)),
      ])
      let inFile = plan.departments.prefix(old + 1).count { $0.range.file == department.range.file }
      let all = plan.departments.count { $0.range.file == department.range.file }
      try append(
        value, at: inFile == all ? nil : inFile, toSection: "departments",
        of: department.range.file)
    }
    try set("until", .token(day.iso), in: department.range, .department)
  }

  private mutating func divide(
    _ old: Int, _ parts: [SplitPart], until day: Day
  ) throws(OperationRefusal) {
    let code = plan.departments[old].code.value
    let rest = parts.filter(\.points.isEmpty)
    var asked: [(node: Node, links: [Link])] = []
    for link in graph.links(to: .department(old))
    where [.department, .lead, .partner].contains(link.role) {
      if let index = asked.firstIndex(where: { $0.node == link.from }) {
        asked[index].links.append(link)
      } else {
        asked.append((link.from, [link]))
      }
    }
    guard rest.count < 2 || asked.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Zonder punten: ", en: "Without points: ") + Catalogue.list(rest.map(\.code))
          + Phrase(
            nl: ". Maar één code kan zonder: die krijgt de rest.",
            en: ". Only one code can be without: it gets the rest."),
        remedy: Phrase(
          nl: "Noem bij elke andere code haar punten. Een punt kan bij twee codes staan.",
          en: "Name with each other code its points. A point can be with two codes."))
    }
    var missing: [String] = []
    var shared: [String] = []
    for (node, links) in asked {
      let name = graph.name(of: node)
      let holder = graph.name(of: node.holder)
      let named = parts.filter { $0.points.contains(name) }
      let new = named.isEmpty ? parts.filter { $0.points.contains(holder) } : named
      let codes = (new.isEmpty ? rest : new).map(\.code)
      guard !codes.isEmpty else {
        missing.append(name)
        continue
      }
      if codes.count > 1, links.contains(where: { $0.role == .lead }) {
        shared.append("\(name): \(codes[0])")
      }
      try give(node, links, to: codes, until: day, former: code)
    }
    guard missing.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Nog niet verdeeld: ", en: "Not divided yet: ") + Catalogue.list(missing)
          + Phrase(verbatim: "."),
        remedy: Phrase(
          nl: "Noem ze bij een code, of noem één code zonder punten voor de rest.",
          en: "Name them with a code, or name one code without points for the rest."))
    }
    let names = asked.map { graph.name(of: $0.node) }
    let unknown = parts.flatMap(\.points).filter { name in
      !names.contains(name) && !names.contains { $0.hasPrefix(name) }
    }
    guard unknown.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Niet van afdeling \(code): ", en: "Not department \(code)'s: ")
          + Catalogue.list(unknown) + Phrase(verbatim: "."))
    }
    guard !shared.isEmpty else { return }
    notes.append(
      Phrase(
        nl: "Van meer afdelingen kan er één trekken; gekozen is de eerste (",
        en: "Of several departments one can lead; the first was chosen (")
        + Catalogue.list(shared)
        + Phrase(
          nl: "). Een andere: raakvlak set NUMMER lead CODE",
          en: "). Another one: raakvlak set NUMBER lead CODE"
        ).onScreen(
          nl: "). Een andere kiest u bij het actiepunt.",
          en: "). Choose another one at the action point."))
  }

  /// Writes the new departments where a point or sub-point names the former one, in each of its parts.
  private mutating func give(
    _ node: Node, _ links: [Link], to codes: [String], until day: Day, former: String
  ) throws(OperationRefusal) {
    guard let range = graph.mapping(of: .node(node)) else { return }
    for role in [LinkRole.lead, .department, .partner] { expectChange(of: role, at: node) }
    // Who leads or takes part is linked as a department too, by the same word.
    let others = Set(
      graph.links(to: links[0].to).filter { $0.from == node && $0.role != .department }
        .map(\.printed.range))
    var isDepartment = false
    for link in links where link.role == .department && !others.contains(link.printed.range) {
      isDepartment = true
      try replace(link, with: codes, in: "departments", of: node, at: range)
    }
    for link in links where link.role == .partner {
      try replace(link, with: codes, in: "partners", of: node, at: range)
    }
    for link in links where link.role == .lead {
      // Who leads is one.
      try rewrite(link.printed, to: codes[0])
      if !isDepartment { try addDepartments(codes.dropFirst(), to: node, at: range) }
    }
    try append(
      .mapping([
        ("departments", .list([.token(former)])), ("until", .token(day.iso)),
      ]), to: "formerly", in: range, node.mapName)
  }

  private mutating func replace(
    _ link: Link, with codes: [String], in key: String, of node: Node, at range: SourceRange
  ) throws(OperationRefusal) {
    let written = value(of: key, in: range)
    let present = Set(written?.names ?? [])
    let new = codes.filter { !present.contains($0) }
    if new.isEmpty {
      try removeName(link.printed)
    } else if case .list? = written {
      try rewrite(link.printed, to: new[0])
      for code in new.dropFirst() {
        try append(.token(code), to: key, in: range, node.mapName)
      }
    } else {
      try rewrite(link.printed, to: new.joined(separator: "/"))
    }
  }

  private mutating func addDepartments(
    _ codes: ArraySlice<String>, to node: Node, at range: SourceRange
  ) throws(OperationRefusal) {
    let written = value(of: "departments", in: range)
    let new = codes.filter { !(written?.names ?? []).contains($0) }
    guard !new.isEmpty else { return }
    if case .list? = written {
      for code in new { try append(.token(code), to: "departments", in: range, node.mapName) }
    } else {
      let all = (written?.scalar.map { [$0] } ?? []) + new
      try set("departments", .token(all.joined(separator: "/")), in: range, node.mapName)
    }
  }
}

extension YAMLValue {
  /// The names of a list, or of a text with slashes.
  fileprivate var names: [String] {
    switch self {
    case .list(let items): items.flatMap(\.names)
    default:
      (scalar ?? "").split(separator: "/").map { part in
        part.split(separator: " ").joined(separator: " ")
      }
    }
  }
}
