package import Toolkit

/// An indicator as it is drawn: a line for each region over the years, with targets and breaks.
///
/// Sparkline, card and small multiple draw the same value; `table` has its numbers.
package struct LineChart: Sendable {
  package let title: Phrase
  /// What the numbers count, as `per 1.000 inwoners`.
  package let unit: Phrase
  /// Which direction is wanted, as `minder is beter`; empty when unknown.
  package let direction: Phrase
  /// Whether the axis includes zero: for counts and rates, not for grades.
  package let startsAtZero: Bool
  /// The plan's own regions first, then those to compare with.
  package let lines: [Series]
  /// In the order of their years; those without a year first.
  package let targets: [Target]
  package let baseline: Baseline?
  package let verdict: Verdict?

  package init(
    title: Phrase, unit: Phrase = .blank, direction: Phrase = .blank, startsAtZero: Bool = true,
    lines: [Series], targets: [Target] = [], baseline: Baseline? = nil, verdict: Verdict? = nil
  ) {
    self.title = title
    self.unit = unit
    self.direction = direction
    self.startsAtZero = startsAtZero
    self.lines = lines.filter { !$0.isBenchmark } + lines.filter(\.isBenchmark)
    self.targets = targets.enumerated().sorted {
      ($0.element.year ?? .min, $0.offset) < ($1.element.year ?? .min, $1.offset)
    }.map(\.element)
    self.baseline = baseline.flatMap { $0.amount.isDrawable ? $0 : nil }
    self.verdict = verdict
  }

  /// Values of one region.
  package struct Series: Sendable {
    package let name: Phrase
    /// Whether it is only there to compare with.
    package let isBenchmark: Bool
    /// In the order of years.
    package let values: [Value]
    package let breaks: [Break]

    package init(
      name: Phrase, isBenchmark: Bool = false, values: [Value], breaks: [Break] = []
    ) {
      self.name = name
      self.isBenchmark = isBenchmark
      self.values = values.enumerated().sorted {
        ($0.element.year, $0.offset) < ($1.element.year, $1.offset)
      }.map(\.element)
      self.breaks = breaks.sorted { $0.year < $1.year }
    }
  }

  /// Number with its text: the position in a drawing, and what is printed.
  package struct Amount: Sendable {
    package let number: Double
    package let text: Phrase

    /// - Parameter text: the number with its decimals as written; nil to write it here.
    package init(_ number: Double, text: Phrase? = nil) {
      self.number = number
      self.text =
        text
        ?? Phrase(nl: NumberText.text(number, .dutch), en: NumberText.text(number, .english))
    }

    /// Whether an axis can show it; larger numbers have no difference that is a number.
    var isDrawable: Bool { number.magnitude < 1e300 }

    /// As printed, or rounded where that is too long for a drawing.
    package func short(_ language: Language) -> String {
      let whole = text(language)
      return whole.count <= 8 ? whole : NumberText.short(number, language)
    }
  }

  /// Value of a year, or the reason that there is none.
  package struct Value: Sendable {
    package enum Status: Sendable {
      case certain
      /// Provisional, estimated or forecast: the word for it.
      case uncertain(Phrase)
      /// No value: the word for why.
      case missing(Phrase)
    }

    package let year: Int
    package let amount: Amount
    package let status: Status
    package let note: Phrase?

    package init(_ year: Int, _ amount: Amount, uncertain: Phrase? = nil, note: Phrase? = nil) {
      self.year = year
      self.amount = amount
      status =
        amount.isDrawable
        ? uncertain.map(Status.uncertain) ?? .certain
        : .missing(Phrase(nl: "onleesbaar getal", en: "unreadable number"))
      self.note = note
    }

    package init(_ year: Int, missing: Phrase, note: Phrase? = nil) {
      self.year = year
      amount = Amount(.nan, text: .blank)
      status = .missing(missing)
      self.note = note
    }

    package var number: Double { amount.number }
    package var isMissing: Bool { if case .missing = status { true } else { false } }
    package var isUncertain: Bool { if case .uncertain = status { true } else { false } }
  }

  /// Year from which numbers cannot be compared with earlier ones.
  package struct Break: Sendable {
    package let year: Int
    package let text: Phrase
    /// Whether earlier years were calculated again, so that the line goes on.
    package let isRestated: Bool

    package init(_ year: Int, _ text: Phrase, isRestated: Bool = false) {
      self.year = year
      self.text = text
      self.isRestated = isRestated
    }
  }

  package struct Target: Sendable {
    package enum Aim: Sendable {
      case atLeast(Amount)
      case moreThan(Amount)
      case atMost(Amount)
      case lessThan(Amount)
      case between(Amount, Amount)
      case equal(Amount)
      /// A direction without a number.
      case up
      case down
      case steady
    }

    package let aim: Aim
    /// Year by which it must be so.
    package let year: Int?

    package init(_ aim: Aim, by year: Int? = nil) {
      self.aim = aim
      self.year = year
    }
  }

  /// Value from which a goal counts.
  package struct Baseline: Sendable {
    package let year: Int
    package let amount: Amount

    package init(_ year: Int, _ amount: Amount) {
      self.year = year
      self.amount = amount
    }
  }

  /// Whether a target was met, as computed elsewhere, with the reason.
  package struct Verdict: Sendable {
    /// In the order in which charts are sorted: what asks for attention first.
    package enum Outcome: Int, CaseIterable, Sendable {
      case notMet
      case provisional
      case notYetDue
      case met
      case unknown
    }

    package let outcome: Outcome
    package let reason: Phrase

    package init(_ outcome: Outcome, reason: Phrase = .blank) {
      self.outcome = outcome
      self.reason = reason
    }
  }
}

extension Phrase {
  /// The empty text.
  package static let blank = Phrase(verbatim: "")

  package var isEmpty: Bool { dutch.isEmpty && english.isEmpty }
}

extension LineChart.Target.Aim {
  /// Numbers at which a line is drawn, those that an axis can show.
  package var numbers: [Double] {
    let amounts: [LineChart.Amount] =
      switch self {
      case .atLeast(let amount), .moreThan(let amount), .atMost(let amount),
        .lessThan(let amount), .equal(let amount):
        [amount]
      case .between(let low, let high): low.number <= high.number ? [low, high] : [high, low]
      case .up, .down, .steady: []
      }
    return amounts.filter(\.isDrawable).map(\.number)
  }
}

extension LineChart {
  /// Charts in the order of their verdicts, then as they came.
  package static func sorted(_ charts: [LineChart]) -> [LineChart] {
    func rank(_ chart: LineChart) -> Int {
      chart.verdict?.outcome.rawValue ?? Verdict.Outcome.allCases.count
    }
    return charts.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}
