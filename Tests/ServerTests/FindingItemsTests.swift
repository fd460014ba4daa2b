import TestSupport
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
    ["series", "targets", "id", "code", "numeral", "number"].contains(key)
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
            var texts = [item["message"].text ?? "", item["remedy"].text ?? ""]
            if case .list(let fixes)? = item["fixes"] {
              texts += fixes.map { $0["sentence"].text ?? "" }
            }
            for text in texts {
              // A token of a design is no option.
              let words = text.replacing(/--utrecht[\w-]*/, with: "")
              #expect(!ScreenMessageTests.namesCommand(words), "\(rule.name): \(text)")
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

  /// Words of who writes the files: of their form, of how a value is written there, and of names in them.
  private static func isOfFiles(_ text: String, _ language: Language) -> Bool {
    let notation = #/‘[^’]+’: [^ ]|‘- ’|\.yaml|YAML|libyaml|\btrue\b|\[\d+, \d+\]/#
    let dutch =
      #/\bsleutels?\b|\bblok\b|\baanhalingstekens?\b|inspring|\bankers?\b|\b[Ii]d(?:'s)?\b|uitgeschreven|in het bestand|geen bestand heeft/#
    let english =
      #/\bkeys?\b|\bblock\b|\bquotes?\b|\bindent|\banchors?\b|\b[Ii]ds?\b|written out|in the file\b|no file has/#
    return text.firstMatch(of: notation) != nil
      || text.firstMatch(of: language == .dutch ? dutch : english) != nil
  }

  /// What somebody wrote in a text editor can only be mended there: the remedy is for who does that.
  private static let onlyForEditors: Set = ["unreadable-yaml", "unsupported-yaml"]
  /// About a copy of a file by its name, and about a web address that names a kind of file.
  private static let aboutFiles: Set = ["conflict-copy", "unsafe-link"]

  @Test(arguments: RuleRegistry.names)
  func `who never saw the files can follow a finding`(name: String) throws {
    let rule = try #require(RuleRegistry.rule(named: name))
    guard !Self.aboutFiles.contains(name) else { return }
    for example in rule.bad {
      for language in Language.allCases {
        for item in try Self.items(example, language) where item["rule"].text == name {
          var texts = [item["demand"].text ?? "", item["message"].text ?? ""]
          if !Self.onlyForEditors.contains(name) { texts.append(item["remedy"].text ?? "") }
          if case .list(let fixes)? = item["fixes"] {
            texts += fixes.flatMap { [$0["sentence"].text ?? "", $0["button"].text ?? ""] }
          }
          for text in texts {
            // What somebody typed is shown as it is.
            #expect(
              !Self.isOfFiles(text.replacing("'true'", with: ""), language), "\(name): \(text)")
          }
        }
      }
    }
  }

  @Test func `a finding names a thing by its title, as the map does`() throws {
    let plan = """
      plan: {title: Proef, language: nl, themes: [klimaat]}
      sources: [{id: nota, title: Nota wonen, lines: 3, file: weg.txt}]
      theme:
        id: wonen
        title: Prettig wonen
        effects:
          - id: hitte-1
            label: Hitte in huis
            source: 9
            effects:
              - id: kou-1
                label: Kou
                effects: [{same-as: hitte-1}]

      """
    let messages = try Self.items(RuleExample(stringLiteral: plan)).compactMap {
      $0["message"].text
    }
    for part in [
      "effect ‘Kou’", "Hitte in huis → Kou", "bron ‘Nota wonen’", "thema ‘Prettig wonen’",
    ] {
      #expect(messages.contains { $0.contains(part) }, "\(part)")
    }
    #expect(!messages.contains { $0.contains("hitte-1") || $0.contains("'wonen'") }, "\(messages)")
  }

  @Test func `decisions by number are converted by a button, after a look`() throws {
    let item = try Self.item(
      "decision-by-number",
      """
      plan: {title: Proef, language: nl}
      departments:
        - code: VTH
      action-points:
        - {number: 12, id: koele-stad, title: Koele stad, departments: VTH}
      decisions:
        - {point: 12, department: VTH, state: later}

      """)
    guard case .list(let fixes)? = item["fixes"] else { return }
    let fix = try fixes.at(0)
    #expect(fixes.count == 1 && fix["asks"].isTrue && !fix["removes"].isTrue)
    guard case .list(let operations)? = fix["operations"] else { return }
    #expect(operations.map { $0["do"].text } == ["convert-answers"])
  }

  @Test func `a finding about a target leads to that target`() throws {
    let item = try Self.item(
      "target-without-year",
      """
      plan: {title: Proef, language: nl}
      sources: [{id: nota, title: Nota}]
      indicators:
        - id: inbraken
          title: Inbraken
          unit: aantal
          targets:
            - {at-most: 4, by: 2030}
            - {at-most: 5}

      """)
    #expect(item["thing"].text == "indicator:inbraken" && item["field"].text == "targets")
    #expect(item["link"].text == "at most 5")
  }

  @Test func `an error of the plan itself cannot be meant, one as printed can`() throws {
    let plan = """
      plan: {title: Proef, language: nl}
      action-points: [{number: 1, title: Licht}]
      theme:
        id: wonen
        title: Wonen
        effects: [{id: hitte, label: Hitte}, {id: hitte, label: Warmte}]

      """
    let double = try Self.item("duplicate-id", plan)
    #expect(double["canExcuse"] != nil && !double["canExcuse"].isTrue)
    #expect(try Self.item("unlinked-action-point", plan)["canExcuse"].isTrue)
    let bare = try Self.item("missing-source", plan)
    #expect(bare["field"].text == "source")
  }

  @Test(arguments: [
    ("duplicate-sub-point", "‘Zegt hetzelfde als’"), ("text-in-status-column", "‘Oordeel’"),
    ("contradictory-kinds", "‘Soort tak’"), ("department-without-name", "‘Naam afgeleid’"),
  ])
  func `a remedy calls a field as the form of that thing does`(rule: String, name: String) throws {
    let example = try #require(RuleRegistry.all.first { $0.name == rule }?.bad.first)
    let item = try #require(try Self.items(example).first { $0["rule"].text == rule })
    let remedy = try #require(item["remedy"].text)
    #expect(remedy.lowercased().contains(name.lowercased()), "\(remedy)")
  }

  /// Rules of which an error may be as printed in the source, so that a reason can excuse it. Every other
  /// error is a fault of the plan: excused, the plan would still not be what it says.
  private static let asPrinted: Set = [
    // A source may have a point to which nothing leads.
    "unlinked-action-point",
    // Sums and figures of a source that do not agree.
    "total-mismatch", "ambiguous-numbers", "baseline-mismatch", "complement-mismatch",
    "impossible-figure", "parts-mismatch", "restated-contradiction",
    "unit-differs-between-regions",
    // What the words of a source say of its figures. A footnote of its own has no button: it is no
    // thing of the editor.
    "definition-change-unmarked", "footnote-without-text",
  ]

  @Test func `of each group only errors that may be as printed can be excused`() throws {
    var excusable: Set<String> = []
    for rule in RuleRegistry.all {
      for example in rule.bad {
        for item in try Self.items(example)
        where item["rule"].text == rule.name && item["level"].text == "error"
          && item["canExcuse"].isTrue
        {
          excusable.insert(rule.name)
        }
      }
    }
    #expect(excusable.subtracting(Self.asPrinted).sorted() == [])
    #expect(Self.asPrinted.subtracting(excusable).sorted() == [])
  }

  @Test func `the limits of a label in the editor are those of the check`() throws {
    guard case .object(let format) = FormatJSON.json(.dutch),
      case .list(let keys)? = format["effect"]?["keys"]
    else {
      Issue.record("no keys of effects")
      return
    }
    let label = keys.first { $0["name"].text == "label" }
    let longest = String(decoding: try #require(label?["longest"]).bytes, as: UTF8.self)
    #expect(longest == #"{"characters":40,"words":6}"#)
    #expect(keys.filter { $0["longest"] != nil }.count == 1)
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
