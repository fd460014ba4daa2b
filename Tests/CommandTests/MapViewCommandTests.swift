import Testing

/// `raakvlak map` with options that ask for a part of the map.
@Suite struct MapViewCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Plan, language: nl, owner: A, themes: [t, u]}
      focus-areas: [{numeral: I, title: Een}, {numeral: IV, title: Vier}]
      departments: [{code: A, name: Aa}, {code: VTH, name: Vee, aliases: [VHT]}]
      action-points:
        - {number: 1, title: Eén, priority: primary, focus: I, departments: A}
        - number: 2
          title: Twee
          priority: secondary
          focus: I
          departments: VHT
          sub-points: [{text: Deel}]
        - {number: 3, title: Drie, priority: secondary, focus: I, departments: A}
      """, to: "plan.yaml")
    try workplace.write(
      """
      theme:
        id: t
        title: Tee
        effects:
          - id: a
            label: Aap
            points: 1
            effects: [{id: b, label: Beer, points: 2, effects: [{id: c, label: Cavia}]}]
      """, to: "themes/t.yaml")
    try workplace.write(
      """
      theme:
        id: u
        title: Uu
        effects: [{id: d, label: Das, points: 2, focus: IV, effects: [{same-as: b}]}]
      """, to: "themes/u.yaml")
  }

  /// The keys in the outline on standard output.
  private func keys(_ arguments: String) async throws -> String {
    let result = try await run(arguments)
    #expect(result.code == 0, "\(result.err)")
    return result.out.matches(of: /<a id="([^"]+)">/).map { String($0.1) }.joined(separator: " ")
  }

  private func run(_ arguments: String) async throws -> Program.Outcome {
    try await Program.run(
      ["map"] + arguments.split(separator: " ").map(String.init), in: workplace.path)
  }

  @Test(arguments: [
    ("t", "a b c"), ("t --depth 2", "a b"), ("u --focus IV", "d"), ("u --focus iv", "d"),
    ("t --department VTH", "a b"), ("t --department VHT", "a b"), ("t --department vth", "a b"),
    ("t --priority primary", "a"), ("t --only-stated", "a b c"), ("t --around c", "a b c"),
    ("u --around b", "d b"), ("t --around 1", "a"), ("t --department A --depth 1", "a"),
  ])
  func `each option leaves out what it does not ask for`(arguments: String, keys: String)
    async throws
  {
    #expect(try await self.keys(arguments) == keys)
  }

  @Test func `without a theme the map is the one in which the effect is written out`() async throws
  {
    #expect(try await run("--around b").out.hasPrefix("# Tee\n"))
    #expect(try await run("--around d").out.hasPrefix("# Uu\n"))
  }

  @Test func `without a theme the map is the only one that leads to the action point`() async throws
  {
    #expect(try await run("--around 1").out.hasPrefix("# Tee\n"))
  }

  @Test func `a sub-point stands for its action point`() async throws {
    #expect(try await keys("t --around 2a") == "a b")
  }

  @Test(arguments: ["md", "dot", "svg"])
  func `in every format the view says what it leaves out`(format: String) async throws {
    let result = try await run("t --depth 1 --format \(format)")
    #expect(result.code == 0)
    #expect(result.out.contains("Tot diepte 1; 2 van 3 effecten ingeklapt."))
  }

  @Test(arguments: [
    ("t --focus IX", "'IX' is geen focusgebied. Kies uit: I, IV."),
    ("t --focus IVI", "'IVI' is geen focusgebied. Bedoelde u 'IV'?"),
    ("t --department Q", "'Q' is geen afdeling. Kies uit: A, VTH."),
    ("t --department VTHX", "'VTHX' is geen afdeling. Bedoelde u 'VTH'?"),
    ("t --around zzz", "'zzz' is geen effect of actiepunt."),
    ("--around 2", "Actiepunt 2 staat in meer kaarten. Noem er een: t en u."),
    ("--around 3", "Naar actiepunt 3 leidt geen effect in een kaart."),
    ("--focus IV", "Welk thema? Kies uit: t, u."),
  ])
  func `a name that cannot be used ends with 2 and the names that can`(
    arguments: String, message: String
  ) async throws {
    let result = try await run(arguments)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err.hasSuffix("raakvlak: \(message)\n"), "\(result.err)")
  }

  @Test(arguments: [
    ("t --focus IV", "alleen focusgebied IV. Focusgebieden hier: I."),
    ("u --department A", "alleen effecten met actiepunten van afdeling A. Afdelingen hier: VTH."),
    ("t --around d", "wat boven en onder ‘Das’ staat. Het staat in u."),
    ("u --priority primary", "alleen effecten met primaire actiepunten."),
  ])
  func `a view that leaves nothing says so, and what there is`(arguments: String, message: String)
    async throws
  {
    let result = try await run(arguments)
    #expect(result.code == 2)
    #expect(result.out == "")
    let theme = arguments.hasPrefix("t") ? "Tee" : "Uu"
    #expect(
      result.err.hasSuffix("raakvlak: In de kaart ‘\(theme)’ blijft niets over: \(message)\n"),
      "\(result.err)")
  }

  @Test func `a depth begins at one, and a priority is one of two`() async throws {
    #expect(try await run("t --depth 0").code == 2)
    #expect(try await run("t --depth 0").err.contains("--depth begint bij 1."))
    #expect(try await run("t --priority low").code == 2)
  }
}
