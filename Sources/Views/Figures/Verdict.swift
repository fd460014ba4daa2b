// Why one type: pages, drawings, reports, tables and search all say whether a target is met. Each
// answer has its reason, and where the plan does not say enough the answer is that it cannot be said.
// There is no verdict of a benchmark, and none of several targets together.

package import PlanModel
package import Toolkit
import SourceText

/// Whether a target is met, with the reason.
package struct Verdict: Sendable, Hashable {
  package enum Outcome: String, CaseIterable, Sendable {
    case met
    case notMet = "not-met"
    case notYetDue = "not-yet-due"
    /// The figure of the year is not final.
    case provisional
    case cannotBeSaid = "cannot-be-said"

    package var name: Phrase {
      switch self {
      case .met: Phrase(nl: "gehaald", en: "met")
      case .notMet: Phrase(nl: "niet gehaald", en: "not met")
      case .notYetDue: Phrase(nl: "nog niet aan de orde", en: "not yet due")
      case .provisional: Phrase(nl: "voorlopig", en: "provisional")
      case .cannotBeSaid: Phrase(nl: "niet te zeggen", en: "cannot be said")
      }
    }
  }

  package let outcome: Outcome
  /// In a sentence without capital and full stop.
  package let reason: Phrase

  init(_ outcome: Outcome, _ reason: Phrase) {
    self.outcome = outcome
    self.reason = reason
  }

  /// 'niet gehaald: 151 in 2022, en het doel is meer dan 300'.
  package var words: Phrase { outcome.name + Phrase(verbatim: ": ") + reason }
}

extension Verdict {
  /// Verdict of a target of an indicator.
  ///
  /// - Parameter day: the day as of which it is; nil for as far as the figures of the plan go.
  /// - Returns: nil for a target of a benchmark.
  package static func of(
    _ target: FigureTarget, at indicator: Indicator, in graph: PlanGraph, asOf day: Day?
  ) -> Verdict? {
    guard !graph.figures.isBenchmark(target.region?.value) else { return nil }
    return Assessment(
      target: target, indicator: indicator, figures: graph.figures, day: day
    ).verdict
  }
}

/// One target beside the figures of its indicator.
private struct Assessment {
  let target: FigureTarget
  let indicator: Indicator
  let figures: FigureIndex
  let day: Day?

  private var lastYear: Int? { figures.lastYear }

  var verdict: Verdict {
    guard !target.conditions.isEmpty else {
      return unknown(
        nl: "de streefwaarde noemt geen getal en geen richting",
        en: "the target names no number and no direction")
    }
    guard let condition = target.condition else {
      return unknown(
        nl: "de streefwaarde stelt twee eisen die niet bij elkaar horen",
        en: "the target has two conditions that do not belong together")
    }
    guard let year = target.year else {
      return unknown(nl: "de streefwaarde noemt geen jaar", en: "the target names no year")
    }
    if isYetToCome(year) { return notYetDue(year) }
    let series = candidates
    guard series.count == 1, let series = series.first else {
      return series.isEmpty
        ? unknown(nl: "er zijn geen cijfers", en: "there are no figures")
        : unknown(
          nl: "de streefwaarde zegt niet voor welk gebied zij geldt",
          en: "the target does not say for which region it is")
    }
    guard let value = series.value(in: year), let number = value.number else {
      return missing(series.value(in: year), year)
    }
    if let unit = series.unit?.value, let own = indicator.unit?.value,
      MeasureUnit(unit) != MeasureUnit(own)
    {
      return unknown(
        nl: "het cijfer is \(unit) en de streefwaarde \(own)",
        en: "the figure is \(unit) and the target \(own)")
    }
    if let change = unrestatedBreak(of: series, before: year) {
      return unknown(
        nl: """
          sinds \(change.year) wordt anders geteld, en het doel zegt niet voor welke telling het is: \
          \(change.text.value)
          """,
        en: """
          since \(change.year) something else is counted, and the target does not say for which count \
          it is: \(change.text.value)
          """)
    }
    return settled(by: value, number, condition, year, series)
  }

  /// Series of the target's region; without one those of the plan's own municipality.
  private var candidates: [FigureSeries] {
    indicator.series.filter { series in
      guard let region = target.region?.value else {
        return !figures.isBenchmark(series.region?.value)
      }
      return series.region?.value == region
    }
  }

  // MARK: Time

  private func isYetToCome(_ year: Int) -> Bool {
    if let day { return day.year <= year }
    return lastYear.map { $0 < year } ?? false
  }

  private func notYetDue(_ year: Int) -> Verdict {
    if let day {
      return Verdict(
        .notYetDue,
        Phrase(
          nl: "\(year) is op \(day.phrase.dutch) nog niet voorbij",
          en: "\(year) has not ended on \(day.phrase.english)"))
    }
    let last = lastYear ?? year
    return Verdict(
      .notYetDue,
      Phrase(
        nl: "het doel is voor \(year), en de cijfers lopen tot en met \(last)",
        en: "the target is for \(year), and the figures go up to \(last)"))
  }

  // MARK: What is missing

  private func missing(_ value: FigureValue?, _ year: Int) -> Verdict {
    let reason = value?.missing.map { Phrase(verbatim: ": ") + $0.name }
    return unknown(
      Phrase(nl: "er is geen cijfer over \(year)", en: "there is no figure for \(year)")
        + (reason ?? Phrase(verbatim: "")))
  }

  /// First break between the figures that the target was set on and its year. Without a year of the
  /// starting value any earlier figure may be what the target was set on.
  private func unrestatedBreak(of series: FigureSeries, before year: Int) -> YearText? {
    guard !series.isRestated else { return nil }
    let first =
      target.baselineYear
      ?? series.values.first { $0.number != nil }?.year ?? year
    return series.breaks.first { first < $0.year && $0.year <= year }
  }

  // MARK: Comparison

  private func settled(
    by value: FigureValue, _ number: ExactNumber, _ condition: TargetCondition, _ year: Int,
    _ series: FigureSeries
  ) -> Verdict {
    let compared: Verdict
    switch condition {
    case .direction(let direction):
      compared = self.direction(direction, number, year, series)
    case .equal(let wanted): compared = equal(wanted, number, year)
    default:
      compared = Verdict(
        condition.isMet(by: number) == true ? .met : .notMet, reason(number, year, condition.words))
    }
    guard compared.outcome != .cannotBeSaid else { return compared }
    switch value.status {
    case .definitionDiffers?:
      return unknown(
        nl: "het cijfer over \(year) is anders gedefinieerd",
        en: "the figure for \(year) is defined differently")
    case .lowReliability?:
      return unknown(
        nl: "het cijfer over \(year) is onzeker", en: "the figure for \(year) is of low reliability"
      )
    case .provisional?, .estimated?, .forecast?, nil: break
    }
    let isFinal = !value.isProvisional && value.status == nil
    return isFinal ? compared : provisional(value, compared)
  }

  private func provisional(_ value: FigureValue, _ compared: Verdict) -> Verdict {
    let status = value.isProvisional ? FigureStatus.provisional : value.status ?? .provisional
    let why = value.provisional.map { Phrase(verbatim: " (\($0.value.withoutFullStop))") }
    return Verdict(
      .provisional,
      Phrase(nl: "het cijfer is ", en: "the figure is ") + status.name
        + (why ?? Phrase(verbatim: "")) + Phrase(nl: "; zo is het ", en: "; as it is, ")
        + compared.outcome.name + Phrase(verbatim: ": ") + compared.reason)
  }

  private func reason(_ number: ExactNumber, _ year: Int, _ wanted: Phrase) -> Phrase {
    number.phrase
      + Phrase(nl: " in \(year), en het doel is ", en: " in \(year), and the target is ")
      + wanted
  }

  /// A bare number: to be reached, in the direction that is better.
  private func equal(_ wanted: ExactNumber, _ number: ExactNumber, _ year: Int) -> Verdict {
    let reason = reason(number, year, wanted.phrase)
    if number == wanted { return Verdict(.met, reason) }
    switch indicator.better {
    case .more?: return Verdict(number > wanted ? .met : .notMet, reason)
    case .less?: return Verdict(number < wanted ? .met : .notMet, reason)
    case .neither?: return Verdict(.notMet, reason)
    case nil:
      return unknown(
        reason
          + Phrase(
            nl: ", maar het plan zegt niet of meer of minder beter is",
            en: ", but the plan does not say whether more or less is better"))
    }
  }

  private func direction(
    _ direction: TargetDirection, _ number: ExactNumber, _ year: Int, _ series: FigureSeries
  ) -> Verdict {
    let first = series.values.first { $0.number != nil && $0.year < year }
    let start =
      target.baseline ?? target.baselineYear.map { series.value(in: $0)?.number } ?? first?.number
    guard let start else {
      return unknown(
        nl: "er is geen eerder cijfer om mee te vergelijken",
        en: "there is no earlier figure to compare with")
    }
    let isMet =
      switch direction {
      case .rise: number > start
      case .fall: number < start
      case .hold: number == start
      }
    let since = target.baselineYear ?? (target.baseline == nil ? first?.year : nil)
    let from = start.phrase + Phrase(verbatim: since.map { " (\($0))" } ?? "")
    return Verdict(
      isMet ? .met : .notMet,
      Phrase(nl: "van ", en: "from ") + from + Phrase(nl: " naar ", en: " to ") + number.phrase
        + Phrase(nl: " in \(year), en het doel is ", en: " in \(year), and the target is to ")
        + TargetCondition.direction(direction).words)
  }

  private func unknown(_ reason: Phrase) -> Verdict { Verdict(.cannotBeSaid, reason) }

  private func unknown(nl dutch: String, en english: String) -> Verdict {
    unknown(Phrase(nl: dutch, en: english))
  }
}

extension String {
  fileprivate var withoutFullStop: Substring { last == "." ? dropLast() : self[...] }
}
