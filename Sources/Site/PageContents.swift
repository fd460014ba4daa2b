import Documents
import TextFormats

/// Links to the sections of a long page: beside its content in a wide window, above its first section in a
/// narrower one, and folded on a telephone.
struct PageContents {
  /// Number of sections from which a page has a list of them.
  static let fewest = 4

  private struct Section {
    let id: String
    /// Words of its heading, as markup without links.
    let words: String
    /// Whether it is one of the entries of the section before it.
    let isBelow: Bool
  }

  private let sections: [Section]
  private let title: String

  /// - Parameter parts: of the content of a page, in order.
  init(of parts: [Flow], title: String) {
    sections = parts.flatMap { Self.sections(in: $0.html) }
    self.title = title
  }

  /// Content with the list above its first section; without a list where there are few.
  func added(to parts: [Flow]) -> [Flow] {
    guard sections.count >= Self.fewest,
      let first = parts.firstIndex(where: { $0.html.contains(Self.heading) })
    else { return parts }
    return parts[..<first] + [markup] + parts[first...]
  }

  private var markup: Flow {
    .block(
      .navigation, [.css("contents"), Attribute("aria-label", title)],
      [
        .block(
          .details, [.css("group"), Attribute("open", "")],
          [
            .summary(.text(title)),
            .list(
              [],
              sections.map { section in
                // Raw markup is safe here: it is of a heading of ours, which has escaped its texts.
                let link = Phrasing.link(to: "#\(section.id)", [], [.raw(section.words)])
                return section.isBelow ? .item([.css("below")], [.inline(link)]) : .item(link)
              }),
          ])
      ])
  }

  private static let heading = "<h2 id=\""
  /// Beginning of the id of an entry, which is in the list as well.
  static let entry = "entry-"

  private static func sections(in html: String) -> [Section] {
    html.split(separator: "<h", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      let isBelow = part.hasPrefix("3 id=\"\(entry)")
      guard isBelow || part.hasPrefix("2 id=\"") else { return nil }
      let rest = part.dropFirst("2 id=\"".count)
      guard let end = rest.firstIndex(of: "\""), let open = rest[end...].firstIndex(of: ">"),
        let close = rest.firstRange(of: isBelow ? "</h3>" : "</h2>")
      else { return nil }
      let words = rest[rest.index(after: open)..<close.lowerBound]
      return Section(id: String(rest[..<end]), words: withoutLinks(words), isBelow: isBelow)
    }
  }

  /// A link in a link is none.
  private static func withoutLinks(_ words: Substring) -> String {
    words.replacing("</a>", with: "")
      .split(separator: "<a ", omittingEmptySubsequences: false).enumerated()
      .map { index, piece in
        guard index > 0, let end = piece.firstIndex(of: ">") else { return String(piece) }
        return String(piece[piece.index(after: end)...])
      }.joined()
  }
}
