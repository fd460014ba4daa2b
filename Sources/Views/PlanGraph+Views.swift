package import PlanModel
import SourceText
package import Toolkit

/// Queries of views on the graph.
extension PlanGraph {
  /// Name of a theme for links, by its index in the plan.
  package func themeName(_ theme: Int) -> ThemeName {
    ThemeName(id: plan.themes[theme].id.value, title: plan.themes[theme].title.value)
  }

  /// Citations for a reader, without the name of the plan's first source.
  package func cited(_ citations: [Citation]) -> [CitedLines] {
    citations.map { citation in
      let id = citation.source?.value
      let source = id == plan.sources.first?.id.value ? nil : id
      let title = source.flatMap { id in plan.sources.first { $0.id.value == id }?.title.value }
      let section = section(of: citation)
      return CitedLines(
        source: title ?? source, lines: citation.lines, section: section?.title.value,
        page: section?.page)
    }
  }

  package func basis(of link: Link) -> Basis {
    if case .inferred(let reason) = link.evidence { return .inferred(reason.value) }
    let origins = origins(of: link)
    if !origins.isEmpty { return .mentioned(mentions(origins)) }
    return .stated(cited(citations(of: link)))
  }

  func basis(of placement: Placement, effect: Int) -> Basis {
    let own = cited(plan.effects[effect].citations)
    switch placement.reference.evidence {
    case .inferred(let reason): return .inferred(reason.value)
    case .stated(let citations):
      let stated = cited(citations)
      return stated == own ? .stated(own) : Basis.stated(stated).beside(own)
    case .own where own.isEmpty && !plan.effects[effect].origins.isEmpty:
      return .mentioned(
        mentions(plan.effects[effect].origins.compactMap { SessionOrigin($0.value) }))
    case .own: return .stated(own)
    }
  }

  /// On what a link rests, said beside the lines of one of its two ends.
  func basis(of link: Link, beside end: Node) -> Basis {
    let basis = basis(of: link)
    guard basis.hasSections else { return basis }
    // Of very many lines the first, so that links times lines stays linear in the plan's size.
    return basis.beside(cited(Array(citations(of: end).prefix(24))))
  }

  /// The focus areas of a node, each once, in the order of the plan's list.
  func focusMarks(of node: Node) -> [FocusMark] {
    marks(links(from: node, .focus)) { target, basis in
      guard case .focusArea(let index) = target else { return nil }
      let area = plan.focusAreas[index]
      return (
        index,
        FocusMark(
          order: index, numeral: area.numeral.value, title: area.title.value, basis: basis)
      )
    }
  }

  /// Action points of a node, each once, in the order of the plan's list.
  func pointBadges(of node: Node) -> [PointBadge] {
    marks(links(from: node, .point)) { target, basis in
      guard case .actionPoint(let index) = target else { return nil }
      let point = plan.actionPoints[index]
      return (
        index,
        PointBadge(
          number: point.name, title: point.title.value, basis: basis,
          priority: point.priority, focus: targets(of: target, .focus).map { name(of: $0) },
          departments: departments(of: index).map { plan.departments[$0].code.value })
      )
    }
  }

  /// Indicators that are about a node, each once, in the order of the plan's list.
  func figureMarks(of node: Node) -> [FigureMark] {
    // Fast path: most plans have no figures, and their maps have thousands of nodes.
    guard !plan.indicators.isEmpty else { return [] }
    var seen: Set<Int> = []
    return links(to: node, .effectAim).compactMap { link in
      guard case .indicator(let index) = link.from, seen.insert(index).inserted else { return nil }
      return FigureMark(
        name: plan.indicators[index].name, title: plan.indicators[index].title.value,
        basis: basis(of: link, beside: node))
    }
  }

  private func marks<Mark>(_ links: [Link], _ mark: (Node, Basis) -> (Int, Mark)?) -> [Mark] {
    var seen: Set<Int> = []
    return links.compactMap { mark($0.to, basis(of: $0, beside: $0.from)) }
      .filter { seen.insert($0.0).inserted }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }
}

extension Plan {
  /// The municipality, or the municipalities of a joint plan; nil when the plan names none.
  package var municipalityWords: Phrase? {
    if let one = header?.municipality?.value { return Phrase(verbatim: one) }
    let names = header?.municipalities.map(\.value) ?? []
    return names.isEmpty ? nil : Catalogue.list(names)
  }

  /// Source text of the plan as a drawing credits it; nil when the plan names none.
  var sourceWords: Phrase? {
    sources.first.map { Catalogue.source.capitalized + Phrase(verbatim: ": ") + $0.name }
  }
}

extension PlanSource {
  /// As in 'Safety plan (adopted on 4 July 2023)': what the text is called, and which one it is.
  package var name: Phrase {
    let day = adopted.map { Phrase(nl: "vastgesteld op ", en: "adopted on ") + $0.phrase }
    let about = [day, identifier.map { Phrase(verbatim: $0.value) }].compactMap(\.self)
    let title = Phrase(verbatim: title.value)
    return about.isEmpty
      ? title : title + Phrase(verbatim: " (") + .joined(about, by: "; ") + Phrase(verbatim: ")")
  }
}
