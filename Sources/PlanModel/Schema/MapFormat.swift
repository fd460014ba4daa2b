package import Toolkit

/// The kinds of mapping that a plan file is made of.
package enum MapName: String, CaseIterable, Sendable {
  case document
  case plan
  case look
  case accessibility
  case deviation
  case source
  case scopeEntry = "scope-entry"
  case theme
  case effect
  case effectReference = "effect-reference"
  case link
  case focusArea = "focus-area"
  case group
  case department
  case actionPoint = "action-point"
  case subPoint = "sub-point"
  case budget
  case budgetLine = "budget-line"
  case handOut = "hand-out"
  case decision
}

/// One kind of mapping: which keys it knows and what they mean.
///
/// The reader, the checks of form, the JSON Schema and the manual are all made from these.
package struct MapFormat: Sendable {
  package let name: MapName
  package let about: Phrase
  package let keys: [KeyFormat]
  /// When this key is present the mapping is of the other kind.
  package let variant: Variant?

  package struct Variant: Sendable {
    package let key: String
    package let map: MapName
  }

  init(_ name: MapName, about: Phrase, variant: Variant? = nil, keys: [KeyFormat]) {
    self.name = name
    self.about = about
    self.variant = variant
    self.keys = keys
  }

  package func key(_ name: String) -> KeyFormat? {
    keys.first { $0.name == name }
  }
}

/// One key of a mapping.
package struct KeyFormat: Sendable {
  package let name: String
  package let kind: ValueKind
  package let isRequired: Bool
  package let about: Phrase
  /// A value as one would write it, in YAML, without the key.
  package let example: String

  init(
    _ name: String, _ kind: ValueKind, required: Bool = false, nl dutch: String, en english: String,
    example: String
  ) {
    self.name = name
    self.kind = kind
    isRequired = required
    about = Phrase(nl: dutch, en: english)
    self.example = example
  }
}
