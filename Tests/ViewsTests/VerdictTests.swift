import PlanModel
import Testing
import Toolkit
import Views

/// Whether a target is met: a table of what the plan says and what follows.
@Suite struct VerdictTests {
  private func verdict(
    _ target: String, _ series: String = "{values: {2021: 11, 2022: 5}}", better: String = "more",
    asOf day: String? = "2023-06-01", unit: String = "aantal", before: String = ""
  ) -> Verdict? {
    let its = graph(
      """
      \(before)
      indicators:
        - title: Meldingen
          unit: \(unit)
          \(better.isEmpty ? "" : "better: \(better)")
          series: [\(series)]
          targets: [{\(target)}]
      """
    )
    guard let indicator = its.plan.indicators.first, let target = indicator.targets.first else {
      Issue.record("no target")
      return nil
    }
    return Verdict.of(target, at: indicator, in: its, asOf: day.flatMap { Day($0) })
  }

  @Test(
    "A figure is compared with the condition of its year",
    arguments: [
      ("at-least: 5", Verdict.Outcome.met), ("at-least: 5.1", .notMet), ("at-most: 5", .met),
      ("at-most: 4.99", .notMet), ("more-than: 5", .notMet), ("more-than: 4", .met),
      ("less-than: 5", .notMet), ("less-than: '5,1'", .met), ("between: [5, 6]", .met),
      ("between: [6, 7]", .notMet), ("at-least: 4, at-most: 5.0", .met), ("equal: 5.0", .met),
    ])
  func compared(_ condition: String, _ outcome: Verdict.Outcome) {
    #expect(verdict("\(condition), by: 2022")?.outcome == outcome)
  }

  @Test(
    "A bare number is to be reached in the direction that is better",
    arguments: [
      ("more", "equal: 4", Verdict.Outcome.met), ("more", "equal: 6", .notMet),
      ("less", "equal: 6", .met), ("less", "equal: 4", .notMet), ("neither", "equal: 4", .notMet),
      ("", "equal: 4", .cannotBeSaid), ("", "equal: 5", .met), ("", "at-least: 5", .met),
    ])
  func bare(_ better: String, _ condition: String, _ outcome: Verdict.Outcome) {
    #expect(verdict("\(condition), by: 2022", better: better)?.outcome == outcome)
  }

  @Test(
    "A direction is compared with the figure before it",
    arguments: [
      ("direction: fall, by: 2022", Verdict.Outcome.met), ("direction: rise, by: 2022", .notMet),
      ("direction: hold, by: 2022", .notMet), ("direction: rise, by: 2022, baseline: 4", .met),
      ("direction: fall, by: 2022, baseline-year: 2021", .met),
      ("direction: fall, by: 2022, baseline-year: 2020", .cannotBeSaid),
      ("direction: fall, by: 2021", .cannotBeSaid),
    ])
  func direction(_ target: String, _ outcome: Verdict.Outcome) {
    #expect(verdict(target)?.outcome == outcome)
  }

  @Test(
    "A target is due after its year, by the day that is asked",
    arguments: [
      ("2022-12-31", Verdict.Outcome.notYetDue), ("2023-01-01", .notMet),
      ("2021-06-01", .notYetDue), (nil, .notMet),
    ] as [(String?, Verdict.Outcome)])
  func due(_ day: String?, _ outcome: Verdict.Outcome) {
    #expect(verdict("at-least: 40, by: 2022", asOf: day)?.outcome == outcome)
  }

  @Test func `without a day a target after the last figure is not yet due`() {
    let found = verdict("at-least: 40, by: 2025", asOf: nil)
    #expect(found?.outcome == .notYetDue)
    #expect(found?.reason.english == "the target is for 2025, and the figures go up to 2022")
  }

  @Test(
    "What the plan does not say is not guessed, and the reason is given",
    arguments: [
      ("at-least: 40", "the target names no year"),
      ("by: 2022, printed: hoog", "the target names no number and no direction"),
      (
        "at-least: 40, less-than: 3, by: 2022",
        "the target has two conditions that do not belong together"
      ),
      ("at-least: 40, by: 2020", "there is no figure for 2020"),
    ])
  func unknown(_ target: String, _ reason: String) {
    #expect(verdict(target)?.outcome == .cannotBeSaid)
    #expect(verdict(target)?.reason.english == reason)
  }

  @Test(
    "Of a figure that is missing, differs or is of low reliability nothing can be said",
    arguments: [
      (
        "{values: {2022: {missing: not-yet-known, printed: nb}}}",
        "there is no figure for 2022: not yet known"
      ),
      (
        "{values: {2022: {value: 5, status: definition-differs}}}",
        "the figure for 2022 is defined differently"
      ),
      (
        "{values: {2022: {value: 5, status: low-reliability}}}",
        "the figure for 2022 is of low reliability"
      ),
      (
        "{unit: 'per 1.000 inwoners', values: {2022: 5}}",
        "the figure is per 1.000 inwoners and the target aantal"
      ),
    ])
  func figure(_ series: String, _ reason: String) {
    let found = verdict("at-least: 40, by: 2022", series)
    #expect(found?.outcome == .cannotBeSaid)
    #expect(found?.reason.english == reason)
  }

  @Test(
    "A provisional figure gives a provisional verdict",
    arguments: [
      ("provisional: Definitief volgt.", "the figure is provisional (Definitief volgt)"),
      ("status: provisional", "the figure is provisional"),
      ("status: estimated", "the figure is estimated"),
      ("status: forecast", "the figure is forecast"),
    ])
  func provisional(_ keys: String, _ reason: String) {
    let found = verdict("at-least: 40, by: 2022", "{values: {2022: {value: 5, \(keys)}}}")
    #expect(found?.outcome == .provisional)
    #expect(
      found?.reason.english
        == "\(reason); as it is, not met: 5 in 2022, and the target is at least 40")
  }

  @Test(
    "A break between what a target was set on and its year leaves it open, unless restated",
    arguments: [
      ("breaks: {2022: Anders.}", "", Verdict.Outcome.cannotBeSaid),
      ("breaks: {2022: Anders.}, restated: true", "", .notMet),
      ("breaks: {2021: Anders.}", "", .notMet), ("breaks: {2023: Anders.}", "", .notMet),
      ("breaks: {2022: Anders.}", ", baseline-year: 2022", .notMet),
      ("breaks: {2022: Anders.}", ", baseline-year: 2021", .cannotBeSaid),
    ])
  func breaks(_ keys: String, _ target: String, _ outcome: Verdict.Outcome) {
    let series = "{values: {2021: 11, 2022: 5}, \(keys)}"
    #expect(verdict("at-least: 40, by: 2022\(target)", series)?.outcome == outcome)
  }

  private let regions = "regions: [{code: R}, {code: D}, {code: NL, benchmark: true}]"

  @Test func `a benchmark gets no verdict, and is not taken for the own figures`() {
    let both = "{region: R, values: {2022: 3}}, {region: NL, values: {2022: 50}}"
    #expect(verdict("at-least: 40, by: 2022", both, before: regions)?.outcome == .notMet)
    #expect(verdict("at-least: 40, by: 2022, region: NL", both, before: regions) == nil)
    #expect(verdict("at-least: 40, by: 2022, region: R", both, before: regions)?.outcome == .notMet)
  }

  @Test func `a target for one of two regions must name it`() {
    let both = "{region: R, values: {2022: 3}}, {region: D, values: {2022: 50}}"
    let found = verdict("at-least: 40, by: 2022", both, before: regions)
    #expect(found?.outcome == .cannotBeSaid)
    #expect(verdict("at-least: 40, by: 2022, region: D", both, before: regions)?.outcome == .met)
    #expect(
      verdict("at-least: 40, by: 2022", "", before: regions)?.reason.english
        == "there are no figures")
  }

  @Test func `a target of a year to come is not yet due, also without figures`() {
    #expect(verdict("at-least: 40, by: 2025", "", before: regions)?.outcome == .notYetDue)
  }

  @Test func `the words have outcome and reason in two languages`() {
    let found = verdict("more-than: 300, by: 2022")
    #expect(found?.words.dutch == "niet gehaald: 5 in 2022, en het doel is meer dan 300")
    #expect(found?.words.english == "not met: 5 in 2022, and the target is more than 300")
  }
}
