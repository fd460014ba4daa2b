package import Operations
package import PlanModel

/// Of the changes that a workbook asks for those that can be made together.
///
/// One cell that the plan refuses must not keep the others out. Trials are few: whole parts are tried
/// first, and each refused change costs as many as halving takes.
package struct FeasibleChanges {
  package private(set) var made: [WorkbookChange] = []
  package private(set) var refused: [(change: WorkbookChange, refusal: OperationRefusal)] = []
  /// Changes that were not tried, because too many were refused.
  package private(set) var untried: [WorkbookChange] = []

  private static let mostRefused = 30

  /// - Parameter refusal: why changes cannot be made together; nil when they can.
  package init(_ all: [WorkbookChange], refusal: ([WorkbookChange]) -> OperationRefusal?) {
    var rest = all.sorted { $0.phase < $1.phase }[...]
    while !rest.isEmpty {
      guard let problem = refusal(made + rest) else {
        made += rest
        return
      }
      // A beginning must not need what comes behind it: what others refer to comes first.
      if refused.isEmpty, made.isEmpty {
        rest =
          rest.enumerated().sorted {
            ($0.element.phase, $0.element.isReferredTo ? 0 : 1, $0.offset)
              < ($1.element.phase, $1.element.isReferredTo ? 0 : 1, $1.offset)
          }.map(\.element)[...]
      }
      guard refused.count < Self.mostRefused else {
        untried = Array(rest)
        return
      }
      // The longest beginning that can be made; the one behind it cannot.
      var (low, high, last) = (0, rest.count, problem)
      while high - low > 1 {
        let middle = (low + high) / 2
        if let problem = refusal(made + rest.prefix(middle)) {
          (high, last) = (middle, problem)
        } else {
          low = middle
        }
      }
      made += rest.prefix(low)
      rest = rest.dropFirst(low)
      if let change = rest.popFirst() { refused.append((change, last)) }
    }
  }
}

extension FeasibleChanges {
  /// Refused changes as remarks at their cells.
  package func remarks(_ plan: Plan) -> [WorkbookRemark] {
    refused.map { WorkbookRemark(refused: $0.change, $0.refusal) }
      + untried.map { WorkbookRemark(untried: $0) }
  }
}

extension WorkbookChange {
  /// Whether it adds a thing that new rows of other sheets may name.
  fileprivate var isReferredTo: Bool {
    operations.contains { operation in
      guard case .add(let thing) = operation else { return false }
      return switch thing.kind {
      case .department, .focusArea, .group, .source, .region, .footnote, .scale, .report: true
      default: false
      }
    }
  }
}
