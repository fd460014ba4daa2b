import FoundationEssentials
import Testing

/// What goes wrong while a plan is edited, and who may not edit it.
@Suite struct EditFaultTests {
  private let small: SmallPlan

  init() throws { small = try SmallPlan() }

  @Test(arguments: ["label: 'open", "<<<<<<< HEAD"])
  func `a file that cannot be read is named with its line, others can be edited`(text: String)
    async throws
  {
    let program = try await small.started()
    try small.workplace.change("plan/themes/wonen.yaml", "label: Woonoverlast", to: text)
    let locked = try await program.edit(SmallPlan.label)
    #expect(locked.status == "423")
    #expect(locked.body.contains("\"file\":\"themes/wonen.yaml\",\"line\":"))
    let other = #"{"do": "set", "of": "point:1", "key": "page", "values": ["14"]}"#
    #expect(try await program.edit(other, 2).status == "200")
    #expect(small.main == SmallPlan.main + "    page: 14\n")
  }

  @Test func `a session in a file that cannot be read is not said to be missing`() async throws {
    let session = """
      session:
        id: wonen-1
        theme: wonen
        date: 2026-11-28
        items:
          - {number: 1, text: Burenruzies}

      """
    try small.workplace.write(session, to: "plan/sessions/wonen-1.yaml")
    let program = try await small.started()
    #expect(try await program.ask("/.raakvlak/session/wonen-1").status == "200")
    try small.workplace.change("plan/sessions/wonen-1.yaml", "items:", to: "items: [ {")
    let read = try await program.ask("/.raakvlak/session/wonen-1")
    #expect(read.status == "423" && read.body.contains("\"file\":\"sessions/wonen-1.yaml\""))
    let line = """
      {"client": "a", "seq": 1, "session": "wonen-1", "after": 1, "again": 0, "retry": false, \
      "lines": [{"lane": 1, "text": "Kamers"}]}
      """
    #expect(try await program.post("/.raakvlak/capture", line).status == "423")
    #expect(try await program.ask("/.raakvlak/session/wonen-1?after=0").status == "423")
    try small.workplace.write(session, to: "plan/sessions/wonen-1.yaml")
    #expect(try await program.post("/.raakvlak/capture", line).status == "200")
    #expect(try await program.ask("/.raakvlak/session/anders").status == "404")
  }

  @Test func `a link instead of a file is not written through`() async throws {
    try small.workplace.write(SmallPlan.main, to: "elders.yaml")
    try small.workplace.remove("plan/plan.yaml")
    try small.workplace.link("plan/plan.yaml", to: small.workplace.full("elders.yaml"))
    let program = try await small.started()
    let answer = try await program.edit(
      #"{"do": "set", "of": "point:1", "key": "page", "values": ["14"]}"#)
    #expect(answer.status == "403")
    #expect(small.workplace.text("elders.yaml") == SmallPlan.main)
  }

  @Test func `another program's lock file is named`() async throws {
    try small.workplace.write("", to: "plan/themes/.wonen.yaml.swp")
    let program = try await small.started()
    let plan = try await program.ask("/.raakvlak/plan").body
    #expect(
      plan.contains("\"openElsewhere\":[{\"file\":\"themes/wonen.yaml\",\"program\":\"Vim\"}]"))
  }

  @Test(arguments: [
    ("{", "400"), (#"{"client": "a"}"#, "400"),
    (#"{"client": "a", "seq": 1, "operations": [], "base": {}}"#, "400"),
    (#"{"client": "a", "seq": 1, "operations": [{"do": "format"}]}"#, "400"),
    (
      #"{"client": "a", "seq": 1, "operations": [{"do": "clear", "of": "point:1", "key": "page", "x": 1}]}"#,
      "400"
    ),
    (
      #"{"client": "a", "seq": 1, "operations": [{"do": "clear", "of": "point:1", "key": "titel"}]}"#,
      "422"
    ),
    (
      #"{"client": "a", "seq": 1, "operations": [{"do": "set", "of": "point:1", "key": "page", "values": ["x"]}]}"#,
      "422"
    ),
    (
      "{\"client\": \"a\", \"seq\": 1, \"operations\": [{\"do\": \"set\", \"of\": \"point:1\", \"key\": \"title\", \"values\": [\"a\u{202E}b\"]}]}",
      "422"
    ),
  ])
  func `what is not understood or not allowed changes nothing`(body: String, status: String)
    async throws
  {
    let program = try await small.started()
    let answer = try await program.post("/.raakvlak/edit", body)
    #expect(answer.status == status, "\(answer.body)")
    #expect(small.main == SmallPlan.main)
  }

  // MARK: Safety

  @Test func `without the token of this start nothing is read or written`() async throws {
    let program = try await small.started()
    #expect(try await program.curl("", "/.raakvlak/plan").status == "401")
    let other = String(repeating: "0", count: 32)
    #expect(try await program.ask("/.raakvlak/plan", token: other).status == "401")
    #expect(try await program.ask("/.raakvlak/plan").status == "200")
    let second = try await EditingProgram("plan", in: small.workplace)
    #expect(second.token != program.token)
  }

  @Test func `another site cannot post, whatever it sends along`() async throws {
    let program = try await small.started()
    let json = #"{"client": "a", "seq": 1, "operations": [\#(SmallPlan.label)]}"#
    try small.workplace.write(json, to: "body.json")
    let type = "--header 'Content-Type: application/json' --data-binary @body.json"
    for origin in ["http://evil.example", "null", "http://localhost:1", "http://127.0.0.1"] {
      let answer = try await program.ask("/.raakvlak/edit", "\(type) --header 'Origin: \(origin)'")
      #expect(answer.status == "403", "\(origin)")
    }
    #expect(try await program.ask("/.raakvlak/edit", type).status == "403")
    let sites = "--header 'Origin: \(program.origin)' --header 'Sec-Fetch-Site: cross-site'"
    #expect(try await program.ask("/.raakvlak/edit", "\(type) \(sites)").status == "403")
    let form = "--data-binary @body.json --header 'Origin: \(program.origin)'"
    #expect(try await program.ask("/.raakvlak/edit", form).status == "415")
    let host = "--header 'Host: evil.example'"
    #expect(try await program.ask("/.raakvlak/plan", host).status == "421")
    #expect(try await program.ask("/.raakvlak/plan", "--request PUT").status == "405")
    #expect(small.theme == SmallPlan.theme)
  }

  @Test func `a body of 5 MiB is refused, one of 3 MiB is read`() async throws {
    let program = try await small.started()
    let long = String(repeating: "a", count: 5 << 20)
    let refused = try await program.post("/.raakvlak/edit", "\"\(long)\"", "--header 'Expect:'")
    #expect(["413", "000"].contains(refused.status))
    let shorter = try await program.post("/.raakvlak/edit", "\"\(long.prefix(3 << 20))\"")
    #expect(shorter.status == "400")
    #expect(try await program.ask("/.raakvlak/plan").status == "200")
  }

  @Test func `the page of the editor has nothing of the plan and runs only our own scripts`()
    async throws
  {
    let program = try await small.started()
    let page = try await program.curl("--include", "/.raakvlak/editor/")
    #expect(page.status == "200")
    #expect(page.body.contains("script-src 'self'; style-src 'self'"))
    #expect(!page.body.contains("Wonen") && !page.body.contains(program.token))
  }

  @Test func `serve knows no editor`() async throws {
    let served = try await ServedPlan("plan", in: small.workplace)
    for path in [".raakvlak/plan", ".raakvlak/editor/"] {
      #expect(try await served.answer(path).hasPrefix("HTTP/1.1 404"))
    }
    let post = "--request POST --data x --header 'Content-Type: application/json'"
    #expect(try await served.answer(".raakvlak/edit", post).hasPrefix("HTTP/1.1 405"))
  }
}
