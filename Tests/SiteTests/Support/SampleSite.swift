import Build
import Disk
import Documents
import Drawing
import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import Toolkit
import Views
@testable import Site

/// The site of the made-up plan that all tests share, with answers to one of its points.
struct SampleSite {
  static let text =
    SamplePlan.text.replacing("source: 43}", with: "source: 43, departments: SD}") + """

      decisions:
        - {point: 2a, department: SD, state: discussed, date: 2027-05-01}
        - {point: 2a, department: SD, state: takes-over, date: 2027-05-12, landed: Zorgbeleid}
      """
  static let wonen = SamplePlan.wonen
  static let klimaat = SamplePlan.klimaat

  static let plan = SampleSite(files: [
    ("plan.yaml", text), ("themes/wonen.yaml", wonen), ("themes/klimaat.yaml", klimaat),
  ])

  let checked: PlanInput
  let language: Language
  var definition = DetailsDefinition.standard
  var settings = SiteSettings()

  init(files: [(String, String)], language: Language = .dutch) {
    checked = PlanInput(files: files.map { SourceFile(path: $0.0, text: $0.1) })
    self.language = language
  }

  /// A plan of one file.
  init(_ yaml: String, language: Language = .dutch) {
    self.init(files: [("plan.yaml", yaml)], language: language)
  }

  init(_ checked: PlanInput) {
    self.checked = checked
    language = checked.plan.language
  }

  private var outputs: PlanOutputs {
    Pipeline.outputs(
      of: Pipeline.withoutLayouts(Pipeline.check(checked), language, by: definition),
      by: definition,
      settings: settings)
  }

  /// The pages, styles and scripts by name, without drawings.
  func files() -> [String: String] { named(RenderedOutputs(making: outputs.pages()).files) }

  /// The same of the edition for outside.
  func published(outside: Bool = true) -> [String: String] {
    let whole = Pipeline.check(checked)
    let plan = Pipeline.withoutLayouts(outside ? whole.published : whole, language)
    return named(
      RenderedOutputs(making: Pipeline.outputs(of: plan, settings: settings).pages()).files)
  }

  private func named(_ files: [OutputFile]) -> [String: String] {
    Dictionary(files.map { ($0.path, $0.text) }) { first, _ in "two files of one name: \(first)" }
  }

  func page(_ name: String) throws -> SitePageText {
    SitePageText(name, try #require(files()[name], "no page \(name)"))
  }

  var pages: [SitePageText] { Self.pages(files()) }

  static func pages(_ files: [String: String]) -> [SitePageText] {
    files.filter { $0.key.hasSuffix(".html") }.map { SitePageText($0.key, $0.value) }
      .sorted { $0.name < $1.name }
  }

  /// Everything that a build makes, with drawings laid out by the real Graphviz.
  func published() async throws -> [String: String] {
    let layouts = DotLayouts()
    let laidOut = Pipeline.layOut(Pipeline.check(checked), language) { layouts($0) }
    #expect(laidOut.failures.isEmpty)
    return named(Pipeline.outputs(of: laidOut).made().files)
  }

  /// The pages of it.
  func drawn() async throws -> [String: String] {
    try await published().filter { !$0.key.contains("/") }
  }
}
