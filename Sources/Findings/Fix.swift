package import Operations

/// A repair of a finding, which can be made by the program.
package struct Fix: Sendable, Hashable {
  package let operations: [Operations.Operation]
  /// Whether it is the only right one, so that it may be made unasked.
  package let isSafe: Bool

  /// Whether something of the plan goes: never unasked, and only after it was shown.
  package var isRemoval: Bool {
    operations.contains { operation in
      switch operation {
      case .removeValue, .removeLink: true
      default: false
      }
    }
  }

  /// Whether a person sees what it does before it is made: what takes something away, and what changes
  /// many entries of a log.
  package var isShownFirst: Bool { isRemoval || operations.contains(.convertAnswers) }

  package init(_ operations: Operations.Operation..., isSafe: Bool) {
    self.operations = operations
    self.isSafe = isSafe
  }
}
