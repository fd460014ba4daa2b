package import Toolkit

/// The kinds of mapping that a plan file is made of.
package enum MapName: String, CaseIterable, Sendable {
  case document
  case plan
  case parent
  case look
  case publish
  case accessibility
  case deviation
  case source
  case section
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
  case formerPoint = "former-point"
  case formerCode = "former-code"
  case formerID = "former-id"
  case formerEffect = "former-effect"
  case formerNumeral = "former-numeral"
  case budget
  case budgetLine = "budget-line"
  case handOut = "hand-out"
  case decision
  case progress
  case region
  case footnote
  case indicator
  case series
  case figure
  case target
  case goal
  case result
  case scale
  case scaleValue = "scale-value"
  case report
  case progressRow = "progress-row"
  case rating
  case session
  case sessionItem = "session-item"
  case sessionCorrection = "session-correction"
  case sessionEnd = "session-end"
}

/// One kind of mapping without its type: which keys it knows and what they mean.
///
/// The check of form, the JSON Schema, the manual and an editor's form need no more than this.
package struct MapFormat: Sendable {
  package let name: MapName
  package let about: Phrase
  /// In the order in which a person writes them.
  package let keys: [KeyFormat]
  /// When this key is present the mapping is of the other kind.
  package let variant: Variant?

  package struct Variant: Sendable {
    package let key: String
    package let map: MapName
  }

  package func key(_ name: String) -> KeyFormat? {
    keys.first { $0.name == name }
  }
}

/// One key of a mapping.
package struct KeyFormat: Sendable {
  package let name: String
  /// Its name for readers, in lower case: in forms, headings, pages, tables and messages.
  package let label: Phrase
  package let kind: ValueKind
  package let isRequired: Bool
  package internal(set) var about: Phrase
  /// A value as one would write it, in YAML, without the key.
  package let example: String
  /// What a link of this key means; nil when its value names no other thing of the plan.
  package let role: LinkRole?
  /// Which parts of a plan can be found in its value.
  package internal(set) var parts: ValueParts
  /// The name of its member in the data that other programs read; nil when it is no member there.
  package internal(set) var member: String?
}
