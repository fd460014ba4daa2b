import Disk
import Documents
import FoundationEssentials
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit
import Build
import TestSupport

/// The definition of the plan's files for editors.
@Suite struct JSONSchemaTests {
  private func validator(_ language: Language = .english) throws -> SchemaValidator {
    let data = Data(JSONSchema(language, ruleNames: RuleRegistry.names).text.utf8)
    return SchemaValidator(schema: try JSONDecoder().decode(JSON.self, from: data))
  }

  private func problems(_ yaml: String) throws -> [String] {
    let root = try #require(YAMLReader(SourceFile(path: "plan.yaml", text: yaml)).root)
    return try validator().problems(in: root)
  }

  private func references(in json: JSON) -> [String] {
    switch json {
    case .object(let members):
      (members["$ref"]?.text.map { [$0] } ?? []) + members.values.flatMap(references)
    case .array(let items): items.flatMap(references)
    case .null, .bool, .number, .string: []
    }
  }

  @Test func `every reference in the schema resolves, and every mapping is referred to`() throws {
    let validator = try validator()
    let references = Set(references(in: validator.schema))
    for reference in references { #expect(validator.resolve(reference) != nil, "\(reference)") }
    #expect(references == Set(PlanFormat.maps.map { "#/$defs/\($0.name.rawValue)" }))
    #expect(validator.schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test func `the schema knows the keys, the required ones and the rules of the format`() throws {
    let schema = try validator().schema
    for map in PlanFormat.maps {
      let definition = try #require(schema["$defs"]?[map.name.rawValue])
      guard case .object(let properties) = definition["properties"] else {
        Issue.record("no properties of \(map.name)")
        continue
      }
      #expect(Set(properties.keys) == Set(map.keys.map(\.name)))
      for key in map.keys {
        #expect(properties[key.name]?["description"] == .string(key.about(.english)))
      }
      let required = definition["required"]?.items ?? []
      #expect(required == map.keys.filter(\.isRequired).map { .string($0.name) })
    }
    let names = schema["$defs"]?["plan"]?["properties"]?["exceptions"]?["propertyNames"]?["enum"]
    #expect(names?.items == RuleRegistry.names.map { .string($0) })
  }

  @Test(
    arguments: [
      ("plan: {title: T, language: nl, colour: red}", "/plan: unknown 'colour'"),
      ("plan: {title: T}", "/plan: no 'language'"),
      ("plan: {title: T, language: fr}", "/plan/language: 'fr' is no choice"),
      (
        "plan: {title: [T], language: nl}", "/plan/title: not [\"string\", \"number\", \"boolean\"]"
      ),
      (
        "plan: {title: T, language: nl, exceptions: {my-rule: x}}",
        "/plan/exceptions: 'my-rule' is no name"
      ),
      ("sources: [{id: a, title: A, lines: 0}]", "/sources[0]/lines: below 1.0"),
      ("sources: [{id: a, title: A, lines: '5'}]", "/sources[0]/lines: not [\"integer\"]"),
      ("sources: {id: a}", "/sources: not [\"array\"]"),
      (
        "scope: [{topic: A, reason: B, source: line 5}]",
        "/scope[0]/source: none of the alternatives"
      ),
      (
        "action-points: [{number: 1, title: A, priority: primary, refers-to: 5@x}]",
        "/action-points[0]/refers-to: none of the alternatives"
      ),
      (
        "theme: {id: a, title: A, effects: [{same-as: b, label: C}]}",
        "/theme/effects[0]: none of the alternatives"
      ),
    ])
  func `the schema refuses what the check refuses`(yaml: String, problem: String) throws {
    #expect(try problems(yaml) == [problem])
    let document = PlanReader([SourceFile(path: "plan.yaml", text: yaml)])
    if !yaml.contains("my-rule"), !yaml.contains("'5'") { #expect(!document.problems.isEmpty) }
  }

  @Test func `the sample plan, which has every kind of value, is valid`() throws {
    for text in [SamplePlan.text, SamplePlan.wonen, SamplePlan.klimaat] {
      #expect(try problems(text) == [])
    }
  }

  @Test(arguments: Language.allCases)
  func `the starter plan is valid`(language: Language) throws {
    for file in StarterPlan.files(language) where file.path.hasSuffix(".yaml") {
      #expect(try problems(file.text) == [], "\(file.path)")
    }
  }

  @Test func `every file of every plan in maps is valid`() throws {
    let plans = try FileManager.default.contentsOfDirectory(atPath: Repository.path("maps"))
    #expect(plans.contains("amersfoort-2023-2026"))
    for plan in plans {
      let files = try PlanFolder(Repository.path("maps/\(plan)")).files
      for file in files {
        let root = try #require(YAMLReader(file).root)
        #expect(try validator().problems(in: root) == [], "\(plan): \(file.path)")
      }
    }
  }
}
