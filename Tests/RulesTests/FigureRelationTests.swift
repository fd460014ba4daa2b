import Findings
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// Indicators of which the plan says that they belong together: what the examples do not show.
@Suite struct FigureRelationTests {
  private func found(_ rule: any Rule.Type, _ text: String) -> [String] {
    let file = SourceFile(path: "plan.yaml", text: text)
    return Checker.check(PlanInput(files: [file])).filter { $0.rule == rule.name }
      .map(\.message.dutch)
  }

  @Test func `each region is compared with itself`() {
    let text = """
      regions: [{code: R}, {code: NL, benchmark: true}]
      indicators:
        - {id: a, title: Poging, unit: procent, series: [{region: R, values: {2027: 40}}, {region: NL, values: {2027: 30}}]}
        - {id: b, title: Gelukt, unit: procent, complement-of: a, series: [{values: {2027: 60}}, {region: NL, values: {2027: 60}}]}
      """
    #expect(
      found(ComplementMismatch.self, text) == ["'Poging' en 'Gelukt' zijn in 2027 samen 90 procent"]
    )
  }

  @Test func `two that name each other are reported once`() {
    let text = """
      indicators:
        - {id: a, title: Poging, unit: procent, complement-of: b, series: [{values: {2027: 40}}]}
        - {id: b, title: Gelukt, unit: procent, complement-of: a, series: [{values: {2027: 50}}]}
      """
    #expect(found(ComplementMismatch.self, text).count == 1)
  }

  @Test func `what the plan says goes before what titles say`() {
    let text = """
      indicators:
        - {id: a, title: 'Inbraak: % poging', unit: procent, complement-of: c, series: [{values: {2027: 40}}]}
        - {id: b, title: 'Inbraak: % voltooid', unit: procent, series: [{values: {2027: 50}}]}
        - {id: c, title: Anders, unit: procent, series: [{values: {2027: 60}}]}
      """
    #expect(found(ComplementMismatch.self, text).isEmpty)
  }

  @Test func `a sum of which a part has no figure that year, or an unknown part, is not judged`() {
    let text = """
      indicators:
        - {id: a, title: A, unit: aantal, series: [{values: {2027: 1, 2028: {missing: unknown}}}]}
        - {id: b, title: B, unit: aantal, series: [{values: {2027: 1, 2028: 1}}]}
        - {title: C, unit: aantal, parts: [a, b], series: [{values: {2028: 9}}]}
        - {title: D, unit: aantal, parts: [a, b, x], series: [{values: {2027: 9}}]}
      """
    #expect(found(PartsMismatch.self, text).isEmpty)
  }

  @Test func `rounded rates may differ from their sum by half a unit each`() {
    func plan(_ whole: String) -> String {
      """
      indicators:
        - {id: a, title: A, unit: per 1.000 inwoners, series: [{values: {2027: 1.3}}]}
        - {id: b, title: B, unit: per 1.000 inwoners, series: [{values: {2027: 2.4}}]}
        - {title: C, unit: per 1.000 inwoners, parts: [a, b], series: [{values: {2027: \(whole)}}]}
      """
    }
    #expect(found(PartsMismatch.self, plan("3.8")).isEmpty)
    #expect(
      found(PartsMismatch.self, plan("3.9"))
        == ["de delen van indicator 'C' zijn in 2027 samen 3,7, niet 3,9"])
  }

  @Test func `a relation that units do not allow says why`() {
    let text = """
      indicators:
        - {id: a, title: A, unit: aantal}
        - {id: b, title: B, unit: procent, rate-of: a, complement-of: a, parts: [a, b]}
      """
    #expect(
      found(RelationImpossible.self, text) == [
        "indicator 'B' is niet per inwoner maar 'procent'",
        "indicatoren 'B' ('procent') en 'A' ('aantal') zijn niet allebei percentages",
        "'aantal' van deel 'A' is een andere eenheid dan 'procent' van indicator 'B'",
        "indicator 'B' noemt zichzelf",
      ])
  }
}
