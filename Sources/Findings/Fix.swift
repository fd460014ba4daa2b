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

  package init(_ operations: Operations.Operation..., isSafe: Bool) {
    self.operations = operations
    self.isSafe = isSafe
  }
}
