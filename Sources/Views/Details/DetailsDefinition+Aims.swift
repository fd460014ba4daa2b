import PlanModel
import Toolkit

/// Goals and indicators at the things that they are about.
extension DetailSubject {
  /// Goals that are about the thing.
  func goals(_ role: LinkRole) -> [DetailEntry] {
    graph.links(to: node, role).compactMap { link in
      if case .goal = link.from { entry(link.from, of: link) } else { nil }
    }
  }

  /// Indicators that are about the thing, each with what its figures say.
  func indicators(_ role: LinkRole) -> [DetailEntry] {
    graph.links(to: node, role).compactMap { link in
      guard case .indicator(let index) = link.from else { return nil }
      let sentence = IndicatorFigures(index, in: graph, asOf: nil).sentence
      return DetailEntry(
        link.from, in: graph, basis: graph.basis(of: link, beside: node),
        [Detail(.standing, .word(sentence))])
    }
  }
}
