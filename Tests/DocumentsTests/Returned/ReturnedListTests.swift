import PlanModel
import Testing
import Toolkit
import Views

/// What comes of one answer, for each change of the plan between hand-out and return and each thing
/// that people do to a sheet.
@Suite struct ReturnedListTests {
  /// What happens to the plan, or to its point 'Meer licht' with the sub-point 'Snoeien'.
  enum Change: String, CaseIterable {
    case none, renumber, insert, delete, move, rename, split, merge, edition
  }

  /// What happens to the sheet.
  enum Handling: String, CaseIterable {
    case kept, sorted, copied, idLost, wordsLost, retyped, shuffled
  }

  private func plan(isIdentified: Bool) -> AskedPlan {
    var plan = AskedPlan()
    for words in ["Rondes", "Meer licht", "Toezicht"] {
      plan.points.append(.init(thing: plan.thing(words), number: ""))
    }
    plan.points[1].parts = [plan.thing("Lampen"), plan.thing("Snoeien")]
    plan.renumber()
    if isIdentified { plan.identify() }
    return plan
  }

  private func change(_ plan: inout AskedPlan, _ change: Change) {
    switch change {
    case .none: break
    case .renumber:
      plan.points.swapAt(0, 1)
      plan.renumber()
    case .insert:
      plan.points[1].parts.insert(plan.thing("Bankjes"), at: 0)
      plan.points.insert(.init(thing: plan.thing("Groen"), number: ""), at: 0)
      plan.renumber()
    case .delete:
      plan.points.remove(at: 1)
      plan.renumber()
    case .move:
      let part = plan.points[1].parts.removeLast()
      plan.points[2].parts.append(part)
      plan.points.append(plan.points.remove(at: 1))
      plan.renumber()
    case .rename:
      plan.points[1].thing.words = "Veel meer licht"
      plan.points[1].parts[1].words = "Snoeien in mei"
    case .split:
      plan.points[1].thing.words = "Meer licht in parken"
      plan.points.insert(.init(thing: plan.thing("Meer licht op straat"), number: ""), at: 2)
      plan.renumber()
    case .merge:
      let gone = plan.points.remove(at: 1).thing
      plan.points[1].thing.merged = [gone.serial]
      plan.points[1].thing.formerly = gone.id.map { [$0] } ?? []
      plan.renumber()
    case .edition: plan.edition = "2027-2030"
    }
  }

  private func handle(_ list: inout ReturnedList, _ handling: Handling) {
    switch handling {
    case .kept: break
    case .sorted: list.rows.reverse()
    case .copied: list.rows.append(list.rows[list.rows.count - 1])
    case .idLost: list.remove(ReturnedList.id)
    case .wordsLost: list.remove(ReturnedList.words)
    case .retyped:
      for row in list.rows.indices { list[row, ReturnedList.words] += " (zie notitie) ja" }
    case .shuffled:
      // The column of ids, sorted by itself.
      let ids = list.rows.indices.map { list[$0, ReturnedList.id] }
      for row in list.rows.indices { list[row, ReturnedList.id] = ids[(row + 1) % ids.count] }
    }
  }

  /// The outcome of an answer to 'Meer licht': the words of the point that got it, with `<` behind
  /// it and the words asked where those are others; or why it has none.
  private func outcome(_ change: Change, _ handling: Handling, isIdentified: Bool) throws -> String
  {
    var plan = plan(isIdentified: isIdentified)
    var list = try ReturnedList(plan)
    list.answer(try list.row("Meer licht"), "ja")
    handle(&list, handling)
    self.change(&plan, change)
    let result = try list.taken(into: plan)
    // Words that were typed over on rows without an answer are reported too.
    let answered = result.rows.first { if case .unfilled = $0.outcome { false } else { true } }
    let row = try #require(answered)
    switch row.outcome {
    case .new(let answer), .unchanged(let answer):
      let words = plan.thing(answer.subject)?.words ?? ""
      return words == answer.asked ? words : "\(words) < \(answer.asked)"
    case .waiting: return "waits"
    case .refused: return "refused"
    default: return "other"
    }
  }

  private func outcomes(_ handling: Handling, isIdentified: Bool) throws -> [String] {
    try Change.allCases.map {
      "\($0.rawValue): \(try outcome($0, handling, isIdentified: isIdentified))"
    }
  }

  @Test(
    "With an id in the plan an answer follows its point, whatever is renumbered",
    arguments: [Handling.kept, .sorted, .copied])
  func identified(handling: Handling) throws {
    #expect(
      try outcomes(handling, isIdentified: true) == [
        "none: Meer licht", "renumber: Meer licht", "insert: Meer licht", "delete: waits",
        "move: Meer licht", "rename: Veel meer licht < Meer licht",
        "split: Meer licht in parken < Meer licht", "merge: Toezicht < Meer licht",
        "edition: refused",
      ])
  }

  @Test(
    "Without an id in the plan an answer goes where the words are",
    arguments: [Handling.kept, .sorted, .copied])
  func derived(handling: Handling) throws {
    #expect(
      try outcomes(handling, isIdentified: false) == [
        "none: Meer licht", "renumber: Meer licht", "insert: Meer licht", "delete: waits",
        "move: Meer licht", "rename: waits", "split: waits", "merge: waits", "edition: refused",
      ])
  }

  @Test("Where the id was lost, number and words must agree", arguments: [true, false])
  func lostID(isIdentified: Bool) throws {
    #expect(
      try outcomes(.idLost, isIdentified: isIdentified) == [
        "none: Meer licht", "renumber: waits", "insert: waits", "delete: waits", "move: waits",
        "rename: waits", "split: waits", "merge: waits", "edition: Meer licht",
      ])
  }

  @Test("Where the words were lost or typed over, id, mark and number must agree")
  func lostWords() throws {
    for handling in [Handling.wordsLost, .retyped] {
      #expect(
        try outcomes(handling, isIdentified: true) == [
          "none: Meer licht", "renumber: waits", "insert: waits", "delete: waits", "move: waits",
          "rename: waits", "split: waits", "merge: waits", "edition: refused",
        ], "\(handling)")
    }
  }

  @Test("A column of ids that was sorted by itself makes rows wait", arguments: [true, false])
  func shuffled(isIdentified: Bool) throws {
    let found = try outcomes(.shuffled, isIdentified: isIdentified)
    #expect(found.filter { !$0.hasSuffix(": waits") } == ["edition: refused"])
  }

  @Test func `A sub-point that is inserted above another takes over no answer`() throws {
    for isIdentified in [true, false] {
      for isIDLost in [true, false] {
        var plan = plan(isIdentified: isIdentified)
        var list = try ReturnedList(plan)
        list.answer(try list.row("Snoeien"), "ja")
        if isIDLost { list.remove(ReturnedList.id) }
        change(&plan, .insert)
        let row = try #require(try list.taken(into: plan).rows.first)
        if case .waiting(let waiting) = row.outcome {
          #expect(isIDLost)
          #expect(waiting.candidates.map(\.name.dutch) == ["3c Snoeien"])
        } else if case .new(let answer) = row.outcome {
          #expect(!isIDLost)
          #expect(answer.point == "3c")
          #expect(answer.asked == "Snoeien")
        } else {
          Issue.record("\(row.outcome)")
        }
      }
    }
  }

  @Test func `A row that waits shows what it may be about`() throws {
    var plan = plan(isIdentified: false)
    var list = try ReturnedList(plan)
    list.answer(try list.row("Meer licht"), "ja")
    list.remove(ReturnedList.id)
    change(&plan, .renumber)
    guard case .waiting(let waiting)? = try list.taken(into: plan).rows.first?.outcome else {
      Issue.record("does not wait")
      return
    }
    #expect(
      waiting.reason.english == "number '2' and the words of this row are not of the same point")
    #expect(waiting.candidates.map(\.name.english) == ["2 Rondes", "1 Meer licht"])
  }

  @Test func `2.10 that a program made 2.1 waits`() throws {
    var plan = plan(isIdentified: false)
    plan.points[0].number = "2.1"
    plan.points[1].number = "2.10"
    var list = try ReturnedList(plan)
    let row = try list.row("Meer licht")
    list.answer(row, "ja")
    list.remove(ReturnedList.id)
    list.remove(ReturnedList.key)
    list[row, ReturnedList.number] = "2.1"
    guard case .waiting(let waiting)? = try list.taken(into: plan).rows.first?.outcome else {
      Issue.record("does not wait")
      return
    }
    #expect(waiting.candidates.map(\.name.english) == ["2.1 Rondes", "2.10 Meer licht"])
  }

  @Test func `A list of another edition goes in when it is named, where words and id agree`()
    throws
  {
    var plan = plan(isIdentified: true)
    var list = try ReturnedList(plan)
    list.answer(try list.row("Meer licht"), "ja")
    list.answer(try list.row("Snoeien"), "ja")
    change(&plan, .edition)
    plan.points[1].parts[1].words = "Snoeien in mei"
    let refused = try list.taken(into: plan).rows.map(\.outcome)
    #expect(refused.allSatisfy { if case .refused = $0 { true } else { false } })
    let result = try list.taken(into: plan, fromEdition: "2023-2026")
    #expect(result.accepted.map(\.point) == ["2"])
    #expect(result.rows.count == 2)
    #expect(!result.isComplete)
  }
}
