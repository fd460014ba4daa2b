package import PlanModel
import SourceText

/// What every product says of where it comes from.
package struct Credit: Sendable {
  /// The plan's title.
  package let title: String
  /// The plan's notice; empty when it has none.
  package let notice: String

  package init(_ plan: Plan) {
    title = plan.title
    notice = plan.header?.notice?.value ?? ""
  }
}
