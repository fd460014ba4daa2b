import PlanModel
import Rules
import TestSupport
import Toolkit
import Views

/// Indicators of made-up plans, each with something that a drawing must cope with.
enum Charts {
  /// The first indicator of a plan that is written in YAML.
  static func figures(_ yaml: String, asOf day: Day? = nil) -> IndicatorFigures {
    IndicatorFigures(0, in: checked(yaml).graph, asOf: day)
  }

  static func one(_ values: [(Int, Double)], unit: String = "aantal", _ rest: String = "")
    -> IndicatorFigures
  {
    let written = values.map { year, number in
      number == number.rounded() ? "\(year): \(Int(number))" : "\(year): \(number)"
    }.joined(separator: ", ")
    return figures(
      """
      indicators:
        - id: overlast
          title: Meldingen van overlast
          unit: \(unit)
          series:
            - values: {\(written)}
      \(rest)
      """)
  }

  static let calls = figures(
    """
    regions:
      - {code: R, name: de gemeente}
      - {code: NL, name: Nederland, benchmark: true}
    indicators:
      - id: overlast
        title: Meldingen van overlast
        unit: aantal
        better: less
        series:
          - region: NL
            values: {2019: 250, 2020: 240, 2021: 230, 2022: 260, 2023: 245}
          - region: R
            breaks: {2022: Zonder meldingen van instellingen.}
            values:
              2018: {missing: not-measured}
              2019: 206
              2020: 316
              2021: 369.5
              2022: 384
              2023: {missing: not-measured}
              2024: {value: 120, provisional: Het definitieve aantal volgt.}
        targets:
          - {at-most: 300, by: 2022, region: R, baseline: 206, baseline-year: 2019}
          - {at-most: 200, by: 2025, region: R}
    """)

  static let odd: [(name: String, figures: IndicatorFigures)] = [
    ("one value", one([(2020, 5)])),
    ("equal values", one([(2020, 5), (2021, 5), (2022, 5)], unit: "schaal 1-10")),
    ("zeros", one([(2020, 0), (2021, 0)])),
    (
      "negative",
      one([(2020, -12), (2021, 4.5), (2022, -3)], "    targets: [{direction: rise, by: 2022}]")
    ),
    ("sixty years", one((0..<60).map { (1961 + $0, Double(($0 * 37) % 23) + 10) })),
    ("huge", one([(2020, 999_999_999_999_999), (2021, -4e14), (2022, 3)])),
    ("small", one([(2020, 0.0007), (2021, 0.00042)])),
    ("grades", one([(2019, 7.1), (2021, 7.4), (2023, 7.2)], unit: "schaal 1-10")),
    ("between", one([(2020, 5), (2021, 9)], "    targets: [{between: [6, 8], by: 2021}]")),
    (
      "nine regions",
      figures(
        """
        indicators:
          - title: Woninginbraken met een lange titel die over meer dan een regel gaat
            unit: per 1.000 inwoners
            series:

        """
          + (1...9).map {
            "      - {region: Gemeente met een lange naam \($0), values: {2020: \($0), 2021: 5}}\n"
          }.joined())
    ),
  ]
}
