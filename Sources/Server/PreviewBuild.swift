import Build
import Disk
import Documents
import Findings
import PlanModel
import Rules
import Site
import Toolkit

/// One build for the preview: the plan read and checked, and everything that is made of it.
struct PreviewBuild: Sendable {
  let checked: CheckedPlan
  let findings: [Finding]
  let language: Language
  let files: [OutputFile]
  /// The drawings that could not be made.
  let failures: [(path: String, error: DotError)]
  let memory: GeometryMemory

  var graph: PlanGraph { checked.graph }

  var filedFindings: [FiledFinding] { FiledFinding.all(findings, in: checked.plan) }

  /// Whether a file could not be read at all, so that what it holds is missing from the plan.
  var isUnreadable: Bool { checked.isIncomplete }

  /// - Parameters:
  ///   - chosen: the language that was asked for; else the plan's, else `fallback`.
  ///   - memory: what an earlier build laid out.
  static func make(
    of path: String, language chosen: Language?, fallback: Language, knowing memory: GeometryMemory
  ) throws(PlanFolderError) -> PreviewBuild {
    let folder = try PlanFolder(path)
    let reader = PlanReader(folder.files)
    let checked = CheckedPlan(
      files: folder.files, reader: reader, citedTexts: try folder.citedTexts(of: reader.plan))
    let findings = Checker.check(checked)
    let language = chosen ?? checked.plan.header?.language ?? fallback
    let products = Products(of: checked.graph, findings: findings, language: language)
    let drawn = Drawings.layOut(products.drawings, knowing: memory)
    let site = Site(
      of: checked.graph, findings: findings, layouts: products.drawings.map(\.layout),
      language: language)
    let beside = MadeFiles(making: products.pieces + drawn.pieces)
    let pages = MadeFiles(
      making: site.pieces(laidOut: drawn.geometries, offering: beside.files.map(\.path)))
    return PreviewBuild(
      checked: checked, findings: findings, language: language,
      files: beside.files + site.downloads.copies(of: beside.files) + pages.files,
      failures: drawn.failures, memory: drawn.memory)
  }
}
