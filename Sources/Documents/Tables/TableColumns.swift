package import TextFormats
package import Toolkit
package import Views

/// Table in columns for a terminal of 80 characters.
///
/// Cells wrap within their column; where a row is to be one line they are shortened instead. The
/// titles of columns of numbers are mostly wider than the numbers: each has a line above the table
/// that ends at its column, with a bar down to it.
package struct TableColumns: TableRenderer {
  package static let format = Format(
    "txt", title: "Text", mediaType: "text/plain", for: .people,
    use: Phrase(nl: "in kolommen, voor een scherm", en: "in columns, for a screen"))
  package static let isBuilt = false

  package static func text(of table: Table, _ context: RenderContext) -> String {
    TableColumns(language: context.language).text(table)
  }

  private let language: Language
  private let width: Int
  private let isShortened: Bool
  private static let gap = 2
  /// Maximum length of a word, which is split over lines beyond it.
  private static let longestWord = 24

  /// - Parameters:
  ///   - width: in characters.
  ///   - isShortened: whether each row is one line, with texts cut to fit. Only for a screen: a file
  ///     has all of them.
  package init(language: Language, width: Int = 80, isShortened: Bool = false) {
    self.language = language
    self.width = width
    self.isShortened = isShortened
  }

  package func text(_ table: Table) -> String {
    let rows = table.groups.map { group in
      group.rows.map { row in
        zip(table.columns, row.cells).map { column, cell in
          TableText(
            language: language, separator: ", ", hasDetails: !isShortened && column.isWide)(cell)
        }
      }
    }
    let widths = widths(table.columns, rows.flatMap(\.self))
    var lines = [PlainLine.clean(table.title(language)), ""]
    // Shortened is only what somebody sees who typed a command.
    if let note = isShortened ? table.noteOnScreen ?? table.note : table.note {
      lines += TerminalText.wrap(note(language), width: width) + [""]
    }
    for (group, rows) in zip(table.groups, rows) where !rows.isEmpty || group.heading != nil {
      if let heading = group.heading { lines += [PlainLine.clean(heading(language)), ""] }
      if let note = group.note {
        lines += TerminalText.wrap(note(language), width: width) + [""]
      }
      guard !rows.isEmpty else { continue }
      lines += head(table.columns, widths)
      lines += rows.flatMap { row in
        isShortened
          ? [line(zip(row, widths).map { PlainLine.shortened($0, $1) }, table.columns, widths)]
          : cellLines(row, table.columns, widths)
      }
      lines.append("")
      let details = isShortened ? [] : details(of: group, table.columns)
      if !details.isEmpty { lines += details + [""] }
    }
    let isCut = isShortened && rows.joined().contains { zip($0, widths).contains { $0.count > $1 } }
    if isCut {
      lines += TerminalText.wrap(Self.shortenedNote(table)(language), width: width) + [""]
    }
    return lines.joined(separator: "\n")
  }

  /// Less prominent texts, such as how a department is printed, below the table: one of them in a
  /// narrow column would take the width of all titles.
  private func details(of group: Table.RowGroup, _ columns: [Table.Column]) -> [String] {
    let cell = TableText(language: language, separator: ", ")
    return group.rows.flatMap { row in
      zip(columns, row.cells).flatMap { column, content -> [String] in
        guard !column.isWide, case .list(let items) = content else { return [] }
        return items.filter { $0.detail != nil }.map { cell(.list([$0])) }
      }.flatMap { text in
        TerminalText.wrap(
          "\(columns[0].title(language)) \(cell(row.cells[0])): \(text)", width: width)
      }
    }
  }

  private static func shortenedNote(_ table: Table) -> Phrase {
    Phrase(
      nl:
        "… is ingekort voor dit scherm. Alles heel: raakvlak table \(table.name) --output \(table.name).md",
      en:
        "… is shortened for this screen. All of it: raakvlak table \(table.name) --output \(table.name).md"
    )
  }

  // MARK: Widths

  /// Column widths: the natural ones, with the widest text columns narrowed until all fit; no
  /// column becomes narrower than its longest word, or that of its title where texts are shortened.
  private func widths(_ columns: [Table.Column], _ rows: [[String]]) -> [Int] {
    let titles = columns.map { $0.isNumeric ? "" : $0.title(language) }
    var widths = columns.indices.map { column in
      rows.reduce(max(titles[column].count, 1)) { max($0, $1[column].count) }
    }
    let least = columns.indices.map { column in
      ((isShortened ? [] : rows.map { $0[column] }) + [titles[column]]).reduce(1) {
        max($0, Self.longestWord(of: $1))
      }
    }
    let room = width - Self.gap * (columns.count - 1)
    while widths.reduce(0, +) > room {
      let texts = columns.indices.filter { !columns[$0].isNumeric && widths[$0] > least[$0] }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return isShortened ? widths : balanced(widths, least, columns, rows)
  }

  /// Rows by which widths are balanced: enough to see what a column needs.
  private static let mostSampled = 200

  /// The same total width, with characters moved to the column that most rows are high by: a title
  /// of many words needs more than a list of codes that fits with a line more.
  private func balanced(
    _ widths: [Int], _ least: [Int], _ columns: [Table.Column], _ rows: [[String]]
  ) -> [Int] {
    let texts = columns.indices.filter { !columns[$0].isNumeric }
    let sample = rows.prefix(Self.mostSampled)
    func heights(_ column: Int, _ width: Int) -> [Int] {
      sample.map { TerminalText.wrap($0[column], width: width).count }
    }
    func total(_ heights: [[Int]]) -> Int {
      sample.indices.reduce(0) { sum, row in sum + (heights.map { $0[row] }.max() ?? 0) }
    }
    var widths = widths
    let natural = texts.map { heights($0, widths[$0]) }
    func sum(_ position: Int) -> Int { natural[position].reduce(0, +) }
    guard let highest = texts.indices.max(by: { sum($0) < sum($1) }) else { return widths }
    var current = natural
    for other in texts.indices where other != highest {
      let (narrow, wide) = (texts[other], texts[highest])
      var (fewest, best) = (total(current), current)
      var moved = 0
      for count in 1..<max(1, widths[narrow] - least[narrow] + 1) {
        var tried = current
        tried[other] = heights(narrow, widths[narrow] - count)
        tried[highest] = heights(wide, widths[wide] + count)
        if total(tried) < fewest { (fewest, best, moved) = (total(tried), tried, count) }
      }
      widths[narrow] -= moved
      widths[wide] += moved
      current = best
    }
    return widths
  }

  private static func longestWord(of text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, min($1.count, longestWord)) }
  }

  // MARK: Lines

  private func head(_ columns: [Table.Column], _ widths: [Int]) -> [String] {
    var starts: [Int] = []
    for width in widths { starts.append((starts.last ?? -Self.gap) + Self.gap + width) }
    // The last character of each column of numbers, from left to right.
    let steps = columns.indices.filter { columns[$0].isNumeric }.map { column in
      (end: starts[column] - 1, title: columns[column].title(language))
    }
    // From the last column to the first: a bar only goes down, so each later title is above.
    let staircase = steps.indices.reversed().map { step -> String in
      let room = steps[step].end + 1
      let title = String(steps[step].title.prefix(room))
      let line = PlainLine.spaces(room - title.count) + title
      return steps[(step + 1)...].reduce(into: line) { line, later in
        line += PlainLine.spaces(later.end - line.count) + "|"
      }
    }
    let names = zip(columns, widths).map { column, width in
      column.isNumeric ? PlainLine.spaces(width - 1) + "|" : column.title(language)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return staircase + cellLines(names, columns, widths)
      + [rule.joined(separator: PlainLine.spaces(Self.gap))]
  }

  private func cellLines(
    _ cells: [String], _ columns: [Table.Column], _ widths: [Int]
  ) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      TerminalText.wrap(cell, width: width).flatMap { PlainLine.cut($0, width) }
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      line(wrapped.map { $0.indices.contains(index) ? $0[index] : "" }, columns, widths)
    }
  }

  /// One line with a part of each column.
  private func line(_ texts: [String], _ columns: [Table.Column], _ widths: [Int]) -> String {
    let parts = columns.indices.map { column -> String in
      let space = PlainLine.spaces(widths[column] - texts[column].count)
      return columns[column].isNumeric ? space + texts[column] : texts[column] + space
    }
    return PlainLine.trimmed(parts.joined(separator: PlainLine.spaces(Self.gap)))
  }
}

private enum PlainLine {
  static func clean(_ text: String) -> String {
    TerminalText.wrap(text, width: .max).joined(separator: " ")
  }

  /// Pieces of a line of at most a width: only a single word is ever longer.
  static func cut(_ line: String, _ width: Int) -> [String] {
    guard line.count > width else { return [line] }
    return [String(line.prefix(width))] + cut(String(line.dropFirst(width)), width)
  }

  /// A text in one line of at most a width.
  static func shortened(_ text: String, _ width: Int) -> String {
    let text = clean(text)
    return text.count > width ? trimmed(String(text.prefix(max(width - 1, 0)))) + "…" : text
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
