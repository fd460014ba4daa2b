import TextFormats
import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Everything that can be found, one entry a line: kind, title, path to it, address, other words.
struct SearchIndex {
  let material: SiteMaterial

  var output: Output {
    let name = SiteAssets.searchIndex
    return Output(name, .javascript, in: .pages, title: Phrase(verbatim: name)) { text }
  }

  private var text: String {
    let entries = (effects + points + areas + departments).map { entry in
      ScriptText.array(entry.map { SoftHyphen.removing(from: HiddenCharacter.replacing(in: $0)) })
    }
    return "\(GeneratorMark.block)\nraakvlakSearch([\n\(entries.joined(separator: ",\n"))\n])\n"
  }

  private func word(_ phrase: Phrase) -> String { material.text(phrase) }

  /// What is too long to look for words in, or has no words of its own.
  private static let leftOut: Set<DetailKey> = [
    .explanation, .context, .leaf, .summary, .vision, .contribution, .remark, .nameReason,
    .effects, .points, .focus, .above, .below, .subPoints, .causes, .decisions, .refersTo,
    .referredBy, .budget, .sameAs, .departments, .outsideParty, .primaryPoints, .secondaryPoints,
  ]

  /// The words by which a thing is found beside its title.
  private func keywords(_ details: [Detail]) -> String {
    details.without(Self.leftOut).compactMap { detail in
      switch detail.value {
      case .text(let text): text
      case .texts(let texts): texts.joined(separator: " ")
      default: nil
      }
    }.joined(separator: " ")
  }

  private func entry(_ kind: Phrase, _ node: Node, _ path: String, _ address: String) -> [String] {
    let details = material.details(node, without: Self.leftOut)
    return [word(kind), material.name(of: node), path, address, keywords(details.all)]
  }

  /// Themes, and every place of every effect with the path to it.
  private var effects: [[String]] {
    let effect = Phrase(nl: "effect", en: "effect")
    return material.maps.flatMap { map in
      map.nodes.indices.map { index in
        let node = map.nodes[index]
        let isTheme = node.depth == 0
        let address =
          isTheme
          ? material.addresses.theme(map.id) : material.addresses.place(node.key, in: map.id)
        let other = keywords(node.details)
        return [
          word(isTheme ? Catalogue.theme : node.kind == .consequence ? effect : node.kind.noun),
          node.label,
          map.way(to: index).map { map.nodes[$0].label }.joined(separator: " › "), address,
          other.isEmpty ? node.id : "\(node.id) \(other)",
        ]
      }
    }
  }

  private var points: [[String]] {
    let part = Phrase(nl: "onderdeel", en: "sub-point")
    return material.points.flatMap { facts -> [[String]] in
      let node = Node.actionPoint(facts.index)
      let address = "\(material.addresses.pointStems[facts.index]).html"
      let home = material.graph.links(from: node).first { $0.role == .focus || $0.role == .group }
      return [
        entry(Catalogue.actionPoint, node, home.map { material.name(of: $0.to) } ?? "", address)
      ]
        + facts.point.subPoints.indices.map { place in
          let node = Node.subPoint(place, of: facts.index)
          return entry(
            part, node, material.name(of: .actionPoint(facts.index)),
            material.addresses.link(to: node, in: material.graph) ?? address)
        }
    }
  }

  private var areas: [[String]] {
    material.plan.focusAreas.indices.map { index in
      entry(
        Catalogue.focusArea, .focusArea(index), "",
        "\(material.addresses.focusStems[index]).html")
    }
  }

  private var departments: [[String]] {
    material.plan.departments.indices.map { index in
      entry(
        Catalogue.department, .department(index), "",
        "\(material.addresses.departmentStems[index]).html")
    }
  }
}
