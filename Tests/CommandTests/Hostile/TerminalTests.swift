import FoundationEssentials
import Testing

/// What others say never drives a terminal: programs, paths, arguments, plans and manifests.
@Suite(.timeLimit(.minutes(5))) struct TerminalTests {
  private let workplace: Workplace

  /// Clears the screen, renames the window, hides, turns text around, goes back to the line's start.
  private static let acting = "\u{1B}[2J\u{1B}]0;x\u{7}\u{1B}[8m\u{202E}\u{9B}31m\r\u{8}"

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    try workplace.makeFolder("bin")
    for program in ["dot", "git", "sh"] {
      try workplace.writeProgram(program, "exec /usr/bin/\(program) \"$@\"")
    }
  }

  private func expectHarmless(_ result: Program.Outcome, _ context: String) {
    for text in [result.out, result.err] {
      let scalars = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      }
      #expect(scalars.isEmpty, "\(context): \(text.debugDescription.prefix(300))")
    }
  }

  @Test(
    arguments: [
      ("dot", ["build", "--no-cache"]), ("dot", ["map", "wonen", "--format", "svg"]),
      ("dot", ["site", "--no-cache"]),
      ("rsvg-convert", ["map", "wonen", "--format", "pdf", "--output", "x.pdf"]),
      ("pandoc", ["handout", "SD", "--format", "odt", "--output", "x.odt"]),
      ("pandoc", ["handout", "--all"]),
      ("pandoc", ["report", "yearplan", "2027", "--output", "x.odt"]),
      ("git", ["report", "changes", "--since", "2020-01-01"]),
    ])
  func `what another program says is escaped`(program: String, arguments: [String]) async throws {
    try workplace.write(Self.acting, to: "acting")
    try workplace.writeProgram(
      program,
      "/bin/cat '\(workplace.full("acting"))' >&2; /bin/cat '\(workplace.full("acting"))'; exit 1")
    let result = try await Program.run(
      arguments, in: workplace.path,
      environment: ["PATH": workplace.full("bin"), "XDG_CACHE_HOME": workplace.full("cache")])
    #expect(result.code == 3 || result.code == 2, "\(result.err)")
    #expect(result.err.contains("\u{FFFD}"), "\(arguments) \(result.err)")
    expectHarmless(result, "\(program) \(arguments)")
  }

  @Test(
    arguments: [
      ["show", "X"], ["map", "X"], ["table", "X"], ["handout", "X"], ["rules", "X"],
      ["check", "X"],
      ["build", "X"], ["build", "--output", "X/X"], ["init", "X"], ["report", "yearplan", "X"],
      ["report", "changes", "--since", "X"], ["decisions", "import", "X"], ["serve", "X"], ["X"],
      ["--X"],
      ["check", "--level", "X"], ["map", "wonen", "--output", "X/x.md"],
      ["map", "wonen", "--output", "x.X"],
      ["decisions", "--as-of", "X"], ["map", "wonen", "--focus", "X"], ["map", "--around", "X"],
      ["schema", "--output", "X.md"], ["handout", "--policy-field", "X"],
      ["site", "--output", "X"],
    ])
  func `the text of an argument is escaped`(arguments: [String]) async throws {
    // No zero can be in an argument, and no slash in a name.
    let arguments = arguments.map { $0.replacing("X", with: "a\(Self.acting)b") }
    let result = try await Program.run(arguments, in: workplace.path)
    expectHarmless(result, "\(arguments)")
  }

  @Test func `a path of the plan is escaped, and stays on its line`() async throws {
    let name = "a\(Self.acting)\nraakvlak: all is well"
    try workplace.write("theme: {id: x, title: X}\nwrong: 1\n", to: "maps/proef/\(name).yaml")
    for arguments in [["check"], ["build"], ["show", "x"]] {
      let result = try await Program.run(arguments, in: workplace.path)
      expectHarmless(result, "\(arguments)")
      #expect(!result.err.contains("\nraakvlak: all is well"))
    }
  }

  @Test func `what a manifest lists is escaped`() async throws {
    try workplace.write("van mij", to: "output/proef/a\u{9B}31m.md")
    try workplace.write("van mij", to: "output/proef/b.md")
    try workplace.write(
      "0123456789abcdef0123456789abcdef a\u{9B}31m.md\n0123456789abcdef0123456789abcdef b.md\n",
      to: "output/proef/.raakvlak-manifest")
    let result = try await workplace.run("build")
    expectHarmless(result, "build")
    #expect(result.out.contains("output/proef/b.md\n"))
  }

  @Test func `a result on a screen is escaped, through a pipe it is the bytes`() async throws {
    try workplace.change("maps/proef/plan.yaml", "Voorbeeldstad", to: "Voorbeeld\\e[2Jstad")
    for arguments in ["table --format csv", "map wonen --format dot", "schema", "decisions"] {
      let shown = try await Program.runAtTerminal(arguments, in: workplace.path)
      #expect(!shown.out.contains("\u{1B}[2J") && !shown.out.contains("\u{FEFF}"), "\(arguments)")
    }
    let piped = try await workplace.run("table", "--format", "csv")
    #expect(piped.out.hasPrefix("\u{FEFF}Nr.;") && piped.out.contains("\r\n"))
    let shown = try await Program.runAtTerminal(
      "table --output /dev/stdout --format csv", in: workplace.path)
    #expect(!shown.out.contains("\u{FEFF}"))
  }

  /// The files in which each function that writes to a stream may be used.
  private static let writers: [(word: String, files: Set<String>)] = [
    ("print(", []), ("debugPrint(", []), ("dump(", []), ("putchar", []), ("puts(", []),
    ("fputs", []), ("fwrite", []), ("printf(", []), ("FileHandle", []), ("stdout", []),
    ("stderr", []), ("NSLog", []), ("STDOUT_FILENO", ["Terminal.swift"]),
    // ProcessSetup opens missing streams, and writes from a signal handler.
    ("STDERR_FILENO", ["Terminal.swift", "ProcessSetup.swift"]),
    ("Glibc.write(", ["Descriptor.swift"]),
    // To files as well.
    (
      "Descriptor.write(",
      ["Terminal.swift", "AtomicFile.swift", "OutputWriting.swift", "JournalLog.swift"]
    ),
  ]

  @Test func `nothing else in Sources writes to a terminal`() throws {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Sources"
    let files = try Workplace.files(below: root).filter { $0.key.hasSuffix(".swift") }
    #expect(files.count > 300)
    var found: [String] = []
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      let file = name.split(separator: "/").last.map(String.init) ?? name
      for writer in Self.writers where !writer.files.contains(file) && text.contains(writer.word) {
        // As a word of its own, and not in a comment.
        found += text.split(separator: "\n").filter { line in
          guard let range = line.firstRange(of: writer.word), !line.contains("//") else {
            return false
          }
          return range.lowerBound == line.startIndex
            || !line[line.index(before: range.lowerBound)].isLetter
        }.map { "\(name): \($0)" }
      }
    }
    #expect(found == [])
  }
}
