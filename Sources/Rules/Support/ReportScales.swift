import PlanModel
import SourceText
import Toolkit

/// Scales of the reports, by the rows of progress from them.
struct ReportScales {
  struct Scale {
    let values: Set<String>
    let aspects: Set<String>
    /// Names for a suggestion; none of a large scale, where a search costs more than it helps.
    fileprivate let names: [String]

    init(_ scale: RatingScale) {
      values = Set(scale.values.map(\.id.value))
      aspects = Set(scale.aspects.map(\.value))
      let all = scale.values.map(\.id.value) + scale.aspects.map(\.value)
      names = all.count > 40 ? [] : all
    }

    func nearest(to name: String) -> String? { NearestWord.nearest(to: name, among: names) }
  }

  private let scales: [String: Scale]

  init(_ plan: Plan) {
    let all = Dictionary(plan.scales.map { ($0.id.value, Scale($0)) }) { first, _ in first }
    let ofReports = plan.reports.compactMap { report in
      report.scale.flatMap { all[$0.value] }.map { (report.id.value, $0) }
    }
    scales = Dictionary(ofReports) { first, _ in first }
  }

  subscript(row: ProgressRow) -> Scale? { row.report.flatMap { scales[$0.value] } }
}

extension ProgressReport {
  /// Number by which reports are in order of time: its day, else the end of its year.
  var moment: Int {
    guard let day = date else { return (year ?? 0) * 10_000 + 1_231 }
    return day.year * 10_000 + day.month * 100 + day.day
  }
}
