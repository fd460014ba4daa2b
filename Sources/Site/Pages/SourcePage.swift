import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Text of a source, line by line: where the line numbers of other pages lead. Only for a source whose
/// text may be shown whole; of others a page has no more than the sentence on which a link rests.
struct SourcePage {
  let material: SiteContent
  let index: Int
  let text: SourceFile

  static let open = Phrase(nl: "Lees de tekst", en: "Read the text")

  /// Lines that a page shows, and characters of each: a text of another kind is no book to read.
  private static let mostLines = 30_000
  private static let longestLine = 20_000

  private var source: PlanSource { material.plan.sources[index] }

  var page: SitePage {
    SitePage(
      address: "\(material.addresses.sourceStems[index]).html", title: source.title.value,
      heading: material.own(source.title.value),
      trail: [
        SitePage.Breadcrumb(
          title: material.text(nl: "Bronnen", en: "Sources"), address: "\(Addresses.start)#sources")
      ],
      content: [lead] + contents + parts.flatMap(markup), terms: [.line])
  }

  private var lead: Flow {
    let words = material.text(
      nl:
        "De tekst van deze bron, regel voor regel. Een regelnummer op een andere pagina leidt hierheen.",
      en: "The text of this source, line by line. A line number on another page leads here.")
    let original: Phrasing =
      source.address.flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }.map {
        .all([
          .text(" "),
          .link(material.text(nl: "Het document zelf", en: "The document itself"), to: $0),
        ])
      } ?? .none
    return .paragraph([.css("lead")], .text(words), original)
  }

  /// Lines under a heading of the source; the lines before the first heading have none.
  private struct Part {
    let section: SourceSection?
    let lines: ClosedRange<Int>
  }

  private var parts: [Part] {
    let count = min(text.lineCount, Self.mostLines)
    let sections = source.sections.filter { (1...max(1, count)).contains($0.line) }
      .sorted { $0.line < $1.line }
    guard count > 0 else { return [] }
    var parts: [Part] = []
    let first = sections.first?.line ?? count + 1
    if first > 1 { parts.append(Part(section: nil, lines: 1...(first - 1))) }
    for (position, section) in sections.enumerated() {
      let next = position + 1 < sections.count ? sections[position + 1].line : count + 1
      guard next > section.line else { continue }
      parts.append(Part(section: section, lines: section.line...(next - 1)))
    }
    return parts
  }

  private func title(_ section: SourceSection) -> Phrase {
    Phrase(verbatim: section.title.value)
      + (section.page.map { Phrase(nl: " (p. \($0))", en: " (p. \($0))") } ?? Phrase(verbatim: ""))
  }

  private var contents: [Flow] {
    let sections = parts.compactMap(\.section)
    guard sections.count > 1 else { return [] }
    let items = sections.map { section in
      Item.item(
        .link(to: "#\(Addresses.line(section.line))", [], [material.own(title(section))]))
    }
    return [
      .block(
        .navigation, [Attribute("aria-label", material.text(nl: "Inhoud", en: "Contents"))],
        [.list([.css("plain")], items)])
    ]
  }

  /// Numbered by the browser, so that a copied line has no number in it.
  private func markup(_ part: Part) -> [Flow] {
    let heading: [Flow] = part.section.map { [.heading(2, [], [material.own(title($0))])] } ?? []
    let lines = part.lines.map { number -> Item in
      let words = text.line(number, atMost: Self.longestLine) ?? "…"
      return .item(
        [.id(Addresses.line(number))],
        [.inline(material.own(HiddenCharacter.replacing(in: words)))])
    }
    return heading + [
      .ordered(
        [.css("source-lines"), Attribute("start", String(part.lines.lowerBound))], lines)
    ]
  }
}
