import Testing
import Workbooks

@Suite struct ListOrderTests {
  private func order(_ base: String, _ mine: String, _ theirs: String) -> ListOrder {
    ListOrder(
      base: base.map(String.init), mine: mine.map(String.init), theirs: theirs.map(String.init))
  }

  @Test("what the workbook moved moves, what the plan added stays where it is")
  func moved() {
    #expect(order("abc", "bac", "axbc").order.joined() == "bxac")
  }

  @Test("a new row comes behind the row above it") func added() {
    #expect(order("abc", "anbc", "acb").order.joined() == "ancb")
    #expect(order("ab", "nab", "ab").order.joined() == "nab")
  }

  @Test("where both changed the order the plan's stays") func conflict() {
    let list = order("abc", "bac", "acb")
    #expect(list.isConflict)
    #expect(list.order.joined() == "acb")
  }

  @Test("a sorted sheet changes no order") func sorted() {
    let list = order("dcba", "abcd", "dcba")
    #expect(list.isSorted)
    #expect(list.order.joined() == "dcba")
  }
}
