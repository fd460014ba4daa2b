import FoundationEssentials
import Testing

/// Texts that somebody brings for a source, through the server of `raakvlak edit`.
@Suite struct EditTextTests {
  private let small: SmallPlan
  private let place: Workplace

  init() throws {
    small = try SmallPlan()
    place = small.workplace
    try place.change(
      "plan/plan.yaml", "departments:\n",
      to: "sources:\n  - {id: ../Nota, title: Nota, lines: 9}\ndepartments:\n")
    try place.change(
      "plan/themes/wonen.yaml", "label: Woonoverlast", to: "label: Woonoverlast\n      source: 2")
  }

  private func data(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

  /// Value of a text member of an answer.
  private func member(_ name: String, of body: String) throws -> String {
    let start = try #require(body.firstRange(of: "\"\(name)\":\"")).upperBound
    let end = try #require(body[start...].firstIndex(of: "\""))
    return String(body[start..<end])
  }

  private func post(
    _ program: EditingProgram, _ body: String, hash: String? = nil
  ) async throws -> EditingProgram.Answer {
    let more = hash.map { ", \"hash\": \"\($0)\"" } ?? ""
    return try await program.post(
      "/.raakvlak/\(hash == nil ? "text" : "add-text")", "{\(body)\(more)}")
  }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: place.full("plan"))) ?? []).sorted()
  }

  @Test func `a text is shown, kept under a name made of the id, and taken back with its file`()
    async throws
  {
    let program = try await small.started()
    let before = small.main
    let body = """
      "source": "../Nota", "name": "../../etc/passwd.txt", "data": "\(data("\u{FEFF}Een\r\nTwee\u{202E}\r\nDrie\n\n"))"
      """
    let shown = try await post(program, body)
    #expect(shown.status == "200", "\(shown.body)")
    #expect(shown.body.contains(#""lines":["Een","Twee","Drie"]"#))
    #expect(shown.body.contains(#""cited":{"2":["effect:overlast"]}"#))
    #expect(shown.body.contains("9 regels heeft; deze heeft er 3"))
    #expect(try member("file", of: shown.body) == "nota.txt")
    #expect(files == ["plan.yaml", "themes"])
    let kept = try await post(program, body, hash: try member("hash", of: shown.body))
    #expect(kept.status == "200", "\(kept.body)")
    #expect(place.text("plan/nota.txt") == "Een\nTwee\nDrie\n")
    #expect(small.main?.contains("{id: ../Nota, title: Nota, lines: 3, file: nota.txt}") == true)
    let source = try await program.ask("/.raakvlak/source/..%2FNota").body
    #expect(source.contains(#""lines":["Een","Twee","Drie"]"#))
    #expect(try await program.post("/.raakvlak/undo", "{}").status == "200")
    #expect(small.main == before)
    #expect(files == ["plan.yaml", "themes"])
    #expect(try await program.post("/.raakvlak/redo", "{}").status == "200")
    #expect(place.text("plan/nota.txt") == "Een\nTwee\nDrie\n")
  }

  @Test func `a new source comes with its text, and no file is overwritten`() async throws {
    try place.write("van iemand anders", to: "plan/jaarverslag.txt")
    let program = try await small.started()
    let body = #""title": "Jaarverslag", "text": "Alles ging goed.\nOf niet.""#
    let shown = try await post(program, body)
    #expect(try member("file", of: shown.body) == "jaarverslag-2.txt")
    let hash = try member("hash", of: shown.body)
    let kept = try await post(program, body, hash: hash)
    #expect(kept.status == "200", "\(kept.body)")
    #expect(kept.body.contains(#""source":"jaarverslag""#))
    #expect(place.text("plan/jaarverslag.txt") == "van iemand anders")
    #expect(place.text("plan/jaarverslag-2.txt") == "Alles ging goed.\nOf niet.\n")
    #expect(small.main?.contains("file: jaarverslag-2.txt") == true)
    let again = try await post(program, body, hash: hash)
    #expect(again.status == "422")
    #expect(again.body.contains("'jaarverslag' bestaat al."))
    // What was shown is not what would be done now: the name is another one's meanwhile.
    let other = #""source": "../Nota", "text": "Een\nTwee""#
    let shownHash = try member("hash", of: try await post(program, other).body)
    try place.write("van iemand anders", to: "plan/nota.txt")
    let late = try await post(program, other, hash: shownHash)
    #expect(late.status == "409")
    #expect(late.body.contains("Kijk opnieuw"))
    #expect(place.text("plan/nota.txt") == "van iemand anders")
  }

  @Test func `a newer text says which cited lines shift, and the former one stays`() async throws {
    try place.write("Een\nTwee\n", to: "plan/oud.txt")
    try place.change("plan/plan.yaml", "lines: 9", to: "file: oud.txt")
    let program = try await small.started()
    let same = try await post(program, #""source": "../Nota", "text": "Een\nTwee""#)
    #expect(same.status == "409")
    #expect(same.body.contains("al precies deze tekst"))
    let longer = try await post(program, #""source": "../Nota", "text": "Een\nTwee\nDrie""#)
    #expect(longer.body.contains(#""needsConsent":false"#))
    #expect(longer.body.contains("zijn in deze tekst gelijk"))
    let body = #""source": "../Nota", "text": "Nul\nEen\nTwee""#
    let shifted = try await post(program, body)
    #expect(shifted.body.contains(#""needsConsent":true"#))
    #expect(
      shifted.body.contains(
        #""shifts":[{"by":["effect:overlast"],"line":2,"now":"Een","was":"Twee"}]"#))
    let kept = try await post(program, body, hash: try member("hash", of: shifted.body))
    #expect(kept.status == "200", "\(kept.body)")
    #expect(place.text("plan/oud.txt") == "Een\nTwee\n")
    #expect(place.text("plan/nota.txt") == "Nul\nEen\nTwee\n")
  }

  @Test(arguments: [
    ("x.pdf", "%PDF-1.7 \u{1}", "Een PDF leest raakvlak niet"),
    ("x.txt", "PK\u{3}\u{4}\u{14}\u{0}", "Dit is geen tekst"),
    ("x.txt", "een\u{0}twee", "Dit is geen tekst"),
    ("x.doc", "{\\rtf1 tekst}", "oudere Word, of RTF"),
    ("x.txt", " \n\n", "Hier staat geen tekst in"),
    ("x.docx", "geen document", "Pandoc kon dit document niet lezen"),
  ])
  func `what is no text is refused with what to do`(
    name: String, text: String, words: String
  ) async throws {
    let program = try await small.started()
    let answer = try await post(
      program, #""source": "../Nota", "name": "\#(name)", "data": "\#(data(text))""#)
    #expect(answer.status == "409")
    #expect(answer.body.contains(words), "\(answer.body)")
    #expect(files == ["plan.yaml", "themes"])
  }

  @Test func `without the token, from elsewhere and too long nothing is read`() async throws {
    let program = try await small.started()
    let body = #"{"source": "../Nota", "text": "Een"}"#
    for path in ["text", "add-text", "handout", "session-report", "workbook", "workbook-returned"] {
      try place.write(body, to: "body.json")
      let options = "--header 'Content-Type: application/json' --data-binary @body.json"
      let noToken = try await program.curl(
        "\(options) --header 'Origin: \(program.origin)'", "/.raakvlak/\(path)")
      #expect(noToken.status == "401")
      let elsewhere = try await program.ask(
        "/.raakvlak/\(path)", "\(options) --header 'Origin: http://elders.example'")
      #expect(elsewhere.status == "403")
    }
    let long = "{\"source\": \"../Nota\", \"text\": \"\(String(repeating: "x", count: 4 << 20))\"}"
    #expect(try await program.post("/.raakvlak/text", long).status == "413")
    let wide = #""source": "../Nota", "text": "\#(String(repeating: "x", count: 20_001))""#
    #expect(try await post(program, wide).body.contains("Regel 1 is langer dan 20000 tekens"))
    #expect(files == ["plan.yaml", "themes"])
  }
}
