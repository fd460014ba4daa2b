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
  /// What is right as it is, with the reason.
  let excused: JSONValue

  init(
    _ checked: CheckedPlan, _ plan: EditedPlan, _ operations: OperationJSON, _ language: Language
  ) {
    let open = checked.findings.filter { $0.excuse == nil }.gravestFirst
    excused = .list(checked.findings.compactMap { Self.json(excused: $0, plan, language) })
    let fields = FindingFields(plan, operations, of: open, language)
    let manual = RuleRegistry.groups
    json = .list(
      open.map { finding in
        let shown = finding.onScreen
        let field = fields.field(of: finding, manual[finding.rule])
        let map = field.thing.map(plan.graph.mapName) ?? finding.subject?.holder.mapName
        func plain(_ phrase: Phrase) -> JSONValue {
          .text(FormatJSON.plain(phrase, of: map, language))
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
        members["demand"] = RuleRegistry.rule(named: finding.rule).map { plain($0.demand) }
        members["group"] = (manual[finding.rule]?.title(language)).map { .text($0) }
        if let subject = finding.subject, let id = plan.ids.id(of: subject) {
          members["subject"] = .text(id)
          members["canExcuse"] = .flag(
            PlanFormat[subject.holder.mapName].key("exceptions") != nil
              && Self.canBeMeant(finding, manual[finding.rule]))
        }
        return .object(
          members.merging(fields.members(of: finding, field, manual[finding.rule])) { _, new in new
          })
      })
  }

  /// A finding that is excused; nil for one that is not.
  private static func json(
    excused finding: Finding, _ plan: EditedPlan, _ language: Language
  ) -> JSONValue? {
    guard let reason = finding.excuse else { return nil }
    let message = finding.onScreen?.message ?? finding.message
    let map = finding.subject?.holder.mapName
    var members: [String: JSONValue] = [
      "rule": .text(finding.rule), "reason": .text(reason),
      "message": .text(FormatJSON.plain(message, of: map, language)),
    ]
    members["subject"] = finding.subject.flatMap { plan.ids.id(of: $0) }.map { .text($0) }
    return .object(members)
  }

  /// Whether something can be right as it is. A warning always can. An error can where the source may
  /// be printed so; one by which the plan is not what it says, such as two things with one id, cannot.
  private static func canBeMeant(_ finding: Finding, _ group: RuleGroup?) -> Bool {
    guard finding.level == .error, let group else { return true }
    return switch group {
    // What is written so is read as nothing or as something else.
    case .form, .identity, .references, .structure, .evidence, .sessions, .webLinks, .look,
      .accessibility, .exceptions:
      false
    // A source may have a point to which nothing leads. A municipality that the plan does not have is
    // a link to nothing: the point would be on nobody's list.
    case .linking: finding.rule == UnlinkedActionPoint.name
    // What a source says of who does what is as printed, also where it contradicts itself.
    case .ownership: true
    // An empty text was forgotten, and a label that the map cuts is not on it.
    case .wording: false
    // The text of a source, its cross-references and its sums are as printed.
    case .sourceText, .crossReferences, .budget: true
    // Figures are as printed. How they are related and which direction is better are the plan's own
    // words, and `neither` says that none is.
    case .figures: ![DirectionMissing.name, RelationImpossible.name].contains(finding.rule)
    // An answer about nothing, or of who was not asked, counts nowhere.
    case .decisions: false
    }
  }

  private static func json(
    _ fix: Fix, _ graph: PlanGraph, _ operations: OperationJSON, _ language: Language
  ) -> JSONValue? {
    let made = fix.operations.compactMap(operations.json)
    guard made.count == fix.operations.count else { return nil }
    let sentences = fix.operations.map { $0.sentence(in: graph) }
    var members: [String: JSONValue] = [
      "sentence": .text(
        FieldName.plain(Phrase.joined(sentences, by: " ").capitalized.onScreen(language), language)),
      "isSafe": .flag(fix.isSafe), "asks": .flag(fix.isShownFirst && !fix.isSafe),
      "removes": .flag(fix.isRemoval),
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
      case .convertAnswers:
        Phrase(nl: "Laat ze de vaste naam noemen…", en: "Let them name the stable name…")
      case .removeLink: Phrase(nl: "Haal de verwijzing weg…", en: "Remove the link…")
      default: nil
      }
    return words?(language)
  }
}
