import Testing
import Workbooks

@Suite struct CellMergeTests {
  @Test(
    "the truth table of a cell: was, workbook, plan", arguments: ["a", "b", ""], ["a", "b", ""])
  func truthTable(_ base: String, _ mine: String) {
    for theirs in ["a", "b", ""] {
      let outcome = CellMerge(base: base, mine: mine, theirs: theirs, isSame: ==)
      let expected: CellMerge =
        mine == base
        ? (theirs == base ? .unchanged : .theirs)
        : theirs == base ? .mine : mine == theirs ? .both : .conflict
      #expect(outcome == expected)
    }
  }
}
