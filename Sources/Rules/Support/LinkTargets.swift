import PlanModel
import SourceText
import Toolkit

extension LinkRole {
  /// Target of a link of this role, in words.
  var target: Phrase {
    switch self {
    case .place: Phrase(nl: "een effect", en: "an effect")
    case .focus: Phrase(nl: "een focusgebied", en: "a focus area")
    case .group: Phrase(nl: "een groep", en: "a group")
    case .point: Phrase(nl: "een actiepunt", en: "an action point")
    case .department, .lead, .partner, .owner, .decider:
      Phrase(nl: "een afdeling", en: "a department")
    case .reference:
      Phrase(nl: "een actiepunt of focusgebied", en: "an action point or a focus area")
    case .sameText: Phrase(nl: "een onderdeel", en: "a sub-point")
    case .decided, .pointAim:
      Phrase(nl: "een actiepunt of onderdeel", en: "an action point or a sub-point")
    case .focusAim: Phrase(nl: "een focusgebied", en: "a focus area")
    case .effectAim: Phrase(nl: "een effect", en: "an effect")
    case .indicator, .rateOf, .complementOf, .figurePart:
      Phrase(nl: "een indicator", en: "an indicator")
    case .goal: Phrase(nl: "een doel", en: "a goal")
    case .region: Phrase(nl: "een gebied", en: "a region")
    case .footnote: Phrase(nl: "een noot", en: "a footnote")
    case .scale: Phrase(nl: "een schaal", en: "a scale")
    case .report: Phrase(nl: "een verslag", en: "a report")
    case .subject:
      Phrase(
        nl: "iets waarover voortgang kan gaan", en: "something that progress can be about")
    }
  }
}

extension BrokenLink {
  /// Right key for a link whose name is that of a node of another kind.
  func placeOfLink(to other: Node) -> Phrase {
    switch (other, role) {
    case (.subPoint, .point), (.subPoint, .reference): return wholePoint
    case (.actionPoint, .sameText): return itsFirstPart
    default: break
    }
    guard let key = key(of: other) else {
      return Phrase(
        nl: "Vanaf hier kan daar niet naar worden verwezen: noem een ander doel, of haal dit weg.",
        en: "From here there is no linking to that: name another target, or remove this.")
    }
    return Phrase(
      nl: "Zo'n verwijzing hoort onder `\(key)`.", en: "Such a link belongs under `\(key)`.")
  }

  /// Name of what is meant, where a sub-point is named instead of its point.
  var meant: String? {
    switch (other, role) {
    case (.subPoint, .point), (.subPoint, .reference): wholeNumber.isEmpty ? nil : wholeNumber
    default: nil
    }
  }

  private var wholeNumber: String { String(printed.value.prefix { $0.isNumber || $0 == "." }) }

  private var wholePoint: Phrase {
    let number = wholeNumber
    return Phrase(
      nl: "Noem het hele actiepunt: \(number).", en: "Name the whole action point: \(number).")
  }

  private var itsFirstPart: Phrase {
    let name = printed.value.excerpt
    return Phrase(
      nl: "Noem het onderdeel: \(name)a is het eerste van actiepunt \(name).",
      en: "Name the sub-point: \(name)a is the first of action point \(name).")
  }

  private func key(of target: Node) -> String? {
    switch (target, from) {
    case (.actionPoint, .theme), (.actionPoint, .effect), (.actionPoint, .budgetLine),
      (.actionPoint, .goal), (.subPoint, .goal), (.actionPoint, .indicator),
      (.subPoint, .indicator), (.actionPoint, .result), (.subPoint, .result):
      "points"
    case (.focusArea, .effect), (.focusArea, .budgetLine), (.focusArea, .actionPoint),
      (.focusArea, .goal), (.focusArea, .indicator):
      "focus"
    case (.effect, .goal), (.effect, .indicator): "effects"
    case (.indicator, .goal): "indicators"
    case (.goal, .result): "goals"
    case (.actionPoint, .actionPoint), (.actionPoint, .subPoint), (.focusArea, .subPoint):
      "refers-to"
    case (.group, .actionPoint): "group"
    case (.department, .actionPoint), (.department, .subPoint): "departments"
    case (.effect, .theme), (.effect, .effect): "effects"
    case (.subPoint, .subPoint): "same-as"
    case (.department, .plan): "owner"
    case (.department, .decision): "department"
    case (.actionPoint, .decision), (.subPoint, .decision): "point"
    default: nil
    }
  }
}
