import SourceText
import Toolkit

/// Part of a plan from one file. Effects refer to one another by their index in this file.
struct PlanPart: Sendable {
  var plan = Plan()
  var problems: [FormatProblem] = []
}

/// Reads one file of a plan, independent of the others, and checks its form meanwhile.
///
/// What has the wrong form is reported and reads as absent, so that the rules need not look for it.
struct PartReader {
  let document: YAMLDocument
  private var effects: [Effect] = []
  var problems: [FormatProblem] = []

  private init(_ document: YAMLDocument) { self.document = document }

  static func part(of yaml: YAMLReader) -> PlanPart {
    var part = PlanPart()
    part.problems = yaml.problems.map { FormatProblem(.yaml($0.kind), at: $0.range) }
    guard let root = yaml.root else { return part }
    var reader = PartReader(root.document)
    part.plan = reader.map(root.index, "", .map(.document), Plan.mapping) ?? Plan()
    part.plan.effects = reader.effects
    part.problems += reader.problems
    return part
  }

  // MARK: Mappings

  /// Reads a mapping of a definition; nil when it lacks an essential key.
  mutating func read<Thing>(_ mapping: Mapping<Thing>, at node: Int) -> Thing? {
    var thing = Thing(at: document.range(node))
    reportRepetitions(in: node)
    let keys = mapping.keys
    let all = mapping.fields
    let fields = all.span
    // One bit per key: no mapping has more than 64, and a set would allocate for each mapping.
    var (seen, usable): (UInt64, UInt64) = (0, 0)
    var unknown: [Int] = []
    let end = document.next(node)
    var key = node + 1
    while key < end {
      let value = key + 1
      if let index = document.index(of: key, among: keys, in: keys.indices) {
        let bit: UInt64 = 1 << index
        if seen & bit != 0 {
          check(value, as: fields[index])
        } else if fields[index].read(&thing, &self, value, keys[index].text) {
          usable |= bit
        }
        seen |= bit
      } else {
        unknown.append(key)
      }
      key = document.next(value)
    }
    if !unknown.isEmpty {
      // Only now: a key that is there too cannot be meant by an unknown one.
      let free = fields.indices.filter { seen & 1 << UInt64($0) == 0 }.map { keys[$0].text }
      for key in unknown { report(unknown: key, in: mapping.format.name, free: free) }
    }
    let missing = mapping.required & ~seen
    for index in fields.indices where missing & 1 << UInt64(index) != 0 {
      problems.append(
        FormatProblem(
          .missingKey(fields[index].key.name, in: mapping.format.name), at: beginning(of: node)))
    }
    mapping.finish?(&thing)
    return usable & mapping.essential == mapping.essential ? thing : nil
  }

  /// Checks the value of a repeated key, which is not kept.
  private mutating func check<Thing>(_ node: Int, as field: Field<Thing>) {
    let count = effects.count
    var unused = Thing(at: document.range(node))
    _ = field.read(&unused, &self, node, field.key.name)
    effects.removeSubrange(count...)
  }

  /// Effect that is written out, or a reference to one.
  mutating func effect(_ node: Int, _ key: String) -> Placement? {
    guard isMapping(node) else {
      report(key, .map(.effect), node)
      return nil
    }
    if let reference = Effect.mapping.variant, document.value(of: reference, in: node) != nil {
      return read(Placement.mapping, at: node)
    }
    // First, so that its index precedes those of the effects below it.
    let index = effects.count
    effects.append(Effect(at: document.range(node)))
    guard let effect = read(Effect.mapping, at: node) else { return nil }
    defer { effects[index] = effect }
    return Placement(of: effect, at: index)
  }

  /// Reads one mapping.
  mutating func map<Thing>(
    _ node: Int, _ key: String, _ kind: ValueKind, _ mapping: Mapping<Thing>
  ) -> Thing? {
    guard isMapping(node) else {
      report(key, kind, node)
      return nil
    }
    return read(mapping, at: node)
  }

  /// Reads a list of mappings; a single one must be in a list too.
  mutating func maps<Item>(
    _ node: Int, _ key: String, _ kind: ValueKind, _ read: (inout PartReader, Int) -> Item?
  ) -> [Item]? {
    guard document.kind(node) == .sequence else {
      report(key, kind, node)
      return nil
    }
    var items: [Item] = []
    let end = document.next(node)
    var child = node + 1
    while child < end {
      if let item = read(&self, child) { items.append(item) }
      child = document.next(child)
    }
    return items
  }

  // MARK: Scalars

  func isScalar(_ node: Int) -> Bool { document.kind(node) == .scalar }

  func isMapping(_ node: Int) -> Bool { document.kind(node) == .mapping }

  func range(_ node: Int) -> SourceRange { document.range(node) }

  mutating func scalar<Value>(
    _ node: Int, _ key: String, _ kind: ValueKind, _ parse: (Located<String>) -> Value?
  ) -> Value? {
    guard isScalar(node) else {
      report(key, kind, node)
      return nil
    }
    if kind.isTextual, document.isBlank(node) {
      problems.append(FormatProblem(.emptyText(key: key), at: document.range(node)))
    }
    if let value = parse(text(node)) { return value }
    report(key, kind, node)
    return nil
  }

  /// Reads one item or a list, but no nested list.
  mutating func items<Item>(
    _ node: Int, _ key: String, _ kind: ValueKind,
    _ read: (inout PartReader, Int, ValueKind) -> Item?
  ) -> [Item] {
    guard document.kind(node) == .sequence else {
      return read(&self, node, kind).map { [$0] } ?? []
    }
    return maps(node, key, kind) { read(&$0, $1, kind.item) } ?? []
  }

  /// Exceptions: rules that are not applied, each with its reason.
  mutating func exceptions(_ node: Int, _ key: String) -> [RuleException]? {
    guard isMapping(node) else {
      report(key, .exceptions, node)
      return nil
    }
    reportRepetitions(in: node)
    var exceptions: [RuleException] = []
    let end = document.next(node)
    var rule = node + 1
    while rule < end {
      let name = Located(document.text(rule), at: document.range(rule))
      if let reason = scalar(rule + 1, name.value, .text, { $0 }) {
        exceptions.append(RuleException(rule: name, reason: reason))
      }
      rule = document.next(rule + 1)
    }
    return exceptions
  }

  func text(_ node: Int) -> Located<String> {
    Located(document.trimmedText(node), at: document.range(node))
  }
}

extension ValueKind {
  /// Kind of an item where a list is possible.
  fileprivate var item: ValueKind {
    switch self {
    case .numbers: .number
    case .amounts: .amount
    case .decimals: .decimal
    case .texts: .text
    default: self
    }
  }

  /// Whether any text has the right form, so that only an empty one can be wrong.
  fileprivate var isTextual: Bool {
    switch self {
    case .text, .identifier, .texts, .departments, .printedNames: true
    default: false
    }
  }
}
