import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Figures, goals and progress that are written into a plan.
@Suite struct FigureOperationTests {
  private let plan = Change(
    """
    plan: {title: Proef, language: nl}
    regions: [{code: NL, benchmark: true}]
    indicators:
      # per jaar
      - id: inbraken
        title: Woninginbraken
        series:
          - values: {2018: 620, 2020: 480} # politie
          - region: NL
            values:
              2018: 12.0
              # voorlopig nog
              2019: {value: 11, provisional: Komt nog., source: 4}
      - title: Zonder reeks
    goals:
      - {id: wonen, text: Minder inbraken, indicators: [inbraken]}
    progress:
      - {on: 'goal:wonen', text: Goed}
    """)

  private func figures(
    _ figures: RecordedFigure..., region: String? = nil, of indicator: String = "inbraken",
    from origin: String? = nil
  ) -> Operations.Operation {
    .recordFigures(
      RecordedSeries(figures, of: .named(indicator), region: region, from: origin))
  }

  @Test func `a year comes between the others, and comments stay`() throws {
    #expect(
      try plan.diff(figures(RecordedFigure(2019, "550"), region: nil)) == """
        -      - values: {2018: 620, 2020: 480} # politie
        +      - values: {2018: 620, 2019: 550, 2020: 480} # politie
        """)
  }

  @Test func `a year that is there gets the new number, and keeps what else is said of it`() throws
  {
    #expect(
      try plan.diff(figures(RecordedFigure(2019, "10.50", printed: "10,50"), region: "NL")) == """
        -          2019: {value: 11, provisional: Komt nog., source: 4}
        +          2019: {value: 10.50, printed: '10,50', source: 4}
        """)
  }

  @Test func `a missing figure has its reason`() throws {
    let text = try plan.text(
      figures(RecordedFigure(2021, printed: "-", missing: .notMeasured), region: "NL"))
    let reader = Change(text).graph.plan
    #expect(try reader.indicators.at(0).series.at(1).value(in: 2021)?.missing == .notMeasured)
    #expect(try reader.indicators.at(0).series.at(1).value(in: 2021)?.printed?.value == "-")
  }

  /// An indicator with the figure of 2019 as it is given.
  private static func missing(_ figure: String) -> String {
    """
    plan: {title: Proef, language: nl}
    indicators:
      - id: inbraken
        title: Woninginbraken
        series:
          - values:
              \(figure)
              2020: 3

    """
  }

  @Test(arguments: [
    "2019:\n            missing: not-measured", "2019: {missing: not-measured}",
    "2019:\n            missing: not-measured\n            printed: '-'",
  ])
  func `a figure of which nothing stays is written anew`(before: String) throws {
    let text = try Change(Self.missing(before)).text(figures(RecordedFigure(2019, "11")))
    #expect(text == Self.missing("2019: 11"))
  }

  @Test func `a comment in such a figure is not lost`() throws {
    let text = Self.missing("2019:\n            # nog niet\n            missing: not-measured")
    #expect(Change(text).refusal(figures(RecordedFigure(2019, "11"))) != nil)
  }

  @Test func `an indicator without a series of the region gets one`() throws {
    let text = try plan.text(
      figures(
        RecordedFigure(2022, "5"), RecordedFigure(2021, "6"), region: "NL", of: "zonder-reeks",
        from: "cijfers.csv, rij 4"))
    let series = try Change(text).graph.plan.indicators.at(1).series
    #expect(series.map { $0.region?.value } == ["NL"])
    #expect(
      try series.at(0).values.map { "\($0.year) \($0.number?.text ?? "")" } == ["2021 6", "2022 5"])
    #expect(try series.at(0).origin?.value == "cijfers.csv, rij 4")
  }

  @Test(
    "What cannot be written is refused",
    arguments: [
      (RecordedFigure(2019, "1.234"), "NL", "'1.234' (2019) is no number."),
      (RecordedFigure(19, "1"), "NL", "19 is no year."),
      (RecordedFigure(2019), "NL", "At 2019 there must be a number, or why it is missing."),
      (
        RecordedFigure(2019, "1", missing: .unknown), "NL",
        "At 2019 there must be a number, or why it is missing."
      ),
      (RecordedFigure(2019, "1"), "NB", "Region 'NB' is not in the plan."),
    ])
  func refused(_ figure: RecordedFigure, _ region: String, _ message: String) {
    #expect(plan.refusal(figures(figure, region: region))?.message.english == message)
  }

  @Test func `figures of many indicators are one change`() throws {
    let edit = try plan.edit(
      figures(RecordedFigure(2019, "550")), figures(RecordedFigure(2020, "9"), region: "NL"),
      figures(RecordedFigure(2020, "1"), of: "zonder-reeks"))
    #expect(edit.files.count == 1)
    #expect(edit.after.plan.indicators.flatMap(\.series).flatMap(\.values).count == 7)
  }

  @Test func `a new indicator comes into the list, or into a file of its own`() throws {
    #expect(
      try plan.diff(.add(AddedThing(.indicator, "Fietsdiefstal", [KeyText("unit", "aantal")])))
        == """
        +  - id: fietsdiefstal
        +    title: Fietsdiefstal
        +    unit: aantal
        """)
    let texts = try Change("plan: {title: Proef, language: nl}").texts(
      .add(AddedThing(.goal, "Minder inbraken")))
    #expect(texts["goals.yaml"] == "goals:\n  - id: minder-inbraken\n    text: Minder inbraken\n")
  }

  @Test func `several new things make one new file`() throws {
    let texts = try Change("plan: {title: Proef, language: nl}\nresults: [{id: r, text: T}]").texts(
      .add(AddedThing(.report, "Verslag", [KeyText("id", "jv")])),
      .add(AddedThing(.progress, "result:r")), .add(AddedThing(.progress, "r")))
    #expect(
      texts["progress.yaml"] == """
        reports:
          - id: jv
            title: Verslag

        progress:
          - on: result:r
          - on: r

        """)
  }

  @Test func `progress is added at the end`() throws {
    let added = AddedThing(.progress, "goal:wonen", [KeyText("text", "Beter")])
    #expect(
      try plan.diff(.add(added)) == """
        +  - {on: goal:wonen, text: Beter}
        """)
    let first = AddedThing(.progress, "goal:wonen", at: .first)
    #expect(plan.refusal(.add(first)) != nil)
  }

  @Test func `recorded progress comes behind the last row, in whatever file that is`() throws {
    let entry = RecordEntry([
      .init("on", .text("goal:wonen")),
      .init("ratings", .list([.mapping([.init("aspect", .text("P"))])])),
      .init("text", .text("Later: beter")),
    ])
    let record = Record(
      [entry], to: .progress, in: .dutch, sentence: Phrase(nl: "Een regel.", en: "A row."))
    let diff = try plan.diff(.record(record))
    #expect(
      diff == """
        +  - {on: "goal:wonen", ratings: [{aspect: P}], text: "Later: beter"}
        """)
    let texts = try Change("plan: {title: Proef, language: nl}\ngoals: [{id: wonen, text: T}]")
      .texts(.record(record))
    #expect(texts["progress.yaml"]?.hasPrefix("# Hoe het ervoor staat.") == true)
    #expect(texts["progress.yaml"]?.contains("\nprogress:\n  - on: ") == true)
  }

  @Test func `a target is added to an indicator, or takes the place of another`() throws {
    let added = Operations.Operation.recordFigures(
      RecordedSeries(
        [], of: .named("inbraken"),
        targets: [RecordedTarget(.atMost(ExactNumber(400)), year: 2030, printed: "≤ 400")]))
    let text = try plan.text(added)
    let target = try #require(Change(text).graph.plan.indicators.first?.targets.first)
    #expect(target.condition == .atMost(ExactNumber(400)) && target.year == 2030)
    let replaced = Operations.Operation.recordFigures(
      RecordedSeries(
        [], of: .named("inbraken"),
        targets: [
          RecordedTarget(
            .between(ExactNumber(1), ExactNumber(2)), year: nil, replacing: target.range)
        ]))
    let second = try #require(
      Change(try Change(text).text(replaced)).graph.plan.indicators.first?.targets.first)
    #expect(second.condition == .between(ExactNumber(1), ExactNumber(2)) && second.year == 2030)
    #expect(second.printed == nil && second.atMost == nil)
  }

  @Test func `a target gets a year, a region and lines, and keeps its comments and other keys`()
    throws
  {
    let text = """
      regions:
        - {code: NL, name: Nederland}
      indicators:
        - id: inbraken
          title: Inbraken
          targets:
            # Van de raad.
            - at-most: 400  # per jaar
              by: 2030
              remark: Zo gezegd.

      """
    let former = try #require(Change(text).graph.plan.indicators.first?.targets.first)
    func changed(_ further: [KeyText]) -> Operations.Operation {
      .recordFigures(
        RecordedSeries(
          [], of: .named("inbraken"),
          targets: [
            RecordedTarget(
              .atLeast(ExactNumber(5)), year: nil, replacing: former.range, further: further)
          ]))
    }
    let after = try Change(text).text(
      changed([KeyText("by", "2031"), KeyText("region", "NL"), KeyText("source", ["3", "5-6"])]))
    let target = try #require(Change(after).graph.plan.indicators.first?.targets.first)
    #expect(target.condition == .atLeast(ExactNumber(5)) && target.year == 2031)
    #expect(target.region?.value == "NL" && target.citations.count == 2)
    #expect(target.remark?.value == "Zo gezegd.")
    #expect(after.contains("# Van de raad.") && after.contains("# per jaar"))
    let without = try Change(text).text(changed([KeyText("by", []), KeyText("remark", [])]))
    let second = try #require(Change(without).graph.plan.indicators.first?.targets.first)
    #expect(second.year == nil && second.remark == nil)
    #expect(Change(text).refusal(changed([KeyText("region", "XX")])) != nil)
  }

  @Test(arguments: [
    ("at-least", ["4,5"]), ("at-most", ["4"]), ("more-than", ["0"]), ("less-than", ["-1"]),
    ("equal", ["100"]), ("between", ["4", "6"]), ("direction", ["fall"]),
  ])
  func `a condition is read as it is written`(key: String, texts: [String]) throws {
    let condition = try #require(TargetCondition(key: key, texts))
    #expect(condition.written.key == key)
    #expect(condition.written.texts == texts.map { $0.replacing(",", with: ".") })
  }

  @Test(arguments: [
    ("at-least", ["veel"]), ("at-least", []), ("between", ["6", "4"]), ("between", ["4"]),
    ("direction", ["4"]), ("by", ["2030"]),
  ])
  func `what is no condition is not read as one`(key: String, texts: [String]) {
    #expect(TargetCondition(key: key, texts) == nil)
  }

  @Test func `a new name of a goal is followed by its progress`() throws {
    let until = try #require(Change.day)
    let text = try plan.text(.rename(.named("goal:wonen"), to: "veilig-wonen", until: until))
    let graph = Change(text).graph
    #expect(graph.broken == [])
    #expect(graph.targets(of: .progressRow(0), .subject) == [.goal(0)])
  }

  @Test func `progress of a point that merges is about the other, by its kind and number`() throws {
    let until = try #require(Change.day)
    let plan = Change(
      """
      plan: {title: Proef, language: nl}
      action-points:
        - {number: 1, title: Licht, priority: secondary}
        - {number: 2, title: Lampen, priority: secondary}
      progress:
        - {on: 'point:1', text: Goed}
      """)
    let merged = try plan.text(.merge(.named("1"), into: .named("2"), until: until))
    #expect(try Change(merged).graph.plan.progress.at(0).subject.value == "point:2")
  }

  @Test func `a goal is linked to an indicator`() throws {
    let text = try plan.text(
      .link(from: .named("wonen"), to: .named("zonder-reeks"), key: nil, .stated(["84"])))
    #expect(
      try Change(text).graph.plan.goals.at(0).indicators.map(\.target.value) == [
        "inbraken", "zonder-reeks",
      ])
  }
}
