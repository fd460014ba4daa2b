import Editing
import PlanModel
import SourceText
import Toolkit

/// Targets of indicators.
extension PlanEditor {
  mutating func record(
    _ targets: [RecordedTarget], region: String?, of index: Int
  ) throws(OperationRefusal) {
    for target in targets {
      let (key, value) = Self.condition(target.condition)
      let further = try Self.further(of: target)
      for (key, _) in further {
        guard let role = PlanFormat[.target].key(key)?.role else { continue }
        expectChange(of: role, at: .indicator(index))
      }
      guard let replaced = target.replaced else {
        let keys: [(key: String, value: YAMLValue?)] =
          [
            (key, value), ("by", target.year.map { .token(String($0)) }),
            ("region", region.map { .token($0) }), ("printed", target.printed.map { .text($0) }),
          ] + further
        if region != nil { expectChange(of: .region, at: .indicator(index)) }
        try append(
          .mapping(keys.compactMap { key, value in value.map { (key, $0) } }), to: "targets",
          in: plan.indicators[index].range, .indicator)
        continue
      }
      try changes.withPatch(replaced.file) { patch throws(PatchProblem) in
        let mapping = try Self.mapping(replaced, patch)
        let order = Self.keys(.target)
        let present = Self.conditionKeys.filter { patch.source.value(of: $0, in: mapping) != nil }
        let former = present.contains(key) ? key : present.first
        for other in present where other != former {
          patch.remove(other, in: mapping, keepingComments: true)
        }
        // Another name for the same entry, so that what is said beside it stays.
        if let former, let node = patch.source.value(of: former, in: mapping) {
          if former != key { patch.rename(key: former, to: key, in: mapping) }
          patch.replace(node, with: value)
        } else {
          patch.set(key, value, in: mapping, order: order)
        }
        let printed: (key: String, value: YAMLValue?) = (
          "printed", target.printed.map { .text($0) }
        )
        for (key, value) in [printed] + further {
          if let value {
            patch.set(key, value, in: mapping, order: order)
          } else {
            patch.remove(key, in: mapping, keepingComments: true)
          }
        }
      }
    }
  }

  /// Other keys of a target with what they get; those to remove have no value.
  private static func further(
    of target: RecordedTarget
  ) throws(OperationRefusal) -> [(key: String, value: YAMLValue?)] {
    var all: [(key: String, value: YAMLValue?)] = []
    for further in target.further {
      guard let key = PlanFormat[.target].key(further.key), !conditionKeys.contains(key.name)
      else { continue }
      var value: YAMLValue? =
        if further.texts.isEmpty { nil } else { try ValueText(key: key).value(further.texts) }
      // One line or one footnote needs no list.
      if case .list(let items)? = value, items.count == 1 { value = items[0] }
      all.append((key.name, value))
    }
    return all
  }

  /// Keys of a target of which it has one.
  static let conditionKeys = [
    "at-least", "at-most", "more-than", "less-than", "equal", "between", "direction",
  ]

  private static func condition(_ condition: TargetCondition) -> (key: String, value: YAMLValue) {
    let (key, texts) = condition.written
    return (key, texts.count == 1 ? .token(texts[0]) : .list(texts.map(YAMLValue.token)))
  }
}
