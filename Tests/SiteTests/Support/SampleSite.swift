import Build
import Disk
import Documents
import Drawing
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit
import Views
@testable import Site

/// The site of a made-up plan with one of everything that pages show.
struct SampleSite {
  static let text = """
    plan:
      title: Veiligheidsplan Proefstad
      municipality: Proefstad
      period: 2027-2030
      language: nl
      owner: OOV
      notice: Dit plan is verzonnen.
      themes: [wonen, klimaat]
    sources:
      - {id: ivp, title: Het plan, lines: 100, url: https://proefstad.nl/plan}
    scope:
      - {topic: Luchtvaart, reason: Daar gaat de gemeente niet over., source: 90}
    focus-areas:
      - {numeral: I, title: Veilig thuis, vision: Iedereen is thuis veilig., source: 20}
      - {numeral: II, title: Veilig buiten, basis: true, source: 21}
    groups:
      - {id: algemeen, title: Algemene punten}
    departments:
      - {code: OOV, name: Openbare orde, stated: 3}
      - {code: SD, name: Sociaal domein, inferred: De code wordt nergens verklaard.}
      - {code: WMO, kind: partner, aliases: [Wmo], remark: Alleen in de lijst.}
    action-points:
      - number: 2
        title: Eerder praten
        list-title: Eerder in gesprek
        priority: secondary
        group: algemeen
        departments: SD/Wmo
        page: 7
        summary: Wie meldt, krijgt een gesprek.
        source: 42
        refers-to: [10]
        sub-points:
          - {text: Bel terug, policy-field: zorg, source: 43, departments: SD}
          - {text: Kom langs, outside-party: Woningbouw}
      - {number: 10, title: Buurt in beeld, priority: primary, focus: I, departments: OOV}
    budget:
      years: [2027, 2028]
      source: 95
      lines:
        - {name: Gesprekken, focus: I, amounts: [100, 200.50], points: [2@96], remark: Met rente.}
      totals: [100, 200.50]
    decisions:
      - {point: 2a, department: SD, state: discussed, date: 2027-05-01}
      - {point: 2a, department: SD, state: takes-over, date: 2027-05-12, landed: Zorgbeleid}
    """

  static let wonen = """
    theme:
      id: wonen
      title: Wonen
      explanation: Er zijn te weinig woningen.
      source: 10
      effects:
        - id: spanning
          label: Spanning in huis
          explanation: Wie niet weg kan, blijft bij elkaar.
          source: 11
          focus: I
          points: [10@52]
          effects:
            - id: geweld
              label: Geweld achter de voordeur
              source: 12-13
              inferred: Dat volgt uit de regel erboven.
              points: [10, {to: 2, inferred: Een gesprek komt voor geweld.}]
              link: https://proefstad.nl/geweld
            - {same-as: hitte, stated: 14}
        - {id: leegstand, label: Leegstand, source: 15, context: De markt regelt dit zelf.}
    """

  static let klimaat = """
    theme:
      id: klimaat
      title: Klimaat
      source: 30
      effects:
        - {id: hitte, label: Hitte, source: 31, points: 2}
        - {same-as: leegstand, inferred: Wie vlucht voor water zoekt een huis.}
    """

  static let plan = SampleSite(files: [
    ("plan.yaml", text), ("themes/wonen.yaml", wonen), ("themes/klimaat.yaml", klimaat),
  ])

  let checked: PlanInput
  let language: Language
  var definition = DetailsDefinition.standard

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
      of: Pipeline.withoutLayouts(Pipeline.check(checked), language, by: definition), by: definition
    )
  }

  /// The pages, styles and scripts by name, without drawings.
  func files() -> [String: String] { named(MadeFiles(making: outputs.pages()).files) }

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
