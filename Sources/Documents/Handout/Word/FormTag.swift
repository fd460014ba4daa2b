import PlanModel
import Sheets
import Views

/// The tag of a field in a Word hand-out: which row it belongs to, and which column of that, as in
/// `SL 2a/reason` and, for a box, `SL 2a/decision/takes-over`.
struct FormTag: Equatable {
  /// The row's key; `#` and a number where Word has no room for it.
  let row: String
  let column: HandoutColumn
  /// What is decided by ticking the box; nil for another field.
  var state: DecisionState?

  init(row: String, column: HandoutColumn, state: DecisionState? = nil) {
    self.row = row
    self.column = column
    self.state = state
  }

  /// Nil for a tag that is not ours.
  init?(_ text: String) {
    var words = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = words.popLast() else { return nil }
    if let column = HandoutColumn(rawValue: String(last)) {
      self.init(row: words.joined(separator: "/"), column: column)
    } else {
      guard let state = DecisionState(rawValue: String(last)),
        words.popLast() == Substring(HandoutColumn.decision.rawValue)
      else { return nil }
      self.init(row: words.joined(separator: "/"), column: .decision, state: state)
    }
    guard !row.isEmpty else { return nil }
  }

  var text: String {
    "\(row)/\(column.rawValue)" + (state.map { "/\($0.rawValue)" } ?? "")
  }

  /// The name of a row in tags.
  ///
  /// - Parameter position: of the row in the form, for a key that does not fit.
  static func row(_ key: String, at position: Int) -> String {
    let longest = FormTag(row: key, column: .decision, state: .takesOverInPart).text
    return longest.utf16.count > WordForm.Field.mostCharacters ? "#\(position)" : key
  }
}
