import PlanModel
import Rules
import SourceText
import Findings
import Testing

/// Plans that users typed in and that did not fit: measures of several phases, a theory of change,
/// an implementation plan, and objectives with key results.
@Suite struct ReportedShapesTests {
  private func rules(_ text: String) -> [String] {
    Checker.check(PlanInput(files: [SourceFile(path: "plan.yaml", text: text)])).map(\.rule)
      .sorted()
  }

  @Test func `measures belong to several focus areas and have lettered numbers`() {
    let plan = """
      plan: {title: Maatregelen, language: nl, owner: PL}
      sources: [{id: ak, title: Kader}]
      focus-areas:
        - {numeral: org, title: Organisatie, source: 1}
        - {numeral: pba, title: Probleemanalyse, source: 1}
        - {numeral: owp, title: Ontwerp, source: 1}
      departments:
        - {code: PL, name: Projectleider, stated: 1}
        - {code: BA, name: Beleid en advies, stated: 1}
      theme:
        id: vereisten
        title: Vereisten
        source: 1
        effects:
          - {id: awb-01, label: Zorgvuldigheid, source: 1, points: [org-01, pba-01]}
          - {id: aia-21, label: Menselijk toezicht, source: 1, points: [org-01]}
      action-points:
        - {number: org-01, title: Expertise, priority: primary, focus: [org, pba], departments: PL, source: 1}
        - {number: pba-01, title: Probleemdefinitie, priority: secondary, focus: pba, departments: [PL, BA], source: 1}
      """
    // Both true: nothing is done in 'owp', and the owner gives itself advice.
    #expect(rules(plan) == ["focus-area-without-points", "secondary-with-owner"])
    #expect(
      rules(
        plan.replacing("focus: pba,", with: "focus: [pba, owp],").replacing(
          "priority: secondary, ", with: "")) == [])
  }

  @Test func `a theory of change has causes, assumptions and indicators`() {
    let plan = """
      plan: {title: Youth employment, language: en, owner: NGO}
      sources: [{id: toc, title: Theory of change}]
      focus-areas: [{numeral: O1, title: Skills, source: 1}]
      departments:
        - {code: NGO, name: Organisation, stated: 1}
        - {code: EMP, name: Employers, stated: 1, kind: partner}
      theme:
        id: employment
        title: Limited access to decent employment
        source: 1
        effects:
          - id: income-insecurity
            label: Income insecurity
            source: 1
            points: [2]
            assumption: Employers are willing to hire
            indicator: Share of youth employed after 6 months
          - {id: skills-gap, label: Skills-market disconnect, kind: cause, source: 1, points: [1]}
      action-points:
        - {number: 1, title: Train young adults, priority: primary, focus: O1, departments: NGO, source: 1,
           indicator: 200 trained, target: 200, baseline: 0}
        - {number: 2, title: Offer placements, priority: secondary, focus: O1, departments: EMP, source: 1}
      """
    #expect(rules(plan) == [])
  }

  @Test func `an implementation plan has lead, planning and status`() {
    let plan = """
      plan: {title: Uitvoeringsplan, language: nl, owner: OOV}
      sources: [{id: up, title: Uitvoeringsplan}]
      focus-areas: [{numeral: 3, title: Jeugd en veiligheid, source: 1}]
      departments:
        - {code: OOV, name: Openbare orde en veiligheid, stated: 1}
        - {code: POL, name: Politie, kind: partner, stated: 1}
      action-points:
        - number: 2.3.1
          title: Hinderlijke jeugd
          priority: primary
          focus: 3
          lead: OOV
          partners: POL
          planned: Q1
          status: running
          source: 1
          sub-points:
            - {text: Lijst bijhouden, departments: POL, planned: continuous, source: 1}
      """
    #expect(rules(plan) == [])
    #expect(rules(plan.replacing("status: running", with: "status: lopend")) == ["wrong-type"])
  }

  @Test func `objectives have key results`() {
    let plan = """
      plan: {title: Objectives, language: en, owner: T}
      sources: [{id: s, title: Strategy}]
      focus-areas: [{numeral: O1, title: Safer streets, source: 1}]
      departments: [{code: T, name: Team, stated: 1}]
      theme: {id: o1, title: Crashes hurt people, source: 1, effects: [{id: crashes, label: Fewer crashes, source: 1, points: [KR1]}]}
      action-points: [{number: KR1, title: Reduce injuries, focus: O1, departments: T, source: 1}]
      """
    #expect(rules(plan) == [])
  }
}
