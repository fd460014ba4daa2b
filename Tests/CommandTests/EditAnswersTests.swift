import FoundationEssentials
import Testing

/// Lists that came back in `raakvlak edit`: what is shown before, what waits, and what goes in corrected.
@Suite struct EditAnswersTests {
  private let workplace: Workplace
  private let log = "plan/decisions.yaml"

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Proef, language: nl}
      departments:
        - {code: SL, name: Samen leven}
        - {code: VTH, name: Toezicht}
      action-points:
        - number: 1
          title: Meer licht
          priority: secondary
          departments: SL/VTH
          sub-points:
            - text: Lampen
            - text: Snoeien

      """, to: "plan/plan.yaml")
  }

  private static let header =
    "Sleutel;Aanbeveling;Besproken op;Besluit;Reden;Gedaan;Gedaan op;Van wie is dit?;Komt uit"

  private func started() async throws -> EditingProgram {
    try await EditingProgram("plan", in: workplace)
  }

  /// A list as the page sends it, with further members.
  private func list(_ rows: String..., name: String = "SL.csv", more: String = "") -> String {
    let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
    let data = Data(text.utf8).base64EncodedString()
    return #"{"name": "\#(name)", "data": "\#(data)"\#(more)}"#
  }

  private func taking(_ rows: String..., in program: EditingProgram) async throws
    -> EditingProgram.Answer
  {
    let text = ([Self.header] + rows).joined(separator: "\n") + "\n"
    let data = Data(text.utf8).base64EncodedString()
    let shown = try await program.post(
      "/.raakvlak/returned", #"{"name": "list.csv", "data": "\#(data)"}"#)
    let hash = try #require(shown.body.split(separator: "\"hash\":\"").last?.prefix(32))
    return try await program.post(
      "/.raakvlak/take", #"{"name": "list.csv", "data": "\#(data)", "hash": "\#(hash)"}"#)
  }

  @Test func `a department is asked the rows of its list, and open are those without an answer`()
    async throws
  {
    let program = try await started()
    func counts() async throws -> [String] {
      try await program.ask("/.raakvlak/answers").body
        .matches(of: /"asked":(\d+),"code":"\w+","name":"[^"]+","open":(\d+)/)
        .map { "\($0.output.1)/\($0.output.2)" }
    }
    #expect(try await counts() == ["3/3", "3/3"])
    _ = try await taking("SL 1;Meer licht;12-5-2025;ja;;;;;", in: program)
    #expect(try await counts() == ["3/2", "3/3"])
    _ = try await taking("SL 1a;Lampen;12-5-2025;ja;;;;;", in: program)
    #expect(try await counts() == ["3/1", "3/3"])
    try workplace.change("plan/plan.yaml", "text: Snoeien", to: "{text: Snoeien, departments: VTH}")
    #expect(try await counts() == ["2/0", "3/3"])
  }

  @Test func `a row with a wrong day waits whole, and says at which field and what can be chosen`()
    async throws
  {
    let program = try await started()
    let shown = try await program.post(
      "/.raakvlak/returned", list("SL 1;Meer licht;32-13-2025;ja;Past;;;;")
    ).body
    #expect(shown.contains("\"count\":0,") && shown.contains("\"left\":1,"), "\(shown)")
    #expect(
      shown.contains("\"name\":\"discussed-on\",\"problem\":\"De dag '32-13-2025' bestaat niet."))
    #expect(shown.contains("{\"text\":\"neemt over\",\"value\":\"neemt over\"}"))
    // Only what can be answered: no key, no words, no columns that the list leaves empty.
    #expect(!shown.contains("\"name\":\"key\"") && !shown.contains("\"name\":\"title\""))
    #expect(!shown.contains("\"name\":\"evidence\"") && !shown.contains("\"name\":\"whose\""))
    #expect(shown.contains("{\"column\":\"Sleutel\",\"isFilled\":false,\"text\":\"SL 1\"}"))
    #expect(shown.contains("{\"column\":\"Reden\",\"isFilled\":true,\"text\":\"Past\"}"))
  }

  @Test func `a wrong key is a field that can be corrected, with the reason at it`() async throws {
    let program = try await started()
    let shown = try await program.post(
      "/.raakvlak/returned", list("SL 9;Iets anders;12-5-2025;ja;;;;;")
    ).body
    #expect(shown.contains("\"name\":\"key\",\"problem\":\"Punt '9' bestaat niet."), "\(shown)")
  }

  @Test func `a corrected row keeps the file and the row where the department gave it`()
    async throws
  {
    let program = try await started()
    let taken = try await taking(
      "SL 1;Meer licht;12-10-2025;ja;;;;;SL-ingevuld.xlsx, rij 8", in: program)
    #expect(
      taken.body.contains("1 antwoord van afdeling SL overgenomen uit SL-ingevuld.xlsx."),
      "\(taken.body.prefix(400))")
    let text = try #require(workplace.text(log))
    #expect(text.contains(", rij 8\"") && text.ranges(of: "point:").count == 1, "\(text)")
  }

  @Test func `the preview says what the check will say afterwards`() async throws {
    let program = try await started()
    let rows = [
      "SL 1;Meer licht;12-5-2025;nee;;;;;", "SL 1a;Lampen;12-5-2025;ja;;klaar;1-3-2025;;",
      "SL 1b;Snoeien;;later;;;;;",
    ]
    let shown = try await program.post(
      "/.raakvlak/returned", list(rows[0], rows[1], rows[2])
    ).body
    #expect(shown.contains("\"count\":3,"), "\(shown)")
    #expect(shown.contains("niet over, en er staat niet waarom"))
    #expect(shown.contains("maar het eerste antwoord van afdeling SL is van 12 mei 2025"))
    #expect(shown.contains("Er staat geen dag bij"))
    _ = try await taking(rows[0], rows[1], rows[2], in: program)
    // Lines of a terminal are wrapped.
    let check = try await workplace.run("check", "plan", "--format", "json", "--language", "nl")
    #expect(check.out.contains("niet over, en er staat niet waarom"), "\(check.out)")
    #expect(check.out.contains("maar het eerste antwoord van afdeling SL is van 12 mei 2025"))
  }

  @Test func `whose a sub-point is, is recorded by a button, and then the row has nothing left`()
    async throws
  {
    let program = try await started()
    let row = "SL 1a;Lampen;;;;;;VTH;"
    let shown = try await program.post("/.raakvlak/returned", list(row)).body
    #expect(shown.contains("\"whose\":{\"name\":\"1a\"}"), "\(shown)")
    #expect(shown.contains("\"name\":\"whose\",\"problem\":"))
    #expect(!shown.contains("departments:") && !shown.contains("`"), "\(shown)")
    let wrong = try await program.post(
      "/.raakvlak/whose", list(row, more: #", "whose": "WWW""#))
    #expect(wrong.status == "400")
    let made = try await program.post("/.raakvlak/whose", list(row, more: #", "whose": "VTH""#))
    #expect(made.status == "200", "\(made.body)")
    #expect(workplace.text("plan/plan.yaml")?.contains("departments: VTH") == true)
    let after = try await program.post("/.raakvlak/returned", list(row)).body
    #expect(after.contains("\"left\":0,") && after.contains("\"rows\":[]"), "\(after)")
    // It no longer says whose the sub-point is: there is nothing to record.
    let again = try await program.post("/.raakvlak/whose", list(row, more: #", "whose": "SL""#))
    #expect(again.status == "404")
    #expect(try await program.post("/.raakvlak/undo", "{}").status == "200")
    #expect(workplace.text("plan/plan.yaml")?.contains("departments: VTH") == false)
  }

  @Test func `a department that nobody knows is chosen, and then the answer goes in`() async throws
  {
    let program = try await started()
    let row = "SL 1a;Lampen;12-5-2025;ja;;;;WWW;"
    let shown = try await program.post("/.raakvlak/returned", list(row)).body
    #expect(shown.contains("Het plan kent geen afdeling 'WWW'."), "\(shown)")
    #expect(shown.contains("{\"text\":\"Samen leven (SL)\"") || shown.contains("\"value\":\"SL\""))
    let made = try await program.post("/.raakvlak/whose", list(row, more: #", "whose": "SL""#))
    #expect(made.status == "200", "\(made.body)")
    _ = try await taking("SL 1a;Lampen;12-5-2025;ja;;;;SL;SL.xlsx, rij 3", in: program)
    #expect(workplace.text(log)?.contains("state: takes-over") == true)
  }
}
