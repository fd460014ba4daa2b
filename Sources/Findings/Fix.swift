package import Operations

/// A repair of a finding, which can be made by the program.
package struct Fix: Sendable, Hashable {
  package let operations: [Operations.Operation]
  /// Whether it is the only right one, so that it may be made unasked.
  package let isSafe: Bool

  package init(_ operations: Operations.Operation..., isSafe: Bool) {
    self.operations = operations
    self.isSafe = isSafe
  }
}
