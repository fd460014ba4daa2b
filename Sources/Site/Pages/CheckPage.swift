import Findings
import PlanModel
import SourceText
import Toolkit
import Views
import TextFormats
import Documents

/// Page of the findings in plain words, each with its node.
struct CheckPage {
  let material: SiteContent

  var page: SitePage {
    SitePage(
      address: Addresses.check,
      title: material.text(nl: "Wat de controle vond", en: "What the check found"),
      content: intro + levels + excused)
  }

  private var intro: [Flow] {
    let words = material.text(
      nl: """
        Een programma heeft het plan nagelezen: of verwijzingen kloppen, of elk actiepunt een \
        aanleiding heeft, of titels en bedragen met elkaar overeenkomen. Een bevinding is geen oordeel \
        over het plan: zij wijst een plek aan om naar te kijken.
        """,
      en: """
        A program has read the plan: whether references hold, whether each action point has a cause, \
        whether titles and amounts agree. A finding is no judgement on the plan: it points at a place \
        to look at.
        """)
    let counts = FindingCounts(material.findings).summary(material.language)
    return [
      .paragraph([.css("lead")], .text(words)), .paragraph([.css("counts")], .strong("\(counts).")),
    ]
  }

  private var levels: [Flow] {
    Level.allCases.reversed().flatMap { level -> [Flow] in
      let found = material.findings.filter { $0.level == level && $0.excuse == nil }
      guard !found.isEmpty else { return [] }
      return material.section(
        level.rawValue, level.plural,
        [.paragraph([], .text(material.text(Self.meaning(level))))] + groups(found))
    }
  }

  private var excused: [Flow] {
    let found = material.findings.filter { $0.excuse != nil }
    guard !found.isEmpty else { return [] }
    let words = material.text(
      nl: "Hiervan is in het plan vastgelegd waarom het zo mag blijven.",
      en: "Of these the plan says why they may stay as they are.")
    return material.section(
      "excused", Phrase(nl: "Uitgezonderd", en: "Excused"),
      [.paragraph([], .text(words))] + groups(found.filter { !$0.isExcusedByPlan })
        + PlanWideExcuse.all(in: found).map {
          .paragraph([], .text(material.text($0.words.capitalized)))
        })
  }

  private static func meaning(_ level: Level) -> Phrase {
    switch level {
    case .error:
      Phrase(nl: "Zo kan het plan niet kloppen.", en: "The plan cannot be right like this.")
    case .warning:
      Phrase(
        nl: "Waarschijnlijk een vergissing, of een tegenspraak die een lezer zal opvallen.",
        en: "Likely a mistake, or a contradiction that a reader will meet.")
    case .info:
      Phrase(
        nl: "Goed om te weten; er hoeft niets te gebeuren.",
        en: "Worth knowing; nothing need be done.")
    }
  }

  /// Findings by rule group, in the order of the manual.
  private func groups(_ found: [Finding]) -> [Flow] {
    let byGroup = Dictionary(grouping: found) { material.ruleGroups[$0.rule] }
    let order: [RuleGroup?] = RuleGroup.allCases + [nil]
    return order.flatMap { group -> [Flow] in
      guard let found = byGroup[group] else { return [] }
      let title = group.map { material.text($0.title) } ?? material.text(nl: "Overig", en: "Other")
      return [.heading(3, [], [.text(title)]), .list([.css("plain findings")], found.map(item))]
    }
  }

  /// Text with code between backticks, such as a value to type in a remedy.
  static func coded(_ text: String) -> Phrasing {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard !parts.count.isMultiple(of: 2) else { return .text(text) }
    return .all(
      parts.enumerated().map { range, part in
        range.isMultiple(of: 2)
          ? .text(String(part)) : .code(String(part))
      })
  }

  private func item(_ finding: Finding) -> Item {
    let file = material.plan.fileName(of: finding.range)
    let rest =
      finding.excuse.map { material.text(nl: "Reden: \($0)", en: "Reason: \($0)") }
      ?? finding.remedy(material.language)
    let subject: Phrasing =
      finding.subject.map { node in
        node == .plan ? .none : .all([material.link(node), .text(" · ")])
      } ?? .none
    return .item(
      [],
      [
        .paragraph([], Self.coded(finding.sentence(material.language))),
        .paragraph([.css("quiet")], Self.coded(rest)),
        .paragraph(
          [.css("where")], subject,
          .text("\(finding.rule) · \(file):\(finding.range.start.line)")),
      ])
  }
}
