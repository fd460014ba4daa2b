import FoundationEssentials
import Testing

/// Hand-outs, reports and workbooks through the server of `raakvlak edit`: the same bytes as by command.
@Suite struct EditDownloadTests {
  private let small: SmallPlan
  private let place: Workplace

  init() throws {
    small = try SmallPlan()
    place = small.workplace
    try place.write(
      """
      session:
        id: wonen-1
        theme: wonen
        date: 2026-11-28
        items:
          - {number: 1, lane: 1, text: Buren <b>maken</b> ruzie}

      """, to: "plan/sessions/wonen-1.yaml")
  }

  private func bytes(of answer: EditingProgram.Answer) throws -> Data {
    #expect(answer.status == "200", "\(answer.body.prefix(300))")
    let start = try #require(answer.body.firstRange(of: "\"data\":\"")).upperBound
    let end = try #require(answer.body[start...].firstIndex(of: "\""))
    return try #require(Data(base64Encoded: String(answer.body[start..<end])))
  }

  private func file(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: place.full(path)))
  }

  @Test(arguments: ["handout", "workbook"])
  func `what is written in the plan for a file is asked first, once, and nothing is written before`(
    name: String
  ) async throws {
    let program = try await small.started()
    let asked = try await program.post("/.raakvlak/\(name)", #"{"format": "xlsx"}"#)
    #expect(asked.status == "200")
    #expect(asked.body.contains(#""question":{"files":["plan.yaml"],"parts":2}"#), "\(asked.body)")
    #expect(!asked.body.contains("\"data\""))
    #expect(small.main == SmallPlan.main)
    let made = try await program.post(
      "/.raakvlak/\(name)", #"{"format": "xlsx", "agreed": true}"#)
    #expect(made.body.contains("\"data\""))
    #expect(small.main?.contains("id: meer-licht") == true)
    let again = try await program.post("/.raakvlak/\(name)", #"{"format": "xlsx"}"#)
    #expect(again.body.contains("\"data\""))
  }

  @Test func `a form that does not come back writes nothing and asks nothing`() async throws {
    let program = try await small.started()
    let made = try await program.post(
      "/.raakvlak/handout", #"{"department": "SL", "format": "html"}"#)
    #expect(made.body.contains("\"data\""))
    #expect(small.main == SmallPlan.main)
  }

  @Test(arguments: ["xlsx", "ods", "docx", "html", "md", "csv", "odt"])
  func `a hand-out is that of the command`(format: String) async throws {
    let program = try await small.started()
    let answer = try await program.post(
      "/.raakvlak/handout", #"{"department": "SL", "format": "\#(format)", "agreed": true}"#)
    let made = try bytes(of: answer)
    #expect(answer.body.contains(#""name":"sl.\#(format)""#))
    // What comes back needs ids, as with the command; the answer names them.
    let comesBack = ["xlsx", "ods", "docx", "csv"].contains(format)
    #expect((small.main?.contains("id: meer-licht") == true) == comesBack)
    #expect(answer.body.contains("\"sentence\":") == comesBack)
    let result = try await place.run(
      "handout", "SL", "--plan", "plan", "--output", "uit/SL.\(format)", "--language", "nl")
    #expect(result.code == 0, "\(result.err)")
    #expect(try made == file("uit/SL.\(format)"))
    if comesBack {
      #expect(try await program.post("/.raakvlak/undo", "{}").status == "200")
      #expect(small.main == SmallPlan.main)
    }
  }

  @Test func `all hand-outs come as one archive`() async throws {
    let program = try await small.started()
    let made = try bytes(
      of: try await program.post("/.raakvlak/handout", #"{"format": "xlsx", "agreed": true}"#))
    try made.write(to: URL(filePath: place.full("alle.zip")))
    let listed = try await Program.runShell(
      "python3 -m zipfile -l alle.zip && python3 -m zipfile -e alle.zip los", in: place.path)
    #expect(listed.out.contains("sl.xlsx"), "\(listed.out) \(listed.err)")
    let again = try bytes(
      of: try await program.post("/.raakvlak/handout", #"{"format": "xlsx"}"#))
    #expect(made == again)
    let result = try await place.run(
      "handout", "--all", "--plan", "plan", "--format", "xlsx", "--output", "uit/map")
    #expect(result.code == 0, "\(result.err)")
    #expect(try file("los/sl.xlsx") == file("uit/map/sl.xlsx"))
  }

  @Test(arguments: ["docx", "odt", "html", "md", "csv"])
  func `the report of a session is that of the command`(format: String) async throws {
    let program = try await small.started()
    let answer = try await program.post(
      "/.raakvlak/session-report", #"{"session": "wonen-1", "format": "\#(format)"}"#)
    let made = try bytes(of: answer)
    let result = try await place.run(
      "report", "session", "wonen-1", "--plan", "plan", "--output", "uit/verslag.\(format)",
      "--language", "nl")
    #expect(result.code == 0, "\(result.err)")
    #expect(try made == file("uit/verslag.\(format)"))
  }

  @Test func `what is not there is refused`() async throws {
    let program = try await small.started()
    let none = try await program.post(
      "/.raakvlak/handout", #"{"department": "XX", "format": "xlsx"}"#)
    #expect(none.status == "404")
    let format = try await program.post(
      "/.raakvlak/handout", #"{"department": "SL", "format": "exe"}"#)
    #expect(format.status == "400")
    let session = try await program.post(
      "/.raakvlak/session-report", #"{"session": "x", "format": "md"}"#)
    #expect(session.status == "404")
    #expect(small.main == SmallPlan.main)
  }

  @Test func `a workbook goes out, comes back after a look, and is undone`() async throws {
    let program = try await small.started()
    let made = try bytes(
      of: try await program.post("/.raakvlak/workbook", #"{"format": "xlsx", "agreed": true}"#))
    let result = try await place.run(
      "workbook", "export", "plan", "--output", "uit/plan.xlsx", "--language", "nl")
    #expect(result.code == 0, "\(result.err)")
    #expect(try made == file("uit/plan.xlsx"))
    let before = small.main
    let unchanged = try await program.post(
      "/.raakvlak/workbook-returned",
      #"{"name": "plan.xlsx", "data": "\#(made.base64EncodedString())"}"#)
    #expect(unchanged.status == "200", "\(unchanged.body)")
    #expect(unchanged.body.contains(#""count":0"#))
    // A title that somebody changed in a cell.
    let changed = try await Program.runShell(
      """
      python3 - <<'END'
      import re, zipfile
      source = zipfile.ZipFile('uit/plan.xlsx')
      items = re.findall('<si>.*?</si>', source.read('xl/sharedStrings.xml').decode(), re.S)
      old = next(number for number, item in enumerate(items) if '>Meer licht<' in item)
      cell = re.compile('(t="s"[^>]*><v>)%d(</v>)' % old)
      sheets = [name for name in source.namelist() if name.startswith('xl/worksheets/')]
      sheets.sort(key=lambda name: int(re.search('[0-9]+', name).group()))
      points = next(name for name in sheets if cell.search(source.read(name).decode()))
      with zipfile.ZipFile('terug.xlsx', 'w') as target:
          for name in source.namelist():
              text = source.read(name).decode()
              if name == 'xl/sharedStrings.xml':
                  text = text.replace('</sst>', '<si><t>Meer lampen</t></si></sst>')
              if name == points:
                  text = cell.sub(lambda found: found[1] + str(len(items)) + found[2], text, count=1)
              target.writestr(name, text)
      END
      """, in: place.path)
    #expect(changed.code == 0, "\(changed.err)")
    let data = try file("terug.xlsx").base64EncodedString()
    let shown = try await program.post(
      "/.raakvlak/workbook-returned", #"{"name": "C:\\terug.xlsx", "data": "\#(data)"}"#)
    #expect(shown.status == "200", "\(shown.body)")
    guard shown.body.contains(#""count":1"#) else {
      Issue.record("\(shown.body)")
      return
    }
    #expect(small.main == before)
    let start = try #require(shown.body.firstRange(of: "\"hash\":\"")).upperBound
    let hash = shown.body[start..<(try #require(shown.body[start...].firstIndex(of: "\"")))]
    let wrong = try await program.post(
      "/.raakvlak/workbook-take", #"{"name": "terug.xlsx", "data": "\#(data)", "hash": "x"}"#)
    #expect(wrong.status == "409")
    let taken = try await program.post(
      "/.raakvlak/workbook-take", #"{"name": "terug.xlsx", "data": "\#(data)", "hash": "\#(hash)"}"#
    )
    #expect(taken.status == "200", "\(taken.body)")
    #expect(small.main?.contains("title: Meer lampen") == true)
    #expect(try await program.post("/.raakvlak/undo", "{}").status == "200")
    #expect(small.main == before)
  }

  @Test func `the next version of an action list comes in, with what its headings are`()
    async throws
  {
    let program = try await small.started()
    func list(_ text: String, _ more: String = "", at path: String = "workbook-returned")
      async throws -> EditingProgram.Answer
    {
      let data = Data(text.utf8).base64EncodedString()
      return try await program.post(
        "/.raakvlak/\(path)", #"{"name": "lijst.csv", "data": "\#(data)"\#(more)}"#)
    }
    let text = "Nr;Wat;Notitie\n1;Meer licht;nu\n2;Meer groen;later\n"
    // Nobody knows which of the columns is the action.
    let asked = try await list(text)
    #expect(asked.status == "200", "\(asked.body)")
    #expect(asked.body.contains(#"{"heading":"Wat"}"#), "\(asked.body)")
    #expect(asked.body.contains(#""count":0"#))
    let chosen = #", "columns": {"Wat": "title", "Notitie": ""}"#
    let shown = try await list(text, chosen)
    #expect(shown.body.contains(#""column":"title","heading":"Wat""#), "\(shown.body)")
    #expect(!shown.body.contains("--"), "\(shown.body)")
    #expect(small.main == SmallPlan.main)
    let start = try #require(shown.body.firstRange(of: "\"hash\":\"")).upperBound
    let hash = shown.body[start..<(try #require(shown.body[start...].firstIndex(of: "\"")))]
    let other = try await list(text, chosen + #", "hash": "x""#, at: "workbook-take")
    #expect(other.status == "409")
    let taken = try await list(text, chosen + #", "hash": "\#(hash)""#, at: "workbook-take")
    #expect(taken.status == "200", "\(taken.body)")
    #expect(small.main?.contains("Meer groen") == true)
    #expect(small.main?.contains("list-columns:") == true)
    // What was chosen once is known the next time.
    let next = try await list("Nr;Wat;Notitie\n2;Meer groen;\n3;Minder lawaai;\n")
    #expect(next.body.contains(#""column":"title","heading":"Wat""#), "\(next.body)")
    #expect(!next.body.contains(#""count":0"#), "\(next.body)")
    #expect(try await program.post("/.raakvlak/undo", "{}").status == "200")
    #expect(small.main == SmallPlan.main)
    #expect(try await list(" \n").status == "409")
  }
}
