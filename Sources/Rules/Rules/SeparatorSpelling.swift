package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Only slashes are compared: a list between brackets is another notation.
package enum SeparatorSpelling: Rule {
  package static let name = "separator-spelling"
  package static let group = RuleGroup.ownership
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Tussen afdelingen staat overal hetzelfde: een schuine streep met of zonder spaties.",
    en: "Between departments is the same everywhere: a slash with or without spaces.")
  package static let reason = Phrase(
    nl: "Bij `A / B` vraagt een lezer zich af of het twee afdelingen zijn of één met die naam.",
    en: "At `A / B` a reader wonders whether it is two departments or one of that name.")
  package static let remedy = Phrase(
    nl: "Schrijf de streep zoals op de meeste plaatsen.",
    en: "Write the slash as in most places.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
        departments: VTH/SL/WW
      - number: 2
        departments: [VTH, SL]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
        departments: VTH/SL/WW
      - number: 2
        departments: VTH /↓SL
      - number: 3
        departments: VTH / ↓SL
    """
  ]

  private struct Slash {
    let text: String
    let code: Located<String>
    let point: Int
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let files = input.files.inOrderOfPaths
    let slashes = input.plan.actionPoints.enumerated().flatMap { index, point in
      zip(point.departments, point.departments.dropFirst()).compactMap { before, code in
        text(between: before.range, code.range, in: files).map {
          Slash(text: $0, code: code, point: index)
        }
      }
    }
    let counts = Dictionary(slashes.map { ($0.text, 1) }, uniquingKeysWith: +)
    let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let usual, counts.count > 1 else { return [] }
    return slashes.filter { $0.text != usual.key }.map { slash in
      finding(
        Phrase(
          nl: "voor \(slash.code.value) staat `\(slash.text)`, en elders meestal `\(usual.key)`",
          en: "before \(slash.code.value) is `\(slash.text)`, and elsewhere mostly `\(usual.key)`"),
        at: slash.code.range, about: .actionPoint(slash.point))
    }
  }

  /// A slash with the spaces around it; nil when something else is between two codes.
  private static func text(
    between before: SourceRange, _ after: SourceRange, in files: [SourceFile]
  ) -> String? {
    guard before.end.line == after.start.line, before.end <= after.start,
      let line = files[before.file.index].line(before.end.line)
    else { return nil }
    let between = line.unicodeScalars.dropFirst(before.end.column - 1)
      .prefix(after.start.column - before.end.column)
    let text = String(String.UnicodeScalarView(between))
    return text.contains("/") && text.allSatisfy { $0 == "/" || $0 == " " } ? text : nil
  }
}
