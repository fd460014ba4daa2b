import Disk
import Findings
import FoundationEssentials
import PlanModel
import Toolkit
import SourceText

/// State for the script in the page: the current version of the pages, and the findings.
struct PreviewState: Encodable, Equatable, Sendable {
  /// Stamp of the pages; a page with another one is outdated.
  let pages: String
  let language: String
  let headline: String
  /// Message above all else, which also opens the list.
  let banner: String?
  /// Messages about files that could not be made.
  let problems: [String]
  let findings: [Entry]
  let words: [String: String]

  struct Entry: Encodable, Equatable, Sendable {
    let level: String
    let levelName: String
    let rule: String
    let message: String
    let remedy: String
    let place: String
    /// Candidate ids of the node in a page, the best first.
    let ids: [String]
    /// Address that shows it; nil when no page does.
    let href: String?
  }

  init(_ preview: Preview, path: String, fallback: Language) {
    let language = preview.build?.language ?? fallback
    pages = preview.pages.stamp
    self.language = language.rawValue
    headline = preview.build.map { PreviewMessages.headline($0, path: path) } ?? path
    banner = PreviewMessages.banner(preview.condition)?(language)
    let selection = FindingSelection(preview.build?.findings.filter { $0.excuse == nil } ?? [])
    problems =
      (preview.build?.failures.prefix(FindingSelection.most) ?? []).map {
        "\($0.path): \($0.message(language))"
      }
      + (selection.rest.isEmpty ? [] : [PreviewMessages.more(selection.restCount, path)(language)])
    findings =
      preview.build.map { Self.entries(selection.shown, $0, preview.pages) } ?? []
    words = [
      "findings": PreviewMessages.findings(language), "remedy": Catalogue.remedy(language),
      "stopped": PreviewMessages.stopped(language),
    ]
  }

  /// Entries of the findings, the most severe first.
  private static func entries(
    _ open: [Finding], _ build: PreviewBuild, _ pages: ServedPages
  ) -> [Entry] {
    let names = AnchorNames(build.graph, build.addresses)
    return Level.allCases.reversed().flatMap { level in
      open.filter { $0.level == level }.map { finding in
        let ids = finding.subject.map(names.ids) ?? []
        return Entry(
          level: level.rawValue, levelName: level.name(build.language), rule: finding.rule,
          message: finding.message(build.language), remedy: finding.remedy(build.language),
          place: "\(build.graph.plan.path(of: finding.range)):\(finding.range.start.line)",
          ids: ids,
          href: finding.subject.flatMap { names.address(of: $0, in: pages) })
      }
    }
  }

  /// JSON, with the stamp by which the script asks for the next state.
  var text: (stamp: String, json: String) {
    let stamp = ContentHash.of(Self.encode(self))
    return (stamp, Self.encode(Answer(stamp: stamp, state: self)))
  }

  private struct Answer: Encodable {
    let stamp: String
    let state: PreviewState
  }

  private static func encode(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Only a number that is not finite fails to encode, and there is none here.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
