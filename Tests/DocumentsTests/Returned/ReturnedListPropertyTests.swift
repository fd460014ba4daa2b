import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Testing
import Toolkit
import Views

/// Random plans, lists, changes to both: every answer is on the thing whose words were answered, or
/// is reported; none is lost, none is elsewhere.
@Suite struct ReturnedListPropertyTests {
  private static let words = [
    "Meer licht", "Lampen", "Snoeien", "Toezicht", "Rondes", "Groen", "Bankjes", "Zwemles",
    "Meer licht in parken", "Lampen (LED)", "Spreekuur; ook telefonisch", "2 extra rondes",
  ]

  private struct Round {
    var dice: Dice
    var plan = AskedPlan()

    init(_ seed: UInt64) { dice = Dice(seed: seed) }

    mutating func chance(_ percent: Int) -> Bool { dice.roll(100) < percent }

    mutating func newWords() -> String {
      let words = ReturnedListPropertyTests.words
      return words[dice.roll(words.count)] + (chance(50) ? " \(dice.roll(9))" : "")
    }

    mutating func makePlan() {
      for _ in 0..<1 + dice.roll(5) {
        let words = newWords()
        var point = AskedPlan.Point(thing: plan.thing(words), number: "")
        for _ in 0..<dice.roll(4) {
          let words = newWords()
          point.parts.append(plan.thing(words))
        }
        plan.points.append(point)
      }
      plan.renumber()
      let share = [0, 50, 100][dice.roll(3)]
      let chosen = plan.things.map(\.serial).filter { _ in chance(share) }
      plan.identify { chosen.contains($0.serial) }
    }

    mutating func changePlan() {
      for _ in 0..<dice.roll(4) {
        guard !plan.points.isEmpty else { return }
        let index = dice.roll(plan.points.count)
        let other = dice.roll(plan.points.count)
        let words = newWords()
        switch dice.roll(9) {
        case 0: plan.points.swapAt(index, other)
        case 1: plan.points.insert(.init(thing: plan.thing(words), number: ""), at: index)
        case 2: plan.points.remove(at: index)
        case 3: plan.points[index].parts.insert(plan.thing(words), at: 0)
        case 4: plan.points[index].thing.words = words
        case 5:
          guard !plan.points[index].parts.isEmpty else { continue }
          let part = plan.points[index].parts.removeFirst()
          if chance(50) { plan.points[other].parts.append(part) }
        case 6:
          guard !plan.points[index].parts.isEmpty else { continue }
          plan.points[index].parts[0].words = words
        case 7:
          guard index != other, plan.points[index].thing.id != nil else { continue }
          let gone = plan.points[index].thing
          plan.points[other].thing.formerly += [gone.id].compactMap { $0 } + gone.formerly
          plan.points[other].thing.merged.formUnion(gone.merged.union([gone.serial]))
          plan.points.remove(at: index)
        default: plan.identify()
        }
        plan.renumber()
      }
    }

    mutating func spoil(_ list: inout ReturnedList) {
      for _ in 0..<dice.roll(3) {
        guard !list.rows.isEmpty else { return }
        let row = dice.roll(list.rows.count)
        switch dice.roll(8) {
        case 0: list.rows.reverse()
        case 1: list.rows.append(list.rows[row])
        case 2: list.remove(ReturnedList.id)
        case 3: list.remove(ReturnedList.key)
        case 4: list[row, ReturnedList.words] += " en meer"
        case 5: list.remove(ReturnedList.words)
        case 6: list[row, ReturnedList.id] = ""
        default:
          let ids = list.rows.indices.map { list[$0, ReturnedList.id] }
          for row in list.rows.indices { list[row, ReturnedList.id] = ids[(row + 1) % ids.count] }
        }
      }
    }
  }

  @Test func `every answer is on the thing whose words were answered, or is reported`() throws {
    var (answered, accepted) = (0, 0)
    for seed in 1...400 {
      var round = Round(UInt64(seed))
      round.makePlan()
      var list = try ReturnedList(round.plan)
      let asked = round.plan
      var questions: [String: AskedPlan.Thing] = [:]
      for row in list.rows.indices where round.chance(70) {
        let thing = try #require(Self.thing(of: list[row, ReturnedList.key], in: asked))
        questions["r\(thing.serial)"] = thing
        list.answer(row, "r\(thing.serial)")
      }
      round.spoil(&list)
      let filled = list.rows.indices.filter { !list[$0, "Reden"].isEmpty }.count
      round.changePlan()
      let result = try list.taken(into: round.plan)
      // Words that were typed over on a row without an answer are reported, and answer nothing.
      let unfilled = result.rows.count { if case .unfilled = $0.outcome { true } else { false } }
      #expect(result.rows.count - unfilled == filled, "seed \(seed)")
      answered += filled
      accepted += result.accepted.count
      for answer in result.accepted {
        let question = try #require(questions[answer.reason])
        let thing = try #require(round.plan.thing(answer.subject))
        let isSame =
          thing.serial == question.serial || thing.merged.contains(question.serial)
          || thing.words == question.words
        #expect(isSame, "seed \(seed): '\(question.words)' is on '\(thing.words)'")
        #expect(answer.asked == question.words, "seed \(seed)")
      }
      try expectWritten(result.accepted, in: round.plan, seed)
    }
    // An import in which everything waits would be right as well, and of no use.
    #expect(accepted * 2 > answered, "\(accepted) of \(answered)")
  }

  /// What is written reads back on the same things, ids and all.
  private func expectWritten(_ answers: [ReturnedAnswer], in plan: AskedPlan, _ seed: Int) throws {
    guard !answers.isEmpty else { return }
    let day = try #require(Day("2027-03-01"))
    let edit = try OperationEdit(
      [.record(Record(answers, by: .files, in: .dutch))], on: [plan.file],
      parsed: PlanReader([plan.file]), plan.graph, today: day)
    let graph = PlanGraph(edit.after.plan)
    let found = graph.plan.decisions.indices.map { graph.targets(of: .decision($0), .decided) }
    #expect(found == answers.map { [$0.subject] }, "seed \(seed)")
  }

  /// The thing of a key such as `SL 2a`.
  private static func thing(of key: String, in plan: AskedPlan) -> AskedPlan.Thing? {
    let name = key.split(separator: " ").last.map(String.init) ?? ""
    return plan.graph.node(named: name, for: .decided).flatMap(plan.thing)
  }
}
