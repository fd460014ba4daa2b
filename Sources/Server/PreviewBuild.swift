import Build
import Disk
import Documents
import Drawing
import Findings
import PlanModel
import Rules
import Toolkit

/// Build for the preview: the plan read and checked, and all its output.
struct PreviewBuild: Sendable {
  let checked: CheckedPlan
  let language: Language
  let files: [OutputFile]
  /// Files that could not be made, with the reason.
  let failures: [(path: String, message: Phrase)]
  /// Geometries of its maps, for the next build.
  let known: [String: DotGeometry]

  var graph: PlanGraph { checked.graph }
  var findings: [Finding] { checked.findings }

  var filedFindings: [FiledFinding] { FiledFinding.all(findings, in: checked.plan) }

  /// Whether a file could not be read at all, so that the plan is incomplete.
  var isUnreadable: Bool { checked.input.isIncomplete }

  /// - Parameters:
  ///   - chosen: the requested language; else the plan's, else `fallback`.
  ///   - known: the geometries of an earlier build.
  static func make(
    of path: String, language chosen: Language?, fallback: Language,
    knowing known: [String: DotGeometry]
  ) throws(PlanFolderError) -> PreviewBuild {
    let folder = try PlanFolder(path)
    let checked = Pipeline.check(
      try Pipeline.read(folder.files) { (plan) throws(PlanFolderError) in
        try folder.namedFiles(of: plan)
      })
    let language = chosen ?? checked.plan.header?.language ?? fallback
    let layouts = DotLayouts(knowing: known)
    let laidOut = Pipeline.layOut(checked, language) { layouts($0) }
    let made = Pipeline.outputs(of: laidOut).made()
    return PreviewBuild(
      checked: checked, language: language, files: made.files,
      failures: laidOut.failures + made.failures, known: laidOut.known)
  }
}
