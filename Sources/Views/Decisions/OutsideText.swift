import PlanModel
import Toolkit

/// What a department typed on a row in columns that are only to read.
struct OutsideText {
  private let typed: [(column: HandoutColumn, text: String)]

  /// - Parameters:
  ///   - noted: the answers that the plan has noted.
  ///   - others: what was typed in the columns that do not change with the answers.
  init(
    _ row: ReturnedRow, besides noted: [Decision],
    _ others: [(column: HandoutColumn, text: String)]
  ) {
    let answer = row.text(.answer)
    var rest = Self.folded(answer)
    let known = noted.flatMap { [$0.words.dutch, $0.words.english, $0.wordsInFigures] }
      .map(Self.folded)
    for words in known.sorted(by: { $0.count > $1.count }) where !rest.isEmpty {
      rest = rest.replacing(words, with: "")
    }
    rest = rest.replacing("eerder", with: "").replacing("before", with: "")
    typed = (rest.isEmpty ? [] : [(HandoutColumn.answer, FileRemark.short(answer))]) + others
  }

  /// What of it can only be an answer: text beside the earlier answers, or a decision.
  var answer: (column: HandoutColumn, text: String)? {
    typed.first { $0.column == .answer || WrittenDecision($0.text)?.isExact == true }
  }

  var remarks: [RowRemark] { typed.map { .outside($0.column, $0.text) } }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Decision {
  /// The words as older hand-outs have them: with days in figures.
  fileprivate var wordsInFigures: String {
    [date, done?.date].compactMap(\.self).reduce(words.dutch) { words, day in
      words.replacing(day.phrase.dutch, with: day.figures)
    }
  }
}
