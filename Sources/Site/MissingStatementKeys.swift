import PlanModel

/// Keys of an accessibility statement that are still missing.
enum MissingStatementKeys {
  /// Missing keys by name, in the order of the page. Optional keys, such as other domains, are not
  /// here.
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

  /// Missing keys of one deviation. Only what must be repaired needs a measure and a date; what the
  /// law does not require need only be named.
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
