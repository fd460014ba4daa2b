import Findings
package import Toolkit
import PlanModel
package import TextFormats

/// Manual of the rules, generated from their own texts.
package enum RuleManual {
  /// Rules in full, group by group.
  package static func text(_ language: Language) -> String {
    var lines = [
      "# \(Phrase(nl: "De regels van de controle", en: "The rules of the check")(language))", "",
      "<!-- \(FormatManual.made(language)) -->", "",
      Phrase(
        nl: """
          Elke bevinding noemt haar regel. Geldt een regel ergens niet, schrijf dat dan bij het ding zelf, met de reden:
          `exceptions: {naam-van-de-regel: reden}`. Een ↓ in een voorbeeld wijst aan waar de bevinding komt.
          """,
        en: """
          Every finding names its rule. Where a rule does not hold, say so at the thing itself, with the reason:
          `exceptions: {name-of-the-rule: reason}`. A ↓ in an example shows where the finding lands.
          """)(language), "",
    ]
    for group in RuleGroup.allCases {
      let rules = RuleRegistry.all.filter { $0.group == group }
      guard !rules.isEmpty else { continue }
      lines += ["## \(group.title(language))", ""]
      for rule in rules { lines += ["### \(rule.name)", ""] + chapter(rule, language) }
    }
    return GeneratorMark.markdown(lines)
  }

  private static func chapter(_ rule: any Rule.Type, _ language: Language) -> [String] {
    let level = rule.level.name(language)
    var lines = ["**\(rule.demand(language))** (\(level))", "", rule.reason(language), ""]
    lines += ["*\(Catalogue.remedy.capitalized(language)):* \(rule.remedy(language))", ""]
    lines += examples(Phrase(nl: "Fout", en: "Wrong"), rule.bad, language)
    lines += examples(Phrase(nl: "Goed", en: "Right"), rule.good, language)
    return lines
  }

  private static func examples(_ title: Phrase, _ examples: [RuleExample], _ language: Language)
    -> [String]
  {
    guard let first = examples.first else { return [] }
    return ["\(title(language)):", "", "```yaml"] + lines(first) + ["```", ""]
  }

  /// The text of an example, below the name of its file where that matters.
  private static func lines(_ example: RuleExample) -> [String] {
    (example.plan.map { $0.isEmpty ? [] : [$0] } ?? [])
      + (example.file == RuleExample.usualFile ? [] : ["# \(example.file)"]) + [example.marked]
  }

  /// List of all rules with their demands, for a terminal.
  package static func list(_ language: Language, style: TerminalStyle, width: Int) -> String {
    var lines: [String] = []
    for group in RuleGroup.allCases {
      lines.append(style.bold(group.title(language)))
      for rule in RuleRegistry.all where rule.group == group {
        lines.append("  \(style.level(rule.name, rule.level)) (\(rule.level.name(language)))")
        lines += TerminalText.wrap(
          rule.demand(language), width: width, indent: "      ", hanging: "      ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One rule with all its examples, for a terminal.
  package static func explain(
    _ rule: any Rule.Type, _ language: Language, style: TerminalStyle, width: Int
  ) -> String {
    var lines = ["\(style.level(rule.name, rule.level)) (\(rule.level.name(language)))", ""]
    for text in [rule.demand, rule.reason] {
      lines += TerminalText.wrap(text(language), width: width) + [""]
    }
    lines += TerminalText.wrap(
      "\(Catalogue.remedy.capitalized(language)): \(rule.remedy(language))", width: width)
    let parts = [
      (Phrase(nl: "Fout", en: "Wrong"), rule.bad), (Phrase(nl: "Goed", en: "Right"), rule.good),
    ]
    for (title, examples) in parts {
      for example in examples {
        lines += ["", style.bold("\(title(language)):")]
        lines += self.lines(example).flatMap { $0.split(separator: "\n") }.map { "  \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
