import PlanModel

/// Which keys of an accessibility statement are still to be filled in before it is whole.
enum StatementGaps {
  /// By name, in the order of the page. What may well be empty, such as other domains, is not here.
  static func keys(missingIn statement: AccessibilityStatement?) -> [String] {
    let status = statement?.status
    let rests = status == nil || status == .full || status == .partial
    let parts: [(key: String, isMissing: Bool)] = [
      ("organisation", statement?.organisation == nil),
      ("website", statement?.website == nil),
      ("overview", statement?.overview == nil),
      ("status", status == nil),
      (
        "deviations",
        (status == nil || status == .partial) && statement?.deviations.isEmpty != false
      ),
      ("date", statement?.date == nil),
      ("approved-by", statement?.approvedBy == nil),
      ("reviewed", statement?.reviewed == nil),
      ("contact", statement?.contact == nil),
      ("acknowledge-within", statement?.acknowledgeWithin == nil),
      ("answer-within", statement?.answerWithin == nil),
      ("report", rests && statement?.report == nil),
      ("report-date", rests && statement?.reportDate == nil),
      ("report-planned", status == .firstMeasures && statement?.reportPlanned == nil),
      ("measures", statement?.measures.isEmpty != false),
    ]
    let perDeviation = (statement?.deviations ?? []).flatMap(keys)
    var seen: Set<String> = []
    return (parts.filter(\.isMissing).map(\.key) + perDeviation.map { "deviations: \($0)" })
      .filter { seen.insert($0).inserted }
  }

  /// What is missing of one deviation. Only what must be mended needs a measure and a day; what the
  /// law does not ask needs no more than to be named.
  static func keys(missingIn deviation: Deviation) -> [String] {
    guard deviation.ground != .outsideLaw else { return [] }
    let parts: [(key: String, isMissing: Bool)] = [
      ("criterion", deviation.criterion == nil),
      ("cause", deviation.cause == nil),
      ("consequence", deviation.consequence == nil),
      ("alternative", deviation.alternative == nil),
      ("measure", deviation.isToBeMended && deviation.measure == nil),
      ("planned", deviation.isToBeMended && deviation.planned == nil),
    ]
    return parts.filter(\.isMissing).map(\.key)
  }
}
