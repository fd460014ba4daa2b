import FoundationEssentials
import Testing

/// Changes to a plan through the server of `raakvlak edit`, with real requests.
@Suite struct EditTests {
  private let small: SmallPlan

  init() throws { small = try SmallPlan() }

  @Test func `a change is in the file, with a sentence and only what became different`()
    async throws
  {
    let program = try await small.started()
    let stamp = try #require(
      try await program.ask("/.raakvlak/plan").body.split(separator: "\"stamp\":\"").last?
        .prefix(32))
    let answer = try await program.post(
      "/.raakvlak/edit",
      """
      {"client": "a", "seq": 1, "stamp": "\(stamp)", "base": {}, "operations": [\(SmallPlan.label)]}
      """)
    #expect(answer.status == "200")
    #expect(
      answer.body.contains(
        "\"sentence\":\"Effect ‘Woonoverlast’ krijgt ‘tekst op de kaart’ 'Burenruzie'.\""))
    #expect(answer.body.contains("\"patch\":{\"items\":{\"effect:overlast\":{"))
    #expect(!answer.body.contains("Meer licht"))
    #expect(small.theme == SmallPlan.theme.replacing("Woonoverlast", with: "Burenruzie"))
    #expect(small.main == SmallPlan.main)
  }

  @Test func `several operations are made together or not at all`() async throws {
    let program = try await small.started()
    let wrong = #"{"do": "link", "from": "effect:overlast", "to": "point:9"}"#
    let refused = try await program.edit("\(SmallPlan.label), \(wrong)")
    #expect(refused.status == "422")
    #expect(refused.body.contains("'point:9' is geen naam uit het plan."))
    #expect(small.theme == SmallPlan.theme)
    let right = #"{"do": "link", "from": "effect:overlast", "to": "point:1"}"#
    #expect(try await program.edit("\(SmallPlan.label), \(right)", 2).status == "200")
    #expect(
      small.theme
        == SmallPlan.theme.replacing("Woonoverlast", with: "Burenruzie")
        .replacing("elkaar.\n", with: "elkaar.\n      points: 1\n"))
  }

  @Test func `a request that comes twice is made once`() async throws {
    let program = try await small.started()
    let new = #"{"do": "add", "kind": "effect", "text": "Lawaai", "under": "theme:wonen"}"#
    let first = try await program.edit(new, 7)
    #expect(first.status == "200")
    let written = small.theme
    let again = try await program.edit(new, 7)
    #expect(again.status == first.status)
    #expect(again.body == first.body)
    #expect(small.theme == written)
    // Another client with the same number is another request.
    #expect(try await program.edit(new, client: "b", 7).status == "200")
    #expect(small.theme?.contains("id: lawaai-2") == true)
  }

  @Test func `undo gives the bytes back, redo makes the change again`() async throws {
    let program = try await small.started()
    _ = try await program.edit(SmallPlan.label)
    let back = try await program.post("/.raakvlak/undo", "{}")
    #expect(back.status == "200")
    #expect(back.body.contains("Teruggenomen: "))
    #expect(small.theme == SmallPlan.theme)
    #expect(try await program.post("/.raakvlak/redo", "{}").status == "200")
    #expect(small.theme?.contains("Burenruzie") == true)
    #expect(try await program.post("/.raakvlak/undo", #"{"to": 0}"#).status == "200")
    #expect(small.theme == SmallPlan.theme)
    #expect(try await program.post("/.raakvlak/undo", "{}").status == "404")
    let history = try await program.ask("/.raakvlak/history").body
    #expect(history.contains("\"isUndone\":true"))
  }

  @Test(arguments: ["undo", "redo"])
  func `nothing is turned in a plan that a newer program wrote`(kind: String) async throws {
    let program = try await small.started()
    _ = try await program.edit(SmallPlan.label)
    if kind == "redo" { _ = try await program.post("/.raakvlak/undo", "{}") }
    let before = small.theme
    try small.workplace.change("plan/plan.yaml", "{title: Proef", to: "{format: 99, title: Proef")
    let turned = try await program.post("/.raakvlak/\(kind)", "{}")
    let edited = try await program.edit(SmallPlan.label.replacing("ruzie", with: "twist"), 2)
    for answer in [turned, edited] {
      #expect(answer.status == "422", "\(answer.body)")
      #expect(answer.body.contains("geschreven in versie 99 van de indeling"), "\(answer.body)")
    }
    #expect(small.theme == before)
  }

  @Test func `a repair comes as operations that can be sent back`() async throws {
    try small.workplace.change(
      "plan/plan.yaml", "title: Meer licht", to: "title: Meer licht\n    list-title: Meer lampen")
    let program = try await small.started()
    let findings = try await program.ask("/.raakvlak/findings").body
    let start = try #require(findings.firstRange(of: "\"operations\":[{")).upperBound
    let end = try #require(findings[start...].firstRange(of: "}]")).lowerBound
    let operation = "{" + findings[start..<end] + "}"
    let answer = try await program.edit(operation)
    #expect(answer.status == "200", "\(operation) \(answer.body)")
    #expect(small.main == SmallPlan.main)
  }

  // MARK: Others

  @Test func `two clients that change different fields are both made`() async throws {
    let program = try await small.started()
    let base = try await program.base()
    #expect(try await program.edit(SmallPlan.label, client: "a", base: base).status == "200")
    let other =
      #"{"do": "set", "of": "effect:overlast", "key": "explanation", "values": ["Geluid."]}"#
    #expect(try await program.edit(other, client: "b", base: base).status == "200")
    #expect(small.theme?.contains("label: Burenruzie\n      explanation: Geluid.") == true)
  }

  @Test func `two clients that change one field are asked, with all three values`() async throws {
    let program = try await small.started()
    let base = try await program.base()
    _ = try await program.edit(SmallPlan.label, client: "a", base: base)
    let other = SmallPlan.label.replacing("Burenruzie", with: "Geluidsoverlast")
    let answer = try await program.edit(other, client: "b", base: base)
    #expect(answer.status == "409")
    #expect(
      answer.body.contains(
        """
        "conflicts":[{"base":"Woonoverlast","key":"label","mine":"Geluidsoverlast",\
        "theirs":"Burenruzie","thing":"effect:overlast"}]
        """))
    #expect(small.theme?.contains("Burenruzie") == true)
    // The same value is no conflict.
    #expect(try await program.edit(SmallPlan.label, client: "c", base: base).status != "409")
  }

  @Test func `what a text editor saved in between stays, and the same field is asked`()
    async throws
  {
    let program = try await small.started()
    let base = try await program.base()
    try small.workplace.change(
      "plan/themes/wonen.yaml", "# Eerst gezien.", to: "# Eerst en nu gezien.")
    #expect(try await program.edit(SmallPlan.label, base: base).status == "200")
    #expect(
      small.theme?.contains("# Eerst en nu gezien.\n    - id: overlast\n      label: Buren") == true
    )
    let second = try await program.base()
    try small.workplace.change("plan/themes/wonen.yaml", "Burenruzie", to: "Ruzie")
    let answer = try await program.edit(
      SmallPlan.label.replacing("Burenruzie", with: "Herrie"), 2, base: second)
    #expect(answer.status == "409")
    #expect(answer.body.contains("\"theirs\":\"Ruzie\""))
  }

  @Test func `what somebody else changed is not removed unasked`() async throws {
    let program = try await small.started()
    let base = try await program.base()
    try small.workplace.change("plan/themes/wonen.yaml", "Buren horen elkaar.", to: "Dunne muren.")
    let answer = try await program.edit(
      #"{"do": "remove", "of": "effect:overlast", "scope": "all"}"#, base: base)
    #expect(answer.status == "409")
    #expect(small.theme?.contains("Dunne muren.") == true)
  }
}
