import PlanModel
import Toolkit

/// Words about links from budget lines to points.
enum MoneyLink {
  /// Remark that the plan's author inferred a link, so that a reader does not blame the text.
  static func origin(of link: Link) -> Phrase {
    link.evidence.isInferred
      ? Phrase(nl: " (de koppeling is afgeleid)", en: " (the link is inferred)")
      : Phrase(verbatim: "")
  }
}
