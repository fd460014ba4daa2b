import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Everything that can be downloaded from the site, by what it is.
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
        nl: "Bij deze site staan geen bestanden.", en: "There are no files with this site.")
      : material.text(
        nl: """
          Kaarten, tabellen en gegevens van het plan als bestand, om mee verder te werken. Alles is \
          gemaakt uit dezelfde bron als deze pagina's.
          """,
        en: """
          Maps, tables and data of the plan as files, to work on with. Everything is made of the same \
          source as these pages.
          """)
  }

  private var folders: [Flow] {
    let files = material.downloads.map(DataFile.init)
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
            to: SiteDownloads.address(file.path),
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
    case "reports": Phrase(nl: "Evaluatie", en: "Evaluation")
    default: Phrase(verbatim: folder)
    }
  }

  /// What a file is about, where its name alone would not say.
  private func name(_ stem: String, _ folder: String) -> String {
    switch (folder, stem) {
    case ("", "graph"):
      return material.text(nl: "Het hele plan als gegevens", en: "The whole plan as data")
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
    case ("departments", "all"):
      return material.text(nl: "Alle afdelingen samen", en: "All departments together")
    case ("departments", "policy-fields"):
      return material.text(nl: "Per beleidsveld", en: "By policy field")
    case ("tables", "focus-areas"): return material.text(Catalogue.focusAreas.capitalized)
    default:
      let department = material.departmentPlaces["department-\(stem)"]
      return department.map { material.text(material.plan.departments[$0].fullName) } ?? stem
    }
  }
}
