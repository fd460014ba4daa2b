import PlanModel
import SourceText
import Toolkit

/// What a department filled in on one row, whatever the row is about.
///
/// A row goes in whole or not at all: taken in without the cell that cannot be read, it would be an
/// answer that nobody gave, and its correction a second one. All that is wrong with a row is reported,
/// not only the first of it.
struct RowValues {
  /// Nil when the row has none that can be read; `faults` then says why.
  private(set) var state: DecisionState?
  private(set) var date: Day?
  /// Empty when none was given.
  private(set) var reason = ""
  private(set) var landed = ""
  private(set) var remarks: [RowRemark] = []
  /// What is wrong with the decision.
  private var faults: [RowRefusal] = []
  /// What is wrong with other cells.
  private var wrongCells: [RowRefusal] = []

  /// All that is wrong with the row, the decision first.
  var problems: [RowRefusal] { faults + wrongCells }

  /// - Parameter term: the days on which something can have been discussed.
  init(_ row: ReturnedRow, term: AnswerTerm) {
    readDate(of: row, term)
    landed = text(.landed, of: row)
    reason = text(.reason, of: row)
    readDecision(of: row)
    readNotes(of: row)
  }

  // MARK: The decision

  private mutating func readDecision(of row: ReturnedRow) {
    let text = text(.decision, of: row)
    guard faults.isEmpty else { return }
    guard !text.isEmpty else {
      // Who fills in the day alone has discussed it.
      if date != nil || row.reportsProgressOnly {
        state = .discussed
      } else if !wrongCells.contains(where: { $0.columns == [.discussedOn] }) {
        faults.append(missing(in: row))
      }
      return
    }
    if let states = DecisionState.several(written: text) {
      return faults.append(.severalStates(states))
    }
    guard let decision = WrittenDecision(text) else {
      return faults.append(.unknownState(Self.short(text)))
    }
    state = decision.state
    guard !decision.isExact else { return }
    remarks.append(.understood(Self.short(text), as: decision))
    guard !decision.rest.isEmpty else { return }
    if reason.isEmpty {
      reason = decision.rest
      remarks.append(.restIsReason(Self.short(decision.rest)))
    } else {
      remarks.append(.restNotRead(Self.short(decision.rest)))
    }
  }

  private func missing(in row: ReturnedRow) -> RowRefusal {
    let isOnlyNote =
      reason.isEmpty && landed.isEmpty && !row.note.isEmpty && remarks.isEmpty
      && wrongCells.isEmpty
    return isOnlyNote ? .noteOnly(Self.short(row.note)) : .noState
  }

  private mutating func readNotes(of row: ReturnedRow) {
    let note = row.note
    guard !note.isEmpty, state != nil else { return }
    guard reason.isEmpty, note.utf8.count <= YAMLLimits.textBytes else {
      return remarks.append(.noteNotRead(Self.short(note)))
    }
    reason = note
    remarks.append(.reasonFromNote(Self.short(note)))
  }

  // MARK: The day

  /// No plan that is answered to today is older; a year of two digits often is meant otherwise.
  private static let firstYear = 2000

  private mutating func readDate(of row: ReturnedRow, _ term: AnswerTerm) {
    let text = text(.discussedOn, of: row)
    guard !text.isEmpty else { return }
    do throws(RowRefusal) {
      let day = try Self.day(text, row, term) { remarks.append(.yearAdded(text, $0)) }
      guard day.year >= Self.firstYear else { throw .longAgo(day) }
      if let today = term.last, today < day { throw .future(day, today: today) }
      if let first = term.first, day < first { remarks.append(.beforeHandOut(day, first)) }
      date = day
    } catch {
      wrongCells.append(error.at(.discussedOn))
    }
  }

  private static func day(
    _ text: String, _ row: ReturnedRow, _ term: AnswerTerm, whenAdded: (Day) -> Void
  ) throws(RowRefusal) -> Day {
    switch row.day(.discussedOn).map(WrittenDay.day) ?? WrittenDay(text) {
    case .day(let written): return written
    case .impossible: throw .impossibleDay(short(text))
    case .unreadable:
      guard let partial = PartialDay(text) else { throw .unreadableDay(short(text)) }
      switch partial {
      case .month: throw .monthOnly(short(text))
      case .monthOrDay: throw .monthOrDay(short(text))
      case .dayOfMonth: break
      }
      guard let first = term.first, let last = term.last,
        let day = partial.day(from: first, to: last)
      else { throw .noYear(short(text)) }
      whenAdded(day)
      return day
    }
  }

  // MARK: Cells

  /// The text of a cell; empty, with a remark, when it cannot be used.
  private mutating func text(_ column: HandoutColumn, of row: ReturnedRow) -> String {
    let text = row.text(column)
    guard !text.isEmpty else { return "" }
    if row.isError(column) {
      refuse(.errorValue(text, in: column), column)
      return ""
    }
    guard text.utf8.count <= YAMLLimits.textBytes else {
      refuse(.tooLong(column), column)
      return ""
    }
    if row.isFormula(column) { remarks.append(.formula(in: column, value: Self.short(text))) }
    return text
  }

  private mutating func refuse(_ refusal: RowRefusal, _ column: HandoutColumn) {
    if column == .decision { faults.append(refusal) } else { wrongCells.append(refusal) }
  }

  private static func short(_ text: String) -> String {
    text.count > 40 ? "\(text.prefix(39))…" : text
  }
}

/// The days on which an answer can have been given.
struct AnswerTerm {
  /// The day of the hand-out, where the plan has one.
  let first: Day?
  /// Today; nil when any day will do.
  let last: Day?
}
