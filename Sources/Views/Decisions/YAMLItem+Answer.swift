import Editing
import SourceText
import Toolkit
import PlanModel

extension YAMLItem {
  /// One answer as an entry of `decisions.yaml`.
  init(
    _ answer: ReturnedAnswer, id: String, _ language: Language, from origin: AnswerOrigin
  ) {
    var values = [
      ("point", YAMLText.identifier(id)),
      ("asked", YAMLText.scalar(answer.asked)),
      ("department", YAMLText.identifier(answer.code)),
      ("state", answer.state.rawValue),
    ]
    if let date = answer.date { values.append(("date", date.iso)) }
    if !answer.reason.isEmpty { values.append(("reason", YAMLText.scalar(answer.reason))) }
    if !answer.landed.isEmpty { values.append(("landed", YAMLText.scalar(answer.landed))) }
    if let done = answer.done { values.append(("done", done.yaml)) }
    let origin = HiddenCharacter.replacing(in: origin.words(answer)(language))
    values.append(("from", YAMLText.scalar(origin)))
    self.init(values)
  }
}
