import PlanModel
import SourceText

/// Links of a plan to the web, each with its node.
enum ExternalLinks {
  static func all(in plan: Plan) -> [(link: Located<String>, node: Node)] {
    let statement = plan.header?.accessibility
    let own = [
      statement?.website, statement?.overview, statement?.report, plan.header?.publication?.address,
    ]
    .compactMap { $0 }
    return own.map { ($0, .plan) }
      + plan.sources.enumerated().compactMap { index, source in
        source.url.map { ($0, .source(index)) }
      }
      + plan.effects.indices.compactMap { index in
        plan.effects[index].link.map { ($0, .effect(index)) }
      }
  }
}
