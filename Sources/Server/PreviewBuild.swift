// Why nothing is made here: of a plan of 3,000 nodes a build has 900 files, and to make them takes 1.5 s
// of processor time. Somebody who saved a file looks at one of them. So each is made when it is asked
// for, and the others afterwards, while nothing else is to be done.

import Build
import Disk
import Documents
import Drawing
import Findings
import PlanModel
import Rules
import SourceText
import Toolkit
import Views

/// Build for the preview: the plan read and checked, and all its output, not made yet.
struct PreviewBuild: Sendable {
  let checked: CheckedPlan
  let language: Language
  let addresses: Addresses
  /// Files beside the pages, without those of which it is known that they cannot be made.
  private(set) var data: [LazyFile]
  private(set) var pages: [LazyFile]
  /// Files that could not be made, with the reason.
  private(set) var failures: [(path: String, message: Phrase)]
  /// Geometries of its maps, for the next build.
  let known: [String: DotGeometry]
  /// Hash of all that the files are made of.
  let stamp: String
  private let reader: PlanReader
  private let outputs: PlanOutputs

  var graph: PlanGraph { checked.graph }
  var findings: [Finding] { checked.findings }
  var files: [LazyFile] { data + pages }

  var filedFindings: [FiledFinding] { FiledFinding.all(findings, in: checked.plan) }

  /// Whether a file could not be read at all, so that the plan is incomplete.
  var isUnreadable: Bool { checked.input.isIncomplete }

  /// - Parameters:
  ///   - chosen: the requested language; else the plan's, else `fallback`.
  ///   - former: an earlier build: what did not change since is neither read nor laid out again.
  init(
    of path: String, language chosen: Language?, fallback: Language, after former: PreviewBuild?
  ) throws(PlanFolderError) {
    let folder = try PlanFolder(path)
    reader = PlanReader(folder.files, reusing: former?.reader, isKept: true)
    checked = Pipeline.check(
      Pipeline.read(
        folder.files, parsed: reader, named: try folder.namedFiles(of: reader.plan)))
    language = chosen ?? checked.plan.header?.language ?? fallback
    let layouts = DotLayouts(knowing: former?.known ?? [:])
    let laidOut = Pipeline.layOut(checked, language) { layouts($0) }
    addresses = laidOut.addresses
    known = laidOut.known
    failures = laidOut.failures
    let inputs = checked.input.numberedFiles.map { "\($0.path)\n\(ContentHash.of($0.bytes))\n" }
    let marks = inputs + laidOut.failures.map { "\($0.path)\n" } + [language.rawValue]
    stamp = ContentHash.of(marks.joined())
    outputs = Pipeline.outputs(of: laidOut)
    data = []
    pages = []
    // Of a map without a layout no page may offer a drawing: these few are tried now.
    let maps = Set(laidOut.failures.map(\.path))
    let suspect = Set(outputs.files.filter { maps.contains($0.path) }.map(\.id))
    var made: [LazyFile] = []
    var failed: [LazyFile] = []
    for output in outputs.files {
      let file = LazyFile(output)
      if suspect.contains(output.id), file.failure != nil {
        failed.append(file)
      } else {
        made.append(file)
      }
    }
    offer(made, without: failed)
  }

  private mutating func offer(_ data: [LazyFile], without failed: [LazyFile]) {
    let known = Set(failures.map(\.path))
    failures += failed.filter { !known.contains($0.path) }.compactMap { file in
      file.failure.map { (file.path, $0) }
    }
    let byPath = Dictionary(data.map { ($0.path, $0) }) { first, _ in first }
    self.data = data
    pages = outputs.pages(without: Set(failures.map(\.path))) { byPath[$0]?.file?.bytes.count }
      .map { LazyFile($0) }
  }

  /// The same without files that turned out to be impossible, once all beside the pages were made; nil
  /// when there are none. Its pages are to be made anew, because none may offer them.
  var withoutFailed: PreviewBuild? {
    let failed = data.filter { $0.failure != nil }
    guard !failed.isEmpty else { return nil }
    var build = self
    build.offer(data.filter { $0.failure == nil }, without: failed)
    return build
  }
}
