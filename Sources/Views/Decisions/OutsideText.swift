import PlanModel
import Toolkit

/// What a department typed on a row in columns that are only to read.
///
/// Only text that a hand-out cannot have is searched for: a text in the column of earlier answers
/// that is not the plan's, and a decision in a column in which a hand-out never has one.
struct OutsideText {
  private let answer: String
  private let decisions: [(column: HandoutColumn, text: String)]

  private static let others: [HandoutColumn] = [
    .priority, .policyField, .page, .others, .references,
  ]

  init(_ row: ReturnedRow) {
    answer = row.text(.answer)
    decisions = Self.others.compactMap { column in
      let text = row.text(column)
      guard !text.isEmpty, text.utf8.count < 40, WrittenDecision(text)?.isExact == true else {
        return nil
      }
      return (column, text)
    }
  }

  var isEmpty: Bool { answer.isEmpty && decisions.isEmpty }

  /// What is left of the text when all that the plan noted is taken away.
  func typed(besides noted: [Decision]) -> [(column: HandoutColumn, text: String)] {
    var rest = Self.folded(answer)
    let known = noted.flatMap { [$0.words.dutch, $0.words.english] }.map(Self.folded)
    for words in known.sorted(by: { $0.count > $1.count }) where !rest.isEmpty {
      rest = rest.replacing(words, with: "")
    }
    rest = rest.replacing("eerder", with: "").replacing("before", with: "")
    let typed = rest.isEmpty ? [] : [(HandoutColumn.answer, FileRemark.short(answer))]
    return typed + decisions
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
