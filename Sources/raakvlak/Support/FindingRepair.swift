import ArgumentParser
import Build
import Disk
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import Toolkit

/// `check --fix`: makes the repairs that findings carry.
struct FindingRepair {
  private let loaded: LoadedPlan
  /// Rules that the user named: their repairs need not be the only right ones.
  private let named: Set<String>
  private let day: Day
  private let isPreview: Bool

  init(_ loaded: LoadedPlan, named: Set<String>, day: Day, isPreview: Bool) {
    self.loaded = loaded
    self.named = named
    self.day = day
    self.isPreview = isPreview
  }

  /// Most findings whose repairs are listed.
  private static let mostQuestions = 20

  /// What is left besides the findings that are listed; nil when that is nothing.
  private func rest(_ open: Int) -> Phrase? {
    let more = max(0, open - Self.mostQuestions)
    let others = loaded.findings.count { $0.excuse == nil && $0.fixes.isEmpty }
    let parts = [
      more > 0
        ? Phrase(nl: "En nog \(more) om te kiezen.", en: "And \(more) more to choose.") : nil,
      others > 0
        ? Catalogue.count(
          others,
          one: Phrase(
            nl: "bevinding kan raakvlak niet zelf herstellen. Zie: raakvlak check",
            en: "finding raakvlak cannot repair by itself. See: raakvlak check"),
          many: Phrase(
            nl: "bevindingen kan raakvlak niet zelf herstellen. Zie: raakvlak check",
            en: "findings raakvlak cannot repair by itself. See: raakvlak check")) : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : Phrase.joined(parts, by: " ")
  }

  /// Makes the repairs in one change, and prints them.
  func make() throws(Failure) {
    let language = loaded.language
    let wanted = loaded.findings.filter { $0.excuse == nil && !$0.fixes.isEmpty }
    let chosen = wanted.compactMap(choice)
    let open = wanted.filter { choice($0) == nil }
    for finding in open.prefix(Self.mostQuestions) {
      Terminal.say(Self.question(finding, loaded))
    }
    if let rest = rest(open.count) { Terminal.say(rest(language)) }
    guard !chosen.isEmpty else {
      return StandardOutput.putWords(
        Phrase(nl: "Er is niets te herstellen.", en: "There is nothing to repair.")(language)
          + "\n")
    }
    let change = try PlanChange(loaded, isPreview: isPreview)
    try change.make(change.together(chosen.map(\.operations)))
  }

  /// The one repair that may be made; nil where a person must choose. What something goes with is never
  /// that one: there is always something else to be done about it.
  private func choice(_ finding: Finding) -> Fix? {
    let safe = finding.fixes.filter(\.isSafe)
    if safe.count == 1 { return safe[0] }
    let kept = finding.fixes.filter { !$0.isRemoval }
    return safe.isEmpty && kept.count == 1 && named.contains(finding.rule) ? kept[0] : nil
  }

  /// A finding whose repair a person must choose.
  private static func question(_ finding: Finding, _ loaded: LoadedPlan) -> String {
    let plan = loaded.graph.plan
    let ways = finding.fixes.map { fix in
      fix.operations.map { $0.sentence(in: loaded.graph)(loaded.language) }.joined(separator: " ")
    }.joined(separator: Phrase(nl: " Of: ", en: " Or: ")(loaded.language))
    let ask =
      finding.fixes.contains { !$0.isRemoval }
      ? Phrase(
        nl: "te kiezen, of met --rule \(finding.rule): ",
        en: "to choose, or with --rule \(finding.rule): ")(loaded.language)
      : Phrase(nl: "te kiezen: ", en: "to choose: ")(loaded.language)
    return "\(plan.path(of: finding.range)):\(finding.range.start.line): \(ask)\(ways)"
  }
}
