package import SourceText
package import Toolkit

/// Value of a key, read back from the model, whatever the type of its property.
package enum FieldValue: Sendable, Equatable {
  case text(Located<String>)
  case texts([Located<String>])
  /// One of the choices of the key's kind.
  case word(String)
  case flag(Bool)
  case number(Int)
  case numbers([Int])
  case amounts([Euro])
  case decimal(ExactNumber)
  case decimals([ExactNumber])
  case day(Day)
  case names([PrintedName])
  case citations([Citation])
  case links([Reference])
  case exceptions([RuleException])
  case places([Placement])
  case map(MapValue)
  case maps([MapValue])
  /// Mappings by year.
  case years([YearMap])
  case yearTexts([YearText])
}

/// Mapping that belongs to a year.
package struct YearMap: Sendable, Equatable {
  package let year: Int
  package let map: MapValue
}

/// Values of one mapping.
package struct MapValue: Sendable, Equatable {
  package let name: MapName
  /// Node of the mapping, or of which it is a part.
  package let node: Node
  /// Values in the order of the keys of its format; nil where a key has none.
  package let values: [FieldValue?]

  package subscript(_ key: String) -> FieldValue? {
    PlanFormat[name].keys.firstIndex { $0.name == key }.flatMap { values[$0] }
  }
}
