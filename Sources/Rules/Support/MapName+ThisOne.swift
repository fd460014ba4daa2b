import PlanModel
import Toolkit

extension MapName {
  /// Phrase that points at one mapping of this kind in a message.
  var thisOne: Phrase {
    switch self {
    case .document: Phrase(nl: "dit bestand", en: "this file")
    case .plan: Phrase(nl: "het blok `plan`", en: "the block `plan`")
    case .parent: Phrase(nl: "het blok `parent`", en: "the block `parent`")
    case .look: Phrase(nl: "het blok `look`", en: "the block `look`")
    case .publish: Phrase(nl: "het blok `publish`", en: "the block `publish`")
    case .accessibility:
      Phrase(nl: "het blok `accessibility`", en: "the block `accessibility`")
    case .deviation: Phrase(nl: "deze afwijking", en: "this deviation")
    case .source: Phrase(nl: "deze bron", en: "this source")
    case .section: Phrase(nl: "deze kop", en: "this heading")
    case .scopeEntry: Phrase(nl: "dit onderwerp", en: "this topic")
    case .theme: Phrase(nl: "dit thema", en: "this theme")
    case .effect: Phrase(nl: "dit effect", en: "this effect")
    case .effectReference:
      Phrase(nl: "deze verwijzing naar een effect", en: "this reference to an effect")
    case .link: Phrase(nl: "deze verwijzing", en: "this link")
    case .focusArea: Phrase(nl: "dit focusgebied", en: "this focus area")
    case .group: Phrase(nl: "deze groep", en: "this group")
    case .department: Phrase(nl: "deze afdeling", en: "this department")
    case .actionPoint: Phrase(nl: "dit actiepunt", en: "this action point")
    case .subPoint: Phrase(nl: "dit onderdeel", en: "this sub-point")
    case .formerPoint, .formerCode, .formerID, .formerEffect, .formerNumeral:
      Phrase(nl: "deze eerdere naam", en: "this former name")
    case .budget: Phrase(nl: "de begroting", en: "the budget")
    case .budgetLine: Phrase(nl: "deze begrotingspost", en: "this budget line")
    case .handOut: Phrase(nl: "het blok `hand-out`", en: "the block `hand-out`")
    case .decision: Phrase(nl: "dit besluit", en: "this decision")
    case .progress: Phrase(nl: "dit blok `done`", en: "this block `done`")
    case .region: Phrase(nl: "dit gebied", en: "this region")
    case .footnote: Phrase(nl: "deze noot", en: "this footnote")
    case .indicator: Phrase(nl: "deze indicator", en: "this indicator")
    case .series: Phrase(nl: "deze reeks", en: "this series")
    case .figure: Phrase(nl: "dit cijfer", en: "this figure")
    case .target: Phrase(nl: "deze streefwaarde", en: "this target")
    case .goal: Phrase(nl: "dit doel", en: "this goal")
    case .result: Phrase(nl: "dit resultaat", en: "this result")
    case .scale: Phrase(nl: "deze schaal", en: "this scale")
    case .scaleValue, .rating: Phrase(nl: "dit oordeel", en: "this rating")
    case .report: Phrase(nl: "dit verslag", en: "this report")
    case .progressRow: Phrase(nl: "deze regel voortgang", en: "this row of progress")
    case .session: Phrase(nl: "deze themasessie", en: "this theme session")
    case .sessionItem: Phrase(nl: "dit onderdeel van de sessie", en: "this item of the session")
    case .sessionCorrection: Phrase(nl: "deze verbetering", en: "this correction")
    case .sessionEnd: Phrase(nl: "dit einde", en: "this end")
    }
  }
}
