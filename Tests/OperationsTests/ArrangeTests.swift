import Operations
import Testing
import Toolkit

/// The order of a list.
@Suite struct ArrangeTests {
  private let plan = Change(
    """
    plan: {title: Proef}
    scope:
      - {topic: Een, reason: Zo.}
      - {topic: Twee, reason: Zo.}
      - {topic: Drie, reason: Zo.}
      - {topic: Vier, reason: Zo.}

    """)

  private func topics(_ names: [String]) throws -> [String] {
    let text = try plan.text(.arrange(.scope, under: nil, names))
    return text.split(separator: "\n").compactMap { line -> String? in
      let parts = String(line).split(separator: "topic: ")
      return parts.count == 2 ? String(parts[1].prefix { $0 != "," }) : nil
    }
  }

  @Test("a part that an order does not name stays behind the one that it is behind")
  func partial() throws {
    #expect(try topics(["Vier", "Drie", "Twee", "Een"]) == ["Vier", "Drie", "Twee", "Een"])
    #expect(try topics(["Vier", "Drie", "Een"]) == ["Vier", "Drie", "Een", "Twee"])
    #expect(try topics(["Drie", "Twee"]) == ["Een", "Drie", "Vier", "Twee"])
  }

  @Test("an order that names something else is refused") func unknown() {
    #expect(
      plan.refusal(.arrange(.scope, under: nil, ["Vier", "Vijf"]))?.message.dutch
        == "De volgorde noemt iets dat niet in de lijst staat.")
  }

  @Test("all names that lead nowhere are named, each with what may be meant") func broken() {
    let plan = Change(
      """
      plan: {title: Proef}
      departments: [{code: Toezicht}, {code: Welzijn}, {code: SL}]
      action-points:
        - {id: licht, number: 2, title: Licht, departments: SL}
      """)
    let refusal = plan.refusal(
      .set(.named("point:2"), key: "departments", ["Toezich", "Welzijm", "QQQ"]))
    #expect(
      refusal?.message.dutch
        == "'Toezich', 'Welzijm' en 'QQQ' bestaan niet, of zijn hier niet mogelijk.")
    #expect(
      refusal?.remedy?.dutch
        == "'Toezich': Bedoelde u 'Toezicht'? 'Welzijm': Bedoelde u 'Welzijn'?")
  }
}
