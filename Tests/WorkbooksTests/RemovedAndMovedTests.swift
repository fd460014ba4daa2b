import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
import Workbooks

/// Rows that go and rows that move on one sheet, when removal is asked.
@Suite struct RemovedAndMovedTests {
  private static let text = """
    plan: {title: Proef, language: nl, owner: OOV, themes: [wonen, klimaat, water]}
    departments:
      - code: OOV
      - code: SL
      - code: VTH
    action-points:
      - id: licht
        number: 1
        title: Licht
        departments: OOV
        sub-points:
          - {id: park, text: In het park}
          - {id: steeg, text: In de steeg}
          - {id: plein, text: Op het plein}
      - {id: bomen, number: 2, title: Bomen, departments: OOV}
      - {id: bankjes, number: 3, title: Bankjes, departments: OOV}
    scope:
      - {topic: Lucht, reason: Niet van ons.}
      - {topic: Zee, reason: Niet hier.}
      - {topic: Vuur, reason: Elders.}
    """
  private static let files = [
    "plan.yaml": text,
    "themes/klimaat.yaml": "theme:\n  id: klimaat\n  title: Klimaat\n  effects: []\n",
    "themes/water.yaml": "theme:\n  id: water\n  title: Water\n  effects: []\n",
    "themes/wonen.yaml": """
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: donker
          label: Donker
          points: 3
        - id: angst
          label: Angst
        - id: stilte
          label: Stilte
          effects:
            - {same-as: angst}

    """,
  ]

  /// The files after a change of a sheet, and what waits.
  private func merged(
    _ sheet: String, _ change: (inout [[String]]) throws -> Void
  ) throws -> (texts: [String: String], waiting: [String]) {
    var plan = try MergedPlan(Self.files)
    try plan.edit(sheet, change)
    let merge = try plan.merge(deletes: true)
    let feasible = FeasibleChanges(merge.changes) { changes -> OperationRefusal? in
      do { _ = try plan.texts(WorkbookChange.phases(changes)) } catch {
        return error as? OperationRefusal
      }
      return nil
    }
    let remarks = merge.remarks + feasible.remarks(plan.graph.plan)
    return (
      try plan.texts(WorkbookChange.phases(feasible.made)),
      remarks.filter { $0.kind == .waiting }.map(\.words.dutch)
    )
  }

  private func names(_ text: String?, _ key: String) -> [String] {
    (text ?? "").split(separator: "\n").compactMap { line -> String? in
      let parts = String(line).split(separator: key, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return String(parts[1].prefix { $0 != "," && $0 != "}" })
    }
  }

  @Test("a row goes and the others come in their new order, in one import") func lists() throws {
    let scope = try merged("Buiten afbakening") { rows in
      rows.remove(at: 1)
      rows.swapAt(1, 2)
    }
    #expect(scope.waiting.isEmpty)
    #expect(names(scope.texts["plan.yaml"], "topic: ") == ["Vuur", "Zee"])
    let effects = try merged("Gevolgen") { rows in
      rows.removeAll { $0.first == "donker" }
      let stilte = try rows.position("stilte")
      let moved = Array(rows[stilte...stilte + 1])
      rows.removeSubrange(stilte...stilte + 1)
      rows.insert(contentsOf: moved, at: try rows.position("angst"))
    }
    #expect(effects.waiting.isEmpty)
    #expect(names(effects.texts["themes/wonen.yaml"], "- id: ") == ["stilte", "angst"])
  }

  @Test("themes that stay come in their new order when an empty one goes") func themes() throws {
    let result = try merged("Gevolgen") { rows in
      let water = try rows.position("theme:water")
      let row = rows.remove(at: water)
      rows.removeAll { $0.first == "theme:klimaat" }
      rows.insert(row, at: 1)
    }
    #expect(result.waiting.isEmpty)
    #expect(result.texts["plan.yaml"]?.contains("themes: [water, wonen]") == true)
  }

  @Test("a row that may not go keeps its position, and the others still move") func refused() throws
  {
    let result = try merged("Actiepunten") { rows in
      rows.removeAll { $0.first == "bankjes" }
      rows.swapAt(1, 2)
    }
    #expect(result.waiting.count == 1)
    #expect(result.waiting.first?.contains("actiepunt 3 gaat weg") == true)
    // 'Bankjes' stays behind 'Bomen'.
    #expect(
      names(result.texts["plan.yaml"], "title: ") == ["Proef", "Bomen", "Bankjes", "Licht"])
  }

  @Test("a sub-point keeps as former letters only those by which people knew it") func letters()
    throws
  {
    let result = try merged("Subpunten") { rows in
      let park = try rows.position("park")
      let row = rows.remove(at: park)
      rows.removeAll { $0.first == "steeg" }
      rows.append(row)
    }
    #expect(result.waiting.isEmpty)
    let text = try #require(result.texts["plan.yaml"])
    let plan = PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan
    let parts = try #require(plan.actionPoints.first).subPoints
    #expect(parts.map(\.text.value) == ["Op het plein", "In het park"])
    // 'Op het plein' was 1b only between the removal and the new order.
    #expect(parts.map { $0.formerly.compactMap { $0.number?.value } } == [["1c"], ["1a"]])
  }

  @Test("an effect whose text moved to its other position is not proposed for removal again")
  func again() throws {
    var plan = try MergedPlan(Self.files)
    try plan.edit("Gevolgen") { rows in rows.removeAll { $0.first == "angst" } }
    let after = try MergedPlan(try plan.merged(deletes: true))
    let again = try plan.merge(into: after, deletes: true)
    #expect(again.deletions.isEmpty)
    #expect(again.changes.isEmpty)
  }
}
