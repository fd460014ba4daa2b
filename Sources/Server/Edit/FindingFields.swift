import Editing
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import TextFormats
import Toolkit
import Views

/// Which thing and which field of a form a finding is about, and what can be typed or chosen there.
struct FindingFields {
  private let plan: EditedPlan
  private let operations: OperationJSON
  private let language: Language
  private let locator: FieldLocator
  private let sources: [FileNumber: YAMLSource]
  private let problems: [SourceRange: [FormatProblem]]
  private let links: [SourceRange: String]
  private let broken: [SourceRange: BrokenLink]

  init(
    _ plan: EditedPlan, _ operations: OperationJSON, of findings: [Finding], _ language: Language
  ) {
    self.plan = plan
    self.operations = operations
    self.language = language
    locator = FieldLocator(plan.graph)
    let files = plan.files.inOrderOfPaths
    var sources: [FileNumber: YAMLSource] = [:]
    for number in Set(findings.map(\.range.file)) where files.indices.contains(number.index) {
      let file = files[number.index]
      sources[number] =
        try? YAMLSource(file, plan.reader.yaml(of: file) ?? YAMLReader(file, number: number))
    }
    self.sources = sources
    let ranges = Set(findings.map(\.range))
    problems = Dictionary(
      grouping: plan.reader.problems.filter { ranges.contains($0.range) }, by: \.range)
    links = Dictionary(
      plan.graph.links.filter { ranges.contains($0.printed.range) }
        .map { ($0.printed.range, $0.printed.value) }, uniquingKeysWith: { first, _ in first })
    broken = Dictionary(
      plan.graph.broken.filter { ranges.contains($0.printed.range) }
        .map { ($0.printed.range, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func members(
    of finding: Finding, _ field: WrittenField, _ group: RuleGroup?
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    let thing = field.thing.flatMap(plan.ids.id)
    if let id = thing ?? finding.subject.flatMap(plan.ids.id) { members["thing"] = .text(id) }
    if let key = field.keys.first, thing != nil { members["field"] = .text(key) }
    let map = field.thing.map(plan.graph.mapName)
    if let key = name(of: field) {
      members["fieldName"] = .text(FieldName.label(key, of: map, language))
    }
    if thing == nil {
      members["screen"] = (Self.screen(of: group) ?? screen(of: field)).map { .text($0) }
    }
    if let link = broken[finding.range] {
      members["link"] = .text(link.printed.value)
      let kinds = link.role.kinds.map { JSONValue.text($0.rawValue) }
      if !kinds.isEmpty {
        members["retarget"] = .object([
          "at": operations.json(finding.range), "from": .text(link.printed.value),
          "kinds": .list(kinds),
        ])
      }
    } else if let link = links[finding.range] {
      members["link"] = .text(link)
    } else if field.keys.first == "targets", let node = field.thing?.node,
      let target = plan.ids.targetName(around: finding.range, of: .node(node))
    {
      members["link"] = .text(target)
    }
    members["enter"] = entry(finding, field, thing, group)
    return members
  }

  /// Screen on which work goes on where no thing can be shown.
  private static func screen(of group: RuleGroup?) -> String? {
    switch group {
    case .decisions: "answers"
    case .sessions: "session"
    default: nil
    }
  }

  /// Screen on which what a plan lacks as a whole is added.
  private func screen(of field: WrittenField) -> String? {
    switch field.keys.first {
    case "departments", "focus-areas", "sources": "things"
    case "action-points": "points"
    case "theme": "map"
    default: nil
    }
  }

  /// The field that a finding is about.
  func field(of finding: Finding, _ group: RuleGroup?) -> WrittenField {
    let field = written(finding)
    // Most rules report a thing as a whole at its name; only those about names are about that.
    guard let thing = field.thing, field.keys.count == 1, let key = field.keys.first,
      Self.names.contains(key), let group, ![.identity, .form].contains(group)
    else { return field }
    return WrittenField(thing: thing, keys: finding.rule == MissingSource.name ? ["source"] : [])
  }

  private func written(_ finding: Finding) -> WrittenField {
    let range = finding.range
    guard let source = sources[range.file] else { return WrittenField(thing: nil, keys: []) }
    if finding.rule == MissingKey.name, let missing = missingKey(of: finding) {
      let mapping = SourceRange(file: range.file, start: range.start, end: range.start)
      let whole = locator.field(at: mapping, in: source)
      return WrittenField(thing: whole.thing, keys: whole.keys + [missing])
    }
    return locator.field(at: range, in: source)
  }

  /// The key that is missing: of several of one part each finding names its own.
  private func missingKey(of finding: Finding) -> String? {
    for problem in problems[finding.range] ?? [] {
      if case .missingKey(let key, _) = problem.kind,
        finding.message.english.contains("`\(key)`")
      {
        return key
      }
    }
    return nil
  }

  /// The innermost key that has a name: what is below `series` is known by that.
  private func name(of field: WrittenField) -> String? {
    field.keys.last { PlanFormat.label(of: $0) != nil } ?? field.keys.last
  }

  // MARK: Typing

  /// What to type where: a key of a thing, or the text that is written there.
  private func entry(
    _ finding: Finding, _ field: WrittenField, _ thing: String?, _ group: RuleGroup?
  ) -> JSONValue? {
    // Others have buttons, or are about more than one value.
    guard broken[finding.range] == nil, links[finding.range] == nil else { return nil }
    let isOfForm = Self.typed.contains(finding.rule)
    let format = field.thing.flatMap {
      PlanFormat[plan.graph.mapName(of: $0)].key(field.keys.first ?? "")
    }
    let isName = Self.names.contains(field.keys.first ?? "")
    if let thing, let format, field.keys.count == 1, !isName, FormatJSON.isTyped(format.kind) {
      return .object([
        "of": .text(thing), "key": .text(format.name), "isNeeded": .flag(isOfForm),
      ])
    }
    let isDeep = thing == nil || format.map { !FormatJSON.isTyped($0.kind) } ?? false
    let isLog = group == .decisions || group == .sessions || field.keys.first == "series"
    // This one is at the name of the rule; what must be typed is the reason behind it.
    let isReason = finding.rule == ExceptionWithoutReason.name
    guard isOfForm || isReason || isDeep && !isLog, let source = sources[finding.range.file],
      let found = source.node(at: finding.range)
    else { return nil }
    let node = isReason ? found + 1 : found
    guard node < source.document.count, source.document.kind(node) == .scalar,
      source.mappings(around: node).first?.key != node,
      isReason || source.document.range(node).start == finding.range.start
    else { return nil }
    return .object([
      "at": operations.json(source.document.range(node)),
      "from": .text(source.document.trimmedText(node)), "isNeeded": .flag(true),
    ])
  }

  /// Rules about one value that somebody must type. Of two points with one number a rename cannot say which.
  private static let typed: Set = [
    WrongType.name, EmptyText.name, MissingKey.name, DuplicateNumber.name,
  ]

  /// Keys that are changed by another name or number, which other parts follow.
  private static let names: Set = ["id", "code", "numeral", "number", "formerly", "same-as"]
}

extension ThingIDs {
  func id(of thing: Thing) -> String? {
    switch thing {
    case .node(let node): id(of: node)
    case .scopeEntry(let index): scopeID(index)
    case .accessibility: id(of: .plan)
    case .series(_, let indicator): id(of: .indicator(indicator))
    }
  }
}

extension LinkRole {
  /// Kinds of things to which such a link can lead, as far as the editor has them.
  var kinds: [MapName] {
    switch self {
    case .place, .effectAim: [.effect]
    case .focus, .focusAim: [.focusArea]
    case .group: [.group]
    case .point: [.actionPoint]
    case .department, .lead, .partner, .owner, .decider: [.department]
    case .reference: [.actionPoint, .focusArea]
    case .sameText: [.subPoint]
    case .decided, .pointAim: [.actionPoint, .subPoint]
    case .indicator, .rateOf, .complementOf, .figurePart: [.indicator]
    case .goal: [.goal]
    case .region: [.region]
    case .footnote, .scale, .report, .subject: []
    }
  }
}
