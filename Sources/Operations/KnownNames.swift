package import PlanModel
package import Toolkit
import SourceText

/// What a plan has, for who typed a number that nothing in it has.
extension PlanGraph {
  /// Largest number of names that are written out.
  private static let mostNamed = 12

  /// Which action points, parts of one, or focus areas there are; nil for a name that is no number.
  package func known(besides typed: String) -> Phrase? {
    let name = KindPrefix.split(typed).1
    if name.first?.isNumber == true { return parts(besides: name) ?? knownPoints }
    let areas = plan.focusAreas.map(\.numeral.value)
    guard !name.isEmpty, !areas.isEmpty, name.uppercased().allSatisfy({ "IVXLC".contains($0) })
    else { return nil }
    return Self.sentence(areas, one: Catalogue.focusArea, many: Catalogue.focusAreas)
  }

  private var knownPoints: Phrase {
    let numbers = plan.actionPoints.filter(\.hasNumber).map(\.number.value)
    guard !plan.actionPoints.isEmpty else {
      return Phrase(nl: "Het plan heeft geen actiepunten.", en: "The plan has no action points.")
    }
    guard !numbers.isEmpty else {
      return Phrase(
        nl: "De actiepunten van het plan hebben geen nummer.",
        en: "The action points of the plan have no number.")
    }
    return Self.sentence(numbers, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
  }

  /// Of `3z` the parts of point 3; nil where there is no point 3.
  private func parts(besides name: String) -> Phrase? {
    let number = name.prefix { !$0.isLetter }
    guard number.count < name.count,
      let point = plan.actionPoints.first(where: { $0.number.value == number })
    else { return nil }
    let names = point.subPoints.indices.map { point.subPointName(at: $0) }
    guard !names.isEmpty else {
      return Phrase(
        nl: "Actiepunt \(number) heeft geen onderdelen.",
        en: "Action point \(number) has no sub-points.")
    }
    return Self.sentence(
      names, one: Phrase(nl: "onderdeel", en: "sub-point"),
      many: Phrase(nl: "onderdelen", en: "sub-points"))
  }

  /// First and last where the numbers follow each other, else the names, or how many there are.
  private static func sentence(_ names: [String], one: Phrase, many: Phrase) -> Phrase {
    guard let first = names.first, let last = names.last, names.count > 1 else {
      return Phrase(nl: "Er is alleen ", en: "There is only ") + one
        + Phrase(verbatim: " \(names.first ?? "").")
    }
    let numbers = names.compactMap { Int($0) }
    let isRow =
      numbers.count == names.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    if isRow, numbers.count > 2 {
      return Phrase(nl: "Er zijn ", en: "There are ") + many
        + Phrase(nl: " \(first) tot en met \(last).", en: " \(first) to \(last).")
    }
    if names.count <= mostNamed {
      return Phrase(nl: "Er zijn ", en: "There are ") + many + Phrase(verbatim: " ")
        + Catalogue.list(names) + Phrase(verbatim: ".")
    }
    return Phrase(nl: "Er zijn \(names.count) ", en: "There are \(names.count) ") + many
      + Phrase(nl: ", van \(first) tot en met \(last).", en: ", from \(first) to \(last).")
  }
}
