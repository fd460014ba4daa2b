import FoundationEssentials
import TestSupport
import Testing

/// Imports, hand-outs, conversions and new plans in the history: each is one change that comes and goes
/// as a whole.
@Suite struct ImportHistoryTests {
  private let workplace: Workplace
  private let plan = "maps/proef"

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      # Een verzonnen plan.
      plan: {id: proef, title: Proef, language: nl}
      departments: [{code: SL}, {code: VTH}]
      action-points:
        - number: 2
          title: Meer licht
          priority: secondary
          departments: SL
        - number: 3   # zo gedrukt
          title: Toezicht
          priority: secondary
          departments: VTH

      """, to: "maps/proef/plan.yaml")
    try workplace.write(
      """
      Sleutel;Aanbeveling;Besproken op;Besluit
      SL 2;Meer licht;12-5-2025;ja
      VTH 3;Toezicht;;misschien

      """, to: "LIJST.csv")
  }

  @Test func `what an import wrote is taken back byte for byte and made again, after restarts`()
    async throws
  {
    let before = try workplace.tree(plan)
    let result = try await workplace.run("decisions", "import", "LIJST.csv")
    #expect(result.code == 1, "\(result.err)")
    let after = try workplace.tree(plan)
    #expect(
      after.keys.sorted() == ["decisions-refused.xlsx", "decisions.yaml", "plan.yaml"])
    #expect(
      try await workplace.run("history").out.hasSuffix(
        "  1 antwoord van afdeling SL overgenomen uit LIJST.csv.\n"))
    #expect(
      try await workplace.run("undo").out
        == "Teruggenomen: 1 antwoord van afdeling SL overgenomen uit LIJST.csv.\n")
    #expect(try workplace.tree(plan) == before)
    #expect(try await workplace.run("redo").code == 0)
    #expect(try workplace.tree(plan) == after)
  }

  @Test func `refused rows that somebody corrected stay when the import is taken back`()
    async throws
  {
    _ = try await workplace.run("decisions", "import", "LIJST.csv")
    try workplace.write("verbeterd", to: "\(plan)/decisions-refused.xlsx")
    #expect(try await workplace.run("undo").code == 0)
    #expect(workplace.text("\(plan)/decisions.yaml") == nil)
    #expect(workplace.text("\(plan)/decisions-refused.xlsx") == "verbeterd")
    #expect(try await workplace.run("redo").code == 0)
    #expect(workplace.text("\(plan)/decisions.yaml") != nil)
    #expect(workplace.text("\(plan)/decisions-refused.xlsx") == "verbeterd")
  }

  @Test func `what was written by hand after an import stays when it is taken back`() async throws {
    try workplace.write(
      "decisions:\n  - {point: 3, department: VTH, state: later}\n", to: "\(plan)/decisions.yaml")
    _ = try await workplace.run("decisions", "import", "LIJST.csv")
    try workplace.change("\(plan)/decisions.yaml", "state: later", to: "state: declines")
    #expect(try await workplace.run("undo").code == 0)
    #expect(
      workplace.text("\(plan)/decisions.yaml")
        == "decisions:\n  - {point: 3, department: VTH, state: declines}\n")
  }

  @Test func `a dry run of an import shows the lines of each file and writes nothing`() async throws
  {
    let before = try workplace.tree(plan)
    let result = try await workplace.run("decisions", "import", "LIJST.csv", "--dry-run")
    #expect(
      result.out.hasSuffix(
        """
        Niets geschreven (--dry-run): 1 antwoord om bij te schrijven in maps/proef/decisions.yaml
        1 id om bij te schrijven in maps/proef/plan.yaml
        Te verbeteren: 1 rij
        maps/proef/decisions.yaml  +9 -0
        maps/proef/plan.yaml  +2 -1
        --- /dev/null
        +++ b/decisions.yaml
        @@ -0,0 +1,9 @@
        +# Wat de afdelingen op de aanbevelingen antwoordden. Van één afdeling op één punt geldt het
        +# laatste antwoord; de eerdere zijn de geschiedenis. U mag hier ook zelf antwoorden toevoegen.
        +decisions:
        +  - point: meer-licht
        +    asked: Meer licht
        +    department: SL
        +    state: takes-over
        +    date: 2025-05-12
        +    from: "lijst van SL, gelezen op \(try await today()), rij 2"
        --- a/plan.yaml
        +++ b/plan.yaml
        @@ -2,7 +2,8 @@
         plan: {id: proef, title: Proef, language: nl}
         departments: [{code: SL}, {code: VTH}]
         action-points:
        -  - number: 2
        +  - id: meer-licht
        +    number: 2
             title: Meer licht
             priority: secondary
             departments: SL

        """), "\(result.out)")
    #expect(try workplace.tree(plan) == before)
  }

  /// The day as the program writes it.
  private func today() async throws -> String {
    let parts = try await Program.runShell("date +'%-d %-m %Y'", in: workplace.path).out
      .split(whereSeparator: \.isWhitespace)
    try #require(parts.count == 3)
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let month = try #require(Int(parts[1]))
    return try "\(parts[0]) \(months.at(month - 1)) \(parts[2])"
  }

  @Test func `a long preview shows its beginning, and all of it when that is asked`() async throws {
    let points = (1...60).map {
      "  - {number: \($0), title: Punt \($0), priority: secondary, departments: SL}\n"
    }
    try workplace.write(
      "plan: {title: P, language: nl}\ndepartments: [{code: SL}]\naction-points:\n"
        + points.joined(), to: "\(plan)/plan.yaml")
    let rows = (1...60).map { "SL \($0);Punt \($0);12-5-2025;ja\n" }.joined()
    try workplace.write("Sleutel;Aanbeveling;Besproken op;Besluit\n" + rows, to: "LIJST.csv")
    let short = try await workplace.run("decisions", "import", "LIJST.csv", "--dry-run")
    #expect(short.out.contains(/… en nog \d+ regels\.\n$/))
    let whole = try await workplace.run("decisions", "import", "LIJST.csv", "--dry-run", "--all")
    #expect(whole.out.contains("+  - point: punt-60\n"))
    #expect(!whole.out.contains("… en nog"))
  }

  @Test func `ids of a hand-out are shown before and taken back after`() async throws {
    let before = try workplace.tree(plan)
    let preview = try await workplace.run("handout", "VTH", "--dry-run")
    #expect(
      preview.out == """
          maps/proef/plan.yaml:9: id: toezicht  (Toezicht)
        1 id om bij te schrijven in maps/proef/plan.yaml
        maps/proef/plan.yaml  +2 -1
        --- a/plan.yaml
        +++ b/plan.yaml
        @@ -6,7 +6,8 @@
             title: Meer licht
             priority: secondary
             departments: SL
        -  - number: 3   # zo gedrukt
        +  - id: toezicht
        +    number: 3   # zo gedrukt
             title: Toezicht
             priority: secondary
             departments: VTH

        """)
    #expect(try await workplace.run("handout", "VTH", "--output", "VTH.csv").code == 0)
    #expect(
      try await workplace.run("history").out.hasSuffix("1 deel van het plan krijgt een id.\n"))
    #expect(try await workplace.run("undo").code == 0)
    #expect(try workplace.tree(plan) == before)
    _ = try await workplace.run("handout", "VTH", "--output", "VTH2.csv", "--keep-plan")
    #expect(try workplace.tree(plan) == before)
  }

  @Test func `a conversion of answers is shown, made and taken back`() async throws {
    try workplace.write(
      "decisions:\n  - {point: 3, department: VTH, state: later} # notulen\n",
      to: "\(plan)/decisions.yaml")
    let before = try workplace.tree(plan)
    let preview = try await workplace.run("decisions", "convert", "--dry-run")
    #expect(
      preview.out.contains(
        "+  - {point: toezicht, asked: Toezicht, department: VTH, state: later} # notulen\n"),
      "\(preview.out)")
    #expect(try workplace.tree(plan) == before)
    #expect(try await workplace.run("decisions", "convert").code == 0)
    #expect(
      try await workplace.run("undo").out
        == "Teruggenomen: 1 antwoord noemt voortaan het id van zijn punt.\n")
    #expect(try workplace.tree(plan) == before)
  }

  @Test func `of two concurrent imports both go in, one after the other`() async throws {
    try workplace.write("Sleutel;Aanbeveling;Besluit\nSL 2;Meer licht;ja\n", to: "SL.csv")
    try workplace.write("Sleutel;Aanbeveling;Besluit\nVTH 3;Toezicht;nee\n", to: "VTH.csv")
    async let first = workplace.run("decisions", "import", "SL.csv")
    async let second = workplace.run("decisions", "import", "VTH.csv")
    #expect(try await [first.code, second.code] == [0, 0])
    let text = try #require(workplace.text("\(plan)/decisions.yaml"))
    #expect(text.contains("point: meer-licht") && text.contains("point: toezicht"))
    #expect(try await workplace.run("undo", "--to", "0").code == 0)
    #expect(try workplace.files(plan).keys.sorted() == ["plan.yaml"])
  }

  @Test func `the history of a new plan begins with the plan, and goes back no further`()
    async throws
  {
    #expect(try await workplace.run("init", "maps/nieuw", "--language", "nl").code == 0)
    let begun = try workplace.tree("maps/nieuw")
    #expect(
      try await workplace.run("history", "--plan", "maps/nieuw").out.hasSuffix(
        "  het plan is begonnen.\n"))
    _ = try await workplace.run("set", "plan", "title", "Mijn plan", "--plan", "maps/nieuw")
    #expect(try await workplace.run("undo", "--to", "0", "--plan", "maps/nieuw").code == 0)
    #expect(try workplace.tree("maps/nieuw") == begun)
    let refused = try await workplace.run("undo", "--plan", "maps/nieuw")
    #expect(refused.code == 2)
    #expect(
      refused.err == """
        raakvlak: Er is niets om terug te nemen. Hier begon het plan; wilt u het niet, verwijder dan de map.

        """)
    #expect(try workplace.tree("maps/nieuw") == begun)
    // A new plan in the same folder has a history of its own.
    try workplace.remove("maps/nieuw")
    #expect(try await workplace.run("init", "maps/nieuw", "--language", "nl").code == 0)
    let history = try await workplace.run("history", "--plan", "maps/nieuw").out
    #expect(history.split(separator: "\n").count == 1)
  }

  @Test func `without a folder for the history nothing is written, and it is said what to do`()
    async throws
  {
    let before = try workplace.tree()
    for command in ["decisions import LIJST.csv", "handout SL --output SL.csv", "init maps/nieuw"] {
      let result = try await Program.runShell(
        "unset XDG_STATE_HOME HOME; exec '\(Program.path)' \(command)", in: workplace.path)
      #expect(result.code == 3, "\(command)")
      #expect(result.err.contains("XDG_STATE_HOME"), "\(result.err)")
    }
    #expect(try workplace.files() == before.filter { $0.key.contains(".") })
  }
}
