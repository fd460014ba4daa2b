import Findings
import PlanModel
import Rules
import SourceText
import SyntheticPlans
import Testing

struct MadeUpPlanTests {
  private func files(_ shape: PlanShape) -> [SourceFile] {
    var files: [SourceFile] = []
    SyntheticPlan(shape).forEachFile { files.append(SourceFile(path: $0, text: $1)) }
    return files
  }

  private func names(_ findings: [Finding]) -> [String: Int] {
    findings.reduce(into: [:]) { $0["\($1.level) \($1.rule)", default: 0] += 1 }
  }

  @Test func `The same shape gives the same bytes and another seed others`() {
    let first = files(PlanShape(nodes: 300, seed: 1))
    #expect(first.map(\.bytes) == files(PlanShape(nodes: 300, seed: 1)).map(\.bytes))
    #expect(first.map(\.bytes) != files(PlanShape(nodes: 300, seed: 2)).map(\.bytes))
  }

  @Test func `A plan of 300 effects is without errors and has the things of Amersfoort's`() {
    let plan = PlanInput(files: files(PlanShape(nodes: 300, seed: 1)))
    #expect(plan.plan.effects.count == 300)
    #expect(plan.plan.themes.count == 4)
    #expect(plan.plan.actionPoints.count == 17)
    #expect(plan.plan.focusAreas.count == 5)
    #expect(plan.plan.departments.count == 9)
    #expect(plan.plan.budget?.lines.count == 20)
    #expect(
      names(Checker.check(plan)) == [
        "info line-without-point": 3, "info one-way-reference": 1, "info title-mismatch": 1,
        // As in Amersfoort's: a department IV, an area V without money, amounts without indexation.
        "info code-like-numeral": 1, "info focus-area-without-money": 1,
        "info same-amount-every-year": 1, "info points-outside-areas": 1,
        // Labels are made of the words of which topics of the scope are made.
        "info scope-topic-in-map": 26,
      ])
  }

  @Test(arguments: 1...20)
  func `Whatever the seed, a small plan has no errors and no warnings`(seed: UInt64) {
    let plan = PlanInput(files: files(PlanShape(nodes: 100, seed: seed)))
    #expect(Checker.check(plan).filter { $0.level > .info }.map(\.rule) == [])
  }

  @Test func `The comparison has 30,000 items and 36,000 links between them`() {
    let shape = PlanShape.comparison(seed: 1)
    #expect(shape.nodes + shape.points == 30_000)
    #expect(shape.links == 36_000)
  }

  @Test func `As many links lead to action points as are asked for`() {
    let plan = PlanInput(files: files(PlanShape(nodes: 600, links: 768, seed: 1)))
    let links = plan.graph.links.filter { link in
      guard case .effect = link.from, case .actionPoint = link.to else { return false }
      return link.role == .point
    }
    #expect(links.count == 768)
    #expect(Checker.check(plan).filter { $0.level > .info }.map(\.rule) == [])
  }
}
