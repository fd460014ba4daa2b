package import Drawing
package import PlanModel
package import Toolkit
package import Views

/// Input that every renderer needs beside the thing that it renders.
package struct RenderContext: Sendable {
  package var addresses: Addresses
  package let language: Language
  package let house: HouseStyle
  package let credit: Attribution
  /// Whether the file is read without the other output, so that it must not link to it.
  package var isAlone = false

  package init(_ plan: Plan, addresses: Addresses, language: Language) {
    self.addresses = addresses
    self.language = language
    house = HouseStyle(plan.header?.look)
    credit = Attribution(plan)
  }

  package init(alone plan: Plan, language: Language) {
    self.init(plan, addresses: Addresses(plan), language: language)
    isAlone = true
  }
}
