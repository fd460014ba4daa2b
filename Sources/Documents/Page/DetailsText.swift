package import Toolkit
package import Views
package import TextFormats

/// Details of one node, for a terminal.
package struct DetailsText {
  let language: Language
  let style: TerminalStyle
  let width: Int

  package init(language: Language, style: TerminalStyle, width: Int = 80) {
    self.language = language
    self.style = style
    self.width = max(width, 40)
  }

  package func text(_ details: Details) -> String {
    let title = details.title.isEmpty ? "" : " · \(details.title)"
    var lines = wrap(details.kind.capitalized(language) + title).map(style.bold)
    let fields = details.fields
    let column = (fields.map { $0.key.name(language).count }.max() ?? 0) + 2
    for field in fields {
      let name = field.key.name(language)
      let padding = String(repeating: "\u{A0}", count: column - name.count)
      lines += wrap(
        "\(name)\(padding)\(field.value.wordsWithMeaning(language))", indent: "  ",
        hanging: String(repeating: " ", count: column + 2))
    }
    for paragraph in details.paragraphs {
      lines +=
        [""]
        + TerminalText.written(paragraph.value.words(language), width: width, indent: "  ")
    }
    for section in details.sections {
      lines += ["", style.bold(section.key.name.capitalized(language))]
      lines += self.lines(section.entries)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Entries, grouped by the themes in whose map they are.
  private func lines(_ entries: [DetailEntry]) -> [String] {
    entries.byTheme.flatMap { theme, entries -> [String] in
      let heading = theme.map { wrap($0, indent: "  ", hanging: "  ").map(style.faint) } ?? []
      let indent = theme == nil ? "  " : "    "
      return heading + entries.flatMap { lines($0, indent) }
    }
  }

  private func lines(_ entry: DetailEntry, _ indent: String) -> [String] {
    let depth = String(repeating: "\u{A0}\u{A0}", count: entry.depth)
    let id = entry.id.map { " [\($0)]" } ?? ""
    let hanging = "\(indent)  "
    let remarks = [entry.elsewhere, entry.remarks()].compactMap { $0?(language) }
    return wrap("\(depth)\(entry.text(language))\(id)", indent: "\(indent)- ", hanging: hanging)
      + (remarks.isEmpty
        ? []
        : wrap(remarks.joined(by: "; "), indent: hanging, hanging: hanging)
          .map(style.faint))
  }

  private func wrap(_ text: String, indent: String = "", hanging: String = "") -> [String] {
    TerminalText.wrap(text, width: width, indent: indent, hanging: hanging)
  }
}
