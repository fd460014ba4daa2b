import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Testing
import Toolkit
import Workbooks

/// Random changes of a workbook, and the same changes as operations on the plan: both give the same bytes.
@Suite struct RandomCellTests {
  private static func made(_ seed: UInt64) throws -> MergedPlan {
    var files: [SourceFile] = []
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile {
      files.append(SourceFile(path: $0, text: $1))
    }
    return try MergedPlan(files)
  }

  /// A cell with what is typed in it, and the operation that means the same.
  private struct Edit {
    let sheet: String
    let key: String
    let heading: String
    let text: String
    let operation: Operations.Operation
    /// The text as the plan may have it already.
    var same: String { text.drop { $0 == "0" }.lowercased() }
  }

  private static func key(_ node: Node, _ graph: PlanGraph) -> String {
    graph.writtenID(of: node)?.value ?? graph.name(of: node)
  }

  private static func edit(_ kind: Int, _ plan: MergedPlan, _ dice: inout Dice) -> Edit? {
    let graph = plan.graph
    let all = graph.plan
    let (number, line) = (dice.roll(1000), dice.roll(50) + 1)
    let point = Node.actionPoint(dice.roll(all.actionPoints.count))
    let effect = Node.effect(dice.roll(all.effects.count))
    let other = all.actionPoints[dice.roll(all.actionPoints.count)].number.value
    func of(
      _ node: Node, _ sheet: String, _ heading: String, _ cell: String, _ key: String,
      _ texts: [String]
    ) -> Edit {
      Edit(
        sheet: sheet, key: Self.key(node, graph), heading: heading, text: cell,
        operation: .set(.node(node), key: key, texts))
    }
    switch kind {
    case 0:
      return of(
        effect, "Gevolgen", "tekst op de kaart", "Woord \(number)", "label", ["Woord \(number)"])
    case 1:
      let text = "Een uitleg: met #\(number), en \"meer\"."
      return of(effect, "Gevolgen", "uitleg", text, "explanation", [text])
    case 2:
      return of(
        effect, "Gevolgen", "bron", "\(line); \(line + 2)-\(line + 4)", "source",
        ["\(line)", "\(line + 2)-\(line + 4)"])
    case 3:
      return of(
        effect, "Gevolgen", "actiepunten", "\(other)@\(line)", "points", ["\(other)@\(line)"])
    case 4:
      return of(point, "Actiepunten", "prioriteit", "Secundair", "priority", ["secondary"])
    case 5: return of(point, "Actiepunten", "bladzijde", "0\(line)", "page", ["\(line)"])
    case 6:
      return of(point, "Actiepunten", "samenvatting", "- \(number)", "summary", ["- \(number)"])
    case 7:
      guard !all.focusAreas.isEmpty else { return nil }
      let area = Node.focusArea(dice.roll(all.focusAreas.count))
      return of(area, "Focusgebieden", "toekomstvisie", "Ja \(number)", "vision", ["Ja \(number)"])
    case 8:
      guard let lines = all.budget?.lines, !lines.isEmpty else { return nil }
      let entry = Node.budgetLine(dice.roll(lines.count))
      return of(
        entry, "Begroting", "opmerking", "Zie \(number)", "remark", ["Zie \(number)"])
    default:
      guard all.departments.count > 1 else { return nil }
      let department = Node.department(dice.roll(all.departments.count))
      return of(
        department, "Afdelingen", "opmerking", "nr. \(number)", "remark", ["nr. \(number)"])
    }
  }

  @Test("cells of ten kinds", arguments: [1, 2, 3, 4] as [UInt64])
  func cells(_ seed: UInt64) throws {
    let plan = try Self.made(seed)
    var dice = Dice(seed: seed &+ 17)
    for round in 0..<6 {
      var returned = plan
      var operations: [Operations.Operation] = []
      var taken: Set<String> = []
      for kind in 0..<10 where dice.roll(3) > 0 {
        guard let edit = Self.edit(kind, plan, &dice),
          try plan.cells(edit.sheet, edit.key)[edit.heading]?.lowercased() != edit.same,
          taken.insert("\(edit.sheet) \(edit.key) \(edit.heading)").inserted
        else { continue }
        try returned.type(edit.text, edit.sheet, edit.key, edit.heading)
        operations.append(edit.operation)
      }
      let merge = try returned.merge()
      #expect(merge.conflicts.isEmpty)
      #expect(merge.remarks.isEmpty, "\(merge.remarks.map(\.words.dutch))")
      #expect(try returned.merged() == plan.texts([operations]), "round \(round)")
    }
  }

  @Test("rows that come, go and move", arguments: [5, 6, 7] as [UInt64])
  func rows(_ seed: UInt64) throws {
    let plan = try Self.made(seed)
    let (graph, all) = (plan.graph, plan.graph.plan)
    var dice = Dice(seed: seed)
    // An effect that nothing refers to, without any below it, and in one position.
    let leaves = all.effects.indices.filter { index in
      all.effects[index].placements.isEmpty && graph.links(to: .effect(index), .place).count == 1
    }
    for round in 0..<4 {
      let parent = dice.roll(all.effects.count)
      let parentID = all.effects[parent].id.value
      let point = all.actionPoints[dice.roll(all.actionPoints.count)].number.value
      var returned = plan
      try returned.edit("Gevolgen") { rows in
        try rows.add(
          ["tekst op de kaart": "Nieuw \(round)", "onder": parentID, "actiepunten": point])
      }
      try returned.edit("Subpunten") { rows in
        try rows.add(["actiepunt": point, "tekst": "Deel \(round)"])
      }
      let added: [Operations.Operation] = [
        .add(
          AddedThing(
            .effect, "Nieuw \(round)", under: .named("effect:\(parentID)"),
            [KeyText("points", point)])),
        .add(AddedThing(.subPoint, "Deel \(round)", under: .named("point:\(point)"))),
      ]
      #expect(try returned.merged() == plan.texts([added]), "round \(round)")

      guard !leaves.isEmpty else { continue }
      let leaf = all.effects[leaves[dice.roll(leaves.count)]].id.value
      returned = plan
      try returned.edit("Gevolgen") { rows in rows.removeAll { $0.first == leaf } }
      #expect(
        try returned.merged(deletes: true)
          == plan.texts([[.remove(.named("effect:\(leaf)"), .alone)]]), "\(leaf)")
    }
  }

  @Test("every combination of what an effect is under: was, workbook and plan") func parents()
    throws
  {
    func plan(_ under: Int) throws -> MergedPlan {
      let x = "      effects:\n        - id: x\n          label: X\n"
      return try MergedPlan([
        "plan.yaml": """
        plan: {title: Proef, language: nl}
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: a
              label: A
        \(under == 0 ? x : "")    - id: b
              label: B
        \(under == 1 ? x : "")    - id: c
              label: C
        \(under == 2 ? x : "")
        """
      ])
    }
    let (plans, parents) = (try (0..<3).map(plan), ["a", "b", "c"])
    for base in 0..<3 {
      for mine in 0..<3 {
        var returned = plans[base]
        if mine != base { try returned.type(parents[mine], "Gevolgen", "x", "onder") }
        for theirs in 0..<3 {
          let merge = try returned.merge(into: plans[theirs])
          let isConflict = mine != base && theirs != base && mine != theirs
          #expect(merge.conflicts.count == (isConflict ? 1 : 0), "\(base) \(mine) \(theirs)")
          let texts = try plans[theirs].texts(WorkbookChange.phases(merge.changes))
          let result = mine != base && theirs == base ? mine : theirs
          #expect(
            try MergedPlan(texts).cells("Gevolgen", "x")["onder"] == parents[result],
            "\(base) \(mine) \(theirs)")
        }
      }
    }
  }
}
