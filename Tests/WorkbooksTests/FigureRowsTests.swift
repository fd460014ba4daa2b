import Testing
import Workbooks

/// Rows of the sheet of figures: which figure each is, and that none is written over.
@Suite struct FigureRowsTests {
  private static let text = """
    plan: {title: Proef, language: nl}
    departments:
      - code: SL
    regions:
      - code: NL
    indicators:
      - id: inbraak
        title: Inbraken
        better: less
        series:
          - region: NL
            values: {2027: 4}
      - id: fietsen
        title: Fietsen
        better: less
        series:
          - values: {2027: 12}
          - region: NL
            values: {2027: 30, 2028: 31}
    """

  private static func plan() throws -> MergedPlan { try MergedPlan(["plan.yaml": text]) }

  private func add(_ values: [String: String], to plan: inout MergedPlan) throws {
    try plan.edit("Cijfers") { try $0.add(values) }
  }

  @Test("a new row for a figure that the plan has replaces nothing") func taken() throws {
    var plan = try Self.plan()
    try add(["indicator": "fietsen", "jaar": "2027", "waarde": "9"], to: &plan)
    try add(["indicator": "fietsen", "gebied": "NL", "jaar": "2029", "waarde": "32"], to: &plan)
    let merge = try plan.merge()
    #expect(merge.conflicts.map(\.mine) == ["9"])
    #expect(merge.conflicts.map(\.theirs) == ["12"])
    #expect(merge.changes.count == 1)
  }

  @Test("without a region no figure goes into the series of one") func region() throws {
    var plan = try Self.plan()
    try add(["indicator": "inbraak", "jaar": "2028", "waarde": "3"], to: &plan)
    try add(["indicator": "fietsen", "jaar": "2028", "waarde": "13"], to: &plan)
    let merge = try plan.merge()
    #expect(merge.remarks.map(\.kind) == [.waiting])
    #expect(merge.changes.count == 1)
  }

  @Test("another year, region or indicator of a known row waits", arguments: ["jaar", "gebied"])
  func another(_ heading: String) throws {
    var plan = try Self.plan()
    try plan.type(heading == "jaar" ? "2030" : "", "Cijfers", "fietsen/NL/2028", heading)
    try plan.type("99", "Cijfers", "fietsen/NL/2028", "waarde")
    let merge = try plan.merge()
    #expect(merge.remarks.map(\.kind) == [.waiting])
    #expect(merge.changes.isEmpty)
  }

  @Test("a figure of the municipality is not that of a region with the same value") func own()
    throws
  {
    var plan = try Self.plan()
    try add(["indicator": "fietsen", "jaar": "2029", "waarde": "32"], to: &plan)
    // Meanwhile the plan got the same figure of a region.
    let now = try MergedPlan([
      "plan.yaml": Self.text.replacing("2028: 31", with: "2028: 31, 2029: 32")
    ])
    let merge = try plan.merge(into: now)
    #expect(merge.remarks.isEmpty)
    #expect(merge.changes.count == 1)
  }
}
