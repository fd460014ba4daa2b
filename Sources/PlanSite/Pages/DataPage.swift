import PlanFormats
import PlanModel
import PlanViews
import SourceText
import Wording

/// Everything that can be downloaded, by what it is.
struct DataPage {
  let material: SiteMaterial

  var page: SitePage {
    SitePage(
      address: SiteAddresses.data, title: material.text(nl: "Gegevens", en: "Data"),
      content: [.paragraph([.css("lead")], .text(intro))] + folders)
  }

  private var intro: String {
    material.downloads.isEmpty
      ? material.text(
        nl: """
          Bij deze site staan geen bestanden. Wie het plan bouwt met 'raakvlak build' krijgt naast de \
          site alle kaarten, tabellen en gegevens.
          """,
        en: """
          There are no files beside this site. Who builds the plan with 'raakvlak build' gets all maps, \
          tables and data beside the site.
          """)
      : material.text(
        nl: """
          Alle kaarten, tabellen en gegevens van het plan als bestand. Alles is gemaakt uit dezelfde \
          bron als deze pagina's.
          """,
        en: """
          All maps, tables and data of the plan as files. Everything is made of the same source as \
          these pages.
          """)
  }

  private var folders: [Flow] {
    let files = material.downloads.map(DataFile.init).filter { $0.path != SiteAddresses.start }
    let order = ["", "maps", "tables"]
    let all = order + files.map(\.folder).filter { !order.contains($0) }
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }.flatMap { folder in
      list(files.filter { $0.folder == folder }, folder)
    }
  }

  /// A line for each name, with its formats; of a site of thousands of files as many lines.
  private func list(_ files: [DataFile], _ folder: String) -> [Flow] {
    var order: [String] = []
    var formats: [String: [DataFile]] = [:]
    for file in files {
      if formats[file.stem] == nil { order.append(file.stem) }
      formats[file.stem, default: []].append(file)
    }
    let items = order.map { stem -> Item in
      let links = (formats[stem] ?? []).enumerated().flatMap { place, file -> [Phrasing] in
        [
          .text(place == 0 ? ": " : ", "),
          .link(
            to: "../\(file.path)",
            [Attribute("aria-label", "\(name(stem, folder)), \(file.format)")], [.text(file.format)]
          ),
        ]
      }
      return .item(.strong(name(stem, folder)), .all(links))
    }
    return material.section("files-\(Slug.of(folder))", title(folder), items: items)
  }

  private func title(_ folder: String) -> Phrase {
    switch folder {
    case "": Phrase(nl: "Het hele plan", en: "The whole plan")
    case "maps": Phrase(nl: "Kaarten", en: "Maps")
    case "tables": Phrase(nl: "Tabellen", en: "Tables")
    case "tables/secondary": Phrase(nl: "Advies per afdeling", en: "Advice by department")
    case "departments": Phrase(nl: "Lijsten per afdeling", en: "Lists by department")
    default: Phrase(verbatim: folder)
    }
  }

  /// What a file is about, where its name alone would not say.
  private func name(_ stem: String, _ folder: String) -> String {
    switch (folder, stem) {
    case ("", "graph"):
      return material.text(nl: "Het hele plan als gegevens", en: "The whole plan as data")
    case ("", "findings"):
      return material.text(nl: "Wat de controle vond", en: "What the check found")
    case ("maps", "overview"):
      return material.text(nl: "Overzicht op één blad", en: "Overview on one page")
    case ("maps", _):
      return material.mapTitles["\(stem).html"] ?? stem
    case ("tables", "recommendations"):
      return material.text(nl: "Aanbevelingen op nummer", en: "Recommendations by number")
    case ("tables", "departments"):
      return material.text(nl: "Aanbevelingen per afdeling", en: "Recommendations by department")
    case ("tables", "coverage"):
      return material.text(nl: "Dekking: thema × actiepunt", en: "Coverage: theme × action point")
    case ("tables", "focus-areas"): return material.text(Catalogue.focusAreas.capitalized)
    default:
      let department = material.departmentPlaces["department-\(stem)"]
      return department.map { material.text(material.plan.departments[$0].fullName) } ?? stem
    }
  }
}
