import Testing

/// Maps on paper and in other formats.
@Suite(.timeLimit(.minutes(5))) struct MapPrintingTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    try workplace.makeFolder("bin")
  }

  @Test func `a map on paper says how large its letters are, and is as large as the sheet`()
    async throws
  {
    let result = try await workplace.run(
      "map", "wonen", "--format", "svg", "--paper", "a4", "--orientation", "portrait")
    #expect(result.code == 0)
    #expect(result.out.contains("width=\"210mm\" height=\"297mm\""))
    #expect(result.err.contains(/wonen op A4 staand: letters van \d+,\d punt\n/))
    #expect(!result.out.contains("prefers-color-scheme"))
  }

  @Test func `paper lies down unless it is told to stand`() async throws {
    let result = try await workplace.run("map", "wonen", "--format", "svg", "--paper", "A3")
    #expect(result.out.contains("width=\"420mm\" height=\"297mm\""))
  }

  @Test(arguments: [("pdf", "%PDF-"), ("png", "PNG")])
  func `a drawing is written to a file, the same bytes each time`(format: String, head: String)
    async throws
  {
    for name in ["een", "twee"] {
      let result = try await workplace.run(
        "map", "wonen", "--format", format, "--output", "\(name).\(format)")
      #expect(result.code == 0 && result.out == "" && result.err == "")
    }
    let files = try workplace.files()
    let first = try #require(files["een.\(format)"])
    #expect(first == files["twee.\(format)"])
    #expect(String(decoding: first.prefix(8), as: Unicode.ASCII.self).contains(head))
  }

  @Test func `every format can go to a file`() async throws {
    let result = try await workplace.run("map", "wonen", "--output", "in/wonen.md")
    #expect(result.code == 0 && result.out == "")
    #expect(workplace.text("in/wonen.md")?.hasPrefix("# Wonen\n") == true)
  }

  @Test(
    arguments: [
      (["--format", "svg", "--orientation", "portrait"], "--orientation hoort bij --paper."),
      (["--paper", "A3"], "--paper is voor tekeningen."),
      (["--format", "dot", "--paper", "A3"], "--paper is voor tekeningen."),
    ])
  func `options that contradict each other are refused`(options: [String], message: String)
    async throws
  {
    let result = try await Program.run(["map", "wonen"] + options, in: workplace.path)
    #expect(result.code == 2 && result.out == "")
    #expect(result.err.hasPrefix("raakvlak: \(message)"), "\(result.err)")
  }

  @Test(arguments: ["pdf", "png"])
  func `what is no text never goes to a screen`(format: String) async throws {
    let result = try await Program.runAtTerminal("map wonen --format \(format)", in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out.contains("Noem een bestand: --output kaart.\(format)"), "\(result.out)")
    let piped = try await Program.runShell(
      "'\(Program.path)' map wonen --format \(format) | wc -c", in: workplace.path)
    #expect((Int(piped.out.filter(\.isNumber)) ?? 0) > 1_000)
  }

  /// Only the real `dot` and what the test wrote are in `PATH`.
  private func convert(seconds: Int = 30) async throws -> Program.Outcome {
    try workplace.writeProgram("dot", "exec /usr/bin/dot \"$@\"")
    return try await workplace.run(
      "map", "wonen", "--format", "pdf", "--output", "wonen.pdf",
      environment: ["PATH": workplace.full("bin"), "RAAKVLAK_RSVG_SECONDS": "\(seconds)"])
  }

  @Test func `without rsvg-convert is said how to install it, and nothing is written`() async throws
  {
    let result = try await convert()
    #expect(result.code == 3)
    #expect(result.err.contains("apt install librsvg2-bin\n"))
    #expect(try workplace.files()["wonen.pdf"] == nil)
  }

  @Test(
    arguments: [
      ("echo boem. >&2; exit 1", "Het zei: boem. Met"), ("exit 1", "Het eindigde met code 1. Met"),
      ("echo geen-pdf", "Het eindigde met code 0. Met"),
      ("exec /bin/sleep 60", "na 1 seconde nog niet klaar"),
    ])
  func `an rsvg-convert that fails is a message and exit code 3`(script: String, message: String)
    async throws
  {
    try workplace.writeProgram("rsvg-convert", script)
    let result = try await convert(seconds: message.contains("seconde") ? 1 : 30)
    #expect(result.code == 3)
    #expect(result.err.contains(message), "\(result.err)")
    #expect(try workplace.files()["wonen.pdf"] == nil)
  }

  @Test func `a map of more than five thousand cards is not drawn, the rest is made`() async throws
  {
    var yaml = "theme:\n  id: wonen\n  title: Wonen\n  effects:\n"
    for branch in 0..<5_000 { yaml += "    - {id: e\(branch), label: Effect \(branch)}\n" }
    try workplace.write(yaml, to: "maps/proef/themes/wonen.yaml")
    let map = try await workplace.run("map", "wonen", "--format", "svg")
    #expect(map.code == 3 && map.out == "")
    #expect(map.err.contains("5001 kaartjes is te veel voor een tekening (hoogstens 5000)."))
    let build = try await workplace.run("build", "--keep-going", "--level", "error")
    #expect(build.code == 3)
    #expect(build.err.contains("maps/wonen.svg: 5001 kaartjes is te veel"))
    let files = try workplace.files("output/proef")
    #expect(files["maps/wonen.svg"] == nil)
    #expect(files["maps/wonen.md"] != nil && files["tables/coverage.csv"] != nil)
  }
}
