import PlanModel
import Testing
@testable import Views

@Suite struct WrittenDecisionTests {
  @Test(
    "A decision is read as people write it",
    arguments: [
      ("ja", "takes-over"), ("takes-over", "takes-over"), ("Ja hoor", "takes-over"),
      ("akkoord", "takes-over"), ("Akkoord!", "takes-over"), ("ja, graag", "takes-over: graag"),
      ("we nemen dit over", "takes-over"), ("ja, past in de nota", "takes-over: past in de nota"),
      ("ja - vanaf 2027", "takes-over: vanaf 2027"),
      ("akkoord mits er geld is", "takes-over: mits er geld is"),
      ("ja, alleen 13b", "takes-over-in-part: alleen 13b"),
      ("ja, maar alleen 13b", "takes-over-in-part: maar alleen 13b"),
      ("deels: alleen 13b", "takes-over-in-part: alleen 13b"),
      ("deels (13b niet)", "takes-over-in-part: 13b niet"),
      ("nee, geen geld", "declines: geen geld"), ("Nee hoor", "declines"),
      ("nee want geen geld, dus niet", "declines: want geen geld, dus niet"),
      ("niet akkoord", "declines"), ("neemt niet over: te duur", "declines: te duur"),
      ("later, in 2028", "later: in 2028"), ("nog niet", "not-discussed"),
      ("nog niet, komt in mei", "not-discussed: komt in mei"), ("weet niet", "not-discussed"),
      ("don't know", "not-discussed"), ("no, no money", "declines: no money"),
      ("yes please", "takes-over"), ("besproken: 3 maart", "discussed: 3 maart"),
    ])
  func read(text: String, expected: String) {
    let decision = WrittenDecision(text)
    let rest = decision.map { $0.rest.isEmpty ? "" : ": \($0.rest)" } ?? ""
    #expect("\(decision?.state.rawValue ?? "nil")\(rest)" == expected)
  }

  @Test(
    "What could be two decisions, or none, is not read",
    arguments: [
      "", "?", "ja/nee", "ja of nee", "nee, later", "ja, maar niet nu", "ja, nog niet",
      "niet zeker",
      "zeker niet", "misschien", "12", "jaarlijks", "neemt ovre", "nota volgt", "niet doen we wel",
    ])
  func unreadable(text: String) {
    #expect(WrittenDecision(text) == nil)
  }
}
