import FoundationEssentials
import Testing

/// What a build does when `dot` is missing or misbehaves.
@Suite(.timeLimit(.minutes(5))) struct DotFailureTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    try workplace.makeFolder("bin")
    try FileManager.default.createSymbolicLink(
      atPath: workplace.full("bin/timeout"), withDestinationPath: "/usr/bin/timeout")
  }

  /// Builds with nothing in `PATH` but what the test wrote, and `timeout`.
  private func build(seconds: Int = 30) async throws -> Program.Outcome {
    try await workplace.run(
      "build", environment: ["PATH": workplace.full("bin"), "RAAKVLAK_DOT_SECONDS": "\(seconds)"])
  }

  private func expectAllButTheDrawing(_ result: Program.Outcome) async throws {
    #expect(result.code == 3)
    let whole = try await workplace.run("build", "--output", "whole")
    #expect(whole.code == 0)
    let missing = Set(try workplace.files("whole").keys).subtracting(
      try workplace.files("output/proef").keys)
    #expect(
      workplace.text("output/proef/wonen.html")?.contains("kon niet worden gemaakt.") == true)
    // The overview needs no dot.
    #expect(missing == ["maps/wonen.svg"])
  }

  @Test func `without dot the rest is written, and how to install it is said`() async throws {
    let result = try await build()
    try await expectAllButTheDrawing(result)
    #expect(
      result.err.contains(
        "maps/wonen.svg: Graphviz ontbreekt: 'dot' is niet gevonden. Installeer het met: apt install graphviz\n"
      ))
  }

  @Test(
    arguments: [
      ("exit 1", "zei niet waarom"),
      ("echo 'Fout: boem' >&2; exit 1", "Fout: boem"),
      ("kill -KILL $$", "zei niet waarom"),
      ("read line; echo '{}'; echo 'Warning: eigenwijs' >&2", "Warning: eigenwijs"),
      ("read line; echo '{\"bb\": \"0,0,'", "antwoord dat raakvlak niet kent"),
      ("read line; echo '{\"bb\": \"0,0,nan,1e999\"}'", "antwoord dat raakvlak niet kent"),
      ("read line; echo '{\"bb\": \"0,0,9,9\"}'", "de indeling van een andere kaart"),
      (
        "while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done >&2",
        "65536 bytes"
      ),
      ("exec /usr/bin/yes xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "67108864 bytes"),
      ("exec /bin/sleep 60", "na 1 seconde nog niet klaar"),
      ("/bin/sleep 5", "na 1 seconde nog niet klaar"),
      ("trap '' TERM; exec /bin/sleep 60", "na 1 seconde nog niet klaar"),
      ("exec <&-; echo '{\"bb\": \"0,0,9,9\"}'", "de indeling van een andere kaart"),
      ("exec <&- >&- 2>&-; exec /bin/sleep 60", "na 1 seconde nog niet klaar"),
      ("read line; printf '\\000\\377\\376{}'", "antwoord dat raakvlak niet kent"),
      ("kill -SEGV $$", "zei niet waarom"),
      // Its parent is `timeout`: it goes along.
      ("kill -KILL $PPID; exec /bin/sleep 60", "zei niet waarom"),
      ("/bin/sleep 300 & exit 1", "zei niet waarom"),
      (
        "/bin/sleep 300 >/dev/null 2>&1 & echo '{\"bb\": \"0,0,9,9\"}'",
        "de indeling van een andere kaart"
      ),
      ("(trap '' TERM HUP; /bin/sleep 300) & /bin/sleep 300", "na 1 seconde nog niet klaar"),
      ("(trap '' TERM; exec /usr/bin/yes) & wait", "67108864 bytes"),
    ])
  func `when dot fails the rest is written, and its message is printed`(
    script: String, complaint: String
  ) async throws {
    try workplace.writeProgram("dot", script)
    let result = try await build(seconds: complaint.contains("seconde") ? 1 : 30)
    try await expectAllButTheDrawing(result)
    #expect(result.err.contains("maps/wonen.svg: Graphviz"))
    #expect(result.err.contains(complaint), "\(result.err)")
    // Nor does what it started itself live on.
    try await workplace.expectNoProcess()
    #expect(try workplace.temporaryFiles() == [])
  }

  @Test(arguments: [
    ("/bin/sleep 300 & exit 1", "zei niet waarom"),
    ("(trap '' TERM HUP; /bin/sleep 300) & /bin/sleep 300", "na 1 seconde nog niet klaar"),
  ])
  func `where timeout is missing dot is started and ended all the same`(
    script: String, complaint: String
  ) async throws {
    try workplace.remove("bin/timeout")
    try workplace.writeProgram("dot", script)
    let result = try await build(seconds: 1)
    #expect(result.code == 3)
    #expect(result.err.contains(complaint), "\(result.err)")
    try await workplace.expectNoProcess()
  }

  @Test func `a dot that does not read its input is no end of the program`() async throws {
    try workplace.writeProgram("dot", "exit 1")
    // A race between writing and ending: many times.
    for _ in 0..<20 { #expect(try await build().code == 3) }
  }

  @Test func `when dot fails the former drawing stays`() async throws {
    _ = try await workplace.run("build")
    let drawing = workplace.text("output/proef/maps/wonen.svg")
    #expect(drawing != nil)
    #expect(try await build().code == 3)
    #expect(workplace.text("output/proef/maps/wonen.svg") == drawing)
    // And it is still known as made: the next build may renew and remove it.
    try workplace.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try workplace.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    #expect(try await workplace.run("build").code == 0)
    #expect(workplace.text("output/proef/maps/wonen.svg") == nil)
  }

  @Test func `a map as a drawing fails in the same words`() async throws {
    let result = try await workplace.run(
      "map", "wonen", "--format", "svg", environment: ["PATH": workplace.full("bin")])
    #expect(result.code == 3)
    #expect(result.out == "")
    #expect(result.err.hasPrefix("raakvlak: Graphviz ontbreekt: 'dot' is niet gevonden."))
  }

  @Test(arguments: ["0", "-1", "many", ""])
  func `a time limit that is none is passed over`(seconds: String) async throws {
    let result = try await workplace.run("build", environment: ["RAAKVLAK_DOT_SECONDS": seconds])
    #expect(result.code == 0)
  }
}
