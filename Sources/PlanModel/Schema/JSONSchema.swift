internal import FoundationEssentials
package import Toolkit
import TextFormats

/// JSON Schema (draft 2020-12) of the plan's files, with which editors complete and check during
/// typing.
package struct JSONSchema {
  private let language: Language
  private let ruleNames: [String]

  /// - Parameter ruleNames: the rules of the check, which exceptions name.
  package init(_ language: Language, ruleNames: [String]) {
    self.language = language
    self.ruleNames = ruleNames
  }

  package var text: String {
    let definitions = PlanFormat.maps.map { ($0.name.rawValue, definition($0)) }
    let schema = Schema(
      schema: "https://json-schema.org/draft/2020-12/schema",
      title: Self.title(language),
      ref: reference(.document), definitions: Dictionary(uniqueKeysWithValues: definitions))
    return JSONText.encode(schema)
  }

  private static let title = Phrase(
    nl: "Een bestand van een raakvlak-plan", en: "A file of a raakvlak plan")

  /// Title of the schema in each language, by which its files are recognised.
  package static let titles = Language.allCases.map { "\"title\" : \"\(title($0))\"" }

  private func reference(_ map: MapName) -> String { "#/$defs/\(map.rawValue)" }

  private func definition(_ format: MapFormat) -> Schema {
    let properties = format.keys.map { key in
      var schema = schema(of: key.kind)
      schema.description = key.about(language)
      return (key.name, schema)
    }
    return Schema(
      description: format.about(language), type: "object",
      properties: Dictionary(uniqueKeysWithValues: properties),
      required: format.keys.filter(\.isRequired).map(\.name), additionalProperties: false)
  }

  /// Types of a scalar: text to us but a number or boolean to an editor, so those are allowed too.
  private let scalar: [String] = ["string", "number", "boolean"]

  private var years: Schema { Schema(pattern: "^[1-9][0-9]{3}$") }

  private func schema(of kind: ValueKind) -> Schema {
    switch kind {
    case .text, .identifier: return Schema(types: scalar)
    case .choice(let words): return Schema(choices: words)
    case .flag: return Schema(type: "boolean")
    case .number: return Schema(type: "integer", minimum: 1)
    case .amount: return Schema(type: "number", minimum: 0)
    case .numbers, .amounts:
      return oneOrMore(schema(of: kind == .numbers ? .number : .amount))
    case .decimal: return Schema(types: ["number", "string"])
    case .decimals:
      return Schema(type: "array", items: [schema(of: .decimal)])
    case .year: return Schema(type: "integer", minimum: 1000)
    case .years(let name):
      let value = Schema(anyOf: [schema(of: .decimal), Schema(ref: reference(name))])
      return Schema(type: "object", propertyNames: [years], values: [value])
    case .yearTexts:
      return Schema(
        type: "object", propertyNames: [years], values: [Schema(types: scalar)])
    case .date: return Schema(type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .planned:
      let part = "([0-9]{4}(-Q[1-4])?|Q[1-4])"
      return Schema(
        types: ["string", "integer"], pattern: "^(continuous|\(part)(/\(part))?)$")
    case .criterion: return Schema(choices: SuccessCriterion.all.map(\.number))
    case .texts, .departments, .printedNames: return oneOrMore(Schema(types: scalar))
    case .citations:
      return oneOrMore(
        Schema(types: ["string", "integer"], pattern: "^([^:]+:)?[0-9]+(-[0-9]+)?$"))
    case .links:
      return oneOrMore(
        Schema(anyOf: [
          Schema(types: scalar, pattern: "^[^@]+(@([^:@]+:)?[0-9]+(-[0-9]+)?)?$"),
          Schema(ref: reference(.link)),
        ]))
    case .exceptions:
      return Schema(
        type: "object", propertyNames: [Schema(choices: ruleNames)],
        values: [Schema(types: ["string"])])
    case .map(let name): return item(name)
    case .maps(let name): return Schema(type: "array", items: [item(name)])
    }
  }

  /// Schema of a mapping, or of its variant where it has one.
  private func item(_ name: MapName) -> Schema {
    guard let variant = PlanFormat[name].variant else { return Schema(ref: reference(name)) }
    return Schema(anyOf: [Schema(ref: reference(name)), Schema(ref: reference(variant.map))])
  }

  private func oneOrMore(_ item: Schema) -> Schema {
    Schema(anyOf: [item, Schema(type: "array", items: [item])])
  }

  /// Keywords of a schema; nil ones are left out. A single subschema is a list of one, because a
  /// value type cannot contain itself.
  private struct Schema: Encodable {
    var schema: String?
    var title: String?
    var description: String?
    var ref: String?
    var type: String?
    var types: [String]?
    var choices: [String]?
    var pattern: String?
    var minimum: Int?
    var anyOf: [Schema]?
    var items: [Schema]?
    var properties: [String: Schema]?
    var propertyNames: [Schema]?
    var required: [String]?
    var additionalProperties: Bool?
    var values: [Schema]?
    var definitions: [String: Schema]?

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case title
      case description
      case ref = "$ref"
      case type
      case choices = "enum"
      case pattern
      case minimum
      case anyOf
      case items
      case properties
      case propertyNames
      case required
      case additionalProperties
      case definitions = "$defs"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(schema, forKey: .schema)
      try container.encodeIfPresent(title, forKey: .title)
      try container.encodeIfPresent(description, forKey: .description)
      try container.encodeIfPresent(ref, forKey: .ref)
      try container.encodeIfPresent(type, forKey: .type)
      try container.encodeIfPresent(types, forKey: .type)
      try container.encodeIfPresent(choices, forKey: .choices)
      try container.encodeIfPresent(pattern, forKey: .pattern)
      try container.encodeIfPresent(minimum, forKey: .minimum)
      try container.encodeIfPresent(anyOf, forKey: .anyOf)
      try container.encodeIfPresent(items?.first, forKey: .items)
      try container.encodeIfPresent(properties, forKey: .properties)
      try container.encodeIfPresent(propertyNames?.first, forKey: .propertyNames)
      try container.encodeIfPresent(required, forKey: .required)
      try container.encodeIfPresent(values?.first, forKey: .additionalProperties)
      try container.encodeIfPresent(additionalProperties, forKey: .additionalProperties)
      try container.encodeIfPresent(definitions, forKey: .definitions)
    }
  }
}
