import Findings
import FoundationEssentials
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// The plans of printed documents with what contradicts itself in them repaired: nothing is found then.
/// Each repair is a text of the plan and what would be there if the document were right.
@Suite struct RepairedTwinTests {
  struct Twin: CustomTestStringConvertible, Sendable {
    let name: String
    /// Findings in the plan as printed, by rule.
    let printed: [String: Int]
    let repairs: [(old: String, new: String)]
    var testDescription: String { name }
  }

  private static let today = Day(year: 2030, month: 1, day: 1)

  private func findings(_ files: [SourceFile]) -> [Finding] {
    Checker.check(PlanInput(files: files, today: Self.today))
  }

  @Test("The contradictions of a printed document are found", arguments: twins)
  func found(_ twin: Twin) throws {
    let found = findings(try PrintedPlanTests.files(of: twin.name))
    #expect(Dictionary(grouping: found, by: \.rule).mapValues(\.count) == twin.printed)
  }

  @Test("A repaired document gives no finding", arguments: twins)
  func repaired(_ twin: Twin) throws {
    var files = try PrintedPlanTests.files(of: twin.name).map { file in
      (path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    }
    for repair in twin.repairs {
      #expect(files.contains { $0.text.contains(repair.old) }, "not in the plan: \(repair.old)")
      for index in files.indices {
        files[index].text = files[index].text.replacing(repair.old, with: repair.new)
      }
    }
    let found = findings(files.map { SourceFile(path: $0.path, text: $0.text) })
    #expect(found.map { "\($0.rule): \($0.message.english)" } == [])
  }

  static let twins = [report2022, budget2017, progress2021, budget2021]

  private static let report2022 = Twin(
    name: "jaarverslag-2022",
    printed: [
      "footnote-without-text": 1, "restated-contradiction": 1, "unit-differs-between-regions": 1,
      "status-of-missing": 6, "target-on-benchmark": 1, "minimum-without-reason": 7,
      "unit-mixed-in-row": 2, "legend-missing": 1, "rating-empty": 1, "decimal-mixed": 2,
      "footnote-twice": 2, "provisional-expired": 1, "target-already-met": 2,
      "target-looser-than-worst": 2, "goal-without-indicator": 1, "goal-without-point": 1,
    ],
    repairs: [
      ("    mark: '***'\n", "    mark: '***'\n    text: Een minimum.\n"),
      // The second table gets signs of its own.
      ("id: meer-meldingen\n    mark: '*'", "id: meer-meldingen\n    mark: '†'"),
      ("id: maatregel\n    mark: '**'", "id: maatregel\n    mark: '‡'"),
      ("'> 69*'", "'> 69†'"), ("'> 180*'", "'> 180†'"), ("'> 175*'", "'> 175†'"),
      ("'> 0,4**'", "'> 0,4‡'"),
      ("{value: 0.99, printed: '0.99'}", "0.99"), ("{value: 0.4, printed: '0.4'}", "0.4"),
      ("{value: 1.2, printed: '1,2%'}", "1.2"), ("{value: 1.4, printed: '1,4%'}", "1.4"),
      ("{value: 0.4, printed: '0,4%'}", "0.4"), ("{value: 0.5, printed: '0,5%'}", "0.5"),
      ("{missing: unknown, printed: '-'}", "{missing: not-measured, printed: '-'}"),
      ("region: NL, source: 37", "region: R, source: 37"),
      ("less-than: 6, by: 2022", "less-than: 4, by: 2023"),
      (
        "    better: more\n    heading: Openbare",
        "    better: more\n    because: Meer geeft beter inzicht.\n    heading: Openbare"
      ),
      ("less-than: 440,", "less-than: 260,"), ("less-than: 4, by: 2022", "less-than: 1, by: 2022"),
      ("more-than: 69,", "more-than: 80,"), ("more-than: 180,", "more-than: 300,"),
      (
        "provisional: De meldingen zijn nog in concept; Vizier geeft later dit jaar het definitieve aantal., ",
        ""
      ),
      ("        restated: true\n", ""), ("        unit: per 10.000 inwoners 12-17 jaar\n", ""),
      ("    legend: unknown\n", "    legend: stated\n"),
      (
        "    ratings: [{aspect: I}, {aspect: P}, {aspect: F}, {aspect: R}]\n",
        "    status: unknown\n    because: Niet te lezen.\n"
      ),
      ("    code: 1E\n", "    code: 1E\n    goals: [veilige-gemeente]\n"),
      (
        "    heading: Doel\n",
        """
            heading: Doel
            indicators:
              - high-impact-crimes
              - geweld
              - drank-en-drugsoverlast
              - winkeldiefstal
              - diefstal-uit-woning
              - geweldsmisdrijven
              - vernielingen
              - meldingen-cybercrime-en-gedigitaliseerd
              - meldingen-cybercrime
              - signalen-ondermijning
              - ondermijning-politiecijfers
              - damocles
              - discriminatie
              - vermissing
              - veilig-thuis
              - jeugdbescherming
              - jeugdreclassering
              - verward-gedrag
              - jeugdoverlast
              - halt
              - delict-voor-rechter

        """
      ),
    ])

  private static let budget2017 = Twin(
    name: "amersfoort-begroting-2017",
    printed: [
      "baseline-mismatch": 2, "ambiguous-numbers": 3, "target-without-series": 7,
      "series-without-unit": 1, "goal-without-indicator": 5, "indicator-of-no-goal": 1,
    ],
    repairs: [
      ("printed: '25%', ", ""), ("printed: '9,2%', ", ""), ("printed: '37,1%', ", ""),
      ("printed: '62,9%', ", ""),
      ("          2015: {value", "          2014: 50\n          2015: {value"),
      ("baseline: 39,", "baseline: 37.1,"), ("baseline: 61,", "baseline: 62.9,"),
      ("{missing: unclear}", "{missing: not-measured}"),
      ("      - printed: '120,382,7'\n        source", "      - source"),
      ("      - printed: '2,322,02,1'\n        source", "      - source"),
      ("      - printed: '2,782,54'\n        source", "      - source"),
      ("met een delict voor de rechter\n", "met een delict voor de rechter\n    unit: procent\n"),
      (
        "    source: 112\n    targets",
        "    source: 112\n    series: [{values: {2015: 0, 2016: 5}}]\n    targets"
      ),
      ("[burgernet@87]", "[burgernet@87, gebiedsscans]"),
      ("Welzijn en Sport\n", "Welzijn en Sport\n    indicators: [sociale-overlast]\n"),
      ("    heading: Radicalisering\n", "    indicators: [sociale-overlast]\n"),
    ])

  private static let progress2021 = Twin(
    name: "amersfoort-voortgang-2021", printed: ["legend-missing": 1],
    repairs: [("    legend: unknown\n", "    legend: stated\n")])

  private static let budget2021 = Twin(
    name: "amersfoort-begroting-2021",
    printed: ["target-without-series": 1, "goal-without-indicator": 15],
    repairs: [
      (
        "    source: 20\n    targets",
        "    source: 20\n    series: [{values: {2019: 10, 2020: 50}}]\n    targets"
      ),
      (
        "[veilige-samenleving@99]",
        "[veilige-samenleving@99, veilige-leefomgeving, zorg-en-veiligheid]"
      ),
    ]
      + [
        "beleidskader", "preventie", "transformatie", "toegankelijke-zorg", "werk",
        "bestaanszekerheid", "inburgering", "opvang", "inclusieve-stad", "discriminatie",
        "veilige-samenleving", "veilige-leefomgeving", "digitale-weerbaarheid", "ondermijning",
        "zorg-en-veiligheid",
      ].map { ("  - id: \($0)\n", "  - id: \($0)\n    indicators: [poh-jeugd]\n") })
}
