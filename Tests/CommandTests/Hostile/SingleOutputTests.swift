import FoundationEssentials
import Glibc
import Testing
import TextFormats

@testable import Documents

/// `--output` of every command that gives one result: which file it may overwrite, and in which form.
@Suite(.timeLimit(.minutes(10))) struct SingleOutputTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  /// A command with the endings that it knows, the first without --format.
  struct Command: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let plain: String
    let endings: [String]

    init(_ line: String, _ endings: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.endings = endings.split(separator: " ").map(String.init)
      plain = self.endings.first ?? ""
    }

    var testDescription: String { arguments.joined(separator: " ") }

    /// What `--format` calls the form of an ending; `show` has only one.
    func format(of ending: String) -> [String] {
      let isTable = arguments.first == "table"
      return arguments.first == "show"
        ? [] : ["--format", ending == "txt" && !isTable ? "text" : ending]
    }
  }

  static let commands = [
    Command("map wonen", "md dot svg pdf png"), Command("map overview", "md dot svg pdf png"),
    Command("table", "md csv html txt"), Command("table departments", "md csv html txt"),
    Command("handout SD", "md html csv xlsx ods docx odt"),
    Command("handout --policy-field woonbeleid", "md html csv"),
    Command("report evaluation", "md html csv svg docx odt"),
    Command("report yearplan 2027", "md html docx odt"),
    Command("report changes --since maps/proef", "md html csv docx odt"),
    Command("decisions", "txt md csv json"), Command("show 1", "txt"), Command("check", "txt json"),
    Command("schema", "json md"), Command("rules", "txt md"),
  ]

  private func run(_ command: Command, _ more: [String]) async throws -> Program.Outcome {
    try await Program.run(command.arguments + more, in: workplace.path)
  }

  /// How a file of an ending begins.
  private static func hasForm(_ bytes: Data, _ ending: String) -> Bool {
    let text = String(decoding: bytes.prefix(400), as: UTF8.self)
    return switch ending {
    case "html": text.hasPrefix("<!DOCTYPE html>")
    case "svg": text.hasPrefix("<!-- Made by raakvlak -->\n<svg ")
    case "dot": text.hasPrefix("// Made by raakvlak\ndigraph ")
    case "md": text.hasPrefix("# ")
    case "csv": text.hasPrefix("\u{FEFF}")
    case "json": text.hasPrefix("{")
    case "xlsx", "ods", "docx", "odt": text.hasPrefix("PK\u{3}\u{4}")
    case "pdf": text.hasPrefix("%PDF-")
    case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    default: !text.hasPrefix("# ") && !text.hasPrefix("{") && !text.hasPrefix("<")
    }
  }

  @Test(arguments: commands)
  func `the ending says the form, with and without --format, in capitals or not`(command: Command)
    async throws
  {
    for ending in command.endings {
      for (name, more) in [
        ("a/x.\(ending)", []), ("b/x.\(ending.uppercased())", []),
        ("c/x.y.\(ending)", command.format(of: ending)),
      ] {
        let result = try await run(command, ["--output", name] + more)
        #expect(result.code == 0, "\(name) \(result.err)")
        #expect(result.out == "")
        let bytes = try #require(try workplace.files()[name])
        #expect(Self.hasForm(bytes, ending), "\(name)")
      }
    }
  }

  @Test(arguments: commands)
  func `an unknown ending, or another than --format asks, is refused with the known ones`(
    command: Command
  ) async throws {
    let all = [
      "md", "dot", "svg", "pdf", "png", "html", "csv", "xlsx", "ods", "docx", "odt", "json", "txt",
    ]
    let known = command.endings.map { ".\($0)" }
    for ending in all + ["yaml", "yml", "doc", "", "zip", "\u{1B}[2J"]
    where !command.endings.contains(ending) {
      for more in [[], command.format(of: command.plain)] {
        let result = try await run(command, ["--output", "x.\(ending)"] + more)
        #expect(result.code == 2, "\(ending)")
        #expect(known.allSatisfy(result.err.contains), "\(result.err)")
        #expect(!result.err.contains("\u{1B}"))
      }
    }
    for ending in command.endings.dropFirst() {
      let result = try await run(
        command, ["--output", "x.\(ending)"] + command.format(of: command.plain))
      #expect(result.code == 2)
      #expect(result.err.contains("'x.\(ending)'") && result.err.contains(".\(command.plain)"))
    }
    #expect(try workplace.files().keys.allSatisfy { $0.hasPrefix("maps/") })
  }

  @Test(arguments: commands)
  func `without an ending it is the form of standard output, or the one that is asked`(
    command: Command
  ) async throws {
    _ = try await run(command, ["--output", "x"])
    #expect(Self.hasForm(try #require(try workplace.files()["x"]), command.plain))
    let last = try #require(command.endings.last)
    let result = try await run(command, ["--output", "y"] + command.format(of: last))
    #expect(result.code == 0)
    #expect(Self.hasForm(try #require(try workplace.files()["y"]), last))
  }

  @Test(arguments: commands)
  func `a command may be repeated, and spares what is somebody else's unless with --force`(
    command: Command
  ) async throws {
    for ending in command.endings {
      let name = "x.\(ending)"
      try workplace.write("van mij", to: name)
      let refused = try await run(command, ["--output", name])
      #expect(refused.code == 2, "\(name)")
      #expect(
        refused.err.contains("'\(name)'") && refused.err.contains("--force"), "\(refused.err)")
      #expect(workplace.text(name) == "van mij")
      #expect(try await run(command, ["--output", name, "--force"]).code == 0)
      #expect(try await run(command, ["--output", name]).code == 0)
      #expect(Self.hasForm(try #require(try workplace.files()[name]), ending))
      try workplace.write("", to: name)
      #expect(try await run(command, ["--output", name]).code == 0)
      try workplace.remove(name)
    }
  }

  /// Without memory a file is known by its mark: all but pictures, PDF and plain text have one.
  @Test(arguments: commands)
  func `what a command wrote carries the mark of its kind`(command: Command) async throws {
    for ending in command.endings where !["pdf", "png", "txt"].contains(ending) {
      for language in ["nl", "en"] {
        _ = try await run(
          command, ["--output", "\(language).\(ending)", "--language", language])
        let bytes = try #require(try workplace.files()["\(language).\(ending)"])
        #expect(GeneratorMark.isIn(Array(bytes), of: "x.\(ending)"), "\(language).\(ending)")
      }
    }
  }

  @Test(arguments: commands)
  func `a file of the plan is never overwritten, whatever leads to it, nor with --force`(
    command: Command
  ) async throws {
    let before = try workplace.files("maps")
    let name = "x.\(command.plain)"
    // The last two commands read no plan: they know the file only as somebody else's.
    let readsPlan = !["schema", "rules"].contains(command.arguments.first)
    for file in ["plan.yaml", "themes/wonen.yaml"] {
      for kind in ["link", "hard link", "link by a folder"] {
        try workplace.makeFolder("in")
        switch kind {
        case "link": try workplace.link(name, to: "maps/proef/\(file)")
        case "hard link":
          #expect(unsafe link(workplace.full("maps/proef/\(file)"), workplace.full(name)) == 0)
        default:
          try workplace.link("in/folder", to: "../maps/proef")
          try workplace.link(name, to: "in/folder/\(file)")
        }
        let result = try await run(
          command, ["--output", name] + (readsPlan ? ["--force"] : []))
        #expect(result.code == 2, "\(kind) \(file)")
        if readsPlan { #expect(result.err.contains("'\(name)' is "), "\(result.err)") }
        #expect(try workplace.files("maps") == before)
        try workplace.remove(name)
        try workplace.remove("in")
      }
    }
    for path in ["maps/proef/plan.yaml", "maps/../maps/proef/plan.yaml"] {
      #expect(try await run(command, ["--output", path, "--force"]).code == 2)
    }
    #expect(try workplace.files("maps") == before)
  }

  @Test func `every file of a build and of all hand-outs carries the mark of its kind`()
    async throws
  {
    try workplace.write(
      "decisions:\n  - {point: 2, department: SD, state: takes-over, reason: x}\n",
      to: "maps/proef/decisions.yaml")
    #expect(try await workplace.run("build").code == 0)
    #expect(try await workplace.run("handout", "--all").code == 0)
    for folder in ["output/proef", "output/proef-handouts"] {
      for (name, bytes) in try workplace.files(folder) where !name.hasPrefix(".") {
        #expect(GeneratorMark.isIn(Array(bytes), of: name), "\(folder)/\(name)")
      }
    }
  }

  @Test func `a fresh clone is kept tidy, and what was changed in it is kept`() async throws {
    _ = try await workplace.run("build")
    let clone = try Workplace()
    try FileManager.default.removeItem(atPath: clone.path)
    try FileManager.default.copyItem(atPath: workplace.path, toPath: clone.path)
    try clone.write("van mij", to: "output/proef/maps/wonen.dot")
    try clone.change("maps/proef/plan.yaml", "[wonen]", to: "[thuis]")
    try clone.change("maps/proef/themes/wonen.yaml", "id: wonen", to: "id: thuis")
    try clone.change("maps/proef/plan.yaml", "code: SD", to: "code: SOC\n    aliases: [SD]")
    let result = try await clone.run("build")
    #expect(result.code == 0, "\(result.err)")
    let left = try clone.files("output/proef")
    #expect(left.keys.filter { $0.contains("wonen") } == ["maps/wonen.dot"])
    #expect(left.keys.filter { $0.contains("/sd.") } == [])
    #expect(left.keys.filter { $0.contains("kept") } == [])
  }
}
