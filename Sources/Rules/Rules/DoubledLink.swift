package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DoubledLink: Rule {
  package static let name = "doubled-link"
  package static let group = RuleGroup.structure
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Niets verwijst twee keer naar hetzelfde; een effect staat één keer onder elk ander.",
    en: "Nothing links twice to the same; an effect stands once under each other one.")
  package static let reason = Phrase(
    nl: "De tekening krijgt een dubbele lijn en tellingen kloppen niet.",
    en: "The drawing gets a double line and counts come out wrong.")
  package static let remedy = Phrase(
    nl: "Haal een van de twee weg.", en: "Remove one of the two.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          points:
            - to: 12
              stated: [85, 295]
    action-points:
      - number: 12
    """,
    """
    regions: [{code: R}]
    indicators:
      - title: Winkeldiefstal
        series: [{region: R}]
        targets: [{less-than: 1, region: R}]
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      themes: [klimaat, ↓klimaat]
    theme:
      id: klimaat
      effects:
        - id: hitte
          points: [12, ↓12@295]
        - same-as: ↓hitte
    departments:
      - code: VTH
        aliases: [VHT]
    action-points:
      - number: 12
        departments: VTH/↓VHT
    """
  ]

  /// Key by which two links of one source are equal.
  private struct Line: Hashable {
    let to: Node
    let role: LinkRole
  }

  /// Number of links up to which comparing each with those before it is faster than a table.
  private static let fewLinks = 8

  /// Indices of each link that repeats an earlier one, and of the first.
  private static func repetitions(in graph: PlanGraph) -> [(again: Int, first: Int)] {
    let links = graph.links.span
    var found: [(again: Int, first: Int)] = []
    var start = 0
    while start < links.count {
      // Links of one source are consecutive.
      var end = start + 1
      while end < links.count, links[end].from == links[start].from { end += 1 }
      if end - start > fewLinks {
        found += repetitions(among: links, start..<end)
      } else {
        for index in start..<end {
          for earlier in start..<index
          where links[earlier].role == links[index].role && links[earlier].to == links[index].to {
            found.append((index, earlier))
            break
          }
        }
      }
      start = end
    }
    // An effect that is two things to the one above it is left to `contradictory-kinds`.
    return found.filter { links[$0.again].kind == links[$0.first].kind }
  }

  private static func repetitions(
    among links: Span<Link>, _ indices: Range<Int>
  ) -> [(again: Int, first: Int)] {
    var found: [(again: Int, first: Int)] = []
    var first: [Line: Int] = [:]
    for index in indices {
      let line = Line(to: links[index].to, role: links[index].role)
      if let earlier = first[line] {
        found.append((index, earlier))
      } else {
        first[line] = index
      }
    }
    return found
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let all = graph.links
    let links = repetitions(in: graph).compactMap { index, first -> Finding? in
      let link = all[index]
      // A series and a target of one region each name it, and so do figures with one footnote.
      guard link.role != .region, link.role != .footnote else { return nil }
      let earlier = all[first].printed.range
      let (from, to) = (graph.description(of: link.from), graph.description(of: link.to))
      let message =
        link.role == .place
        ? to + Phrase(nl: " staat al onder ", en: " already stands under ") + from
        : from + Phrase(nl: " noemt ", en: " already names ") + to + Phrase(nl: " al", en: "")
      return finding(
        message, at: link.printed.range, about: link.from, remedy: remedy(for: link),
        notes: [note(earlier)],
        // What the other one rests on would be lost.
        fixes: [
          Fix(
            .removeLink(at: link.printed.range, name: link.printed.value),
            isSafe: link.evidence.isOwn && all[first].evidence.isOwn && link.role != .place)
        ])
    }
    return links + doubledThemes(input.plan)
  }

  private static func remedy(for link: Link) -> Phrase {
    switch link.role {
    case .place, .group, .department, .lead, .partner, .sameText, .owner, .decided, .decider,
      .rateOf, .complementOf, .figurePart, .region, .footnote, .scale, .report, .subject:
      remedy
    case .focus, .point, .reference, .pointAim, .focusAim, .effectAim, .indicator, .goal:
      remedy
        + Phrase(
          nl: " Rust het op twee regels: `to: \(link.printed.value)` met `stated: [85, 295]`.",
          en: " If it rests on two lines: `to: \(link.printed.value)` with `stated: [85, 295]`."
        ).onScreen(
          nl: " Rust het op twee regels, noem die dan samen bij één van de twee: 85, 295.",
          en: " If it rests on two lines, name both at one of the two: 85, 295.")
    }
  }

  private static func doubledThemes(_ plan: Plan) -> [Finding] {
    var first: [String: SourceRange] = [:]
    return (plan.header?.themes ?? []).filter { !$0.value.isBlank }.compactMap { theme in
      guard let earlier = first[theme.value] else {
        first[theme.value] = theme.range
        return nil
      }
      let name = theme.value.excerpt
      return finding(
        Phrase(
          nl: "het plan noemt thema '\(name)' al", en: "the plan already names theme '\(name)'"),
        at: theme.range, about: .plan,
        notes: [note(earlier)])
    }
  }

  private static func note(_ index: SourceRange) -> Finding.Note {
    Finding.Note(Phrase(nl: "de eerste keer staat hier", en: "the first time is here"), at: index)
  }
}
