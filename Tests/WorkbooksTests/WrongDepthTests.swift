import Testing
import Workbooks

/// Depths that somebody typed wrong, and what is below those rows.
@Suite struct WrongDepthTests {
  private static let text = """
    plan: {title: Proef, language: nl}
    """
  private static let wonen = """
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: licht
          label: Licht
          effects:
            - id: angst
              label: Angst
            - id: onrust
              label: Onrust
              effects:
                - id: vertrek
                  label: Vertrek

    """

  private static func plan() throws -> MergedPlan {
    try MergedPlan(["plan.yaml": text, "themes/wonen.yaml": wonen])
  }

  @Test("what is below a row with a wrong depth stays there", arguments: ["22", ""])
  func known(_ depth: String) throws {
    var plan = try Self.plan()
    try plan.type(depth, "Gevolgen", "onrust", "diepte")
    let merge = try plan.merge()
    #expect(merge.remarks.count == (depth.isEmpty ? 0 : 1))
    #expect(merge.changes.isEmpty)
  }

  @Test("what may be below a new row with a wrong depth waits") func new() throws {
    var plan = try Self.plan()
    try plan.edit("Gevolgen") { rows in
      let at = try rows.position("vertrek")
      for (label, depth) in [("Zorg", "4"), ("Spanning", "33")] {
        rows.insert(try rows.row(["tekst op de kaart": label, "diepte": depth]), at: at)
      }
    }
    let merge = try plan.merge()
    #expect(!merge.remarks.isEmpty)
    #expect(merge.remarks.allSatisfy { $0.kind == .waiting })
    #expect(merge.changes.isEmpty)
  }
}
