import PlanModel
import SourceText
import Toolkit

/// What the columns of a row on what was done come to.
struct RowProgress {
  /// Nil when they are empty, or cannot be read.
  private(set) var progress: ReturnedProgress?
  /// Why they cannot be read.
  private(set) var fault: RowRefusal?
  /// Cells that are formulas.
  private(set) var remarks: [RowRemark] = []

  init(_ row: ReturnedRow, today: Day?) {
    do throws(RowRefusal) {
      progress = try ReturnedProgress(row, today: today)
    } catch {
      fault = error
    }
    for column in HandoutColumn.allCases where column.isProgress && row.isFormula(column) {
      let text = row.text(column)
      guard !text.isEmpty, !row.isError(column) else { continue }
      remarks.append(.formula(in: column, value: String(text.prefix(40))))
    }
  }
}

extension ReturnedProgress {
  /// What a row reports that was done; nil when those columns are empty.
  ///
  /// - Parameter today: the last day that can be meant; nil when any can.
  init?(_ row: ReturnedRow, today: Day?) throws(RowRefusal) {
    let columns = HandoutColumn.allCases.filter(\.isProgress)
    guard columns.contains(where: { !row.text($0).isEmpty }) else { return nil }
    for column in columns where row.text(column).utf8.count > YAMLLimits.textBytes {
      throw .tooLong(column)
    }
    for column in columns where row.isError(column) {
      throw .errorValue(row.text(column), in: column)
    }
    let written = row.text(.done)
    guard let state = ProgressState(written: written) else {
      throw written.isEmpty ? .noProgress : .unknownProgress(written)
    }
    self.init(
      state: state, date: try Self.day(row, today: today), reason: row.text(.doneReason),
      evidence: row.text(.evidence))
  }

  private static func day(_ row: ReturnedRow, today: Day?) throws(RowRefusal) -> Day? {
    let text = row.text(.doneOn)
    guard !text.isEmpty else { return nil }
    let short = String(text.prefix(40))
    switch row.day(.doneOn).map(WrittenDay.day) ?? WrittenDay(text) {
    case .day(let day):
      if let today, today < day { throw .future(day, today: today).at(.doneOn) }
      return day
    case .impossible: throw .impossibleDay(short).at(.doneOn)
    case .unreadable:
      if case .month? = PartialDay(text) { throw .monthOnly(short).at(.doneOn) }
      throw .unreadableDay(short).at(.doneOn)
    }
  }
}

extension RowRefusal {
  static let noProgress = RowRefusal(
    reason: Phrase(
      nl: "er staat niet of het is gedaan, alleen wanneer, waarom of waar het te zien is",
      en: "it does not say whether it was done, only when, why or where it can be seen"),
    remedy: Phrase(nl: "Kies bij 'Gedaan' uit: ", en: "Choose at 'Done' from: ") + progressNames,
    at: [.done])

  static func unknownProgress(_ text: String) -> RowRefusal {
    let words = ProgressState.allCases.flatMap(\.words)
    return RowRefusal(
      reason: Phrase(
        nl: "'\(text.prefix(40))' bij 'Gedaan' kent raakvlak niet",
        en: "raakvlak does not know '\(text.prefix(40))' at 'Done'"),
      remedy: NearestWord.nearest(to: text, among: words).map { .didYouMean($0) }
        ?? Phrase(nl: "Kies uit: ", en: "Choose from: ") + progressNames, at: [.done])
  }

  private static let progressNames =
    Phrase.joined(ProgressState.allCases.map(\.name), by: ", ") + Phrase(verbatim: ".")
}

extension ReturnedRow {
  /// Whether it reports what was done and gives no decision.
  var reportsProgressOnly: Bool { text(.decision).isEmpty && !text(.done).isEmpty }
}

extension String {
  /// The text, or another where it is empty.
  func or(_ other: String?) -> String { isEmpty ? other ?? "" : self }
}
