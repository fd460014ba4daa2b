import Build
import Editing
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import TextFormats
import Toolkit
import Views

/// What the check found, with repairs as operations and the field that each finding is about.
struct FindingItems {
  let json: JSONValue

  init(
    _ checked: CheckedPlan, _ plan: EditedPlan, _ operations: OperationJSON, _ language: Language
  ) {
    let open = checked.findings.filter { $0.excuse == nil }.gravestFirst
    let fields = FindingFields(plan, operations, of: open, language)
    let manual = RuleRegistry.groups
    json = .list(
      open.map { finding in
        let shown = finding.onScreen
        func plain(_ phrase: Phrase) -> JSONValue {
          .text(FieldName.plain(phrase(language), language))
        }
        var members: [String: JSONValue] = [
          "rule": .text(finding.rule), "level": .text(finding.level.rawValue),
          "levelName": .text(finding.level.name(language)),
          "message": plain(shown?.message ?? finding.message),
          "remedy": plain(shown?.remedy ?? finding.remedy),
          "file": .text(plan.relative(checked.plan.path(of: finding.range))),
          "line": .number(finding.range.start.line),
          "fixes": .list(
            finding.fixes.compactMap { Self.json($0, plan.graph, operations, language) }),
        ]
        members["group"] = (manual[finding.rule]?.title(language)).map { .text($0) }
        if let subject = finding.subject, let id = plan.ids.id(of: subject) {
          members["subject"] = .text(id)
          members["canExcuse"] = .flag(PlanFormat[subject.holder.mapName].key("exceptions") != nil)
        }
        return .object(
          members.merging(fields.members(of: finding, manual[finding.rule])) { _, new in new })
      })
  }

  private static func json(
    _ fix: Fix, _ graph: PlanGraph, _ operations: OperationJSON, _ language: Language
  ) -> JSONValue? {
    let made = fix.operations.compactMap(operations.json)
    guard made.count == fix.operations.count else { return nil }
    let sentences = fix.operations.map { $0.sentence(in: graph) }
    var members: [String: JSONValue] = [
      "sentence": .text(
        FieldName.plain(Phrase.joined(sentences, by: " ").capitalized(language), language)),
      "isSafe": .flag(fix.isSafe), "asks": .flag(fix.isRemoval && !fix.isSafe),
      "operations": .list(made),
    ]
    members["button"] = words(of: fix, language).map { .text($0) }
    return .object(members)
  }

  /// Words of a button: what it does to the field that the finding names, without file and line.
  private static func words(of fix: Fix, _ language: Language) -> String? {
    guard fix.operations.count == 1 else { return nil }
    let words: Phrase? =
      switch fix.operations[0] {
      case .correct(_, _, let new):
        Phrase(
          nl: "Maak er ‘\(FieldName.word(new, .dutch))’ van",
          en: "Make it ‘\(FieldName.word(new, .english))’")
      case .renameKey(_, _, let new):
        Phrase(
          nl: "Bedoeld is ‘\(FieldName.label(new, .dutch))’",
          en: "‘\(FieldName.label(new, .english))’ is meant")
      case .removeValue: Phrase(nl: "Haal weg…", en: "Remove…")
      case .removeLink: Phrase(nl: "Haal de verwijzing weg…", en: "Remove the link…")
      default: nil
      }
    return words?(language)
  }
}
