package import PlanModel
import SourceText

/// What a heading means that is not a hand-out's own, as in `Datum MT=discussed-on`.
package struct ColumnChoice: Sendable, Equatable {
  package let heading: String
  /// Nil for a column that is not to be read.
  package let column: HandoutColumn?

  package init(_ heading: String, _ column: HandoutColumn?) {
    self.heading = heading
    self.column = column
  }

  /// Nil for what has no heading, no equals sign, or the name of no column behind it.
  package init?(_ text: String) {
    // A heading may have an equals sign, a column's name has none.
    guard let sign = text.lastIndex(of: "=") else { return nil }
    heading = ReturnedRow.clean(String(text[..<sign]))
    let name = text[text.index(after: sign)...].lowercased().filter { !$0.isWhitespace }
    guard !heading.isEmpty else { return nil }
    if name.isEmpty {
      column = nil
    } else if case .column(let known) = ColumnNames().meaning(of: name) {
      column = known
    } else {
      return nil
    }
  }

  var text: String { "\(heading)=\(column?.rawValue ?? "")" }
}

/// The columns that a plan remembers, under `columns` of its hand-out.
package struct RememberedColumns: Sendable {
  package private(set) var choices: [ColumnChoice] = []
  /// Parts that cannot be read.
  package private(set) var unreadable: [String] = []

  package init(_ plan: Plan) {
    let written = plan.handOut?.columns?.value ?? ""
    for part in written.split(separator: ";").map({ ReturnedRow.clean(String($0)) })
    where !part.isEmpty {
      if let choice = ColumnChoice(part) { choices.append(choice) } else { unreadable.append(part) }
    }
  }

  /// Adds choices; one for a heading that is remembered replaces it.
  package mutating func add(_ added: [ColumnChoice]) {
    for choice in added {
      choices.removeAll { $0.heading.lowercased() == choice.heading.lowercased() }
      choices.append(choice)
    }
  }

  /// As the plan has them; nil when a heading has the semicolon that divides them.
  package var text: String? {
    guard !choices.contains(where: { $0.heading.contains(";") }) else { return nil }
    return (choices.map(\.text) + unreadable).joined(separator: "; ")
  }
}
