import Build
import Documents
import TestSupport
import Testing
import TextFormats
import Toolkit

/// Every registered format is offered everywhere: these tests read the registries.
@Suite struct FormatTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  /// The commands with `--format`, and what their formats are in the README.
  private static let commands: [(arguments: [String], formats: [Format], readme: String)] = [
    (["map"], OfferedFormats.maps, "raakvlak map [THEME]"),
    (["table"], OfferedFormats.tables, "raakvlak table [NAME]"),
    (["handout"], OfferedFormats.handouts, "raakvlak handout CODE"),
    (
      ["report", "evaluation"], OfferedFormats.evaluation,
      "raakvlak report evaluation [--as-of DATE]"
    ),
    (["report", "yearplan"], OfferedFormats.yearPlan, "raakvlak report yearplan YEAR"),
    (
      ["report", "figures"], OfferedFormats.evaluation,
      "raakvlak report figures [--as-of DATE]"
    ),
    (
      ["report", "progress"], OfferedFormats.evaluation,
      "raakvlak report progress [--report ID]"
    ),
    (["report", "session"], OfferedFormats.changes, "raakvlak report session [ID]"),
    (
      ["report", "changes"], OfferedFormats.changes,
      "raakvlak report changes --since DATE\\|FOLDER [--department CODE]"
    ),
  ]

  @Test func `help names every format of a command`() async throws {
    for (arguments, formats, _) in Self.commands {
      let help = try await Program.run(
        arguments + ["--help", "--language", "en"], in: workplace.path
      ).out
      let words = help.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      let names = formats.map(\.name).joined(separator: ", ")
      #expect(words.contains("(values: \(names)"), "\(arguments): \(words)")
    }
  }

  @Test func `shells complete every format of a command`() async throws {
    let script = try await workplace.run("--generate-completion-script", "bash").out
    for (arguments, formats, _) in Self.commands {
      let names = formats.map { "'\($0.name)'" }.joined(separator: "$'\\n'")
      #expect(script.contains(names), "\(arguments): \(names)")
    }
  }

  @Test func `the README's table of commands names every format`() throws {
    let readme = try Repository.text("README.md")
    for (_, formats, command) in Self.commands {
      let names = formats.map(\.name).joined(separator: "\\|")
      #expect(readme.contains("| `\(command) --format \(names)` |"), "\(command): \(names)")
    }
  }

  @Test func `the README's table of formats has every format, what it is for and who makes it`()
    throws
  {
    let readme = try Repository.text("README.md")
    for format in OfferedFormats.all where ![.css, .javascript].contains(format) {
      let program = format.converter.map { "`\($0)`" } ?? "raakvlak"
      let row = "| `\(format.name)` | \(format.title) | \(format.use.english) | \(program) |"
      #expect(readme.contains(row), "\(row)")
    }
  }

  @Test func `the ending of a file's name chooses each format of a map that we write`() async throws
  {
    for format in MapRenderers.all.map({ $0.format }) {
      let named = try await workplace.run("map", "wonen", "--output", "kaart.\(format.name)")
      let asked = try await workplace.run("map", "wonen", "--format", format.name)
      #expect(named.code == 0 && asked.code == 0, "\(named.err)\(asked.err)")
      #expect(workplace.text("kaart.\(format.name)") == asked.out, "\(format.name)")
    }
  }

  @Test func `a build writes each format of a map and table, and its data page offers each`()
    async throws
  {
    #expect(try await workplace.run("build").code == 0)
    let page = try #require(workplace.text("output/proef/data.html"))
    let maps = MapRenderers.all.map { "maps/wonen.\($0.format.name)" }
    let tables = TableRenderers.all.filter { $0.isBuilt }.map {
      "tables/coverage.\($0.format.name)"
    }
    let handouts = HandoutRenderers.all.filter { $0.isBuilt }
      .map { "departments/all.\($0.format.name)" }
    // These are made for each department only.
    let single = ["departments/all.html", "departments/all.docx"]
    for path in maps + tables + handouts where !single.contains(path) {
      #expect(workplace.text("output/proef/\(path)") != nil, "\(path)")
      #expect(page.contains("href=\"\(path)\""), "\(path)")
    }
    for path in single {
      let ending = path.suffix(5)
      #expect(
        try workplace.files("output/proef/departments").keys.contains { $0.hasSuffix(ending) },
        "\(path)")
    }
  }

  @Test func `the preview knows the media type of every format`() {
    for format in OfferedFormats.all {
      #expect(OfferedFormats.contentType(of: "a/b.\(format.name)") == format.contentType)
      #expect(format.mediaType.wholeMatch(of: /[a-z]+\/[a-z0-9.+-]+/) != nil)
    }
    #expect(OfferedFormats.contentType(of: "a/b") == "text/plain; charset=utf-8")
  }
}
