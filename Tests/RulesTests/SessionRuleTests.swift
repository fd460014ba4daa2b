import Findings
import Rules
import Testing
import Toolkit

/// What the examples of the rules about theme sessions cannot show: other files and levels.
@Suite struct SessionRuleTests {
  private let theme = "plan: {title: P, language: nl}\ntheme: {id: wonen, title: Wonen}\n"
  private func session(_ id: String, _ rest: String = "") -> String {
    "session:\n  id: \(id)\n  theme: wonen\n  date: 2026-11-28\n" + rest
  }

  @Test func `two files with one session are an error, at the second`() {
    let found = findings(ItemWithTwoEnds.self, in: theme, session("wonen-1"), session("wonen-1"))
    #expect(found.map(\.message.english) == ["session 'wonen-1' is there already"])
    #expect(found.map(\.level) == [.error])
  }

  @Test func `what is open while ends are given is no more than information`() {
    let items = "  items: [{number: 1, text: a}, {number: 2, text: b}]\n"
    let begun = items + "  ends: [{item: 1, as: context, because: c}]\n"
    #expect(findings(LostSessionItem.self, in: theme, session("s", items)).isEmpty)
    let open = findings(LostSessionItem.self, in: theme, session("s", begun))
    #expect(open.map(\.message.english) == ["session 's': still 1 thing without an end"])
    #expect(open.map(\.level) == [.info])
    let closed = findings(
      LostSessionItem.self, in: theme, session("s", begun + "  processed: 2026-12-01\n"))
    #expect(closed.map(\.message.english) == ["number 2 ('b') was lost"])
    #expect(closed.map(\.level) == [.warning])
  }
}
