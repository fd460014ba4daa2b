import PlanModel
import SourceText
import Toolkit

/// What becomes of each figure of a file.
extension FigureImport {
  /// Whether a spreadsheet's number below 1 is beside percentages that are not.
  func isFraction(_ read: FigureCell, beside series: FigureSeries?) -> Bool {
    guard case .number(let value) = read, value.number.approximate.magnitude < 1,
      value.number != ExactNumber(0)
    else { return false }
    let others = series?.values.compactMap(\.number) ?? []
    return !others.isEmpty && others.allSatisfy { $0.approximate >= 1 }
  }

  func outcome(of read: FigureCell, beside former: FigureValue?) -> Outcome {
    switch read {
    case .empty: return .same
    case .refused(let refusal): return .refused(refusal)
    case .missing(let reason, _):
      guard let former else { return .new }
      if former.missing == reason { return .same }
      return former.number == nil
        ? .changed(from: former) : .conflict(with: former, isChosen: replaces)
    case .number(let value):
      guard let former else { return .new }
      guard let number = former.number else { return .changed(from: former) }
      if number == value.number { return .same }
      return former.isProvisional
        ? .changed(from: former) : .conflict(with: former, isChosen: replaces)
    }
  }

  /// What is to be written.
  package var accepted: [Figure] {
    figures.filter { figure in
      switch figure.outcome {
      case .new, .changed, .conflict(_, isChosen: true): true
      case .same, .refused, .conflict: false
      }
    }
  }

  /// Whether everything in the files was read and goes in.
  package var isComplete: Bool {
    remarks.allSatisfy { $0.kind == .otherwise } && targetsAreComplete
      && figures.allSatisfy { figure in
        switch figure.outcome {
        case .refused, .conflict(_, isChosen: false): false
        case .new, .changed, .same, .conflict: true
        }
      }
  }
}
