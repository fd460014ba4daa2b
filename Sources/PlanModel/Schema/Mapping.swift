package import SourceText
import Toolkit

/// A type of the plan that one kind of mapping fills.
package protocol Mapped: Sendable {
  /// Its one definition.
  static var mapping: Mapping<Self> { get }
  /// The node of the graph to which the values of such a mapping belong.
  static func node(at index: Int, in parent: Node) -> Node

  /// Where it is written.
  var range: SourceRange { get }

  /// A value in which nothing is written yet.
  init(at range: SourceRange)
}

extension Mapped {
  package static func node(at index: Int, in parent: Node) -> Node { parent }

  /// All its values.
  package func values(at node: Node) -> MapValue {
    Self.mapping.values(of: [self], at: 0, node: node)
  }
}

/// The definition of one kind of mapping: the type, its keys, and the property that each key fills.
///
/// A class, because the cores that read files would wait for one another if each of them counted
/// the references to every part of a definition.
package final class Mapping<Thing: Mapped>: Sendable {
  package let format: MapFormat
  package let fields: [Field<Thing>]
  /// The names of the fields, ready to be compared.
  let keys: [YAMLKey]
  let variant: YAMLKey?
  /// A bit for each key that must be there, and for each without which a mapping means nothing.
  let required: UInt64
  let essential: UInt64
  /// Completes a value of which all keys have been read.
  let finish: (@Sendable (inout Thing) -> Void)?

  init(
    _ name: MapName, nl dutch: String, en english: String, variant: MapFormat.Variant? = nil,
    finish: (@Sendable (inout Thing) -> Void)? = nil, _ fields: [Field<Thing>]
  ) {
    format = MapFormat(
      name: name, about: Phrase(nl: dutch, en: english), keys: fields.map(\.key),
      variant: variant)
    self.fields = fields
    self.variant = variant.map { YAMLKey($0.key) }
    keys = fields.map { YAMLKey($0.key.name) }
    required = Self.bits(fields, \.key.isRequired)
    essential = Self.bits(fields, \.isEssential)
    self.finish = finish
  }

  /// No mapping has more than 64 keys, which a test checks.
  private static func bits(_ fields: [Field<Thing>], _ isSet: (Field<Thing>) -> Bool) -> UInt64 {
    fields.indices.reduce(0) { isSet(fields[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// The values of one of many things.
  package func values(of things: [Thing], at index: Int, node: Node) -> MapValue {
    MapValue(
      name: format.name, node: node, values: fields.map { $0.value(things, index, node) })
  }

  /// Visits certain parts of the values of many things, key by key, and those of mappings below.
  func visit(
    _ things: [Thing], for parts: ValueParts, node: (Int) -> Node,
    _ visit: (ValuePart, Node) -> Void
  ) {
    // In groups, for what things have in memory lies near together.
    let all = fields
    let span = all.span
    for start in stride(from: 0, to: things.count, by: Self.group) {
      let range = start..<min(start + Self.group, things.count)
      for index in span.indices where !span[index].key.parts.isDisjoint(with: parts) {
        span[index].visit(things, range, node, parts, visit)
      }
    }
  }

  private static var group: Int { 8 }
}

extension Located<String> {
  /// The text that a required key would have; it is located where its mapping begins.
  static func missing(in mapping: SourceRange) -> Located {
    Located("", at: SourceRange(file: mapping.file, start: mapping.start, end: mapping.start))
  }
}
