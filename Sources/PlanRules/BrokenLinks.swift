import SourceText
import PlanModel
import Wording

/// What the rules on unknown targets share: the links of some roles whose name nothing bears.
enum BrokenLinks {
  static func findings(
    of rule: any Rule.Type, roles: [LinkRole], in graph: PlanGraph, message: (String) -> Phrase
  ) -> [Finding] {
    graph.broken.filter { roles.contains($0.role) && $0.other == nil }.map { link in
      let name = link.printed.value
      let nearest = NearestWord.nearest(to: name, among: graph.candidates(for: link.role))
      return rule.finding(
        message(name), at: link.printed.range, about: link.from,
        remedy: nearest.map { Phrase.didYouMean($0) } ?? rule.remedy)
    }
  }
}
