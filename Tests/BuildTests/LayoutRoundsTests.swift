import Build
import Disk
import Documents
import Drawing
import FoundationEssentials
import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import Toolkit
import Views

/// What commands draw is asked of Graphviz through one function, in as few rounds as can be.
@Suite(.timeLimit(.minutes(5))) struct LayoutRoundsTests {
  private let checked: CheckedPlan
  private let context: RenderContext

  init() {
    let branches = (1...4).map { branch in
      let leaves = (0..<12).map { "        - {label: Een wat langer label \(branch) \($0)}\n" }
      return "    - label: Tak \(branch)\n      effects:\n\(leaves.joined())"
    }
    let text = "theme:\n  id: t\n  title: Thema\n  effects:\n\(branches.joined())"
    checked = Pipeline.check(PlanInput(files: [SourceFile(path: "plan.yaml", text: text)]))
    context = RenderContext(alone: checked.plan, language: .dutch)
  }

  private var map: Mindmap { Mindmap(theme: 0, in: checked.graph) }

  /// Rounds in which `use` asks for layouts.
  private func rounds(_ use: (@escaping Layouts) throws -> Void) rethrows -> [[String]] {
    var rounds: [[String]] = []
    try use { requests in
      rounds.append(requests.map(\.dot))
      return DotLayouts()(requests)
    }
    return rounds
  }

  @Test func `a booklet lays out all branches together, then all pages, and none of them twice`()
    throws
  {
    var pages = 0
    let rounds = try rounds { layouts in
      pages = try Pipeline.booklet(of: [map], context, base: nil, layouts).sheets.count
    }
    #expect(rounds.first?.count == 4)
    // Pages that are drawn as they were tried are known; the small map of pages is new.
    let last = try #require(rounds.last)
    #expect((1...pages + 1).contains(last.count))
    #expect(rounds.joined().count == Set(rounds.joined()).count)
  }

  @Test func `paper tries every setting in one round, a drawing without paper has one layout`()
    throws
  {
    var fit: PageFit?
    let onPaper = try rounds { layouts in
      fit = try Pipeline.draw(
        map, MapSetting(), form: nil, on: [Page(.a3, .landscape)], context, layouts
      ).fit
    }
    #expect(onPaper.map(\.count) == [PageFit.candidates(MapSetting()).count])
    #expect(fit?.isReadable == true)
    let free = try rounds { layouts in
      let drawn = try Pipeline.draw(map, MapSetting(), form: nil, on: [], context, layouts)
      #expect(drawn.fit == nil && drawn.svg.contains(">Tak 1<"))
    }
    #expect(free.map(\.count) == [1])
  }

  @Test func `of two sheets the one with the larger letters is kept, without a further layout`()
    throws
  {
    let sheets = [Page(.a3, .landscape), Page(.a3, .portrait)]
    let alone = try sheets.map { sheet in
      try #require(
        Pipeline.draw(map, MapSetting(), form: nil, on: [sheet], context, { DotLayouts()($0) }).fit)
    }
    var fit: PageFit?
    let both = try rounds { layouts in
      fit = try Pipeline.draw(map, MapSetting(), form: nil, on: sheets, context, layouts).fit
    }
    let larger = try #require(alone.max { $0.typeSize < $1.typeSize })
    #expect(fit?.page == larger.page && fit?.typeSize == larger.typeSize)
    #expect(both.map(\.count) == [PageFit.candidates(MapSetting()).count])
  }

  @Test func `the reason why there is no layout is that of the function`() throws {
    let reason = LayoutProblem(Phrase(nl: "Geen dot.", en: "No dot."))
    func none(_ requests: [LayoutRequest]) -> [LayoutAnswer] {
      requests.map { _ in .failure(reason) }
    }
    let drawing = #expect(throws: LayoutProblem.self) {
      try Pipeline.draw(map, MapSetting(), form: nil, on: [], context, none)
    }
    #expect(drawing?.message == reason.message)
    let booklet = #expect(throws: LayoutProblem.self) {
      try Pipeline.booklet(of: [map], context, base: nil, none)
    }
    #expect(booklet?.message == reason.message)
    let shared = Pipeline.sharedDrawings(of: checked, .dutch, none)
    // The overview needs no layout.
    #expect(shared.map { (try? $0.svg.get()) != nil } == [true, false])
  }

  @Test func `only Disk runs Graphviz, and commands name its function in one file`() throws {
    var named: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: Repository.path("Sources"))
    where name.hasSuffix(".swift") && !name.hasPrefix("Disk/") {
      let text = try Repository.text("Sources/\(name)")
      #expect(!text.contains(/DotRunner|Tool\.dot|tool = \.dot/), "\(name)")
      if text.contains("DotLayouts") { named.insert(name) }
    }
    #expect(named == ["raakvlak/Support/GraphvizLayouts.swift", "Server/PreviewBuild.swift"])
  }
}
