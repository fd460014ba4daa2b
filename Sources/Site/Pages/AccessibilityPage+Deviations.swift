import PlanModel
import SourceText
import Toolkit
import TextFormats
import Documents

/// Deviations: what is not accessible, each with what the model requires.
extension AccessibilityPage {
  /// By ground; nothing when there are none.
  var deviations: [Flow] {
    let all = statement?.deviations ?? []
    return DeviationGround.allCases.flatMap { ground -> [Flow] in
      let those = all.filter { $0.ground == ground }
      guard !those.isEmpty else { return [] }
      return [.heading(3, material.text(ground.name))] + those.map(entry)
    }
  }

  private func entry(_ deviation: Deviation) -> Flow {
    let gaps = Set(MissingStatementKeys.keys(missingIn: deviation))
    func part(_ name: Phrase, _ text: String?, _ key: String) -> [Definition] {
      text == nil && !gaps.contains(key)
        ? [] : [.pair(material.text(name.capitalized), [.inline(own(text))])]
    }
    return .block(
      .article, [.css("entry")],
      [
        .heading(4, [], [heading(deviation)]),
        .definitions(
          [.css("facts")],
          part(
            Phrase(nl: "wat niet kan", en: "what cannot be done"), deviation.description.value,
            "description")
            + part(Phrase(nl: "oorzaak", en: "cause"), deviation.cause?.value, "cause")
            + part(
              Phrase(nl: "gevolg", en: "consequence"), deviation.consequence?.value, "consequence")
            + part(
              Phrase(nl: "alternatief", en: "alternative"), deviation.alternative?.value,
              "alternative")
            + part(Phrase(nl: "maatregel", en: "measure"), deviation.measure?.value, "measure")
            + part(
              Phrase(nl: "opgelost uiterlijk op", en: "mended at the latest on"),
              deviation.planned.map { material.text($0.value.phrase) }, "planned")),
      ])
  }

  private func heading(_ deviation: Deviation) -> Phrasing {
    if let criterion = deviation.criterion {
      return .text(
        "WCAG \(criterion.number) \(material.text(criterion.name)) "
          + material.text(
            nl: "(niveau \(criterion.level.rawValue))", en: "(level \(criterion.level.rawValue))"))
    }
    return deviation.ground == .outsideLaw
      ? .text(material.text(nl: "Buiten de eisen", en: "Beyond the demands"))
      : own(nil)
  }
}
