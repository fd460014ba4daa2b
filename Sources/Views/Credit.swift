package import PlanModel
package import Toolkit
import SourceText

/// What every product says of where it comes from.
package struct Credit: Sendable {
  /// The plan's title.
  package let title: String
  /// The plan's notice; empty when it has none.
  package let notice: String
  /// In which text the line numbers count; nil when the plan names none.
  package let counting: Phrase?

  /// The same for a product without line numbers.
  package var withoutLines: Credit { Credit(title: title, notice: notice, counting: nil) }

  private init(title: String, notice: String, counting: Phrase?) {
    self.title = title
    self.notice = notice
    self.counting = counting
  }

  /// - Parameter citesLines: whether line numbers stand in the product.
  package init(_ plan: Plan, citesLines: Bool = true) {
    title = plan.title
    notice = plan.header?.notice?.value ?? ""
    counting = (citesLines ? plan.sources.first : nil).map { source in
      Phrase(nl: "Regelnummers tellen in: ", en: "Line numbers count in: ") + source.name
        + Phrase(verbatim: ".")
    }
  }
}
