import Toolkit
import Views

/// Charts of made-up figures, each with something that a drawing must cope with.
enum Charts {
  static func one(
    _ values: [(Int, Double)], startsAtZero: Bool = true, targets: [LineChart.Target] = [],
    breaks: [LineChart.Break] = [], missing: [Int] = [], provisional: [Int] = [],
    benchmark: [(Int, Double)] = [], baseline: LineChart.Baseline? = nil,
    verdict: LineChart.Verdict? = nil, title: String = "Meldingen van overlast"
  ) -> LineChart {
    let own = LineChart.Series(
      name: Phrase(nl: "de gemeente", en: "the municipality"),
      values: values.map { year, number in
        LineChart.Value(
          year, .init(number), uncertain: provisional.contains(year) ? voorlopig : nil)
      }
        + missing.map {
          LineChart.Value($0, missing: Phrase(nl: "niet gemeten", en: "not measured"))
        },
      breaks: breaks)
    let other = LineChart.Series(
      name: Phrase(nl: "Nederland", en: "the Netherlands"), isBenchmark: true,
      values: benchmark.map { .init($0.0, .init($0.1)) })
    return LineChart(
      title: Phrase(verbatim: title), unit: Phrase(nl: "aantal", en: "number"),
      direction: Phrase(nl: "minder is beter", en: "less is better"), startsAtZero: startsAtZero,
      lines: benchmark.isEmpty ? [own] : [own, other], targets: targets, baseline: baseline,
      verdict: verdict)
  }

  static let voorlopig = Phrase(nl: "voorlopig", en: "provisional")

  static let calls = one(
    [(2019, 206), (2020, 316), (2021, 369.5), (2022, 384), (2024, 120)],
    targets: [.init(.atMost(.init(300)), by: 2022), .init(.atMost(.init(200)), by: 2025)],
    breaks: [.init(2022, Phrase(nl: "zonder instellingen", en: "without institutions"))],
    missing: [2018, 2023], provisional: [2024],
    benchmark: [(2019, 250), (2020, 240), (2021, 230), (2022, 260), (2023, 245)],
    baseline: .init(2019, .init(206)),
    verdict: .init(.notMet, reason: Phrase(nl: "384 is meer dan 300.", en: "384 is more than 300."))
  )

  static let odd: [(name: String, chart: LineChart)] = [
    ("one value", one([(2020, 5)])),
    ("equal values", one([(2020, 5), (2021, 5), (2022, 5)], startsAtZero: false)),
    ("zeros", one([(2020, 0), (2021, 0)])),
    ("negative", one([(2020, -12), (2021, 4.5), (2022, -3)], targets: [.init(.up)])),
    ("sixty years", one((0..<60).map { (1961 + $0, Double(($0 * 37) % 23) + 10) })),
    ("huge", one([(2020, 1e299), (2021, -4e299), (2022, 1e14)])),
    ("too large", one([(2020, 1), (2021, -1.7e308), (2022, 1.7e308)])),
    ("small", one([(2020, 0.0007), (2021, 0.00042)])),
    ("grades", one([(2019, 7.1), (2021, 7.4), (2023, 7.2)], startsAtZero: false)),
    (
      "between",
      one([(2020, 5), (2021, 9)], targets: [.init(.between(.init(8), .init(6)), by: 2021)])
    ),
    ("not a number", one([(2020, 3), (2021, .infinity), (2022, .nan), (2023, 4)])),
  ]
}
