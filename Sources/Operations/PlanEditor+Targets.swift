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
      guard let replaced = target.replaced else {
        let keys: [(key: String, value: YAMLValue?)] = [
          (key, value), ("by", target.year.map { .token(String($0)) }),
          ("region", region.map { .token($0) }), ("printed", target.printed.map { .text($0) }),
        ]
        if region != nil { expectChange(of: .region, at: .indicator(index)) }
        try append(
          .mapping(keys.compactMap { key, value in value.map { (key, $0) } }), to: "targets",
          in: plan.indicators[index].range, .indicator)
        continue
      }
      try changes.withPatch(replaced.file) { patch throws(PatchProblem) in
        let mapping = try Self.mapping(replaced, patch)
        let order = Self.keys(.target)
        for other in Self.conditionKeys where other != key {
          patch.remove(other, in: mapping, keepingComments: true)
        }
        patch.set(key, value, in: mapping, order: order)
        if let printed = target.printed {
          patch.set("printed", .text(printed), in: mapping, order: order)
        } else {
          patch.remove("printed", in: mapping, keepingComments: true)
        }
      }
    }
  }

  /// Keys of a target of which it has one.
  static let conditionKeys = [
    "at-least", "at-most", "more-than", "less-than", "equal", "between", "direction",
  ]

  private static func condition(_ condition: TargetCondition) -> (key: String, value: YAMLValue) {
    switch condition {
    case .atLeast(let limit): ("at-least", .token(limit.text))
    case .atMost(let limit): ("at-most", .token(limit.text))
    case .moreThan(let limit): ("more-than", .token(limit.text))
    case .lessThan(let limit): ("less-than", .token(limit.text))
    case .equal(let wanted): ("equal", .token(wanted.text))
    case .between(let low, let high):
      ("between", .list([.token(low.text), .token(high.text)]))
    case .direction(let direction): ("direction", .token(direction.rawValue))
    }
  }
}
