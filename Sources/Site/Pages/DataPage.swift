import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Page of all files beside the pages, by subject: read from the list of outputs.
struct DataPage {
  let material: SiteContent

  var page: SitePage {
    SitePage(
      address: Addresses.data, title: material.text(nl: "Gegevens", en: "Data"),
      content: [.paragraph([.css("lead")], .text(intro))] + groups)
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

  private var groups: [Flow] {
    OutputGroup.allCases.flatMap { group -> [Flow] in
      var seen: Set<String> = []
      let ids = material.downloads.filter { $0.group == group }.map(\.id)
        .filter { seen.insert($0).inserted }
      return material.section(
        "files-\(group.rawValue)", group.title, items: ids.map(item))
    }
  }

  /// Item of one output with its formats.
  private func item(_ id: String) -> Item {
    let files = material.downloadsByID[id] ?? []
    let title = files.first.map { material.text($0.title) } ?? id
    let links = files.enumerated().flatMap { index, file -> [Phrasing] in
      [
        .text(index == 0 ? ": " : ", "),
        .link(
          to: file.path, [Attribute("aria-label", "\(title), \(file.format.title)")],
          [.text(file.format.title)]),
      ]
    }
    return .item(
      .element("strong", [], [files.first.map { material.own($0.title) } ?? .text(id)]),
      .all(links))
  }
}
