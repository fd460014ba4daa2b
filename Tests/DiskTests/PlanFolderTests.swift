import Disk
import Documents
import Glibc
import PlanModel
import SourceText
import Testing
import Toolkit

/// Reading the files of a plan.
@Suite(.timeLimit(.minutes(5))) struct PlanFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan: {}\n", to: "plan.yaml")
  }

  private func names(_ path: String = "") throws -> [String] {
    try PlanFolder(folder.full(path)).files.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  private func error(_ name: String = "") -> PlanFolderError? {
    do throws(PlanFolderError) {
      _ = try PlanFolder(name.isEmpty ? folder.path : folder.full(name))
      return nil
    } catch { return error }
  }

  @Test func `plan.yaml comes first, then every YAML file in the order of its path's bytes`() throws
  {
    for name in ["themes/b.yaml", "themes/a.yml", "Z.yaml", "a.yaml", "themes/deep/c.yaml"] {
      try folder.write("", to: name)
    }
    #expect(
      try names()
        == [
          "/plan.yaml", "/Z.yaml", "/a.yaml", "/themes/a.yml", "/themes/b.yaml",
          "/themes/deep/c.yaml",
        ].map { String($0.dropFirst()) })
  }

  @Test func `a slash behind the folder makes no difference`() throws {
    #expect(try PlanFolder("\(folder.path)/").files.map(\.path) == ["\(folder.path)/plan.yaml"])
  }

  @Test func `hidden files and folders, and other files, are passed over`() throws {
    for name in [".git/a.yaml", ".x.yaml", "notes.txt", "plan.yaml~", "plan.schema.json"] {
      try folder.write("", to: name)
    }
    #expect(try names() == ["plan.yaml"])
  }

  @Test func `folders may lie eight deep, and a deeper one is refused, not passed over`() throws {
    try folder.write("", to: "1/2/3/4/5/6/7/8/in.yaml")
    #expect(try names() == ["plan.yaml", "1/2/3/4/5/6/7/8/in.yaml"])
    try folder.write("", to: "1/2/3/4/5/6/7/8/9/out.yaml")
    #expect(throws: PlanFolderError.tooDeep(folder.full("1/2/3/4/5/6/7/8/9"), 8)) {
      try PlanFolder(folder.path)
    }
  }

  /// What of the plan cannot be read, by its path in the folder.
  private func faults(_ name: String = "") throws -> [String: SourceFile.Fault] {
    let path = name.isEmpty ? folder.path : folder.full(name)
    return Dictionary(
      uniqueKeysWithValues: try PlanFolder(path).files.compactMap { file in
        file.fault.map { (String(file.path.dropFirst(path.count + 1)), $0) }
      })
  }

  @Test func `a link to a folder with files that the plan does not have is told`() throws {
    try folder.write("plan: {}\n", to: "plan/plan.yaml")
    try folder.write("theme: {}\n", to: "elsewhere/a.yaml")
    try folder.makeFolder("empty")
    for (name, target) in [("themes", "empty"), ("more", "elsewhere"), ("site", "empty")] {
      try folder.link("plan/\(name)", to: "../\(target)")
    }
    #expect(try faults("plan") == ["themes": .linkedFolder, "more": .linkedFolder])
  }

  @Test func `a folder that is a link is not followed, so one to above is no endless plan`() throws
  {
    try folder.write("", to: "themes/a.yaml")
    try folder.link("themes/up", to: "..")
    #expect(try names() == ["plan.yaml", "themes/a.yaml"])
  }

  @Test func `an ending in capitals is an ending`() throws {
    try folder.write("", to: "a.YAML")
    #expect(try names() == ["plan.yaml", "a.YAML"])
  }

  @Test func `a missing folder, a file and a folder without plan.yaml are distinguished`() throws {
    try folder.makeFolder("empty")
    #expect(error("gone") == .noFolder(folder.full("gone")))
    #expect(error("plan.yaml") == .notAFolder(folder.full("plan.yaml")))
    #expect(error("empty") == .noPlan(folder.full("empty")))
    #expect(
      PlanFolderError.noPlan("maps/x").message(.english)
        == "The folder 'maps/x' holds no plan.yaml. Make a plan with: raakvlak init maps/x")
  }

  @Test func `a folder, a pipe and a link to a device are no files, and the others are read`()
    throws
  {
    try folder.makeFolder("x.yaml")
    #expect(folder.makePipe("pipe.yaml"))
    try folder.link("zero.yaml", to: "/dev/zero")
    #expect(try faults() == ["x.yaml": .folder, "pipe.yaml": .special, "zero.yaml": .special])
    #expect(try names().count == 4)
  }

  @Test func `without its main file there is no plan to work on`() throws {
    try folder.remove("plan.yaml")
    try folder.makeFolder("plan.yaml")
    #expect(error() == .notAFile("\(folder.path)/plan.yaml"))
    try folder.remove("plan.yaml")
    try folder.link("plan.yaml", to: "gone.txt")
    #expect(error() == .unreadable("\(folder.path)/plan.yaml"))
  }

  @Test func `a link to a link to a file is followed`() throws {
    try folder.write("plan:\n", to: "plan.yaml")
    try folder.write("groups:\n", to: "elsewhere/a.txt")
    try folder.link("elsewhere/b.txt", to: "a.txt")
    try folder.link("a.yaml", to: "elsewhere/b.txt")
    #expect(try PlanFolder(folder.path).files.count == 2)
  }

  @Test func `a link to a file is followed, one to nothing is told`() throws {
    try folder.write("theme: {}\n", to: "elsewhere/a.txt")
    try folder.link("a.yaml", to: "elsewhere/a.txt")
    let files = try PlanFolder(folder.path).files
    #expect(files.map { $0.line(1) } == ["plan: {}", "theme: {}"])
    try folder.link("b.yaml", to: "gone.txt")
    #expect(try faults() == ["b.yaml": .leadsNowhere])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a file that may not be read is told`() throws {
    try folder.write("", to: "secret.yaml")
    try folder.allow(0, on: "secret.yaml")
    #expect(try faults() == ["secret.yaml": .forbidden])
  }

  @Test func `of a file over the limit no more is kept than shows that it is over`() throws {
    try folder.write(String(repeating: "# \n", count: 12 << 20), to: "large.yaml")
    let files = try PlanFolder(folder.path).files
    #expect(files.last?.bytes.count == YAMLLimits.fileBytes + 1)
  }

  @Test func `cited texts are read from inside the plan's folder only`() throws {
    try folder.write("geheim\n", to: "outside.txt")
    try folder.write("een\ntwee\n", to: "plan/bronnen/ivp.txt")
    try folder.makeFolder("plan/map")
    try folder.write(
      """
      sources:
        - {id: a, title: A, file: bronnen/ivp.txt}
        - {id: b, title: B, file: ../outside.txt}
        - {id: c, title: C, file: \(folder.full("outside.txt"))}
        - {id: d, title: D, file: bronnen/../../outside.txt}
        - {id: e, title: E, file: gone.txt}
        - {id: f, title: F, file: map}
        - {id: g, title: G}
      """, to: "plan/plan.yaml")
    let plan = try PlanFolder(folder.full("plan"))
    let texts = try plan.namedFiles(of: PlanReader(plan.files).plan).citedTexts
    #expect(Array(texts.keys) == ["a"])
    #expect(texts["a"]?.line(2) == "twee")
  }

  @Test func `of a document only the text that was kept is read, and what is there stays`() throws {
    try folder.write("PK", to: "plan/nota.docx")
    try folder.write("sources: [{id: a, title: A, file: nota.docx}]\n", to: "plan/plan.yaml")
    let plan = try PlanFolder(folder.full("plan"))
    let read = PlanReader(plan.files).plan
    #expect(try plan.namedFiles(of: read).citedTexts.isEmpty)
    let source = try #require(read.sources.first)
    #expect(PlanFolder.document(of: source, in: plan.path) != nil)
    let json = #"{"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"een"}]}]}"#
    let lines = try #require(DocumentLines(pandoc: Array(json.utf8)))
    try PlanFolder.keep(lines, of: source, in: plan.path)
    #expect(folder.text("plan/nota.docx.txt") == "een\n")
    #expect(try plan.namedFiles(of: read).citedTexts["a"]?.line(1) == "een")
    #expect(throws: OutputError.self) {
      try PlanFolder.keep(lines, of: source, in: plan.path)
    }
  }
}
