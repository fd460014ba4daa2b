package import Documents
import Drawing
import Findings
import PlanModel
import Rules
import Sheets
import Site
import SourceText
import TextFormats
import Toolkit
import Views
import Workbooks

/// List of all outputs of a build: the last stage.
package struct PlanOutputs: Sendable {
  /// Files beside the pages: data, maps, tables, hand-outs, reports.
  package let files: [Output]
  /// Paths of maps and hand-outs at the former names of their themes and departments, which no page
  /// offers.
  private let former: Set<String>
  private let site: Site

  /// Hand-outs ask for answers and reports count them, so an edition without answers has neither.
  init(_ plan: LaidOutPlan, by definition: DetailsDefinition, settings: SiteSettings) {
    let graph = plan.checked.graph
    let checked = plan.checked
    var addresses = plan.addresses
    addresses.base = settings.base.map { $0 + settings.folder(of: plan.language) }
    let context = RenderContext(graph.plan, addresses: addresses, language: plan.language)
    let facts = PointSummary.all(in: graph)
    let tables = PlanTable.allCases.filter { $0.isUsed(in: graph.plan) }.mapOnAllCores {
      $0.table(of: graph, facts: facts, by: definition)
    }
    let handouts = HandoutSet(graph, context, facts: facts, by: definition)
    let former = plan.maps.indices.filter { plan.addresses.formerMaps.indices.contains($0) }
      .flatMap { index in
        plan.addresses.formerMaps[index].flatMap {
          MapRenderers.outputs(of: plan.maps[index], at: $0, context)
        }
      }
    let handed = HandoutRenderers.all.filter {
      $0.isBuilt && checked.showsAnswers && !graph.plan.departments.isEmpty
    }.flatMap { $0.outputs(of: handouts) }
    let formerHandouts = Self.formerHandouts(handed, plan.addresses)
    self.former = Set((former + formerHandouts).map(\.path))
    files =
      [Self.data(graph)]
      // Who may change the plan has the edition for inside.
      + (checked.publication == nil ? [Self.workbook(graph, plan.language)] : [])
      + MapRenderers.outputs(of: Overview(graph), context)
      + plan.maps.flatMap { MapRenderers.outputs(of: $0, context) } + former
      + tables.flatMap { TableRenderers.outputs(of: $0, context) }
      + handed + formerHandouts
      + Self.reports(graph, showsAnswers: checked.showsAnswers).flatMap {
        ReportRenderers.outputs(of: $0, context)
      }
    site = Site(
      of: graph, findings: checked.showsFindings ? checked.findings : nil,
      isPublic: checked.publication != nil, settings: settings,
      ruleGroups: RuleRegistry.groups, maps: plan.maps, addresses: plan.addresses,
      language: plan.language, definition: definition,
      quotes: SourceQuotes(checked.input.named.citedTexts, of: graph.plan))
  }

  /// Pages of the site with their styles and scripts.
  ///
  /// - Parameters:
  ///   - failed: paths of files that could not be made, to which no page must link.
  ///   - size: bytes of another one by its path, which the page of files names.
  package func pages(
    without failed: Set<String> = [], size: @escaping @Sendable (String) -> Int? = { _ in nil }
  ) -> [Output] {
    site.outputs(
      offering: files.filter { !failed.contains($0.path) && !former.contains($0.path) },
      size: size)
  }

  /// Contents of all files, in memory.
  package func made() -> RenderedOutputs {
    var made = RenderedOutputs(making: files)
    let sizes = made.sizes
    made.add(
      RenderedOutputs(
        making: pages(without: Set(made.failures.map(\.path)), size: { sizes[$0] })))
    return made
  }

  /// The files of each department at its former codes.
  private static func formerHandouts(_ handed: [Output], _ addresses: Addresses) -> [Output] {
    let byPath = Dictionary(handed.map { ($0.path, $0) }) { first, _ in first }
    return addresses.formerHandouts.enumerated().flatMap { index, stems in
      stems.flatMap { stem in
        Set(handed.map(\.format)).sorted { $0.name < $1.name }.compactMap { format in
          byPath[addresses.handout(index, format: format.name)]?.at(
            addresses.handout(stem: stem, format: format.name))
        }
      }
    }
  }

  private static func data(_ graph: PlanGraph) -> Output {
    Output(
      Addresses.dataFile("graph.json"), .json, in: .data,
      title: Phrase(nl: "Het hele plan als gegevens", en: "The whole plan as data")
    ) { () throws(OutputProblem) in GraphJSON.bytes(graph) }
  }

  /// As xlsx only: LibreOffice opens it too, and it is by far the largest file of a site. The command
  /// makes an ods for who wants one.
  private static func workbook(_ graph: PlanGraph, _ language: Language) -> Output {
    Output(
      Addresses.dataFile("plan.\(Format.xlsx.name)"), .xlsx, in: .data,
      title: Phrase(nl: "Het hele plan als werkmap", en: "The whole plan as a workbook")
    ) { () throws(OutputProblem) in
      let workbook = WorkbookExport(graph, in: language).workbook(
        generator: GeneratorMark.program, version: Product.version)
      do throws(SheetError) {
        return try workbook.xlsx()
      } catch {
        throw .sheet(error)
      }
    }
  }

  /// Reports on the figures and on what reports say, and on the advice once a department has answered.
  /// They depend on no date, so that their bytes do not change overnight.
  private static func reports(_ graph: PlanGraph, showsAnswers: Bool) -> [Report] {
    let evaluation: [Report] =
      showsAnswers && !graph.plan.decisions.isEmpty
      ? [.evaluation(Evaluation(graph), in: graph)] : []
    return evaluation
      + (graph.plan.indicators.isEmpty ? [] : [.figures(graph, asOf: nil)])
      + (graph.plan.progress.isEmpty
        ? [] : graph.plan.reports.indices.map { .progress($0, in: graph) })
  }
}
