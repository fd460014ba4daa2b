import PlanModel
import SourceText
package import Toolkit

extension CarryOver {
  /// What is carried and what is not, for a terminal.
  package var text: Phrase {
    let kept = carried.map { item in
      line(item.answer.code, item.formerName, item.title)
        + Phrase(verbatim: "\n    \(item.answer.point): ") + item.answer.words
    }
    let others = left.map { item in
      line(item.department, item.formerName, item.title) + Phrase(verbatim: "\n    ")
        + item.decision.answer + Phrase(verbatim: "\n    ") + Phrase(nl: "niet: ", en: "not: ")
        + item.reason.words
    }
    let sections = [
      (Phrase(nl: "Gaat mee", en: "Carried over"), kept),
      (Phrase(nl: "Gaat niet mee", en: "Not carried over"), others),
    ].filter { !$0.1.isEmpty }
    return .joined(
      sections.map { title, lines in
        title + Phrase(verbatim: " (\(lines.count))\n") + .joined(lines, by: "\n")
          + Phrase(verbatim: "\n")
      }, by: "\n")
  }

  private func line(_ code: String, _ name: String, _ title: String) -> Phrase {
    Phrase(verbatim: "  \(code) \(name) \(title)")
  }
}
