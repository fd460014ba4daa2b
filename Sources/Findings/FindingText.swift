package import SourceText
package import Toolkit
package import TextFormats

/// Formats findings for a terminal: position, message, source line with a caret, remedy.
package struct FindingText {
  /// Files in the order by which ranges number them.
  let files: [SourceFile]
  let language: Language
  let style: TerminalStyle
  /// Columns of the terminal.
  let width: Int

  /// - Parameter files: in the order by which ranges number them.
  package init(files: [SourceFile], language: Language, style: TerminalStyle, width: Int = 80) {
    self.files = files
    self.language = language
    self.style = style
    self.width = max(width, 40)
  }

  package func text(_ finding: Finding) -> String {
    let level =
      finding.excuse == nil
      ? style.level(finding.level.name(language), finding.level)
      : style.faint(Phrase(nl: "uitgezonderd", en: "excused")(language))
    var lines = [
      "\(style.bold(range(finding.range))): \(level) \(style.faint("[\(finding.rule)]"))"
    ]
    lines += wrap(finding.message(language), indent: "  ").map(style.bold)
    lines += snippet(finding.range, finding.level)
    if let excuse = finding.excuse {
      lines += wrap("\(Phrase(nl: "reden", en: "reason")(language)): \(excuse)", indent: "  ")
    } else {
      lines += wrap("\(Catalogue.remedy(language)): \(finding.remedy(language))", indent: "  ")
    }
    for note in finding.notes {
      lines += wrap("\(note.text(language)): \(range(note.range))", indent: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func range(_ range: SourceRange) -> String {
    "\(path(of: range.file)):\(range.start.line):\(range.start.column)"
  }

  func path(of file: FileNumber) -> String {
    TerminalEscaping.line(self.file(of: file)?.path ?? "")
  }

  private func file(of number: FileNumber) -> SourceFile? {
    files.indices.contains(number.index) ? files[number.index] : nil
  }

  /// Maximum bytes in a line that is shown. Nobody writes longer ones, and printing thousands of
  /// findings on one line of megabytes would take hours.
  private static let longestLine = 10_000

  /// Source line with a caret below, cut so that the caret stays visible.
  private func snippet(_ range: SourceRange, _ level: Level) -> [String] {
    guard let line = file(of: range.file)?.line(range.start.line, atMost: Self.longestLine),
      !line.isEmpty
    else { return [] }
    let scalars = HiddenCharacter.replacing(in: line).unicodeScalars.map { $0 == "\t" ? " " : $0 }
    let gutter = "\(range.start.line)"
    let room = width - gutter.count - 5
    let column = range.start.column - 1
    let start = column < room * 3 / 4 ? 0 : column - room / 2
    let shown = scalars.dropFirst(start).prefix(room)
    let caret = min(column - start, shown.count)
    let marks = min(range.width(lineLength: scalars.count), max(1, shown.count - caret))
    let blank = String(repeating: " ", count: gutter.count)
    let text = String(String.UnicodeScalarView(shown))
    let underline = "^" + String(repeating: "~", count: marks - 1)
    let offset = String(repeating: " ", count: caret)
    return [
      "  \(style.faint("\(gutter) |")) \(text)",
      "  \(style.faint("\(blank) |")) \(offset)\(style.level(underline, level))",
    ]
  }

  private func wrap(_ text: String, indent: String) -> [String] {
    TerminalText.wrap(text, width: width, indent: indent, hanging: indent)
  }
}

extension TerminalStyle {
  package func level(_ text: String, _ level: Level) -> String {
    switch level {
    case .error: red(text)
    case .warning: yellow(text)
    case .info: cyan(text)
    }
  }
}
