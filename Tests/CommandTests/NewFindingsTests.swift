import Testing

/// `raakvlak check --new-since`, and findings in the text of a source.
@Suite struct NewFindingsTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "proef")
    try workplace.change(
      "proef/plan.yaml", "regels de tekst heeft\n",
      to: "regels de tekst heeft\n  - {id: tekst, title: Tekst, file: tekst.txt}\n")
    try workplace.write("Zie [dit](#).\n", to: "proef/tekst.txt")
    try workplace.write("groups: [{id: oud, titel: A}]\n", to: "proef/extra.yaml")
  }

  /// Moves what was wrong, and adds one fault in YAML and one in the text.
  private func edit() throws {
    try workplace.write(
      "# een regel erboven\ngroups: [{id: oud, titel: A}, {id: nieuw, titel: B}]\n",
      to: "proef/extra.yaml")
    try workplace.write("Een regel erboven.\nZie [dit](#) en [dat](#).\n", to: "proef/tekst.txt")
  }

  private func git(_ arguments: String, on day: String) async throws {
    let person = "-c user.name=N -c user.email=n@example.org"
    let dates = "GIT_AUTHOR_DATE=\(day)T12:00:00Z GIT_COMMITTER_DATE=\(day)T12:00:00Z"
    let result = try await Program.runShell(
      "\(dates) git \(person) \(arguments)", in: workplace.path)
    try #require(result.code == 0, "\(result.err)")
  }

  private func expectNew(_ result: Program.Outcome, since words: String) {
    #expect(result.code == 1)
    #expect(result.err.contains("proef/extra.yaml:2:"), "\(result.err)")
    #expect(result.err.contains("'dat'") && !result.err.contains("'dit'"), "\(result.err)")
    #expect(!result.err.contains("groep 'oud'"), "\(result.err)")
    #expect(
      result.err.hasSuffix(
        "1 waarschuwing, 1 opmerking nieuw sinds \(words)\n"), "\(result.err)")
  }

  @Test func `a finding in the text of a source names its file and line`() async throws {
    let result = try await workplace.run("check", "proef", "--rule", "dead-link-text")
    #expect(
      result.err.hasPrefix(
        """
        proef/tekst.txt:1:5: waarschuwing [dead-link-text]
          achter de linktekst 'dit' staat geen adres
          1 | Zie [dit](#).
            |     ^~~~~~~~
        """), "\(result.err)")
    let file = try await workplace.run("check", "proef", "--file", "tekst.txt", "--format", "json")
    #expect(
      file.out.contains("\"file\" : \"proef/tekst.txt\""), "\(file.out)")
  }

  @Test func `only what is new since a copy of the folder is shown and counted`() async throws {
    _ = try await Program.runShell("cp -r proef kopie", in: workplace.path)
    let same = try await workplace.run("check", "proef", "--new-since", "kopie")
    #expect(same.code == 0)
    #expect(
      same.err.hasSuffix("0 fouten, 0 waarschuwingen, 0 opmerkingen nieuw sinds de map 'kopie'\n"))
    try edit()
    expectNew(
      try await workplace.run("check", "proef", "--new-since", "kopie"), since: "de map 'kopie'")
    let rule = try await workplace.run(
      "check", "proef", "--new-since", "kopie", "--rule", "dead-link-text")
    #expect(rule.code == 0 && rule.err.contains("0 fouten, 1 waarschuwing"))
  }

  @Test func `only what is new since saved findings is shown and counted`() async throws {
    _ = try await workplace.run("check", "proef", "--format", "json", "--output", "oud.json")
    try edit()
    expectNew(
      try await workplace.run("check", "proef", "--new-since", "oud.json"),
      since: "het bestand 'oud.json'")
  }

  @Test func `only what is new since a day is shown, with the text of that day`() async throws {
    try await git("init -q .", on: "2027-01-01")
    try await git("add .", on: "2027-01-01")
    try await git("commit -qm een", on: "2027-01-01")
    try edit()
    let result = try await workplace.run("check", "proef", "--new-since", "2027-02-01")
    #expect(result.err.contains("'dat'") && !result.err.contains("'dit'"), "\(result.err)")
    #expect(result.err.contains("nieuw sinds de laatste versie van vóór 1 februari 2027: "))
  }

  @Test func `what is no list of findings is refused with how to make one`() async throws {
    try workplace.write("{}", to: "x.json")
    let result = try await workplace.run("check", "proef", "--new-since", "x.json")
    #expect(result.code == 2)
    #expect(result.err.contains("raakvlak check --format json --output x.json"))
    let missing = try await workplace.run("check", "proef", "--new-since", "weg.json")
    #expect(missing.code == 2 && missing.err.contains("Het bestand 'weg.json' bestaat niet."))
  }
}
