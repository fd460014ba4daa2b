package import Toolkit
package import Views
import Findings
package import TextFormats

/// One thing of a plan, told in a terminal.
package struct ThingText {
  let language: Language
  let style: TerminalStyle
  let width: Int

  package init(language: Language, style: TerminalStyle, width: Int = 80) {
    self.language = language
    self.style = style
    self.width = max(width, 40)
  }

  package func text(_ view: ThingView) -> String {
    var lines = TerminalText.wrap(view.title(language), width: width).map(style.bold)
    let column = (view.fields.map { $0.name(language).count }.max() ?? 0) + 2
    for field in view.fields {
      let name = field.name(language)
      let padding = String(repeating: "\u{A0}", count: column - name.count)
      lines += TerminalText.wrap(
        "\(name)\(padding)\(field.value(language))", width: width, indent: "  ",
        hanging: String(repeating: " ", count: column + 2)
      )
    }
    if !view.text.isEmpty {
      lines += [""] + TerminalText.wrap(view.text, width: width, indent: "  ", hanging: "  ")
    }
    for section in view.sections { lines += [""] + self.section(section) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ section: ThingView.Section) -> [String] {
    var lines = [style.bold(section.title(language))]
    var group: String?
    for entry in section.entries {
      if let next = entry.group, next != group {
        lines += TerminalText.wrap(next, width: width, indent: "  ", hanging: "  ").map(style.faint)
      }
      group = entry.group
      let indent = entry.group == nil ? "  " : "    "
      lines += TerminalText.wrap(
        entry.text(language), width: width, indent: "\(indent)- ", hanging: "\(indent)  ")
      if let basis = entry.basis {
        let hanging = "\(indent)  "
        lines += TerminalText.wrap(basis(language), width: width, indent: hanging, hanging: hanging)
          .map(style.faint)
      }
    }
    return lines
  }
}
