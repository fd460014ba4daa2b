import FoundationEssentials
import Testing

/// Beginning a plan in the editor, and recording it in git.
@Suite struct EditRecordTests {
  private let small: SmallPlan

  init() throws { small = try SmallPlan() }

  // MARK: git

  private func git(_ arguments: String) async throws -> String {
    try await Program.runShell(
      "git -c user.name=a -c user.email=a@example.org \(arguments)", in: small.workplace.path
    ).out
  }

  @Test func `a record is a commit of the plan's files only, with the sentences`() async throws {
    try small.workplace.write("x", to: "elders.txt")
    _ = try await git("init --quiet .")
    _ = try await git("config user.name a")
    _ = try await git("config user.email a@example.org")
    _ = try await git("add plan && git commit --quiet --message eerst && git add elders.txt")
    let program = try await small.started()
    #expect(try await program.ask("/.raakvlak/record").body == #"{"changed":[],"sentences":[]}"#)
    #expect(try await program.post("/.raakvlak/record", "{}").status == "404")
    try await Task.sleep(for: .seconds(1.1))
    _ = try await program.edit(SmallPlan.label)
    let state = try await program.ask("/.raakvlak/record").body
    #expect(state.contains("\"changed\":[\"plan/themes/wonen.yaml\"]"), "\(state)")
    #expect(try await program.post("/.raakvlak/record", "{}").status == "200")
    let log = try await git("log -1 --format=%s --name-only")
    #expect(
      log
        == "Effect ‘Woonoverlast’ krijgt ‘tekst op de kaart’ 'Burenruzie'.\n\nplan/themes/wonen.yaml\n"
    )
    #expect(try await git("diff --cached --name-only") == "elders.txt\n")
  }

  @Test func `in the middle of a merge editing goes on and recording says why not`() async throws {
    _ = try await git("init --quiet . && git config user.name a && git config user.email a@b.nl")
    _ = try await git("add plan && git commit --quiet --message eerst")
    try small.workplace.write("0000000000000000000000000000000000000000\n", to: ".git/MERGE_HEAD")
    let program = try await small.started()
    #expect(try await program.edit(SmallPlan.label).status == "200")
    let state = try await program.ask("/.raakvlak/record").body
    #expect(state.contains("git is bezig met samenvoegen (merge)."), "\(state)")
    #expect(try await program.post("/.raakvlak/record", "{}").status == "409")
  }

  @Test func `without git there is nothing to record`() async throws {
    let program = try await small.started()
    #expect(try await program.ask("/.raakvlak/record").body == "{}")
  }

  // MARK: An empty folder

  @Test(arguments: ["empty", "example"])
  func `a plan begins in an empty folder with its title, municipality and period`(begin: String)
    async throws
  {
    try small.workplace.makeFolder("nieuw")
    let program = try await EditingProgram("nieuw", in: small.workplace)
    #expect(try await program.ask("/.raakvlak/plan").body.contains("\"isEmpty\":true"))
    let body =
      #"{"title": "Veilig: 2030", "municipality": "Ons dorp", "period": "2027-2030", "language": "nl", "begin": "\#(begin)"}"#
    #expect(try await program.post("/.raakvlak/start", body).status == "200")
    let check = try await small.workplace.run("check", "nieuw", "--format", "json")
    #expect(!check.out.contains("\"level\" : \"error\""), "\(check.out)")
    let text = try #require(small.workplace.text("nieuw/plan.yaml"))
    #expect(text.contains("Veilig: 2030") && text.contains("Ons dorp"))
    let theme = #"{"do": "add", "kind": "theme", "text": "Water", "position": {"at": "last"}}"#
    #expect(try await program.edit(theme).status == "200")
    #expect(small.workplace.text("nieuw/themes/water.yaml") != nil)
    // Begun once. The same request again may be one whose answer got lost.
    let again = try await program.post("/.raakvlak/start", body)
    #expect(again.status == "200" && again.body.contains("Veilig: 2030"))
    let other = body.replacing("2030\"", with: "2031\"")
    #expect(try await program.post("/.raakvlak/start", other).status == "404")
  }

  @Test func `a text that cannot be in a plan leaves the folder empty, and a better one begins`()
    async throws
  {
    try small.workplace.makeFolder("nieuw")
    let program = try await EditingProgram("nieuw", in: small.workplace)
    func start(_ title: String) async throws -> String {
      try await program.post(
        "/.raakvlak/start",
        #"{"title": "\#(title)", "municipality": "Ons dorp", "period": "2027-2030", "language": "nl", "begin": "example"}"#
      ).status
    }
    #expect(try await start("Veilig\u{202A}") != "200")
    #expect(small.workplace.text("nieuw/plan.yaml") == nil)
    #expect(try await start("Veilig") == "200")
    #expect(small.workplace.text("nieuw/plan.yaml")?.contains("Ons dorp") == true)
  }

  @Test func `a folder with something else in it does not become a plan`() async throws {
    try small.workplace.write("x", to: "vol/brief.txt")
    let result = try await small.workplace.run(
      "edit", "vol", "--port", "0", "--no-browser", "--language", "nl")
    #expect(result.code == 2)
    #expect(result.err.contains("staat geen plan.yaml"))
  }

  // MARK: Lists that came back

  @Test func `a list that came back is shown first, and taken over as it was shown`() async throws {
    let program = try await small.started()
    let list =
      "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nSL 1;Meer licht;12-5-2025;ja;\n"
      + "SL 9;Iets anders;12-5-2025;ja;\n"
    let data = Data(list.utf8).base64EncodedString()
    let shown = try await program.post(
      "/.raakvlak/returned", #"{"name": "C:\\lijsten\\SL.csv", "data": "\#(data)"}"#)
    #expect(shown.status == "200", "\(shown.body)")
    #expect(shown.body.contains("\"count\":1,"), "\(shown.body)")
    #expect(shown.body.contains("\"outcome\":\"refused\""), "\(shown.body)")
    #expect(small.workplace.text("plan/decisions.yaml") == nil)
    let hash = try #require(shown.body.split(separator: "\"hash\":\"").last?.prefix(32))
    let taken = try await program.post(
      "/.raakvlak/take", #"{"name": "SL.csv", "data": "\#(data)", "hash": "\#(hash)"}"#)
    #expect(taken.status == "200", "\(taken.body)")
    #expect(small.workplace.text("plan/decisions.yaml")?.contains("state: takes-over") == true)
    let other = try await program.post(
      "/.raakvlak/take", #"{"name": "SL.csv", "data": "\#(data)", "hash": "0"}"#)
    #expect(other.status == "409")
  }

  @Test func `a file that is no list is refused with the reason`() async throws {
    let program = try await small.started()
    let data = Data("zomaar een tekst".utf8).base64EncodedString()
    let answer = try await program.post(
      "/.raakvlak/returned", #"{"name": "brief.csv", "data": "\#(data)"}"#)
    #expect(answer.status == "409")
    #expect(answer.body.contains("staat geen rij met kopjes"))
  }
}
