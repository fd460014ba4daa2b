package import PlanModel
package import Toolkit
import SourceText

/// Attribution on every product: the plan as its source.
package struct Attribution: Sendable {
  /// Title of the plan.
  package let title: String
  /// Notice of the plan; empty when it has none.
  package let notice: String
  /// Language of both, and of the plan's other texts.
  package let language: Language
  /// Text to which the line numbers refer; nil when the plan names none.
  package let counting: Phrase?

  /// Attribution for a product without line numbers.
  package var withoutLines: Attribution {
    Attribution(title: title, notice: notice, language: language, counting: nil)
  }

  private init(title: String, notice: String, language: Language, counting: Phrase?) {
    self.title = title
    self.notice = notice
    self.language = language
    self.counting = counting
  }

  /// - Parameter citesLines: whether the product has line numbers.
  package init(_ plan: Plan, citesLines: Bool = true) {
    title = plan.title
    language = plan.language
    notice = plan.header?.notice?.value ?? ""
    counting = (citesLines ? plan.sources.first : nil).map { source in
      Phrase(nl: "Regelnummers tellen in: ", en: "Line numbers count in: ") + source.name
        + Phrase(verbatim: ".")
    }
  }
}
