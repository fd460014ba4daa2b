import SourceText
import Toolkit

/// Key of a mapping with the property that it fills and the name that readers see; they are defined only
/// here.
package struct Field<Thing: Mapped>: Sendable {
  package private(set) var key: KeyFormat
  /// Whether a mapping without a usable value here is dropped.
  private(set) var isEssential = false

  /// Reads a value into its property; false when it has the wrong form.
  let read: @Sendable (inout Thing, inout PartReader, _ node: Int, _ key: String) -> Bool
  /// Value of one thing in an array; nil when it has none.
  let value: @Sendable ([Thing], Int, Node) -> FieldValue?
  let visit: Visit

  typealias Visit =
    @Sendable ([Thing], Range<Int>, (Int) -> Node, ValueParts, (ValuePart, Node) -> Void) -> Void

  /// Name for readers in Dutch and English, in lower case as within a sentence.
  typealias Words = (nl: String, en: String)

  private init<Value>(
    _ name: String, named words: Words, _ form: ValueForm<Value>, isRequired: Bool, about: Phrase,
    example: String,
    get: @escaping @Sendable ([Thing], Int) -> Value?,
    borrow: @escaping @Sendable ([Thing], Int, (Span<Value>) -> Void) -> Void,
    set: @escaping @Sendable (inout Thing, Value) -> Void
  ) {
    key = KeyFormat(
      name: name, label: Phrase(nl: words.nl, en: words.en), kind: form.kind,
      isRequired: isRequired, about: about, example: example,
      role: form.role, parts: form.parts,
      member: form.role == nil && form.kind != .exceptions ? Self.member(name) : nil)
    read = { thing, reader, node, key in
      guard let value = form.read(&reader, node, key) else { return false }
      set(&thing, value)
      return true
    }
    value = { things, index, node in get(things, index).map { form.value($0, node) } }
    visit = { things, range, node, parts, visit in
      for index in range {
        borrow(things, index) { form.visit($0, node(index), parts, visit) }
      }
    }
  }

  /// Key whose property always has a value: a required text, a list, or a choice with a default.
  init<Value>(
    _ name: String, named words: Words, _ form: ValueForm<Value>,
    _ path: any WritableKeyPath<Thing, Value> & Sendable, required: Bool = false,
    nl dutch: String, en english: String, example: String
  ) {
    let property = StoredProperty(path)
    self.init(
      name, named: words, form, isRequired: required, about: Phrase(nl: dutch, en: english),
      example: example,
      get: { property.value(in: $0, at: $1) },
      borrow: { property.borrow(in: $0, at: $1, $2) }, set: { $0[keyPath: path] = $1 })
  }

  /// Key that may be absent.
  init<Value>(
    _ name: String, named words: Words, _ form: ValueForm<Value>,
    _ path: any WritableKeyPath<Thing, Value?> & Sendable, required: Bool = false,
    nl dutch: String, en english: String, example: String
  ) {
    let property = StoredProperty(path)
    self.init(
      name, named: words, form, required: required, get: { property.value(in: $0, at: $1) },
      set: { $0[keyPath: path] = $1 }, nl: dutch, en: english, example: example)
  }

  /// Key that is one of the two for evidence.
  init<Value>(
    _ name: String, named words: Words, _ form: ValueForm<Value>,
    _ path: any WritableKeyPath<Thing, Evidence> & Sendable,
    get: @escaping @Sendable (Evidence) -> Value?,
    set: @escaping @Sendable (inout Evidence, Value) -> Void,
    nl dutch: String, en english: String, example: String
  ) {
    let evidence = StoredProperty(path)
    self.init(
      name, named: words, form, get: { get(evidence.value(in: $0, at: $1)) },
      set: { set(&$0[keyPath: path], $1) }, nl: dutch, en: english, example: example)
  }

  /// Key whose value is part of a property, or is kept in several.
  init<Value>(
    _ name: String, named words: Words, _ form: ValueForm<Value>, required: Bool = false,
    get: @escaping @Sendable ([Thing], Int) -> Value?,
    set: @escaping @Sendable (inout Thing, Value) -> Void,
    nl dutch: String, en english: String, example: String
  ) {
    self.init(
      name, named: words, form, isRequired: required, about: Phrase(nl: dutch, en: english),
      example: example,
      get: get,
      borrow: { things, index, use in
        if let value = get(things, index) { use(CollectionOfOne(value).span) }
      }, set: set)
  }

  /// Converts `list-title` to `listTitle`.
  private static func member(_ name: String) -> String {
    let words = name.split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  // MARK: What differs from most

  /// Field with another name in exported data; nil to leave it out there.
  func exported(as member: String?) -> Field {
    var field = self
    field.key.member = member
    return field
  }

  /// Field with another explanation in a form, where nobody sees a key or a list of the files.
  func onScreen(nl dutch: String, en english: String) -> Field {
    var field = self
    field.key.about = field.key.about.onScreen(nl: dutch, en: english)
    return field
  }

  var essential: Field {
    var field = self
    field.isEssential = true
    return field
  }

  /// Text of others, such as a quotation, whose words no rule checks.
  var fromOthers: Field {
    var field = self
    field.key.parts.remove(.prose)
    return field
  }
}
