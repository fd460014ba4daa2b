import FoundationEssentials
import Testing

/// `raakvlak check`.
@Suite struct CheckTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "proef") }

  @Test func `a sound plan has its counts on standard error, and nothing written`() async throws {
    let before = try workplace.files()
    let result = try await workplace.run("check", "proef")
    #expect(result.code == 0)
    #expect(result.out == "")
    #expect(
      result.err == "Veiligheidsplan Voorbeeldstad: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n")
    #expect(try workplace.files() == before)
  }

  @Test func `a finding is printed with its position in the file as the command named it`()
    async throws
  {
    try workplace.change(
      "proef/themes/wonen.yaml", "focus: I\n      points", to: "focuss: I\n      points")
    let result = try await workplace.run("check", "proef")
    #expect(result.code == 1)
    #expect(
      result.err.hasPrefix(
        """
        proef/themes/wonen.yaml:16:7: fout [unknown-key]
          onbekende sleutel 'focuss'
          16 |       focuss: I
             |       ^~~~~~
          wat te doen: Bedoelde u 'focus'?
        """), "\(result.err)")
  }

  @Test func `several broken files are all reported in one run`() async throws {
    try workplace.write("plan: {title: [}\n", to: "proef/plan.yaml")
    try workplace.write("focus-areas: \"open\n", to: "proef/extra.yaml")
    try workplace.write(Data([0x61, 0x3A, 0x20, 0xFF]), to: "proef/bytes.yaml")
    try workplace.change("proef/themes/wonen.yaml", "label:", to: "lable:")
    let result = try await workplace.run("check", "proef")
    #expect(result.code == 2)
    for file in ["plan.yaml", "extra.yaml", "bytes.yaml", "themes/wonen.yaml"] {
      #expect(result.err.contains("proef/\(file):"), "\(file)")
    }
  }

  @Test func `one rule or one file can be asked for, and only that decides how the check ends`()
    async throws
  {
    try workplace.change("proef/themes/wonen.yaml", "label:", to: "lable:")
    try workplace.write("groups: [{id: 1, titel: A}]\n", to: "proef/extra.yaml")
    let rule = try await workplace.run(
      "check", "proef", "--rule", "missing-key", "--rule", "self-link")
    #expect(rule.code == 1)
    #expect(!rule.err.contains("[unknown-key]") && rule.err.contains("[missing-key]"))
    let file = try await workplace.run("check", "proef", "--file", "extra.yaml")
    #expect(file.err.contains("extra.yaml:1") && !file.err.contains("wonen.yaml:"))
    let sound = try await workplace.run("check", "proef", "--file", "plan.yaml")
    #expect(sound.code == 0)
    let odd = try await workplace.run("check", "proef", "--rule", "missing-keys")
    #expect(odd.code == 2 && odd.err.contains("missing-key"))
    let gone = try await workplace.run("check", "proef", "--file", "wonen.yml")
    #expect(gone.code == 2 && gone.err.contains("wonen.yaml"))
  }

  @Test func `json goes to standard output, with nothing beside`() async throws {
    try workplace.change("proef/themes/wonen.yaml", "1@41", to: "99@41")
    let result = try await workplace.run("check", "proef", "--format", "json")
    #expect(result.code == 1)
    #expect(result.err == "")
    struct Report: Decodable {
      struct Entry: Decodable { let rule: String }
      let format: String
      let errors: Int
      let findings: [Entry]
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(result.out.utf8))
    #expect(report.format == "raakvlak-findings-1")
    #expect(report.errors == 2)
    #expect(
      Set(report.findings.map(\.rule)).isSuperset(of: [
        "unknown-action-point", "unlinked-action-point",
      ]))
  }

  @Test func `--fail-on and --level weigh and show by level`() async throws {
    try workplace.change(
      "proef/themes/wonen.yaml", "Spanning in huis ",
      to: "Spanning in huis en nog veel meer dan dat alles ")
    #expect(try await workplace.run("check", "proef").code == 0)
    #expect(try await workplace.run("check", "proef", "--fail-on", "warning").code == 1)
    #expect(try await workplace.run("check", "proef", "--fail-on", "info").code == 1)
    let quiet = try await workplace.run("check", "proef", "--level", "error")
    #expect(
      quiet.err == "Veiligheidsplan Voorbeeldstad: 0 fouten, 1 waarschuwing, 0 opmerkingen\n")
  }

  @Test func `an excused finding is shown with its reason, and does not fail`() async throws {
    try workplace.change(
      "proef/action-points.yaml", "    page: 5\n",
      to: """
            page: 5
            list-title: Iets heel anders
            exceptions: {title-mismatch: Zo gedrukt.}

        """)
    let result = try await workplace.run("check", "proef", "--fail-on", "info")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.err.contains("uitgezonderd [title-mismatch]"))
    #expect(result.err.contains("reden: Zo gedrukt."))
  }

  @Test(arguments: [("nl", "fouten"), ("en", "errors")])
  func `--language chooses the words`(language: String, word: String) async throws {
    let result = try await workplace.run("check", "proef", "--language", language)
    #expect(result.err.contains("0 \(word)"))
  }

  @Test func `colour is for a terminal, and not for who has asked for none`() async throws {
    try workplace.change("proef/themes/wonen.yaml", "1@41", to: "99@41")
    let arguments = "check proef"
    let term = ["TERM": "xterm"]
    let terminal = try await Program.runAtTerminal(arguments, in: workplace.path, environment: term)
    #expect(terminal.code == 1)
    #expect(terminal.out.contains("\u{1B}[1;31mfout\u{1B}[0m"))
    for unwanted in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
      let plain = try await Program.runAtTerminal(
        arguments, in: workplace.path, environment: unwanted)
      #expect(plain.out.contains("fout [unknown-action-point]"))
      #expect(!plain.out.contains("\u{1B}["))
    }
    // An empty NO_COLOR is none (no-color.org).
    let empty = try await Program.runAtTerminal(
      arguments, in: workplace.path, environment: ["TERM": "xterm", "NO_COLOR": ""])
    #expect(empty.out.contains("\u{1B}[1;31m"))
    #expect(!(try await workplace.run("check", "proef", environment: term).err.contains("\u{1B}")))
  }
}
