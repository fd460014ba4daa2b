import TextFormats
import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Everything that can be found, one entry a line: kind, title, way to it, address, other words.
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

  /// Themes, and every place of every effect with the way to it.
  private var effects: [[String]] {
    let effect = material.text(nl: "effect", en: "effect")
    return material.maps.flatMap { map in
      return map.nodes.indices.map { index in
        let node = map.nodes[index]
        let way = map.way(to: index).map { map.nodes[$0].label }.joined(separator: " › ")
        let isTheme = node.depth == 0
        return [
          isTheme ? word(Catalogue.theme) : effect, node.label, way,
          isTheme
            ? material.addresses.theme(map.id) : material.addresses.place(node.key, in: map.id),
          node.id,
        ]
      }
    }
  }

  private var points: [[String]] {
    let part = material.text(nl: "onderdeel", en: "sub-point")
    return material.points.flatMap { facts -> [[String]] in
      let point = facts.point
      let title = "\(point.number.value) \(point.title.value)"
      let parts = point.subPoints.indices.map { place in
        let node = Node.subPoint(place, of: facts.index)
        return [
          part, material.name(of: node), title,
          material.addresses.link(to: node, in: material.graph) ?? "",
          point.subPoints[place].policyField?.value ?? "",
        ]
      }
      return [
        [
          word(Catalogue.actionPoint), title, home(of: facts.index),
          "\(material.addresses.pointStems[facts.index]).html", point.listTitle?.value ?? "",
        ]
      ] + parts
    }
  }

  private func home(of point: Int) -> String {
    material.graph.links(from: .actionPoint(point))
      .first { $0.role == .focus || $0.role == .group }.map { material.name(of: $0.to) } ?? ""
  }

  private var areas: [[String]] {
    material.plan.focusAreas.indices.map { index in
      [
        word(Catalogue.focusArea), material.name(of: .focusArea(index)), "",
        "\(material.addresses.focusStems[index]).html",
        material.plan.focusAreas[index].otherNames.map(\.name.value).joined(separator: " "),
      ]
    }
  }

  private var departments: [[String]] {
    material.plan.departments.indices.map { index in
      let department = material.plan.departments[index]
      return [
        word(Catalogue.department), material.text(department.fullName), "",
        "\(material.addresses.departmentStems[index]).html",
        department.aliases.map(\.value).joined(separator: " "),
      ]
    }
  }
}
