package import PlanModel
package import Toolkit
import SourceText

/// Holds rows of returned sheets against the plan, one at a time.
package struct RowReader {
  let graph: PlanGraph
  /// The names that a row may give, in small letters, each with the thing that bears it.
  private let subjects: [String: Node]
  private let deciders: [String: Node]
  /// The same names for who mistyped one.
  private var knownSubjects: KnownWords
  private var knownDeciders: KnownWords
  /// The department of rows that do not say whose they are.
  let department: Int?
  let today: Day?

  package enum Outcome: Sendable, Equatable {
    /// Nothing was filled in.
    case empty
    case answer(ReturnedAnswer)
  }

  /// - Parameter today: the last day on which something can have been discussed; nil when any can.
  package init(graph: PlanGraph, department: Int? = nil, today: Day? = nil) {
    self.graph = graph
    subjects = Self.small(graph, .decided)
    deciders = Self.small(graph, .decider)
    knownSubjects = KnownWords(graph.candidates(for: .decided))
    knownDeciders = KnownWords(graph.candidates(for: .decider))
    self.department = department
    self.today = today
  }

  package mutating func read(_ row: ReturnedRow) throws(RowRefusal) -> Outcome {
    if row.isEmpty { return .empty }
    for column in HandoutColumn.allCases where column.isToFill || column == .key {
      if row.isFormula(column) { throw .formula(in: column) }
    }
    let (subject, department) = try identity(of: row)
    let date = try date(of: row)
    let answer = ReturnedAnswer(
      subject: subject, department: department, point: graph.name(of: subject),
      code: graph.plan.departments[department].code.value, state: try state(of: row, date: date),
      date: date, reason: try text(.reason, of: row), landed: try text(.landed, of: row),
      place: row.place)
    return .answer(answer)
  }

  // MARK: Which point, whose

  private mutating func identity(of row: ReturnedRow) throws(RowRefusal) -> (Node, Int) {
    let key = Self.words(row.text(.key))
    let number = Self.words(row.text(.number)).joined(separator: " ")
    guard let last = key.last ?? (number.isEmpty ? nil : number) else { throw .noPoint }
    let subject = try subject(last)
    if !key.isEmpty, let other = node(number, for: .decided), other.holder != subject.holder {
      throw .otherNumber(number, key: key.joined(separator: " "))
    }
    let written = key.count > 1 ? key.dropLast().joined(separator: " ") : row.text(.department)
    let asked = try asked(of: subject)
    let department: Int
    if written.isEmpty {
      guard let only = self.department ?? (asked.count == 1 ? asked.first : nil) else {
        throw .noDepartment(for: graph.name(of: subject))
      }
      department = only
    } else {
      department = try self.department(written)
    }
    guard asked.contains(department) else {
      throw .notAsked(
        code(department), of: graph.name(of: subject), asked: asked.prefix(6).map(code))
    }
    return (subject, department)
  }

  private mutating func subject(_ name: String) throws(RowRefusal) -> Node {
    if let node = node(name, for: .decided) { return node }
    throw .unknownPoint(name, nearest: knownSubjects.nearest(to: name))
  }

  private mutating func department(_ name: String) throws(RowRefusal) -> Int {
    guard case .department(let department)? = node(name, for: .decider) else {
      throw .unknownDepartment(name, nearest: knownDeciders.nearest(to: name))
    }
    if let wanted = self.department, wanted != department {
      throw .otherDepartment(code(department), wanted: code(wanted))
    }
    return department
  }

  private func asked(of subject: Node) throws(RowRefusal) -> [Int] {
    guard case .actionPoint(let point) = subject.holder else { return [] }
    return graph.departments(of: point).filter { graph.isAsked($0, of: subject) }
  }

  /// By the name as it stands, else in other capitals.
  private func node(_ name: String, for role: LinkRole) -> Node? {
    if let node = graph.node(named: name, for: role) { return node }
    return (role == .decider ? deciders : subjects)[name.lowercased()]
  }

  private static func small(_ graph: PlanGraph, _ role: LinkRole) -> [String: Node] {
    Dictionary(
      graph.candidates(for: role).compactMap { name in
        graph.node(named: name, for: role).map { (name.lowercased(), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private func code(_ department: Int) -> String { graph.plan.departments[department].code.value }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  // MARK: What was answered

  private func state(of row: ReturnedRow, date: Day?) throws(RowRefusal) -> DecisionState {
    let text = row.text(.decision)
    guard !text.isEmpty else {
      // Who fills in the day alone has discussed it.
      if date != nil { return .discussed }
      throw .noState
    }
    if let state = DecisionState(written: text) { return state }
    throw .unknownState(Self.short(text))
  }

  /// No plan that is answered to today is older; a year of two digits often is meant otherwise.
  private static let firstYear = 2000

  private func date(of row: ReturnedRow) throws(RowRefusal) -> Day? {
    let text = row.text(.discussedOn)
    guard !text.isEmpty else { return nil }
    let day: Day
    switch row.day(.discussedOn).map(WrittenDay.day) ?? WrittenDay(text) {
    case .day(let written): day = written
    case .impossible: throw .impossibleDay(Self.short(text))
    case .unreadable: throw .unreadableDay(Self.short(text))
    }
    guard day.year >= Self.firstYear else { throw .longAgo(day) }
    if let today, today < day { throw .future(day, today: today) }
    return day
  }

  private func text(_ column: HandoutColumn, of row: ReturnedRow) throws(RowRefusal) -> String {
    let text = row.text(column)
    guard text.utf8.count <= YAMLLimits.textBytes else { throw .tooLong(column) }
    return text
  }

  private static func short(_ text: String) -> String {
    text.count > 40 ? "\(text.prefix(39))…" : text
  }
}
