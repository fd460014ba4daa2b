import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Effects that were in the map of a theme and are in another one now. Each leads on from the address
/// that it had on the page of that theme, also without a script: the address arrives at its line.
struct MovedEffects {
  private let material: SiteContent
  private let lines: [Line]

  private struct Line {
    let effect: Int
    /// What an address on this page may call it.
    let names: [String]
    let until: Day?
  }

  /// - Parameters:
  ///   - themes: present and former ids of the theme.
  ///   - present: effects in its map now.
  ///   - taken: ids in the page.
  init(
    from themes: Set<String>, without present: Set<Int> = [], taken: Set<String> = [],
    _ material: SiteContent
  ) {
    self.material = material
    var taken = taken
    lines = material.plan.effects.enumerated().compactMap { index, effect in
      let moves = effect.formerly.filter { $0.theme.map { themes.contains($0.value) } == true }
      guard !moves.isEmpty, !present.contains(index) else { return nil }
      // An id that it had before it moved was part of such an address too.
      let ids = moves.map(\.id) + effect.formerly.filter { $0.theme == nil }.map(\.id)
      let names = ids.map(\.value).filter { !$0.isBlank }.map(Addresses.fragment)
        .filter { taken.insert($0).inserted }
      return names.isEmpty
        ? nil : Line(effect: index, names: names, until: moves.compactMap(\.until).max())
    }
  }

  var isEmpty: Bool { lines.isEmpty }

  var items: [Item] {
    lines.map { line in
      let further = line.names.dropFirst().map { name in
        Phrasing.element("span", [.id(name), .css("former")], [] as [Phrasing])
      }
      return .item(
        [.id(line.names[0])], [.inline(.all(further + [words(line)], separator: ""))])
    }
  }

  /// 'Hitte: tot en met 1 maart 2027 hier, nu bij het thema Klimaat'.
  private func words(_ line: Line) -> Phrasing {
    let node = Node.effect(line.effect)
    let title = material.own(material.graph.title(of: node))
    guard let address = material.addresses.link(to: node, in: material.graph),
      let home = material.graph.home(of: line.effect)
    else { return title }
    let until = line.until.map {
      Phrase(
        nl: ": tot en met \($0.phrase.dutch) hier, nu bij het thema ",
        en: ": here until \($0.phrase.english), now in the theme ")
    }
    return .all([
      .link(
        to: address, [Attribute("data-former", line.names.joined(separator: " "))], [title]),
      material.own(until ?? Phrase(nl: ": nu bij het thema ", en: ": now in the theme ")),
      material.own(material.graph.title(of: .theme(home))),
    ])
  }

  /// Those of the page of a theme, with a heading.
  var section: [Flow] {
    isEmpty
      ? []
      : [
        .heading(
          2, id: "moved-heading",
          material.text(nl: "Eerder op deze bladzijde", en: "On this page before")),
        .list([.css("plain")], items),
      ]
  }
}
