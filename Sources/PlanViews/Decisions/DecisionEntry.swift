import PlanModel
import SourceText
import Wording

/// One answer as it is written in a plan's file.
struct DecisionEntry {
  private let values: [(key: String, value: String)]

  init(_ answer: ReturnedAnswer, _ language: Language) {
    var values = [
      ("point", YAMLText.identifier(answer.point)),
      ("department", YAMLText.identifier(answer.code)),
      ("state", answer.state.rawValue),
    ]
    if let date = answer.date { values.append(("date", date.iso)) }
    if !answer.reason.isEmpty { values.append(("reason", YAMLText.scalar(answer.reason))) }
    if !answer.landed.isEmpty { values.append(("landed", YAMLText.scalar(answer.landed))) }
    let origin = HiddenCharacter.replacing(in: answer.place.words(language))
    values.append(("from", YAMLText.scalar(origin)))
    self.values = values
  }

  /// An item with a dash before it, a value a line.
  func block(indent: String, newline: String) -> String {
    values.enumerated().map { index, pair in
      "\(indent)\(index == 0 ? "- " : "  ")\(pair.key): \(pair.value)\(newline)"
    }.joined()
  }

  /// In braces, on one line.
  var flow: String {
    "{\(values.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }
}
