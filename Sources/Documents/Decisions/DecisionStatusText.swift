package import Toolkit
package import Views
import Findings
import PlanModel
package import TextFormats

/// What the departments answered, for a terminal.
package struct DecisionStatusText {
  let language: Language
  let style: TerminalStyle
  let width: Int

  package init(language: Language, style: TerminalStyle, width: Int = 80) {
    self.language = language
    self.style = style
    self.width = max(width, 40)
  }

  package func text(_ status: DecisionStatus) -> String {
    var lines = wrapped(status.note(language), "")
    for department in status.departments {
      lines += [""] + wrapped(department.name(language), "").map(style.bold)
      lines += wrapped(department.counts(language), "  ")
      for item in department.items { lines += report(item) }
    }
    if status.departments.isEmpty {
      lines += wrapped(nothing(status.only)(language), "")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func nothing(_ code: String?) -> Phrase {
    guard let code else {
      return Phrase(
        nl: "Aan geen afdeling wordt iets gevraagd.", en: "No department is asked anything.")
    }
    return Phrase(
      nl: "Van afdeling \(code) wordt niets gevraagd.",
      en: "Nothing is asked of department \(code).")
  }

  private func report(_ item: DecisionStatus.Item) -> [String] {
    let shared = Phrase(nl: " (gedeeld)", en: " (shared)")(language)
    let mark = item.isShared ? shared : ""
    let answer = item.decision?.answer ?? item.state
    return wrapped("\(item.point) \(item.title)\(mark)", "  - ")
      + wrapped(answer(language), "    ").map {
        item.decision == nil && item.noted.isEmpty ? style.faint($0) : $0
      }
  }

  private func wrapped(_ text: String, _ indent: String) -> [String] {
    TerminalText.wrap(
      text, width: width, indent: indent, hanging: String(repeating: " ", count: indent.count))
  }
}
