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
      address: Addresses.data, title: material.text(nl: "Gegevens", en: "Data"), about: intro,
      content: [.paragraph([.css("lead")], .text(intro))] + version + groups + formats)
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

  /// Of which version of the plan the files are, and what one may do with them.
  private var version: [Flow] {
    guard !material.downloads.isEmpty else { return [] }
    let header = material.plan.header
    let licence = header?.publication?.licence
    let permission: [Phrasing] =
      licence.map {
        [
          .link($0.name, to: $0.address), .text(": \(material.text($0.meaning))."),
        ]
      } ?? [
        .text(
          material.text(
            nl: "Het plan noemt geen licentie. Vraag de maker van het plan wat mag.",
            en: "The plan names no licence. Ask who made the plan what is allowed."))
      ]
    let pairs =
      material.pair(
        Phrase(nl: "plan vastgesteld", en: "plan adopted"),
        (header?.adopted ?? material.plan.sources.first?.adopted).map { material.text($0.phrase) })
      + material.pair(Phrase(nl: "versie", en: "version"), header?.edition?.value)
      + material.pair(Phrase(nl: "licentie", en: "licence"), [.all(permission)])
    return [.definitions([.css("facts key")], pairs)]
  }

  private var groups: [Flow] {
    var count = 0
    return OutputGroup.allCases.flatMap { group -> [Flow] in
      var seen: Set<String> = []
      let ids = material.downloads.filter { $0.group == group }.map(\.id)
        .filter { seen.insert($0).inserted }
      let items = ids.map { id -> Item in
        count += 1
        return item(id, count)
      }
      return material.section("files-\(group.rawValue)", group.title, items: items)
    }
  }

  /// Item of one output with its formats. A link is named by the output too, which is read with its
  /// own language: a text of the plan in an attribute would be read with that of the page.
  private func item(_ id: String, _ number: Int) -> Item {
    let files = material.downloadsByID[id] ?? []
    let name = "file-\(number)"
    let links = files.enumerated().flatMap { index, file -> [Phrasing] in
      let link = "\(name)-\(file.format.name)"
      let size = material.size(file.path).map {
        Phrasing.span("size", .text(" (\(material.text(FileSize.phrase(bytes: $0))))"))
      }
      return [
        .text(index == 0 ? ": " : ", "),
        .link(
          to: file.path, [.id(link), Attribute("aria-labelledby", "\(name) \(link)")],
          [.text(file.format.title), size ?? .none]),
      ]
    }
    return .item(
      .element("strong", [.id(name)], [files.first.map { material.own($0.title) } ?? .text(id)]),
      .all(links))
  }

  /// What each kind of file is for.
  private var formats: [Flow] {
    var seen: Set<Format> = []
    let kinds = material.downloads.map(\.format).filter { seen.insert($0).inserted }
    return material.section(
      "formats", Phrase(nl: "Soorten bestanden", en: "Kinds of files"),
      kinds.isEmpty
        ? []
        : [
          .definitions(
            [.css("facts key")],
            kinds.flatMap {
              material.pair(Phrase(verbatim: $0.title), material.text($0.use.capitalized))
            })
        ] + paper)
  }

  /// Maps as PDF are made by other programs, so a site has none: the page says how to get one.
  private var paper: [Flow] {
    guard material.downloads.contains(where: { $0.group == .maps }) else { return [] }
    let save = Phrase(
      nl: """
        Een kaart op papier? Kies 'Bewaren' bij de kaart: een PDF op A4 of A3, een plaatje of een \
        tekening.
        """,
      en: """
        A map on paper? Choose 'Save' at the map: a PDF on A4 or A3, a picture or a drawing.
        """)
    // Who reads the pages has no program to type a command to.
    let ask = Phrase(
      nl: " Wilt u een boekje met één A4 voor elke tak? Vraag de maker van het plan erom.",
      en: " Do you want a booklet with one A4 for each branch? Ask who made the plan for it.")
    return [.paragraph([], .text(material.text(save + ask)))]
  }
}
