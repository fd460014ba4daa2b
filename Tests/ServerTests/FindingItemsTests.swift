import Build
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import TextFormats
import Testing
import Toolkit
import Views

@testable import Server

/// What the editor's work list gets of each finding.
@Suite struct FindingItemsTests {
  /// How a finding can be dealt with in the editor, the best first.
  private enum Way: String, CaseIterable {
    case repair, enter, choose, remove, field, thing, screen, nothing
  }

  private static let day = Day(year: 2027, month: 3, day: 1)

  /// Findings of an example as the page gets them.
  private static func items(
    _ example: RuleExample, _ language: Language = .dutch
  ) throws -> [[String: JSONValue]] {
    let reader = PlanReader(example.files)
    let checked = Pipeline.check(
      PlanInput(
        files: example.files, reader: reader, named: example.named, today: RuleExample.today))
    var plan = EditedPlan("")
    plan.take(example.files, reader, PlanGraph(reader.plan))
    let operations = OperationJSON(
      ids: plan.ids, paths: plan.paths, today: try #require(day), language: language)
    guard case .list(let items) = FindingItems(checked, plan, operations, language).json else {
      return []
    }
    return items.compactMap { if case .object(let members) = $0 { members } else { nil } }
  }

  private static func items(_ text: String) throws -> [[String: JSONValue]] {
    try items(RuleExample(file: "plan.yaml", text))
  }

  private static func item(
    _ rule: String, _ text: String
  ) throws -> [String: JSONValue] {
    try #require(try items(text).first { $0["rule"].text == rule })
  }

  private static func way(_ item: [String: JSONValue]) -> Way {
    guard case .list(let fixes)? = item["fixes"] else { return .nothing }
    let asks = fixes.map { $0["asks"].isTrue }
    if asks.contains(false) { return .repair }
    if item["enter"]["isNeeded"].isTrue { return .enter }
    if item["retarget"] != nil { return .choose }
    if asks.contains(true) { return .remove }
    if let field = item["field"].text, isInForm(field) { return .field }
    if item["thing"] != nil { return .thing }
    return item["screen"] == nil ? .nothing : .screen
  }

  /// Whether a form has a field, a list of links, a table or a button for a key.
  private static func isInForm(_ key: String) -> Bool {
    ["series", "id", "code", "numeral", "number"].contains(key)
      || PlanFormat.maps.compactMap { $0.key(key) }.contains {
        FormatJSON.isTyped($0.kind) || $0.kind == .links
      }
  }

  private static func ways() throws -> [(rule: String, ways: Set<Way>)] {
    try RuleRegistry.all.map { rule in
      let found = try rule.bad.flatMap { try items($0) }.filter { $0["rule"].text == rule.name }
      return (rule.name, Set(found.map(way)))
    }
  }

  /// Rules of which an example can only be repaired in the file: it is no plan that can be read, or no
  /// file of the plan.
  private static let inFiles: Set = [
    "conflict-copy", "merge-marker", "unreadable-yaml", "unsupported-yaml",
  ]

  @Test func `every rule has a repair in the editor or leads to a thing there`() throws {
    let all = try Self.ways()
    let nothing = all.filter { $0.ways.isSubset(of: [.nothing]) }.map(\.rule)
    #expect(Set(nothing) == Self.inFiles)
  }

  @Test func `a finding has its thing, its field and what can be typed or chosen there`() throws {
    let plan = """
      plan: {title: Proef, language: nl}
      action-points:
        - number: 12
          title: Meer licht
          page: veertien
          lead: Halt
      theme:
        id: wonen
        title: Wonen
        effects:
          - id: hitte
            label: Hitte
            points: [77@3]

      """
    let page = try Self.item("wrong-type", plan)
    #expect(page["thing"].text == "point:12" && page["field"].text == "page")
    #expect(page["fieldName"].text == "Bladzijde")
    #expect(page["enter"]["of"].text == "point:12" && page["enter"]["isNeeded"].isTrue)
    let link = try Self.item("unknown-action-point", plan)
    #expect(link["thing"].text == "effect:hitte" && link["field"].text == "points")
    #expect(link["link"].text == "77" && link["retarget"]["from"].text == "77")
    let lead = try Self.item("unknown-department", plan)
    #expect(lead["field"].text == "lead" && lead["retarget"] != nil)
  }

  @Test func `what is missing leads to the field that is empty`() throws {
    let items = try Self.items(
      """
      plan: {language: nl}
      action-points:
        - number: 12

      """
    ).filter { $0["rule"].text == "missing-key" }
    let fields = items.map { "\($0["thing"].text ?? "") \($0["field"].text ?? "")" }
    #expect(fields.contains("point:12 title") && fields.contains("plan title"), "\(fields)")
    #expect(items.allSatisfy { $0["message"].text?.contains("nog niet ingevuld") == true })
  }

  @Test func `no finding in the editor names a key, a file or YAML`() throws {
    for rule in RuleRegistry.all {
      for example in rule.bad {
        for language in Language.allCases {
          for item in try Self.items(example, language) where item["rule"].text == rule.name {
            for text in [item["message"].text ?? "", item["remedy"].text ?? ""] {
              // A newer program is found in a document, and libyaml may name a single sign.
              #expect(text.count { $0 == "`" } < 2, "\(rule.name): \(text)")
              #expect(
                !text.contains("docs/") || rule.name == "newer-format", "\(rule.name): \(text)")
            }
          }
        }
      }
    }
  }

  @Test func `every key of the format has a name for readers`() {
    for map in PlanFormat.maps {
      for key in map.keys { #expect(FieldName.of(key.name) != nil, "\(map.name) \(key.name)") }
    }
  }
}

extension JSONValue {
  fileprivate subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }
}

extension JSONValue? {
  fileprivate subscript(_ name: String) -> JSONValue? { self.flatMap { $0[name] } }
  fileprivate var text: String? { if case .text(let text)? = self { text } else { nil } }
  fileprivate var isTrue: Bool { if case .flag(true)? = self { true } else { false } }
}
