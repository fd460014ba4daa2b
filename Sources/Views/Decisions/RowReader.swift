package import PlanModel
package import Toolkit
import Operations
import SourceText

/// Compares rows of returned sheets with the plan, one by one.
package struct RowReader {
  let graph: PlanGraph
  /// Names that a row may give, in small letters, each with the node that has it.
  private let subjects: [String: Node]
  private let deciders: [String: Node]
  /// By a code that a department had before.
  private let formerDeciders: [String: Node]
  private let identity: RowIdentity
  /// The same names for who mistyped one.
  private var knownSubjects: KnownWords
  private var knownDeciders: KnownWords
  /// The department of rows that do not say whose they are.
  let department: Int?
  private let term: AnswerTerm
  private var readOnly: ReadOnlyCells

  package enum Outcome: Sendable, Equatable {
    /// Nothing was filled in.
    case empty
    /// Nothing was filled in where answers go, but something elsewhere.
    case unfilled([RowRemark])
    case answer(ReturnedAnswer)
    /// It is not sure what the row is about.
    case waiting(RowWaiting)
  }

  /// - Parameters:
  ///   - today: the last day on which something can have been discussed; nil when any can.
  ///   - otherEdition: the edition of which rows are taken in though they are not this plan's.
  package init(
    graph: PlanGraph, department: Int? = nil, today: Day? = nil, otherEdition: String? = nil
  ) {
    identity = RowIdentity(graph, otherEdition: otherEdition)
    formerDeciders = Dictionary(
      graph.plan.departments.enumerated().flatMap { index, department in
        department.formerly.map { ($0.code.value, Node.department(index)) }
      }, uniquingKeysWith: { first, _ in first })
    self.graph = graph
    readOnly = ReadOnlyCells(graph)
    subjects = Self.small(graph, .decided)
    deciders = Self.small(graph, .decider)
    knownSubjects = KnownWords(graph.candidates(for: .decided))
    knownDeciders = KnownWords(graph.candidates(for: .decider))
    self.department = department
    term = AnswerTerm(first: graph.plan.handOut?.date, last: today)
  }

  package mutating func read(_ row: ReturnedRow) throws(RowRefusal) -> Outcome {
    if row.isEmpty { return try readEmpty(row) }
    let values = RowValues(row, term: term)
    let reported = RowProgress(row, today: term.last)
    let problems = values.problems + (reported.fault.map { [$0] } ?? [])
    let subject: Node
    let asked: String
    let department: Int
    do throws(RowRefusal) {
      switch try self.subject(of: row) {
      case .thing(let node, let words): (subject, asked) = (node, words)
      case .waiting(let waiting): return .waiting(waiting)
      case .nothing: throw .noPoint
      }
      if let remark = divided(row, subject) { return .unfilled([remark]) }
      department = try self.department(of: row, to: subject, on: values.date)
    } catch {
      throw error.with(row.onlySaysWhose ? [] : problems)
    }
    if let refusal = whose(row, subject) {
      throw refusal.with(row.onlySaysWhose ? [] : problems)
    }
    guard let state = values.state, problems.isEmpty else {
      throw (problems.first ?? .noState).with(problems.dropFirst())
    }
    // Who reports only what was done repeats nothing of the answer that it is about.
    let held = row.reportsProgressOnly ? graph.decision(on: subject, by: department) : nil
    let outside = outside(row, subject, department, asked: asked)
    let answer = ReturnedAnswer(
      subject: subject, department: department, point: graph.name(of: subject), asked: asked,
      code: code(department), state: held?.state ?? state, date: values.date ?? held?.date,
      reason: values.reason.or(held?.reason?.value), landed: values.landed.or(held?.landed?.value),
      done: reported.progress, position: row.position, origin: row.origin,
      remarks: values.remarks + reported.remarks + outside.remarks)
    return .answer(answer)
  }

  /// A row without answers, in which something may have been typed elsewhere.
  private mutating func readEmpty(_ row: ReturnedRow) throws(RowRefusal) -> Outcome {
    guard case .thing(let subject, let asked)? = try? self.subject(of: row),
      let department = try? department(of: row, to: subject, on: nil)
    else { return .empty }
    let outside = outside(row, subject, department, asked: asked)
    if let answer = outside.answer { throw .answerOutside(answer.column, answer.text) }
    return outside.remarks.isEmpty ? .empty : .unfilled(outside.remarks)
  }

  private mutating func outside(
    _ row: ReturnedRow, _ subject: Node, _ department: Int, asked: String
  ) -> OutsideText {
    // A row that came from no file has no such columns.
    var typed =
      row.position.row == 0
      ? [] : readOnly.typed(on: row, about: subject, of: department, asked: asked)
    // The id decides what a row is about, so that these count for nothing.
    let key = row.text(.key)
    if !key.isEmpty, Self.words(key).count == 1, node(key, for: .decided) == nil {
      typed.append((.key, FileRemark.short(key)))
    }
    let named = row.text(.department)
    if !named.isEmpty, !key.isEmpty, self.named(named) != .department(department),
      formerDeciders[named] != .department(department)
    {
      typed.append((.department, FileRemark.short(named)))
    }
    return OutsideText(row, besides: graph.decisions(on: subject, by: department), typed)
  }

  // MARK: Which point, whose

  /// What a row is about, or that this is not sure.
  private mutating func subject(of row: ReturnedRow) throws(RowRefusal) -> RowIdentity.Found {
    let key = Self.words(row.text(.key))
    let number = Self.words(row.text(.number)).joined(separator: " ")
    let name = key.last ?? number
    let numbered = node(name, for: .decided)
    let found = try identity.find(row, numbered: numbered, number: name)
    if !key.isEmpty, let other = node(number, for: .decided), other.holder != numbered?.holder,
      numbered != nil
    {
      throw .otherNumber(number, key: key.joined(separator: " "))
    }
    guard case .nothing = found else { return found }
    guard !name.isEmpty else { throw .noPoint }
    throw .unknownPoint(
      name, nearest: knownSubjects.nearest(to: name),
      known: graph.known(besides: name))
  }

  /// Whose the answer of a row is.
  private mutating func department(
    of row: ReturnedRow, to subject: Node, on day: Day?
  ) throws(RowRefusal) -> Int {
    let key = Self.words(row.text(.key))
    let written = key.count > 1 ? key.dropLast().joined(separator: " ") : row.text(.department)
    let department: Int
    if written.isEmpty {
      let asked = self.department == nil ? asked(of: subject) : []
      guard let only = self.department ?? (asked.count == 1 ? asked.first : nil) else {
        throw .noDepartment(for: graph.name(of: subject))
      }
      department = only
    } else {
      department = try self.department(written)
    }
    // Not `asked(of:)`: that would look at every department of the point for every row.
    guard isAsked(department, of: subject) || graph.wasAsked(department, of: subject, on: day)
    else {
      throw .notAsked(
        code(department), of: graph.name(of: subject), asked: asked(of: subject).prefix(6).map(code)
      )
    }
    return department
  }

  private mutating func department(_ name: String) throws(RowRefusal) -> Int {
    guard case .department(let department)? = node(name, for: .decider) ?? formerDeciders[name]
    else {
      throw .unknownDepartment(name, nearest: knownDeciders.nearest(to: name))
    }
    if let wanted = self.department, wanted != department {
      throw .otherDepartment(code(department), wanted: code(wanted))
    }
    return department
  }

  private func asked(of subject: Node) -> [Int] {
    guard case .actionPoint(let point) = subject.holder else { return [] }
    return graph.departments(of: point).filter { graph.isAsked($0, of: subject) }
  }

  private func isAsked(_ department: Int, of subject: Node) -> Bool {
    guard case .actionPoint(let point) = subject.holder else { return false }
    return graph.departments(of: point).contains(department)
      && graph.isAsked(department, of: subject)
  }

  /// Node with exactly this name, else with the name in other capitals.
  func node(_ name: String, for role: LinkRole) -> Node? {
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
}
